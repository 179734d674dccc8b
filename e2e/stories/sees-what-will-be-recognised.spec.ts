import { importFile, importText, textFile } from '../files/csv.ts';
import { BEDRIJVEN, LISTS } from '../files/lists.ts';
import { person } from '../files/people.ts';
import { expect, test } from '../pages/story.ts';

// An administrator holds a file against lists from Coachview before it is imported: who is recognised, and what would be made twice.

const AS_LISTED = { Bedrijfsnaam: 'Installatiebedrijf Bron BV' };

test('finds the bedrijf that would be doubled, and takes the spelling of its record', async ({
  wizard,
  page,
}) => {
  const { preview } = wizard;
  await wizard.open(importFile('vca.csv', [person(1), person(2)]));
  await wizard.goTo('Voorbeeld');
  await preview.dropLists(LISTS);
  await expect(preview.lists.getByText('in gebruik')).toHaveCount(3);
  await expect(preview.lists).toContainText('2 bedrijven');
  // What falls among the lists is a list: the file is still there.
  await expect(wizard.headline).toHaveText('2 webaanvragen');

  await expect(preview.effect('1 nieuw bedrijf')).toBeVisible();
  await expect(preview.effect('2 herkende personen')).toBeVisible();
  const first = preview.card('0001');
  await expect(first).toContainText('Herkend op e-mailadres (regel 2)');
  await expect(first).toContainText('Bouali, 12-04-1991, dossier 10442');
  await expect(first).toContainText('Bijna Installatiebedrijf Bron BV');

  await first.getByRole('button', { name: /^Waarom\? .* Bouali$/ }).click();
  await expect(first.getByRole('listitem').filter({ hasText: /^e-mailadres/ })).toContainText('beslist');

  await first.getByRole('button', { name: 'Schrijf zoals in Coachview', exact: true }).click();
  await expect(preview.effect('1 nieuw bedrijf')).toBeHidden();
  await expect(preview.effect('1 herkend bedrijf')).toBeVisible();
  await expect(preview.card('0002')).toContainText('Installatiebedrijf Bron BV');

  // Each effect leads to its rows.
  await preview.effect('1 nieuwe persoon').click();
  await page.getByRole('button', { name: 'Toon de regel in de tabel' }).click();
  await expect(page.getByText('1 nieuwe persoon')).toBeVisible();
  expect(await wizard.check.grid.textAt(1, 'Deelnemer achternaam')).toBe('Jansen');

  const { bytes } = await wizard.saveAndDownload();
  expect(Buffer.from(bytes).toString('utf8')).toBe(importText([person(1, AS_LISTED), person(2, AS_LISTED)]));
});

test('moves a deelnemer by the menu and by dragging, and takes it back', async ({ wizard, page }) => {
  const { preview } = wizard;
  await wizard.open(importFile('vca.csv', [person(1), person(2), person(3)]));
  await wizard.goTo('Voorbeeld');
  await preview.choose('T. Bouali', 'Naar een andere webaanvraag');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^Webaanvraag 0003/ }).check();
  await dialog.getByRole('button', { name: 'Verplaats', exact: true }).click();
  await expect(preview.card('0003')).toContainText('2 van 10');
  await expect(preview.card('0001')).toHaveCount(0);

  await preview.card('0003').getByText('Bouali', { exact: false }).first().dragTo(preview.card('0002'));
  await expect(preview.card('0002')).toContainText('2 van 10');
  await wizard.undo();
  await wizard.undo();
  await expect(preview.card('0001')).toContainText('1 van 10');

  // The same in the tree, with the keyboard only.
  await page.getByText('Boom', { exact: true }).click();
  const tree = page.getByRole('tree');
  await tree.focus();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Shift+F10'])
    await page.keyboard.press(key);
  await expect(page.getByRole('menuitem', { name: 'Naar een andere webaanvraag' })).toBeFocused();
});

test('keeps lists only when asked, and tells what arrived after the import', async ({ wizard, page }) => {
  const { preview } = wizard;
  const file = importFile('vca.csv', [person(1), person(2)]);
  await wizard.open(file);
  await wizard.goTo('Voorbeeld');
  await preview.giveLists([BEDRIJVEN]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await page.getByText('Volgorde van herkennen en bewaren').click();
  await page.getByText('Bewaar deze lijsten op deze computer').click();
  await expect(preview.lists).toContainText('1 lijst uit Coachview bewaard sinds');
  await wizard.visit();
  await expect(page.getByText('1 lijst uit Coachview bewaard sinds')).toBeVisible();
  await wizard.open(file);
  await wizard.goTo('Voorbeeld');
  await expect(preview.lists).toContainText('2 bedrijven');
  await page.getByText('Volgorde van herkennen en bewaren').click();
  await page.getByRole('button', { name: 'Wis de bewaarde lijsten' }).click();
  await expect(preview.lists.getByText('bewaard sinds')).toBeHidden();

  await page.getByText('Vergelijk na de import').click();
  const arrived = [
    {
      id: 'w1',
      nummer: 'W-1',
      aantalDeelnemers: 1,
      contactpersoonIsDeelnemer: false,
      bedrijf: { naam: 'Installatiebedrijf Bron B.V.' },
      contactpersoon: { voorletters: 'M.', achternaam: 'Groot', emailadres: 'm.groot@bron.example.nl' },
    },
  ];
  const chooser = page.waitForEvent('filechooser');
  await page
    .getByRole('region', { name: 'Webaanvragen' })
    .getByRole('button', { name: 'Lijsten kiezen' })
    .click();
  const list = textFile('webaanvragen.json', JSON.stringify(arrived));
  await (await chooser).setFiles([{ name: list.name, mimeType: '', buffer: Buffer.from(list.bytes) }]);
  const region = page.getByRole('region', { name: 'Webaanvragen' });
  await expect(region.getByRole('heading', { name: '1 niet aangekomen' })).toBeVisible();
  await expect(region.getByRole('row').filter({ hasText: 'niet aangekomen' })).toHaveCount(1);
});
