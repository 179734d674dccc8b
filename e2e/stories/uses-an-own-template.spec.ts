import { importFile, lines, textFile } from '../files/csv.ts';
import { person } from '../files/people.ts';
import { workbook } from '../files/workbook.ts';
import { expect, test } from '../pages/story.ts';

// The template that an institute got from Coachview itself rules over the layout that is built in: heading for heading, in its order
// and its number.

/** Shorter, in another order, one heading spelled in its own way and one that nobody knows. */
const TEMPLATE = [
  'WebaanvraagNr',
  'Bedrijfsnaam',
  'Opleiding Code',
  'ContactpersoonIsDeelnemer',
  'Deelnemer Voorletters',
  'Deelnemer achternaam',
  'Deelnemer emailadres',
  'Kamernummer',
];
const template = workbook('Sjabloon Coachview.xlsx', [{ name: 'Import', rows: [TEMPLATE] }]);
const FILE = importFile('lijst.csv', [person(1), person(2)]);

/** So many that a template is confirmed while they are read. */
const MANY = 300_000;

const EXPECTED = lines([
  TEMPLATE,
  ['0001', 'Installatiebedrijf Bron B.V.', 'VCA-B', 'Nee', 'T.', 'Bouali', 'bouali1@bron.example.nl', ''],
  ['0002', 'Installatiebedrijf Bron B.V.', 'VCA-B', 'Nee', 'T.', 'Jansen', 'jansen2@bron.example.nl', ''],
]);

test('writes what the own template asks for, and keeps it as a Table Schema', async ({ wizard, page }) => {
  const dialog = await wizard.file.giveTemplate(template);
  await expect(dialog).toContainText('7 van de 8 kolommen zijn herkend aan hun naam');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Kamernummer' })).toContainText('niet herkend');

  const schema = await wizard.save.downloaded(dialog.getByRole('button', { name: 'Bewaren als bestand' }));
  expect(schema.name).toMatch(/\.json$/);
  const { fields } = JSON.parse(Buffer.from(schema.bytes).toString('utf8')) as { fields: { name: string }[] };
  expect(fields.map(({ name }) => name)).toEqual(TEMPLATE);

  await expect(dialog.getByRole('button', { name: 'Dit sjabloon gebruiken' })).toBeHidden();
  await dialog.getByRole('button', { name: 'Alles bevestigen' }).click();
  await dialog.getByRole('button', { name: 'Dit sjabloon gebruiken' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Indeling nu: ')).toBeVisible();

  const write = async () => {
    await wizard.open(FILE);
    await wizard.goTo('Opslaan');
    await wizard.save.makeInSpiteOfErrors();
    return Buffer.from((await wizard.save.download()).bytes).toString('utf8');
  };
  expect(await write()).toBe(EXPECTED);

  // Another day: the kept file is the template now.
  await wizard.visit();
  const again = await wizard.file.giveTemplate(schema);
  await expect(again).toContainText('7 van de 8 kolommen');
  await again.getByRole('button', { name: 'Alles bevestigen' }).click();
  await again.getByRole('button', { name: 'Dit sjabloon gebruiken' }).click();
  expect(await write()).toBe(EXPECTED);
});

test('takes an own template while a file is open, and gives it up again', async ({ wizard, page }) => {
  await wizard.open(FILE);
  await wizard.file.showReading();
  const dialog = await wizard.file.giveTemplate(textFile('sjabloon.csv', lines([TEMPLATE])));
  await dialog.getByRole('button', { name: 'Alles bevestigen' }).click();
  await dialog.getByRole('button', { name: 'Dit sjabloon gebruiken' }).click();
  await expect(wizard.verdict).toContainText('in de weg');
  await wizard.goTo('Opslaan');
  await expect(page.getByText(/^2 rijen, 8 kolommen/)).toBeVisible();

  await wizard.goTo('Bestand');
  await wizard.file.showReading();
  await page.getByRole('button', { name: 'Terug naar de ingebouwde indeling' }).click();
  await expect(wizard.verdict).toContainText('Klaar om te importeren');
});

test('changes nothing when the user does not agree with what was recognised', async ({ wizard, page }) => {
  const dialog = await wizard.file.giveTemplate(template);
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Indeling nu: ')).toBeHidden();
});

test('passes it on in a link, which is confirmed like a file', async ({ wizard, page }) => {
  const dialog = await wizard.file.giveTemplate(template);
  await dialog.getByRole('button', { name: 'Link met dit sjabloon maken' }).click();
  const link = await dialog.getByRole('textbox', { name: 'Kopieer deze link' }).inputValue();
  await dialog.getByRole('button', { name: 'Annuleren' }).click();

  await page.goto('about:blank');
  await page.goto(link);
  const given = page.getByRole('dialog', { name: 'Klopt dit sjabloon?' });
  await expect(given).toContainText('7 van de 8 kolommen');
  await given.getByRole('button', { name: 'Alles bevestigen' }).click();
  await given.getByRole('button', { name: 'Dit sjabloon gebruiken' }).click();
  await expect(page.getByText('Indeling nu: ')).toBeVisible();

  await page.goto(link.slice(0, -20));
  await expect(page.getByRole('alert')).toContainText('Het sjabloon in deze link is niet te lezen');
});

test('rules over a file that was still being opened when it was confirmed', async ({ wizard, page }) => {
  const dialog = await wizard.file.giveTemplate(template);
  await dialog.getByRole('button', { name: 'Link met dit sjabloon maken' }).click();
  const link = await dialog.getByRole('textbox', { name: 'Kopieer deze link' }).inputValue();
  await dialog.getByRole('button', { name: 'Annuleren' }).click();

  const columns = TEMPLATE.slice(0, -1);
  const row = (_: unknown, at: number) =>
    [at + 1, 'Bron B.V.', 'VCA-B', 'Nee', 'T.', `Bouali${at}`, `t${at}@bron.example.nl`].map(String);
  await wizard.choose(textFile('groot.csv', lines([columns, ...Array.from({ length: MANY }, row)])));
  await page.evaluate((hash) => location.assign(hash), new URL(link).hash);
  const given = page.getByRole('dialog', { name: 'Klopt dit sjabloon?' });
  await given.getByRole('button', { name: 'Alles bevestigen' }).click();
  await given.getByRole('button', { name: 'Dit sjabloon gebruiken' }).click();
  await expect(page.getByRole('main')).toContainText('300.000 rijen');
  await expect(wizard.verdict).toBeVisible();
  await wizard.goTo('Opslaan');
  await expect(page.getByText(/^300\.000 rijen, 8 kolommen/)).toBeVisible();
});
