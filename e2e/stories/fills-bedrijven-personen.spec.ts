import { BEDRIJVEN_PERSONEN } from '../../src/layouts/bedrijven-personen.ts';
import type { FieldPath } from '../../src/model/field.ts';
import { importFile, lines, textFile } from '../files/csv.ts';
import { people, person } from '../files/people.ts';
import { expect, test } from '../pages/story.ts';

// From a list of participants to the periodic import of bedrijven and personen, and from a list of those to its other forms.

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

test('makes bedrijven and personen of participants, told what falls away and how it is delivered', async ({
  wizard,
  page,
}) => {
  await wizard.open(importFile('cursisten.csv', [...people(2), person(1, { WebaanvraagNr: '0009' })]));
  await page.getByRole('button', { name: 'Iets anders ermee doen' }).click();
  await page.getByRole('radio', { name: 'Coachview: Bedrijven en Personen' }).check();
  await expect(page.getByText('FTPES (TLS, expliciet)')).toBeVisible();
  await expect(page.getByText('poort 910')).toBeVisible();
  await page.getByRole('button', { name: /Steeds dezelfde bestandsnaam$/ }).click();
  await page.getByRole('option', { name: 'Ja: bedrijven-personen' }).click();
  await wizard.save.makeButton.click();
  await expect(wizard.headline).toHaveText('Gemaakt');
  await expect(page.getByText('3 records in het bestand.')).toBeVisible();
  await expect(page.getByText('Opleiding Code (3 rijen)')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Anders dan in je bestand' })).toBeVisible();
  await expect(page.getByText('Regel 4.', { exact: true })).toBeVisible();
  const { name, bytes } = await wizard.save.download();
  expect(name).toBe('bedrijven-personen.csv');
  const [headings = [], ...records] = text(bytes)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'));
  expect(headings).toEqual(BEDRIJVEN_PERSONEN.columns.map(({ heading }) => heading));
  const at = (heading: string) => records.map((record) => record[headings.indexOf(heading)]);
  expect(at('Persoon achternaam')).toEqual(['Groot', 'Bouali', 'Jansen']);
  expect(new Set(at('Bedrijfsnaam'))).toEqual(new Set(['Installatiebedrijf Bron B.V.']));
});

test('gives an open list of bedrijven and personen as XML', async ({ wizard, page }) => {
  const rows = [
    { 'persoon.externId': '0012', 'persoon.achternaam': 'Bakker', 'bedrijf.externId': 'B007' },
    { 'persoon.externId': '0013', 'persoon.achternaam': 'Smit', 'bedrijf.externId': 'b007' },
  ].map(
    (row): Partial<Record<FieldPath, string>> => ({
      ...row,
      'persoon.externSource': 'hr',
      'bedrijf.externSource': 'crm',
      'bedrijf.naam': 'Jansen & Zonen',
    }),
  );
  const { columns } = BEDRIJVEN_PERSONEN;
  const cells = rows.map((row) => columns.map(({ field }) => (field && row[field]) ?? ''));
  await wizard.open(textFile('relaties.csv', lines([columns.map(({ heading }) => heading), ...cells])));
  await wizard.goTo('Opslaan');
  await expect(page.getByText('poort 990')).toBeVisible();
  await page.getByRole('radio', { name: 'Coachview: Bedrijven en Personen' }).check();
  await page.getByRole('radio', { name: /^XML/ }).check();
  await wizard.save.makeButton.click();
  await expect(wizard.headline).toHaveText('Gemaakt');
  const { name, bytes } = await wizard.save.download();
  expect(name).toBe('relaties.xml');
  expect(text(bytes).match(/<(?:ExternId|Naam|Achternaam)>[^<]*/g)).toEqual([
    '<ExternId>B007',
    '<Naam>Jansen &amp; Zonen',
    '<ExternId>0012',
    '<Achternaam>Bakker',
    '<ExternId>B007',
    '<Naam>Jansen &amp; Zonen',
    '<ExternId>0013',
    '<Achternaam>Smit',
  ]);
});

test('tells of whom Coachview would take the bedrijf away, and fills it in from its lists', async ({
  wizard,
  page,
}) => {
  const { columns } = BEDRIJVEN_PERSONEN;
  const row: Partial<Record<FieldPath, string>> = {
    'persoon.externId': '0012',
    'persoon.externSource': 'hr',
    'persoon.achternaam': 'Bakker',
  };
  const cells = columns.map(({ field }) => (field && row[field]) ?? '');
  await wizard.open(textFile('personen.csv', lines([columns.map(({ heading }) => heading), cells])));
  await wizard.goTo('Voorbeeld');
  await expect(page.getByText('1 persoon staat zonder bedrijf.')).toBeVisible();
  await wizard.preview.giveLists([
    textFile(
      'lijst-personen.csv',
      'Id;Achternaam;ExternId;ExternSource;BedrijfId\r\np1;Bakker;0012;hr;b1\r\n',
    ),
    textFile('lijst-bedrijven.csv', 'Id;Bedrijfsnaam;ExternId;ExternSource\r\nb1;Jansen Bouw;007;crm\r\n'),
  ]);
  await expect(page.getByText('1 persoon heeft in Coachview een bedrijf en hier niet')).toBeVisible();
  await wizard.goTo('Controleren');
  const title = 'De koppeling met het bedrijf wordt verwijderd';
  await expect(await wizard.check.openGroup(title)).toContainText('hoort in Coachview bij');
  await wizard.check.acceptGroup(title);
  await expect(wizard.check.group(title)).toHaveCount(0);
  await expect(page.getByRole('gridcell', { name: '007' })).toBeVisible();
});

test('enrols the people of a list of bedrijven and personen, bundled by bedrijf', async ({
  wizard,
  page,
}) => {
  const headings = [
    'Bedrijfsnaam',
    'Persoon ExternId',
    'Persoon ExternSource',
    'Persoon achternaam',
    'Persoon functie',
  ];
  const rows = [
    ['Jansen Bouw', '0012', 'hr', 'Bakker', 'Lasser'],
    ['Jansen Bouw', '0013', 'hr', 'Smit', ''],
  ];
  await wizard.open(textFile('relaties.csv', lines([headings, ...rows])));
  await wizard.goTo('Opslaan');
  await page.getByRole('radio', { name: 'Coachview: webaanvragen (CSV)' }).check();
  await expect(page.getByText('Persoon functie (1 rij)')).toBeVisible();
  await page.getByRole('button', { name: /Elke persoon wordt$/ }).click();
  await page.getByRole('option', { name: /gebundeld per bedrijf/ }).click();
  await page.getByRole('textbox', { name: 'Opleiding Code voor iedereen' }).fill('VCA-B');
  await wizard.save.makeButton.click();
  await expect(wizard.headline).toHaveText('Gemaakt');
  const { bytes } = await wizard.save.download();
  const records = text(bytes)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';').filter((cell) => cell !== ''));
  expect(records.slice(1)).toEqual([
    ['1', 'VCA-B', 'Jansen Bouw', 'Bakker', '0012', 'hr'],
    ['1', 'VCA-B', 'Jansen Bouw', 'Smit', '0013', 'hr'],
  ]);
});
