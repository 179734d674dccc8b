import { lines, textFile } from '../files/csv.ts';
import { type Filled, HEADINGS, inOrder } from '../files/headings.ts';
import { person } from '../files/people.ts';
import { expect, test } from '../pages/story.ts';
import type { Wizard } from '../pages/wizard.ts';

// Every kind of change, one after another, taken back to the very bytes that it began with and done again to the very bytes that it
// ended with.

const ROWS = [
  person(1, { 'Aanvraag is Order': 'ja', 'Deelnemer e-mail': 'bouali1@bron.example,nl' }),
  person(2, { 'Aanvraag is Order': 'J', 'Deelnemer e-mail': 'jansen2@bron.example,nl' }),
  {},
  person(3, { ContactpersoonIsDeelnemer: 'nee', 'Deelnemer telefoon': '612345603' }),
];
// Two columns changed places and one got another name; a column of the institute's own stands at the end.
const SHUFFLED = [...HEADINGS, 'Dieet'] as string[];
[SHUFFLED[3], SHUFFLED[4]] = [SHUFFLED[4] ?? '', SHUFFLED[3] ?? ''];
SHUFFLED[1] = 'Opleidingscode';
const withDiet = (row: Filled) => [...inOrder(row), row.WebaanvraagNr === undefined ? '' : 'vega'];
const FILE = textFile('lijst.csv', lines([SHUFFLED, ...ROWS.map(withDiet)]));

async function bytesNow(wizard: Wizard): Promise<string> {
  await wizard.goTo('Opslaan');
  await wizard.save.makeInSpiteOfErrors();
  return Buffer.from((await wizard.save.download()).bytes).toString('utf8');
}

test('undoes and redoes everything, back to the same bytes', async ({ wizard }) => {
  await wizard.open(FILE);
  const begun = await bytesNow(wizard);

  await wizard.goTo('Kolommen');
  await wizard.columns.restore();
  await wizard.columns.leaveOut('Dieet');
  await wizard.goTo('Controleren');
  const { check } = wizard;
  await check.grid.typeInCell(1, 'Bedrijfsnaam', 'Bron & Zn; "de echte"');
  await check.grid.paste(1, 'Contactpersoon voornaam', [
    ['Mirjam', 'de'],
    ['Mirjam', 'de'],
  ]);
  await check.acceptFirst('Ja of Nee anders geschreven');
  await check.acceptGroup('E-mailadres klopt niet');
  await check.acceptGroup('Lege rij');
  await check.mendAllSafe();
  const ended = await bytesNow(wizard);
  expect(ended).toContain('"Bron & Zn; ""de echte"""');
  expect(ended).toContain(';Mirjam;de;');
  expect(ended).toContain(';0612345603;');
  expect(ended).not.toMatch(/;(ja|J|nee);/);
  expect(ended.trim().split('\r\n')).toHaveLength(4);

  const steps = await wizard.undoAll();
  expect(steps).toBeGreaterThanOrEqual(8);
  expect(await bytesNow(wizard)).toBe(begun);
  expect(await wizard.redoAll()).toBe(steps);
  expect(await bytesNow(wizard)).toBe(ended);
});

test('takes back with Ctrl+Z and does again with Ctrl+Y, in the grid and beside it', async ({
  wizard,
  page,
}) => {
  await wizard.open(FILE);
  await wizard.goTo('Controleren');
  const { grid } = wizard.check;
  await grid.typeInCell(1, 'Bedrijf plaats', 'Zeist');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(wizard.told).toContainText('Ongedaan gemaakt: 1 cel getypt');
  await grid.expectText(1, 'Bedrijf plaats', 'Utrecht');
  await page.keyboard.press('ControlOrMeta+Y');
  await grid.expectText(1, 'Bedrijf plaats', 'Zeist');

  await wizard.step('Controleren').focus();
  await page.keyboard.press('ControlOrMeta+Z');
  await grid.expectText(1, 'Bedrijf plaats', 'Utrecht');
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  await grid.expectText(1, 'Bedrijf plaats', 'Zeist');
});
