import { importText, lines, textFile } from '../files/csv.ts';
import { HEADINGS, inOrder } from '../files/headings.ts';
import { person } from '../files/people.ts';
import { workbook } from '../files/workbook.ts';
import { expect, test } from '../pages/story.ts';

// Columns that were moved, renamed, left away and added, put right with one press; and the user, who knows better.

const PERSON = person(1, { 'Deelnemer voornaam': 'Tim', 'Deelnemer telefoon': '0612345601' });

/** In pixels; a screen is some 800 high. */
const MOST_ON_A_PHONE = 2_000;

/** The headings in the order and with the names that somebody thought better. */
const OTHERWISE = [
  ...['Deelnemer voornaam', 'Deelnemer telefoon'],
  ...HEADINGS.filter((heading) => !/^Deelnemer (voornaam|telefoon)$|^Bedrijf land$/.test(heading)),
  'Opmerking intern',
];
const RENAMED: Record<string, string> = { 'Opleiding Code': 'opleidingscode', Bedrijfsnaam: 'Company name' };
const byHeading = new Map(HEADINGS.map((heading, at) => [heading as string, inOrder(PERSON)[at] ?? '']));
const FILE = textFile(
  'anders.csv',
  lines([
    OTHERWISE.map((heading) => RENAMED[heading] ?? heading),
    OTHERWISE.map((heading) => byHeading.get(heading) ?? 'belt liever'),
  ]),
);

test('restores names and order with one press, and says what it did', async ({ wizard, page }) => {
  await wizard.open(FILE);
  await wizard.goTo('Kolommen');
  await expect(wizard.headline).toContainText('vragen aandacht');
  const { columns } = wizard;
  await expect(columns.expected('Bedrijfsnaam')).toContainText('andere naam');
  await expect(columns.expected('Bedrijf land')).toContainText('niet gevonden');
  await expect(columns.expected('Deelnemer voornaam')).toContainText('andere plaats');
  await expect(columns.source('Deelnemer voornaam')).toHaveAccessibleName(/^A · Deelnemer voornaam/);

  await columns.restore();
  await expect(page.getByText('2 hernoemd, 1 leeg toegevoegd')).toBeVisible();
  await expect(columns.expected('Bedrijfsnaam')).toContainText('bevestigd');
  await columns.leaveOut('Opmerking intern');
  await expect(wizard.headline).toHaveText('Alle kolommen staan goed');

  const { bytes } = await wizard.saveAndDownload();
  expect(Buffer.from(bytes).toString('utf8')).toBe(importText([PERSON]));
});

test('takes an extra column that is dragged onto an expected one, as the list beside it does', async ({
  wizard,
  page,
}) => {
  // Both ends in sight, above the bar at the foot.
  await page.setViewportSize({ width: 1280, height: 1200 });
  await wizard.open(FILE);
  await wizard.goTo('Kolommen');
  const { columns } = wizard;
  await columns.dragTo('Opmerking intern', 'Opmerking');
  await expect(columns.expected('Opmerking')).toContainText('bevestigd');
  await wizard.goTo('Controleren');
  await wizard.check.grid.expectText(1, 'Opmerking', 'belt liever');
  await wizard.undo();
  await wizard.check.grid.expectText(1, 'Opmerking', '');
});

test('lets the user overrule a verdict, and takes that back', async ({ wizard }) => {
  await wizard.open(FILE);
  await wizard.goTo('Kolommen');
  const { columns } = wizard;
  await columns.restore();
  await columns.showRight();
  await columns.fillFrom('Opmerking', 'Opmerking intern');
  await expect(columns.expected('Opmerking')).toContainText('bevestigd');

  await wizard.goTo('Controleren');
  await wizard.check.grid.expectText(1, 'Opmerking', 'belt liever');
  await wizard.undo();
  await expect(wizard.undoButton).toHaveAccessibleName('Ongedaan maken: Kolommen aangepast');
  await wizard.check.grid.expectText(1, 'Opmerking', '');
  await wizard.redo();

  await wizard.goTo('Kolommen');
  await columns.leaveOut('Opmerking');
  const { bytes } = await wizard.saveAndDownload();
  expect(Buffer.from(bytes).toString('utf8')).toBe(importText([{ ...PERSON, Opmerking: 'belt liever' }]));
});

test('folds away what is right, shows it on one press, and fits a phone', async ({ wizard, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await wizard.open(FILE);
  await wizard.goTo('Kolommen');
  const { columns } = wizard;
  await expect(columns.expected('Bedrijfsnaam')).toContainText('andere naam');
  await columns.restore();
  // What was looked at stays; what is right from the start is folded when one comes back.
  await expect(columns.expected('Bedrijfsnaam')).toContainText('bevestigd');
  await wizard.goTo('Controleren');
  await wizard.goTo('Kolommen');
  await expect(columns.right).toContainText(`${HEADINGS.length} kolommen kloppen`);
  await expect(columns.expected('Bedrijfsnaam')).toBeHidden();
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  expect(await height()).toBeLessThan(MOST_ON_A_PHONE);

  await columns.right.focus();
  await page.keyboard.press('Enter');
  await expect(columns.expected('Bedrijfsnaam')).toBeVisible();
  await expect(columns.right).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(columns.expected('Bedrijfsnaam')).toBeHidden();
});

test('leaves out all columns that do not belong in one step', async ({ wizard, page }) => {
  const more = ['Maat schoenen', 'Kamer', 'Kleur'];
  const rows = [
    [...HEADINGS, ...more],
    [...inOrder(PERSON), '42', '12a', 'rood'],
  ];
  await wizard.open(textFile('meer.csv', lines(rows)));
  await wizard.goTo('Kolommen');
  await expect(wizard.headline).toHaveText('3 kolommen vragen aandacht');
  await page.getByRole('button', { name: 'Laat ze alle 3 weg' }).click();
  await expect(wizard.headline).toHaveText('Alle kolommen staan goed');
  await wizard.undo();
  await expect(wizard.headline).toHaveText('3 kolommen vragen aandacht');
});

test('leaves a column empty when the user says so', async ({ wizard }) => {
  await wizard.open(textFile('recht.csv', importText([PERSON])));
  await wizard.goTo('Kolommen');
  await wizard.columns.showRight();
  await wizard.columns.fillFrom('Deelnemer telefoon', 'leeg laten');
  await wizard.columns.leaveOut('Deelnemer telefoon');
  const { bytes } = await wizard.saveAndDownload();
  expect(Buffer.from(bytes).toString('utf8')).toBe(importText([{ ...PERSON, 'Deelnemer telefoon': '' }]));
});

test('tells a column that is hidden in Excel', async ({ wizard }) => {
  const rows = [[...HEADINGS], inOrder(PERSON)];
  await wizard.open(workbook('verborgen.xlsx', [{ name: 'Blad1', rows, hiddenColumns: [8] }]));
  await wizard.goTo('Kolommen');
  await expect(wizard.columns.expected('Bedrijfsnaam')).toContainText('verborgen in Excel');
  await wizard.goTo('Controleren');
  await expect(wizard.check.group('Verborgen kolom')).toBeVisible();
});
