import AxeBuilder from '@axe-core/playwright';
import { ADMINPULSE } from '../../src/layouts/adminpulse.ts';
import { expect, test } from '../pages/story.ts';

// The empty templates: one press for the import that rules, a list for the others; each opens again with nothing in the way.

const HEADINGS = ADMINPULSE.columns.map(({ heading }) => heading);

test('downloads the workbook to fill in, and opens it again', async ({ wizard, page }) => {
  const book = await wizard.save.downloaded(page.getByRole('button', { name: 'Leeg sjabloon downloaden' }));
  expect(book.name).toBe('puntkomma-leeg-sjabloon-webaanvragen.xlsx');
  const headings = await wizard.save.downloaded(
    page.getByRole('button', { name: 'Alleen de kopjes, als CSV' }),
  );
  expect(new TextDecoder().decode(headings.bytes)).toMatch(/^\uFEFF?WebaanvraagNr;Opleiding Code;/);
  await wizard.open(book);
  await expect(wizard.headline).toHaveText('Klaar om te importeren');
  await wizard.goTo('Controleren');
  await wizard.check.grid.expectText(1, 'WebaanvraagNr', '0001');
  await wizard.check.grid.expectText(1, 'Deelnemer telefoon', '0612345678');
});

test('offers one for every import, and reads for everybody', async ({ wizard, page }) => {
  await page.getByRole('button', { name: 'Voor een andere import' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lege sjablonen' });
  await expect(dialog.getByRole('listitem')).toHaveCount(8);
  for (const width of [1440, 390])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.waitForFunction(() =>
        document.getAnimations().every(({ playState }) => playState !== 'running'),
      );
      const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
      expect.soft(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      if (process.env.SHOTS)
        await page.screenshot({ path: `${process.env.SHOTS}/starters-${width}-${colorScheme}.png` });
    }
  const book = await wizard.save.downloaded(
    dialog.getByRole('button', {
      name: 'Relaties uit AdminPulse of Admin IS | Consult: leeg sjabloon als Excel',
    }),
  );
  expect(book.name).toBe('puntkomma-leeg-sjabloon-adminpulse.xlsx');
  await dialog.getByRole('button', { name: 'Sluiten' }).click();
  await page.setViewportSize({ width: 1440, height: 900 });
  if (process.env.SHOTS)
    await page.screenshot({ path: `${process.env.SHOTS}/start-1440.png`, fullPage: true });
  await wizard.open(book);
  await wizard.goTo('Controleren');
  await wizard.check.grid.goTo(1, 'Rijksregisternummer', HEADINGS);
  await expect(wizard.check.grid.strip).toContainText('01010112301');
});
