import type { Page } from '@playwright/test';
import { importFile } from '../files/csv.ts';
import { people, person } from '../files/people.ts';
import { Keyboard } from '../pages/keyboard.ts';
import { expect, test } from '../pages/story.ts';
import type { Wizard } from '../pages/wizard.ts';

// Saying yes to all, to some, to one column, always, or to none; being told what it opens; and counts that stay true meanwhile.

const TITLE = 'E-mailadres klopt niet';
const TWICE = 'Deelnemer staat er twee keer in';
const comma = (name: string) => `${name}@bron.example,nl`;

/** Four addresses with a comma in two columns; two rows are one person once the comma is a dot. */
const FILE = importFile('lijst.csv', [
  person(1, { 'Contactpersoon e-mail': comma('groot'), 'Deelnemer e-mail': comma('bouali1') }),
  person(1, {
    'Contactpersoon e-mail': 'groot@bron.example.nl',
    'Deelnemer e-mail': 'bouali1@bron.example.nl',
  }),
  person(3, { 'Contactpersoon e-mail': comma('groot') }),
  person(4, { 'Deelnemer e-mail': comma('visser4') }),
]);

test.beforeEach(async ({ wizard }) => {
  await wizard.open(FILE);
  await wizard.goTo('Controleren');
});

test('mends one column of a kind, and says before what a mend opens', async ({ wizard, page }) => {
  const body = await wizard.check.openGroup(TITLE);
  await expect(body.getByRole('status')).toHaveText(`Let op: hierna staat er 1 meer bij ‘${TWICE}’.`);
  const contact = body.getByRole('button', {
    name: /^Herstel deze kolom: 2 in kolom \w+ \(Contactpersoon e-mail\)$/,
  });
  await contact.click();
  await expect(wizard.told).toContainText(`${TITLE}: 2 hersteld`);
  await expect(wizard.check.group(TITLE)).toHaveAccessibleName(`${TITLE} 2 fouten`);
  await expect(body.getByText('Herstel deze kolom')).toBeHidden();
  await expect(wizard.check.group(TWICE)).toBeHidden();
  await body.getByRole('button', { name: 'Herstel alle 2' }).click();
  await expect(wizard.check.group(TWICE)).toHaveAccessibleName(`${TWICE} 1 fout`);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(wizard.check.group(TITLE)).toHaveAccessibleName(`${TITLE} 2 fouten`);
});

test('chooses all that are shown, and some of them, with the keyboard', async ({ wizard, page }) => {
  const body = await wizard.check.openGroup(TITLE);
  await body.getByRole('checkbox', { name: 'Kies alle getoonde (4)' }).focus();
  await page.keyboard.press('Space');
  await expect(body.getByRole('checkbox', { checked: true })).toHaveCount(5);
  await body.getByRole('checkbox', { name: /^Kies cel .*2 \(Deelnemer e-mail\)$/ }).uncheck();
  // Without that one nobody is there twice.
  await expect(body.getByRole('status')).toBeEmpty();
  await body.getByRole('button', { name: 'Herstel gekozen (3)' }).click();
  await expect(wizard.told).toContainText(`${TITLE}: 3 hersteld`);
  await expect(wizard.check.group(TITLE)).toHaveAccessibleName(`${TITLE} 1 fout`);
});

test('puts the answers side by side where it cannot be known which is meant', async ({ wizard, page }) => {
  const rows = [
    person(1, { 'Deelnemer e-mail': 'tim@bron.example.nl / t.bouali@bron.example.nl' }),
    person(2, {}),
  ];
  await wizard.goTo('Bestand');
  await wizard.choose(importFile('twee.csv', rows));
  await expect(page.getByRole('main').getByText('twee.csv', { exact: true })).toBeVisible();
  await wizard.goTo('Controleren');
  const body = await wizard.check.openGroup(TITLE);
  const [first, second] = ['tim@bron.example.nl', 't.bouali@bron.example.nl'].map((address) =>
    body.getByRole('button', { name: `Maak er ${address} van` }),
  );
  await expect(first!).toBeVisible();
  await second!.focus();
  await page.keyboard.press('Enter');
  await expect(wizard.check.group(TITLE)).toBeHidden();
  await wizard.check.grid.expectText(1, 'Deelnemer e-mail', 't.bouali@bron.example.nl');
  await wizard.undo();
  await expect(wizard.check.group(TITLE)).toHaveAccessibleName(`${TITLE} 1 fout`);
  // Below the grid too, with the cell.
  await (await wizard.check.openGroup(TITLE)).getByRole('button', { name: /^Ga naar cel/ }).click();
  const strip = page.getByRole('region', { name: 'Gekozen cel' });
  await strip.getByRole('button', { name: 'Maak er t.bouali@bron.example.nl van' }).click();
  await wizard.check.grid.expectText(1, 'Deelnemer e-mail', 't.bouali@bron.example.nl');
});

/** One participant of each company, looked at in Controleren. */
async function openCompanies(
  wizard: Wizard,
  page: Page,
  file: string,
  names: readonly string[],
): Promise<void> {
  await wizard.goTo('Bestand');
  await wizard.choose(
    importFile(
      file,
      names.map((name, nth) => person(nth + 1, { Bedrijfsnaam: name })),
    ),
  );
  await expect(page.getByRole('main').getByText(file, { exact: true })).toBeVisible();
  await wizard.goTo('Controleren');
}

test('writes a company in all its rows the way that the user chooses, with the mouse and with the keyboard', async ({
  wizard,
  page,
}) => {
  const SPELLED = 'Eén bedrijf op verschillende manieren gespeld';
  const NAMES = ['Bron B.V.', 'Bron BV', 'Bron B.V.', 'Bron BV', 'Bron B.V.'];
  await openCompanies(wizard, page, 'bedrijf.csv', NAMES);
  const expectNames = async (names: readonly string[]) => {
    for (const [nth, name] of names.entries())
      await wizard.check.grid.expectText(nth + 1, 'Bedrijfsnaam', name);
  };
  const body = await wizard.check.openGroup(SPELLED);
  await expect(body.getByText('3 van de 5 rijen schrijven Bron B.V.')).toHaveCount(2);
  const answers = (name: string) =>
    page.getByRole('region', { name: 'Bevindingen' }).getByRole('button', { name }).first();
  await expect(
    body
      .getByRole('listitem')
      .first()
      .getByRole('button', { name: /^Schrijf / }),
  ).toHaveText(['Schrijf alleen hier Bron B.V.', 'Schrijf overal Bron B.V.', 'Schrijf overal Bron BV']);
  await answers('Schrijf overal Bron BV').click();
  await expect(wizard.told).toContainText(`${SPELLED}: 3 hersteld`);
  await expect(wizard.check.group(SPELLED)).toBeHidden();
  await expectNames(NAMES.map(() => 'Bron BV'));
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(wizard.check.group(SPELLED)).toHaveAccessibleName(`${SPELLED} 2 waarschuwingen`);
  await expectNames(NAMES);

  await wizard.check.openGroup(SPELLED);
  await answers('Schrijf alleen hier Bron B.V.').focus();
  await page.keyboard.press('Tab');
  await expect(answers('Schrijf overal Bron B.V.')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(wizard.told).toContainText(`${SPELLED}: 2 hersteld`);
  await expectNames(NAMES.map(() => 'Bron B.V.'));
  await new Keyboard(page).expectFocusKept();
  await page.keyboard.press('ControlOrMeta+Z');
  await expectNames(NAMES);

  // Below the grid too, with the cell.
  await wizard.check.grid.goTo(2, 'Bedrijfsnaam');
  const strip = page.getByRole('region', { name: 'Gekozen cel' });
  await strip.getByRole('button', { name: 'Schrijf overal Bron BV' }).click();
  await expectNames(NAMES.map(() => 'Bron BV'));
});

test('asks of each company by itself where no spelling is written most', async ({ wizard, page }) => {
  const SPELLED = 'Eén bedrijf op verschillende manieren gespeld';
  const NAMES = ['Bron B.V.', 'Bron BV', 'Zee BV', 'Zee B.V.'];
  await openCompanies(wizard, page, 'gelijk.csv', NAMES);
  await expect(page.getByRole('heading', { name: 'Vragen om je keuze, één voor één' })).toBeVisible();
  const body = await wizard.check.openGroup(SPELLED);
  await expect(body.getByText('Geen schrijfwijze komt het meest voor')).toHaveCount(2);
  await expect(body.getByRole('button', { name: /^Herstel / })).toHaveCount(0);
  await expect(body.getByRole('checkbox')).toHaveCount(0);
  await expect(body.getByRole('switch')).toHaveCount(0);
  await body.getByRole('button', { name: 'Schrijf overal Zee B.V.' }).click();
  await expect(wizard.told).toContainText(`${SPELLED}: 1 hersteld`);
  for (const [nth, name] of ['Bron B.V.', 'Bron BV', 'Zee B.V.', 'Zee B.V.'].entries())
    await wizard.check.grid.expectText(nth + 1, 'Bedrijfsnaam', name);
  await body.getByRole('button', { name: 'Schrijf overal Bron BV' }).click();
  await expect(wizard.check.group(SPELLED)).toBeHidden();
});

test('says one yes to several kinds, and takes it back with one press', async ({ wizard, page }) => {
  const rows = [
    person(1, { 'Deelnemer e-mail': comma('a'), 'Deelnemer achternaam': 'BOUALI' }),
    person(2, { 'Deelnemer e-mail': 'jansen@gmial.com' }),
  ];
  await wizard.goTo('Bestand');
  await wizard.choose(importFile('soorten.csv', rows));
  await expect(page.getByRole('main').getByText('soorten.csv', { exact: true })).toBeVisible();
  await wizard.goTo('Controleren');
  const findings = page.getByRole('region', { name: 'Bevindingen' });
  const kind = (title: string) => findings.getByRole('checkbox', { name: `Kies soort: ${title}` });
  await kind(TITLE).check();
  await kind('Naam in hoofdletters').check();
  await findings.getByRole('button', { name: 'Herstel 2 gekozen soorten (2)' }).click();
  await expect(wizard.told).toContainText('2 soorten hersteld: 2 wijzigingen');
  await expect(wizard.check.group(TITLE)).toBeHidden();
  await expect(wizard.check.group('Typefout in een e-mailadres')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(wizard.check.group(TITLE)).toBeVisible();
  // What was chosen then is not chosen now.
  await expect(kind(TITLE)).not.toBeChecked();
});

test('always says yes, until that is taken back', async ({ wizard, page }) => {
  const body = await wizard.check.openGroup(TITLE);
  await body.getByRole('switch', { name: /^Altijd zo/ }).focus();
  await page.keyboard.press('Space');
  await expect(wizard.told).toContainText(`${TITLE}: 4 hersteld`);
  const remembered = page.getByRole('region', { name: 'Gaat vanzelf' }).getByRole('switch');
  await expect(remembered).toBeChecked();

  await wizard.check.grid.goTo(3, 'Deelnemer e-mail');
  await page.keyboard.type(comma('smit'));
  await page.keyboard.press('Enter');
  await expect(wizard.told).toHaveText(`1 cel getypt · Vanzelf: ${TITLE}: 1 hersteld`);
  await wizard.check.grid.expectText(3, 'Deelnemer e-mail', 'smit@bron.example.nl');

  await wizard.undo();
  await expect(wizard.told).toContainText(`‘Altijd zo’ staat nu uit voor ${TITLE}`);
  await expect(remembered).toBeHidden();
  await wizard.check.grid.expectText(3, 'Deelnemer e-mail', comma('smit'));
  await wizard.check.grid.typeInCell(3, 'Opmerking', 'x');
  await expect(wizard.check.group(TITLE)).toHaveAccessibleName(`${TITLE} 1 fout`);
});

test('also says yes in the next file', async ({ wizard }) => {
  await (await wizard.check.openGroup(TITLE)).getByText('Altijd zo (deze sessie)').click();
  await expect(wizard.told).toContainText('4 hersteld');
  await wizard.goTo('Bestand');
  await wizard.choose(
    importFile('volgende.csv', [...people(2), person(3, { 'Deelnemer e-mail': comma('x') })]),
  );
  await wizard.replaceWork(true);
  await expect(wizard.told).toHaveText(`Vanzelf: ${TITLE}: 1 hersteld`);
  await wizard.undo();
  await wizard.goTo('Controleren');
  await expect(wizard.check.group(TITLE)).toBeVisible();
});

test('leaves a kind as it is: counted, holding back, and taken up again', async ({ wizard, page }) => {
  const before = await wizard.headline.textContent();
  await (await wizard.check.openGroup(TITLE)).getByRole('button', { name: 'Laat zo' }).click();
  await expect(wizard.check.group(TITLE)).toBeHidden();
  expect(await wizard.headline.textContent()).toBe(before);
  await expect(page.getByText(/^Deze 4 fouten houden het opslaan nog steeds tegen/)).toBeVisible();
  // Whoever works with the keyboard is not thrown back to the top of the page.
  await new Keyboard(page).expectFocusKept();

  await wizard.goTo('Opslaan');
  await expect(wizard.headline).toContainText('fouten houden het opslaan tegen');
  await wizard.goTo('Controleren');
  await page.getByRole('button', { name: 'Terzijde gelegd 4 fouten' }).click();
  await (await wizard.check.openGroup(TITLE)).getByRole('button', { name: 'Haal terug' }).click();
  await expect(page.getByText('Terzijde gelegd')).toBeHidden();
  await wizard.check.acceptGroup(TITLE);
});

test('finds and replaces, in one column or in all', async ({ wizard, page }) => {
  await wizard.check.grid.goTo(1, 'Deelnemer e-mail');
  await page.getByRole('button', { name: 'Zoeken en vervangen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Zoeken en vervangen' });
  await expect(dialog.getByLabel('Zoek', { exact: true })).toBeFocused();
  await page.keyboard.type('EXAMPLE,nl');
  await page.keyboard.press('Tab');
  await page.keyboard.type('example.nl');
  await expect(dialog.getByRole('status')).toHaveText('4 cellen veranderen.');
  await dialog.getByRole('radio', { name: /^Alleen in kolom .* \(Deelnemer e-mail\)$/ }).check();
  await expect(dialog.getByRole('button', { name: 'Vervang 2 cellen' })).toBeEnabled();
  await dialog.getByRole('checkbox', { name: 'Alleen als dit de hele cel is' }).check();
  await expect(dialog.getByRole('status')).toHaveText('Er verandert niets.');
  await dialog.getByRole('checkbox', { name: 'Alleen als dit de hele cel is' }).uncheck();
  await dialog.getByRole('button', { name: 'Vervang 2 cellen' }).click();
  await expect(dialog).toBeHidden();
  await expect(wizard.told).toContainText('2 cellen vervangen');
  await wizard.check.grid.expectText(1, 'Deelnemer e-mail', 'bouali1@bron.example.nl');
  await wizard.undo();
  await wizard.check.grid.expectText(1, 'Deelnemer e-mail', comma('bouali1'));
});
