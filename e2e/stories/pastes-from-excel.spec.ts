import { importText } from '../files/csv.ts';
import { type Filled, HEADINGS, inOrder } from '../files/headings.ts';
import { people, person } from '../files/people.ts';
import { clipboardText, copyAsExcel } from '../pages/clipboard.ts';
import { expect, test } from '../pages/story.ts';

// Cells that go over the clipboard, from a spreadsheet to the page and from the page to a spreadsheet: what stands in them stays.

const ROWS = [person(1, { 'Deelnemer ExternID': '004101', 'Deelnemer ExternSource': 'AFAS' }), person(2)];
const CELLS = [[...HEADINGS], ...ROWS.map(inOrder)];

test('opens cells that are pasted on the start page', async ({ wizard, page }) => {
  await copyAsExcel(page, CELLS);
  await page.keyboard.press('ControlOrMeta+V');
  await expect(wizard.headline).toHaveText('Klaar om te importeren');
  await expect(page.getByRole('main').getByText('Geplakte cellen', { exact: true })).toBeVisible();
  const { name, bytes } = await wizard.saveAndDownload();
  expect(name).toBe('webaanvragen.csv');
  expect(Buffer.from(bytes).toString('utf8')).toBe(importText(ROWS));
});

test('opens cells that are pasted into the box for it', async ({ wizard, page }) => {
  await copyAsExcel(page, CELLS);
  await page.getByRole('button', { name: 'Cellen plakken uit Excel' }).click();
  const box = page.getByRole('dialog', { name: 'Cellen plakken' });
  await expect(box.getByRole('button', { name: 'Deze cellen openen' })).toBeDisabled();
  await box.getByRole('textbox').press('ControlOrMeta+V');
  await box.getByRole('button', { name: 'Deze cellen openen' }).click();
  await wizard.goTo('Controleren');
  await wizard.check.grid.expectText(1, 'Deelnemer ExternID', '004101');
});

test('copies a range and pastes it elsewhere, leading zeros and line breaks included', async ({
  wizard,
  page,
}) => {
  const rows = people(4).map((row, at): Filled => ({ ...row, 'Deelnemer ExternID': `00${at}7` }));
  rows[1] = { ...rows[1], 'Deelnemer ExternSource': '"twee\nregels"' };
  await wizard.open({ name: 'lijst.csv', bytes: new TextEncoder().encode(importText(rows)) });
  await wizard.goTo('Controleren');
  const { grid } = wizard.check;

  await grid.goTo(1, 'Deelnemer ExternID');
  for (const key of ['Shift+ArrowDown', 'Shift+ArrowRight']) await page.keyboard.press(key);
  await expect(grid.strip).toContainText('2 × 2');
  await page.keyboard.press('ControlOrMeta+C');
  expect((await clipboardText(page)).trimEnd()).toBe('0007\t\r\n0017\t"twee\nregels"');

  // Two rows further on, and once more into a taller selection, which it goes into twice.
  await grid.goTo(3, 'Deelnemer ExternID');
  await page.keyboard.press('ControlOrMeta+V');
  await expect(wizard.told).toContainText('geplakt');
  await grid.expectText(3, 'Deelnemer ExternID', '0007');
  await grid.expectText(4, 'Deelnemer ExternID', '0017');
  await grid.expectText(4, 'Deelnemer ExternSource', 'twee ↵ regels');

  await wizard.goTo('Opslaan');
  await wizard.save.makeInSpiteOfErrors();
  expect(Buffer.from((await wizard.save.download()).bytes).toString('utf8')).toBe(
    importText([
      rows[0] ?? {},
      rows[1] ?? {},
      { ...rows[2], 'Deelnemer ExternID': '0007' },
      { ...rows[3], 'Deelnemer ExternID': '0017', 'Deelnemer ExternSource': '"twee\nregels"' },
    ]),
  );
});

test('tells what did not fit below the last row, and adds it on demand', async ({ wizard, page }) => {
  await wizard.open({ name: 'lijst.csv', bytes: new TextEncoder().encode(importText(people(2))) });
  await wizard.goTo('Controleren');
  await wizard.check.grid.paste(2, 'Opmerking', [['past'], ['te veel'], ['ook te veel']]);
  await expect(wizard.check.grid.strip).toContainText(
    '2 geplakte rijen passen niet meer onder de laatste rij.',
  );
  await page.getByRole('button', { name: 'Voeg ze toe als nieuwe rijen' }).click();
  await expect(wizard.check.shown).toHaveText(/van 4 rijen/);
  await wizard.undo();
  await expect(wizard.check.shown).toHaveText(/van 2 rijen/);
});
