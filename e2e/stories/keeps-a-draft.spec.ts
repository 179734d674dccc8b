import type { Page } from '@playwright/test';
import { importFile, importText } from '../files/csv.ts';
import { BEDRIJVEN } from '../files/lists.ts';
import { people, person } from '../files/people.ts';
import { expect, test } from '../pages/story.ts';
import type { Wizard } from '../pages/wizard.ts';

// Work that stays on this computer: only when the user wants it, brought back with every change after the page was left in the middle, and
// gone after a week or with one button. A file with citizen numbers never stays.

const FILE = importFile('lijst.csv', [
  person(1, { 'Aanvraag is Order': 'ja' }),
  person(2, { 'Aanvraag is Order': 'J' }),
]);
const OTHER = importFile('andere.csv', people(3));

const keep = (page: Page) => page.getByRole('switch', { name: /^Bewaar dit werk op deze computer/ });
const card = (page: Page) => page.getByRole('region', { name: 'Ga verder waar je was' });
const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
const kept = (page: Page) => page.getByText(/^Bewaard op \d\d-\d\d-\d{4}/);

async function switchOn(wizard: Wizard): Promise<void> {
  await wizard.page.getByText('Bewaar dit werk op deze computer').click();
  await expect(keep(wizard.page)).toBeChecked();
}

/** Something mended, something typed, and a list given. */
async function work(wizard: Wizard): Promise<void> {
  await wizard.open(FILE);
  await switchOn(wizard);
  await wizard.file.mendAllSafe();
  await wizard.goTo('Voorbeeld');
  await wizard.preview.giveLists([BEDRIJVEN]);
  await wizard.goTo('Controleren');
  await wizard.check.grid.typeInCell(1, 'Opmerking', 'blijft staan');
  await wizard.goTo('Bestand');
  await expect(kept(wizard.page)).toBeVisible();
}

test('stores nothing unless it is asked to', async ({ wizard, page }) => {
  await wizard.open(FILE);
  await wizard.file.mendAllSafe();
  await expect(keep(page)).not.toBeChecked();
  expect(await databases(page)).not.toContain('puntkomma-draft');
  wizard.leaving = 'go';
  await wizard.visit();
  expect(wizard.timesWarned).toBe(1);
  await expect(card(page)).toBeHidden();
});

test('brings back the file, the list and every change after a reload in the middle', async ({
  wizard,
  page,
}) => {
  await work(wizard);
  // What is kept cannot be lost, so nothing is asked.
  await wizard.visit();
  await expect(card(page)).toContainText('lijst.csv');
  await card(page).getByRole('button', { name: 'Ga verder' }).click();
  await expect(wizard.verdict).toBeVisible();
  await expect(keep(page)).toBeChecked();
  await wizard.goTo('Controleren');
  await wizard.check.grid.expectText(1, 'Opmerking', 'blijft staan');
  await wizard.check.grid.expectText(2, 'Aanvraag is Order', 'Ja');
  await expect(wizard.undoButton).toHaveAccessibleName('Ongedaan maken: 1 cel getypt');
  await wizard.goTo('Voorbeeld');
  await expect(page.getByText('bedrijven.csv').first()).toBeVisible();

  // What is done now is kept as well.
  await wizard.goTo('Controleren');
  await wizard.undo();
  await wizard.check.grid.typeInCell(2, 'Opmerking', 'later');
  await wizard.goTo('Bestand');
  await expect(kept(page)).toBeVisible();
  await wizard.visit();
  await card(page).getByRole('button', { name: 'Ga verder' }).click();
  await expect(wizard.verdict).toBeVisible();
  const { bytes } = await wizard.saveAndDownload();
  expect(new TextDecoder().decode(bytes)).toBe(
    importText([
      person(1, { 'Aanvraag is Order': 'Ja' }),
      person(2, { 'Aanvraag is Order': 'Ja', Opmerking: 'later' }),
    ]),
  );
});

test('goes with one button, on the first page and while working', async ({ wizard, page }) => {
  await work(wizard);
  await page.getByRole('button', { name: 'Wis dit werk' }).click();
  await expect(keep(page)).not.toBeChecked();
  expect(await databases(page)).not.toContain('puntkomma-draft');
  // The open work is as it was.
  await wizard.goTo('Controleren');
  await wizard.check.grid.expectText(1, 'Opmerking', 'blijft staan');
  await wizard.goTo('Bestand');
  await switchOn(wizard);
  await expect(kept(page)).toBeVisible();
  await wizard.visit();
  await card(page).getByRole('button', { name: 'Wis dit werk' }).click();
  await expect(card(page)).toBeHidden();
  expect(await databases(page)).not.toContain('puntkomma-draft');
});

test('goes by itself a week after the last change', async ({ wizard, page }) => {
  await work(wizard);
  await page.clock.setFixedTime(Date.now() + 6 * 86_400_000);
  await wizard.visit();
  await expect(card(page)).toBeVisible();
  await page.clock.setFixedTime(Date.now() + 8 * 86_400_000);
  await wizard.visit();
  await expect.poll(() => databases(page)).not.toContain('puntkomma-draft');
  await expect(card(page)).toBeHidden();
});

test('a file that is only looked at does not take the place of work', async ({ wizard, page }) => {
  await work(wizard);
  await wizard.visit();
  await wizard.open(OTHER);
  await wizard.visit();
  await expect(card(page)).toContainText('lijst.csv');
});

test('never keeps a file with citizen numbers, also not when they are removed', async ({ wizard, page }) => {
  await wizard.open(
    importFile('bsn.csv', [
      person(1, { Opmerking: 'BSN: 123456782' }),
      person(2, { 'Aanvraag is Order': 'J' }),
    ]),
  );
  await switchOn(wizard);
  await expect(page.getByText(/^Dit bestand wordt niet bewaard/)).toBeVisible();
  await wizard.file.mendAllSafe();
  await wizard.goTo('Controleren');
  await wizard.check.acceptGroup('BSN of rijksregisternummer in het bestand');
  await wizard.goTo('Bestand');
  await expect(page.getByText(/^Dit bestand wordt niet bewaard/)).toBeVisible();
  expect(await databases(page)).not.toContain('puntkomma-draft');
});
