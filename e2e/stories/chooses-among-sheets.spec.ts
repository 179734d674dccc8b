import { HEADINGS, inOrder } from '../files/headings.ts';
import { people, person } from '../files/people.ts';
import { workbook } from '../files/workbook.ts';
import { expect, test } from '../pages/story.ts';

// A workbook with more than one sheet: a sensible first choice, told, and another one press away.

const sheet = (name: string, rows: ReturnType<typeof people>) => ({
  name,
  rows: [[...HEADINGS], ...rows.map(inOrder)],
});
const FILE = workbook('planning.xlsx', [
  { name: 'Uitleg', rows: [['Vul het blad Voorjaar in.'], ['Vragen? Bel de planning.']] },
  sheet('Voorjaar', people(3)),
  sheet('Najaar', [person(7, { 'Deelnemer achternaam': 'Herfst' })]),
  { ...sheet('Oud', people(2)), hidden: true },
]);

test('takes the sheet with the list, tells of the others and changes on demand', async ({ wizard, page }) => {
  await wizard.open(FILE);
  await expect(page.getByText(/^3 rijen · 3 webaanvragen/)).toBeVisible();
  await expect(wizard.file.reading).toContainText('Voorjaar');
  await wizard.goTo('Controleren');
  await expect(await wizard.check.openGroup('Meer bladen met gegevens')).toContainText('Najaar');

  await wizard.goTo('Bestand');
  await wizard.file.showReading();
  await wizard.file.choice('Blad').click();
  const list = page.getByRole('listbox');
  await expect(list.getByRole('option')).toHaveCount(4);
  await expect(list.getByRole('option', { name: /^Oud/ })).toContainText('verborgen');
  await list.getByRole('option', { name: /^Najaar/ }).click();

  await expect(page.getByText(/^1 rij · 1 webaanvraag/)).toBeVisible();
  await wizard.goTo('Controleren');
  await wizard.check.grid.expectText(1, 'Deelnemer achternaam', 'Herfst');
});

test('asks before another sheet takes the place of changed work', async ({ wizard, page }) => {
  await wizard.open(FILE);
  await wizard.goTo('Controleren');
  await wizard.check.grid.typeInCell(1, 'Opmerking', 'mijn werk');
  await wizard.goTo('Bestand');
  await wizard.file.showReading();
  await wizard.file.choice('Blad').click();
  await page.getByRole('option', { name: /^Najaar/ }).click();
  const question = page.getByRole('dialog', { name: 'Opnieuw lezen?' });
  await expect(question).toContainText('1 wijziging gedaan');
  await question.getByRole('button', { name: 'Verder met dit bestand' }).click();
  await expect(wizard.file.choice('Blad')).toContainText('Voorjaar');
  await wizard.goTo('Controleren');
  await wizard.check.grid.expectText(1, 'Opmerking', 'mijn werk');
});
