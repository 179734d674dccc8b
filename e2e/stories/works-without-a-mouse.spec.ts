import { readFile } from 'node:fs/promises';
import { importText, lines, textFile } from '../files/csv.ts';
import { HEADINGS, inOrder } from '../files/headings.ts';
import { person } from '../files/people.ts';
import { Keyboard } from '../pages/keyboard.ts';
import { expect, test } from '../pages/story.ts';

// From a chosen file to the download with the keyboard alone. The computer's own file window is not part of the page.

const ROWS = [
  person(1, { 'Aanvraag is Order': 'ja' }),
  person(2, { 'Aanvraag is Order': 'J' }),
  person(3, { 'Deelnemer e-mail': 'smit3 bron.example.nl' }),
];
const MOVED = [...HEADINGS] as string[];
[MOVED[3], MOVED[4]] = [MOVED[4] ?? '', MOVED[3] ?? ''];
const FILE = textFile('lijst.csv', lines([MOVED, ...ROWS.map(inOrder)]));

test('goes from file to download without a mouse', async ({ wizard, page }) => {
  const keys = new Keyboard(page);
  const button = (name: string | RegExp) => page.getByRole('main').getByRole('button', { name });

  await keys.tabTo(button('Bestand kiezen'));
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: FILE.name,
      mimeType: 'text/csv',
      buffer: Buffer.from(FILE.bytes),
    });
  await expect(wizard.verdict).toBeVisible();
  await keys.expectFocusKept();
  await keys.tabToAndPress(button('Eerst stap voor stap bekijken'));

  await expect(page.getByRole('main', { name: 'Kolommen' })).toBeVisible();
  await keys.expectFocusKept();
  await keys.tabToAndPress(button('Zet namen en volgorde goed'), 'Space');
  await expect(page.getByText(/^Gedaan: 1 verplaatst/)).toBeVisible();
  await keys.expectFocusKept();
  await keys.tabToAndPress(button('Verder naar controleren'));

  await expect(page.getByRole('main', { name: 'Controleren' })).toBeVisible();
  await keys.expectFocusKept();
  const { grid } = wizard.check;
  await keys.tabTo(grid.element);
  await keys.press('F8');
  await expect(grid.strip).toContainText('Aanvraag is Order');
  await keys.press('F8');
  await keys.press('F8');
  await expect(grid.strip).toContainText('smit3 bron.example.nl');
  await keys.press('F2');
  await page.keyboard.press('Home');
  for (let letter = 0; letter < 'smit3'.length; letter += 1) await keys.press('ArrowRight');
  await keys.press('Delete');
  await page.keyboard.type('@');
  await keys.press('Enter');
  await expect(wizard.told).toHaveText('1 cel getypt');
  await keys.press('Shift+F8');
  await expect(grid.strip).toContainText('Aanvraag is Order');

  // Tab walks from cell to cell; Escape and then Tab leaves the table.
  await keys.press('Escape');
  await keys.press('Tab');
  await keys.tabToAndPress(wizard.check.group('Ja of Nee anders geschreven'));
  await keys.tabToAndPress(button('Herstel alle 2'));
  await expect(wizard.headline).toContainText('Niets meer te herstellen');
  await keys.expectFocusKept();
  await keys.tabToAndPress(button('Verder naar het voorbeeld'));

  await expect(page.getByRole('main', { name: 'Voorbeeld' })).toBeVisible();
  await keys.tabToAndPress(button('Verder naar opslaan'));
  await expect(page.getByRole('main', { name: 'Opslaan' })).toBeVisible();
  await keys.tabToAndPress(button('Bestand maken'));
  await expect(page.getByRole('heading', { name: 'Geschreven en nagelezen' })).toBeVisible();
  const coming = page.waitForEvent('download');
  await keys.tabToAndPress(button(/^Download /));
  const bytes = await readFile(await (await coming).path());
  expect(bytes.toString('utf8')).toBe(
    importText([person(1), person(2), person(3, { 'Deelnemer e-mail': 'smit3@bron.example.nl' })]),
  );
});
