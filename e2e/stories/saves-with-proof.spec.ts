import { read, utils } from 'xlsx';
import { BOM, importFile, importText } from '../files/csv.ts';
import { people, person } from '../files/people.ts';
import { expect, test } from '../pages/story.ts';
import type { Wizard } from '../pages/wizard.ts';

// The last step: what holds a file back, what is left out, the proof, and the log of what was done.

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

/** Four rows on three webaanvragen; one e-mail address has no @, and nothing can mend that. */
const WRONG = [
  person(1),
  person(2, { 'Deelnemer e-mail': 'geen adres', WebaanvraagNr: '0002' }),
  person(3, { WebaanvraagNr: '0002' }),
  person(4, { 'Aanvraag is Order': 'ja' }),
];

/** The change log as the cells that a spreadsheet shows, each of which must be text. */
async function readLog(wizard: Wizard): Promise<string[][]> {
  const { name, bytes } = await wizard.save.downloadLog();
  expect(name).toMatch(/-wijzigingen\.xlsx$/);
  const book = read(bytes, { type: 'array', cellNF: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (sheet === undefined) throw new Error('the log has no sheet');
  for (const [address, cell] of Object.entries(sheet))
    if (!address.startsWith('!')) expect([address, cell.t, cell.f]).toEqual([address, 's', undefined]);
  return utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' });
}

test('holds the file back as long as there are errors', async ({ wizard, page }) => {
  await wizard.open(importFile('fout.csv', WRONG));
  await wizard.goTo('Opslaan');
  await expect(wizard.headline).toHaveText('2 fouten houden het opslaan tegen');
  await expect(wizard.save.makeButton).toBeHidden();
  await page.getByRole('button', { name: 'Terug naar de fouten' }).click();
  await expect(page.getByRole('main', { name: 'Controleren' })).toBeVisible();
});

test('writes in spite of errors only after a yes in so many words', async ({ wizard }) => {
  await wizard.open(importFile('fout.csv', WRONG));
  await wizard.goTo('Opslaan');
  await wizard.save.choose('Toch alles schrijven');
  await expect(wizard.save.makeButton).toBeDisabled();
  await expect(wizard.headline).toHaveText('2 fouten houden het opslaan tegen');
  await wizard.save.yes.check();
  await expect(wizard.headline).toHaveText('Klaar om op te slaan, met 2 fouten');
  await wizard.save.make();
  expect(text((await wizard.save.download()).bytes)).toBe(importText(WRONG));
});

test('leaves rows with errors out, with all of their webaanvraag, and says so', async ({ wizard, page }) => {
  await wizard.open(importFile('fout.csv', WRONG));
  await wizard.file.mendAllSafe();
  await wizard.goTo('Opslaan');
  await wizard.save.choose('met fouten weglaten');
  await expect(wizard.headline).toHaveText('Klaar om op te slaan, zonder 2 rijen');
  await wizard.save.make();
  await expect(wizard.save.proof).toHaveText('4 rijen in, 2 rijen uit, 1 cel gewijzigd.');
  await expect(page.getByText('Niet in het bestand: regel 3–4.')).toBeVisible();
  expect(text((await wizard.save.download()).bytes)).toBe(importText([person(1), person(4)]));

  const log = await readLog(wizard);
  const leftOut = log.filter((line) => line.includes('regel niet geschreven, om een fout'));
  expect(leftOut.map((line) => line[3])).toEqual(['3', '4']);
});

test('proves what was written and logs every change', async ({ wizard }) => {
  await wizard.open(importFile('lijst.csv', [...people(3), person(4, { 'Aanvraag is Order': 'ja' })]));
  await wizard.file.mendAllSafe();
  await wizard.goTo('Controleren');
  // A formula, and half a key, which is an error: both stand in the log as they were typed.
  await wizard.check.grid.typeInCell(2, 'Opmerking', '=1+1');
  await wizard.check.grid.typeInCell(3, 'Deelnemer ExternID', '000012');
  await wizard.goTo('Opslaan');
  await wizard.save.makeInSpiteOfErrors();
  await expect(wizard.save.proof).toHaveText('4 rijen in, 4 rijen uit, 3 cellen gewijzigd.');

  const log = await readLog(wizard);
  expect(log[0]).toEqual(['Stap', 'Handeling', 'Wat', 'Regel', 'Kolom', 'Was', 'Werd']);
  expect(log.slice(1)).toEqual([
    ['1', 'Alles wat veilig is: 1 wijziging', 'cel gewijzigd', '5', 'G · Aanvraag is Order', 'ja', 'Ja'],
    ['2', '1 cel getypt', 'cel gewijzigd', '3', 'E · Opmerking', '', '=1+1'],
    ['3', '1 cel getypt', 'cel gewijzigd', '4', 'AU · Deelnemer ExternID', '', '000012'],
  ]);
});

test('gives a right and untouched file back byte for byte', async ({ wizard, page }) => {
  // Quotes that nobody needs and lone line feeds: right as they are, and not what we would write ourselves.
  const own = importText(people(3)).replaceAll('\r\n', '\n').replace('VCA Basis', '"VCA Basis"');
  await wizard.open({ name: 'goed.csv', bytes: new TextEncoder().encode(own) });
  await expect(wizard.headline).toHaveText('Klaar om te importeren');
  const { name, bytes } = await wizard.saveAndDownload();
  await expect(page.getByText('dit is precies het bestand dat je koos')).toBeVisible();
  expect(name).toBe('goed.csv');
  expect(text(bytes)).toBe(own);
});

test('leaves a file in which nothing is taken up as it came', async ({ wizard }) => {
  // Warnings only, each with a proposal; none is accepted.
  const rows = [
    person(1, { 'Deelnemer achternaam': 'BOUALI', 'Deelnemer e-mail': 'bouali@gmial.com' }),
    person(2, { Opmerking: 'twee  spaties ' }),
    person(3, { 'Deelnemer voorletters': 'T' }),
  ];
  await wizard.open(importFile('waarschuwingen.csv', rows));
  await expect(wizard.headline).toContainText('om naar te kijken');
  await wizard.goTo('Kolommen');
  await wizard.goTo('Controleren');
  await wizard.check.openGroup('Typefout in een e-mailadres');
  await wizard.goTo('Voorbeeld');
  const { bytes } = await wizard.saveAndDownload();
  expect(text(bytes)).toBe(importText(rows));
});

test('writes a BOM only when it is asked for', async ({ wizard, page }) => {
  await wizard.open(importFile('goed.csv', people(2)));
  await wizard.goTo('Opslaan');
  await wizard.save.withBom();
  await wizard.save.make();
  expect(text((await wizard.save.download()).bytes)).toBe(BOM + importText(people(2)));
  await page.getByRole('button', { name: 'Andere keuzes maken' }).click();
  await page.getByRole('checkbox', { name: 'Met BOM vooraan' }).uncheck();
  await wizard.save.make();
  expect(text((await wizard.save.download()).bytes)).toBe(importText(people(2)));
});

test('does not offer a file of before the last change', async ({ wizard, page }) => {
  await wizard.open(importFile('goed.csv', people(2)));
  await wizard.goTo('Opslaan');
  await wizard.save.make();
  await wizard.goTo('Controleren');
  await wizard.check.grid.typeInCell(1, 'Opmerking', 'later');
  await wizard.goTo('Opslaan');
  await expect(page.getByText('Je hebt daarna nog iets gewijzigd. Maak het bestand opnieuw.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Download/ })).toBeHidden();
  await wizard.save.make();
  expect(text((await wizard.save.download()).bytes)).toContain(';later;');
});

test('takes the name that the user gives, made fit for a file system', async ({ wizard, page }) => {
  await wizard.open(importFile('goed.csv', people(1)));
  await wizard.goTo('Opslaan');
  await page.getByRole('textbox', { name: 'Bestandsnaam' }).fill('web/aanvragen: mei');
  await wizard.save.make();
  expect((await wizard.save.download()).name).toBe('web-aanvragen- mei.csv');
});
