import AxeBuilder from '@axe-core/playwright';
import { lines, textFile } from '../files/csv.ts';
import { workbook } from '../files/workbook.ts';
import { expect, test } from '../pages/story.ts';

// An accountant's office holds AdminPulse's workbook against the list that it gave before: four groups, a choice for each field, and back again.

const HEADINGS = [
  'Type',
  'Naam',
  'Voornaam',
  'Klantcode',
  'Ondernemingsnummer',
  'Rijksregisternummer',
  'E-mail',
];
const RELATIONS = workbook('klanten.xlsx', [
  { name: 'Instructies', rows: [['Vul het blad Relaties in.']] },
  {
    name: 'Relaties',
    rows: [
      HEADINGS,
      ['Bedrijf', 'Bakkerij Voorbeeld', '', 'K001', '0566988259', '', 'nieuw@bakkerij.example'],
      ['Persoon', 'Peeters', 'Els', 'K002', '', '85.07.30-033.28', 'els@familie.example'],
      ['Persoon', 'Janssens', 'An', 'K003', '', '85.07.30-033.29', 'an@familie.example'],
      ['Bedrijf', 'Garage Proef', '', 'K004', '0353456320', '', 'info@garage.example'],
    ],
  },
  {
    name: 'Gelinkte Relaties',
    rows: [
      ['Relatie', 'Gelinkt aan'],
      ['K001', 'K002'],
    ],
  },
]);
const EARLIER = textFile(
  'eerdere-klanten.csv',
  lines([
    HEADINGS,
    ['Bedrijf', 'Bakkerij Voorbeeld', '', 'K001', '566988259', '', 'oud@bakkerij.example'],
    ['Persoon', 'Peeters', 'Elsje', 'K002', '', '85073003328', ''],
    ['Persoon', 'Maes', 'Jo', 'K009', '', '', 'jo@familie.example'],
  ]),
);

test('shows who is where, takes over a field and takes that back', async ({ wizard, page }) => {
  await wizard.open(RELATIONS);
  await wizard.goTo('Voorbeeld');
  const panel = page.getByRole('region', { name: 'Vergelijken met een eerdere lijst' });
  await wizard.give(panel.getByRole('button', { name: 'Lijsten kiezen' }), EARLIER);

  const groups = panel.getByRole('radiogroup', { name: 'Groepen' });
  const group = (name: string) => groups.getByRole('radio', { name: new RegExp(`^${name}`) });
  await expect(group('In beide')).toContainText('2');
  const bakery = panel.getByRole('article').filter({ hasText: 'Bakkerij Voorbeeld' });
  await expect(bakery).toContainText('herkend aan het ondernemingsnummer');
  await expect(bakery.getByRole('row', { name: /E-mail/ })).toContainText('oud@bakkerij.example');
  const els = panel.getByRole('article').filter({ hasText: 'Peeters' });
  await els.getByText(/gegevens zijn gelijk/).click();
  await expect(els).toContainText('••.••.••-•••.••');
  await expect(panel).not.toContainText('85.07.30');

  await bakery.getByRole('button', { name: 'E-mail van Bakkerij Voorbeeld overnemen uit de lijst' }).click();
  await expect(wizard.told).toContainText('1 cel uit de eerdere lijst');
  await expect(bakery.getByRole('table')).toBeHidden();
  await wizard.undo();
  await expect(bakery.getByRole('row', { name: /E-mail/ })).toContainText('nieuw@bakkerij.example');

  await group('Alleen in dit bestand').click();
  await expect(panel.getByRole('article')).toContainText(['Garage Proef']);
  await group('Alleen in de lijst').click();
  await expect(panel.getByRole('article')).toContainText(['Jo Maes']);
  await group('Niet te vergelijken').click();
  await expect(panel.getByRole('article')).toContainText('het controlegetal klopt niet');
});

test('is readable for everybody, wide and narrow, light and dark', async ({ wizard, page }) => {
  await wizard.open(RELATIONS);
  await wizard.goTo('Voorbeeld');
  const panel = page.getByRole('region', { name: 'Vergelijken met een eerdere lijst' });
  await wizard.give(panel.getByRole('button', { name: 'Lijsten kiezen' }), EARLIER);
  await expect(panel.getByRole('article')).toHaveCount(2);
  for (const width of [1440, 390])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.waitForFunction(() =>
        document.getAnimations().every(({ playState }) => playState !== 'running'),
      );
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect.soft(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(beyond, `${width}: pixels beside the screen`).toBeLessThanOrEqual(0);
      if (process.env.SHOTS)
        await page.screenshot({
          path: `${process.env.SHOTS}/compare-${width}-${colorScheme}.png`,
          fullPage: true,
        });
    }
});
