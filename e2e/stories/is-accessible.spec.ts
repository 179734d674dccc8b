import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { importFile, lines, textFile } from '../files/csv.ts';
import { HEADINGS, inOrder } from '../files/headings.ts';
import { LISTS } from '../files/lists.ts';
import { people, person } from '../files/people.ts';
import { emptyFile } from '../files/wrong.ts';
import { expect, test } from '../pages/story.ts';

// Every screen, in both languages, light and dark, wide and as narrow as a telephone, held against WCAG 2.2 A and AA by axe. The
// page's own content security policy stays as it is.

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const WIDTHS = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };

const MOVED = [...HEADINGS, 'Dieet'] as string[];
[MOVED[3], MOVED[4]] = [MOVED[4] ?? '', MOVED[3] ?? ''];
const ROWS = [
  person(1, { 'Aanvraag is Order': 'ja', 'Deelnemer e-mail': 'geen adres' }),
  person(2, { 'Aanvraag is Order': 'J', 'Deelnemer achternaam': 'JANSEN' }),
  person(3, { 'Deelnemer e-mail': 'smit@bron.example,nl', 'Opleiding Code': '', 'Opleiding Naam': '' }),
];
const MESSY = textFile('lijst.csv', lines([MOVED, ...ROWS.map((row) => [...inOrder(row), 'vega'])]));

const TEMPLATE = textFile('sjabloon.csv', lines([['WebaanvraagNr', 'Bedrijfsnaam', 'Kamernummer']]));

async function expectNoViolations(page: Page, screen: string) {
  // What is still fading in has not yet its own colours.
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
  expect.soft(told, screen).toEqual([]);
  // Reading takes no scrolling in two directions (1.4.10), which axe does not look at.
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(beyond, `${screen}: pixels beside the screen`).toBeLessThanOrEqual(0);
}

/** Every two of language, colours and width meet. */
const SCREENS = [
  ['nl', 'light', 'wide'],
  ['nl', 'dark', 'narrow'],
  ['en', 'light', 'narrow'],
  ['en', 'dark', 'wide'],
] as const;

for (const [language, colorScheme, width] of SCREENS)
  test(`has no violations: ${language}, ${colorScheme}, ${width}`, async ({ wizard, page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize(WIDTHS[width]);
    await page.getByRole('button', { name: language === 'en' ? 'EN, English' : 'NL, Nederlands' }).click();
    const inLanguage = (dutch: string, english: string) => (language === 'nl' ? dutch : english);
    const step = (n: number) =>
      page
        .getByRole('navigation')
        .getByRole('button', { name: `${n}. ` })
        .click();
    const main = page.getByRole('main');
    const press = (dutch: string | RegExp, english: string | RegExp) =>
      page
        .getByRole('button', { name: language === 'nl' ? dutch : english })
        .first()
        .click();
    const look = (screen: string) => expectNoViolations(page, screen);
    const choose = async (file: { name: string; bytes: Uint8Array }) =>
      wizard.give(
        page.getByRole('button', {
          name: /^(Bestand kiezen|Choose a file|Kies een ander bestand|Choose another file)$/,
        }),
        file,
      );

    await press(/niet$|Zo ga je/, /does not leave/);
    await look('welcome');
    await press('Cellen plakken uit Excel', 'Paste cells from Excel');
    await look('pasting');
    await press('Annuleren', 'Cancel');
    // On a telephone there are no keys to tell of.
    if (width === 'wide') {
      await press('Toetsen', 'Keys');
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('keys');
      await page.keyboard.press('Escape');
    }
    await wizard.give(
      page.getByRole('button', { name: inLanguage('Eigen sjabloon', 'own template') }),
      TEMPLATE,
    );
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('own template');
    await press('Annuleren', 'Cancel');
    await choose(emptyFile);
    await expect(main.getByRole('alert')).toBeVisible();
    await look('a file that is refused');

    await choose(MESSY);
    await expect(main.getByText('lijst.csv', { exact: true })).toBeVisible();
    await press(/^Zo hebben we/, /^How we read/);
    await look('file');
    await step(2);
    await look('columns');
    await step(3);
    await expect(page.getByRole('grid').getByText('0001')).toBeVisible();
    await look('check: table');
    await page.getByRole('grid').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.getByRole('menu')).toBeVisible();
    await look('menu of a column');
    await page.keyboard.press('Escape');
    if (width === 'narrow') await press(/^Bevindingen/, /^Findings/);
    await press(/^Ja of Nee anders/, /^Ja or Nee spelled/);
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    await look('check: findings');
    await step(4);
    await expect(main.getByRole('article').first()).toBeVisible();
    await look('preview');
    const choosing = page.waitForEvent('filechooser');
    await press('Lijsten kiezen', 'Choose lists');
    await (await choosing).setFiles(
      LISTS.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })),
    );
    await expect(page.getByText(inLanguage('in gebruik', 'in use'), { exact: true })).toHaveCount(3);
    await page.getByText(inLanguage('Volgorde van herkennen en', 'Order of recognition and')).click();
    await press(/nieuwe persoon|nieuwe personen/, /new person/);
    await press('Toon als tabel', 'Show as table');
    for (const nth of [0, 1, 2])
      await main
        .getByRole('article')
        .first()
        .getByRole('button', { name: inLanguage('Waarom?', 'Why?') })
        .nth(nth)
        .click();
    await look('preview with lists');
    await press(/^Kolommen van bedrijven/, /^Columns of bedrijven/);
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('columns of a list');
    await page.keyboard.press('Escape');
    await page.getByText(inLanguage('Boom', 'Tree'), { exact: true }).click();
    await page.getByRole('tree').focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await look('tree');
    await step(5);
    await page.getByRole('radio', { name: inLanguage('Toch alles schrijven', 'Write everything') }).check();
    await look('save: held back');
    await page.getByRole('checkbox', { name: inLanguage('Ik weet', 'I know') }).check();
    await press('Bestand maken', 'Make the file');
    await expect(page.getByRole('button', { name: 'Download lijst.csv' })).toBeVisible();
    await look('save: proof');
    await step(1);
    await choose(importFile('goed.csv', people(2)));
    await expect(main.getByText('goed.csv', { exact: true })).toBeVisible();
    await look('ready');
    await press('Iets anders ermee doen', 'Do something else with it');
    await page.getByRole('radio', { name: /^Moodle/ }).check();
    await look('choices of a target');
    await press('Bestand maken', 'Make the file');
    await page.getByRole('checkbox', { name: inLanguage('Ik weet', 'I know') }).check();
    await look('target: held back');
    await press('Toch schrijven', 'Write all the same');
    await expect(page.getByRole('button', { name: 'Download goed.csv' })).toBeVisible();
    await look('target: made');
  });

test('would see a violation', async ({ page, wizard }) => {
  await wizard.headline.evaluate((heading) => heading.append(document.createElement('img')));
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(violations.map(({ id }) => id)).toContain('image-alt');
});
