import { importText, windows1252File } from '../files/csv.ts';
import { person } from '../files/people.ts';
import { expect, test } from '../pages/story.ts';

// A file that Excel wrote on Windows: not UTF-8. The guess is told with words of the file itself, can be changed, and what is written
// is UTF-8.

const ROWS = [
  person(1, { 'Deelnemer voornaam': 'Zoë', 'Deelnemer achternaam': 'Citroën', Opmerking: 'twijfel – € 100' }),
  person(2, { 'Deelnemer voornaam': 'André', 'Deelnemer achternaam': 'Müller' }),
];
// The dash and the euro stand where Windows-1252 has them and Unicode has not.
const onWindows = importText(ROWS).replaceAll('–', '\u0096').replaceAll('€', '\u0080');
const FILE = windows1252File('uit-excel.csv', onWindows);

test('guesses the encoding, shows it on names of the file, and writes UTF-8', async ({ wizard, page }) => {
  await wizard.open(FILE);
  await expect(wizard.file.reading).toContainText('Windows-1252');
  await wizard.file.showReading();
  await expect(wizard.file.choice('Tekencodering')).toContainText('Windows-1252');
  await expect(page.getByText('afgeleid uit de inhoud')).toBeVisible();
  const samples = page.getByRole('heading', { name: 'Woorden uit je bestand, per codering' }).locator('..');
  await expect(samples).toContainText('Zoë');
  await expect(samples).toContainText('ZoÎ');

  const { bytes } = await wizard.saveAndDownload();
  expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(importText(ROWS));
});

test('reads again in the encoding that the user chooses, and back', async ({ wizard }) => {
  await wizard.open(FILE);
  await wizard.file.showReading();
  await wizard.file.change('Tekencodering', 'Mac Roman');
  await expect(wizard.file.reading).toContainText('Mac Roman');
  await wizard.goTo('Controleren');
  await wizard.check.grid.expectText(1, 'Deelnemer voornaam', 'ZoÎ');

  await wizard.goTo('Bestand');
  await wizard.file.showReading();
  await wizard.file.change('Tekencodering', 'Windows-1252');
  await wizard.goTo('Controleren');
  await wizard.check.grid.expectText(1, 'Deelnemer voornaam', 'Zoë');
});
