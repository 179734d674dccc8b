import { writeFile } from 'node:fs/promises';
import { forgetPeak, peakMemory, renderers } from '../../bench/processes.mjs';
import { importFile, type TestFile, textFile } from '../files/csv.ts';
import { people } from '../files/people.ts';
import * as wrong from '../files/wrong.ts';
import { expect, test } from '../pages/story.ts';
import type { Wizard } from '../pages/wizard.ts';

// Whatever is chosen by mistake gets one clear page of its own, and the work of before is still there.

const GOOD = importFile('goed.csv', people(3));

/** What the page says, as the only thing on the screen, and the way back from it. */
async function expectRefused(wizard: Wizard, file: TestFile | string, title: string, says: RegExp) {
  await wizard.open(GOOD);
  await wizard.choose(file);
  const page = wizard.page.getByRole('alert');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page).toContainText(says);
  await expect(page).toContainText('Je werk van hiervoor staat er nog.');
  await expect(page.getByRole('button', { name: 'Kies een ander bestand' })).toBeVisible();
  await page.getByRole('button', { name: 'Terug naar mijn werk' }).click();
  await expect(wizard.page.getByRole('main').getByText('goed.csv', { exact: true })).toBeVisible();
  await expect(
    wizard.page
      .getByRole('main')
      .getByText(/3 rijen/)
      .first(),
  ).toBeVisible();
}

const CASES: [what: string, file: () => TestFile, title: string, says: RegExp][] = [
  ['an empty file', () => wrong.emptyFile, 'Dit bestand is leeg', /geen kopregel en geen rijen/],
  [
    'a PDF that is named .xlsx',
    () => wrong.pdf,
    'Dit is geen spreadsheet',
    /lijkt een PDF te zijn, wat de naam ook zegt/,
  ],
  [
    'a picture that is named .csv',
    () => wrong.picture,
    'Dit is geen spreadsheet',
    /lijkt een afbeelding te zijn/,
  ],
  ['a Word document', () => wrong.wordDocument, 'Dit is geen spreadsheet', /lijkt een Word-document te zijn/],
  ['a workbook that was cut off', wrong.damagedWorkbook, 'Dit bestand is beschadigd', /een deel ontbreekt/],
  [
    'a zip bomb',
    wrong.zipBomb,
    'Dit bestand wordt bij het uitpakken veel te groot',
    /zou het geheugen .* vullen/,
  ],
  [
    'a workbook with a password',
    wrong.passwordWorkbook,
    'Dit bestand is beveiligd met een wachtwoord',
    /versleuteld/,
  ],
  [
    'lines without a word',
    () => textFile('kaal.csv', ';;;\r\n;;;\r\n'),
    'Hier is geen tabel te vinden',
    /kopregel/,
  ],
];

for (const [what, file, title, says] of CASES) {
  test(`refuses ${what}`, async ({ wizard }) => {
    await expectRefused(wizard, file(), title, says);
  });
}

test('refuses a file that is larger than it can take', async ({ wizard }, info) => {
  const path = info.outputPath('groot.xlsx');
  await wrong.makeHugeFile(path);
  await expectRefused(wizard, path, 'Dit bestand is te groot', /Het is 106 MB; tot 105 MB gaat het goed/);
});

test('says so when the computer does not give the file', async ({ wizard }, info) => {
  await wizard.open(GOOD);
  const browser = await wizard.page.context().newCDPSession(wizard.page);
  const { root } = await browser.send('DOM.getDocument');
  const { nodeId } = await browser.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'input[type=file]',
  });
  // Chosen, and gone before anybody has read it.
  await browser.send('DOM.setFileInputFiles', { nodeId, files: [info.outputPath('verdwenen.csv')] });
  const page = wizard.page.getByRole('alert');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit bestand kan niet gelezen worden');
  await page.getByRole('button', { name: 'Terug naar mijn werk' }).click();
  await expect(wizard.page.getByRole('main').getByText('goed.csv', { exact: true })).toBeVisible();
});

test('refuses real workbooks with a password', async ({ wizard }) => {
  for (const name of [
    'spreadsheets/msoffcrypto/example_password.xlsx',
    'spreadsheets/apache-poi/password.xls',
  ]) {
    const file = await wrong.corpusFile(name);
    test.skip(file === undefined, 'the shared corpus of public files is not beside this checkout');
    if (file === undefined) return;
    await expectRefused(wizard, file, 'Dit bestand is beveiligd met een wachtwoord', /versleuteld/);
  }
});

test('keeps edited work when the file that was to replace it is refused', async ({ wizard }) => {
  await wizard.open(GOOD);
  await wizard.goTo('Controleren');
  await wizard.check.grid.typeInCell(2, 'Opmerking', 'niet kwijtraken');
  await wizard.goTo('Bestand');
  await wizard.choose(wrong.pdf);
  await wizard.replaceWork(true);
  await expect(wizard.headline).toHaveText('Dit is geen spreadsheet');
  await wizard.page.getByRole('button', { name: 'Terug naar mijn werk' }).click();
  await wizard.goTo('Controleren');
  await wizard.check.grid.expectText(2, 'Opmerking', 'niet kwijtraken');
});

test('has a way on when there is no earlier work', async ({ wizard }) => {
  await wizard.choose(wrong.emptyFile);
  await expect(wizard.headline).toHaveText('Dit bestand is leeg');
  await expect(wizard.page.getByRole('button', { name: 'Terug naar mijn werk' })).toBeHidden();
  await wizard.open(GOOD);
});

// A file that was made to do harm: whatever it says, there is a page that says why before anybody gives up waiting.
const HARMFUL: [what: string, file: () => TestFile, title: string][] = [
  [
    'a sheet that says it is full to its last corner',
    wrong.falseDimension,
    'Er staan te veel cellen in dit bestand',
  ],
  ['a bomb', wrong.zipBomb, 'Dit bestand wordt bij het uitpakken veel te groot'],
  ['texts without an end', wrong.endlessStrings, 'Dit bestand is beschadigd'],
  ['a million rows without anything in them', wrong.emptyRows, 'Hier is geen tabel te vinden'],
];
const SOON_MS = 10_000;
const MUCH_BYTES = 500e6;

test.describe('a file that was made to do harm', () => {
  // By the clock, and so also by what else the computer does: what always takes too long does so at every try.
  test.describe.configure({ retries: 2 });
  for (const [what, file, title] of HARMFUL) {
    test(`is soon done with ${what}, and takes little memory for it`, async ({ wizard, browser }, info) => {
      const { name, bytes } = file();
      const path = info.outputPath(name);
      await writeFile(path, bytes);
      const processes: number[] = await renderers(browser);
      for (const pid of processes) forgetPeak(pid);
      const before = processes.map((pid) => peakMemory(pid) ?? 0);
      const began = performance.now();
      await wizard.choose(path);
      await expect(wizard.page.getByRole('alert').getByRole('heading', { level: 1 })).toHaveText(title, {
        timeout: SOON_MS,
      });
      expect(performance.now() - began).toBeLessThan(SOON_MS);
      for (const [at, pid] of processes.entries())
        expect((peakMemory(pid) ?? 0) - (before[at] ?? 0)).toBeLessThan(MUCH_BYTES);
    });
  }
});

test('says of another list that nothing in it was recognised, and where to choose', async ({
  wizard,
  page,
}) => {
  await wizard.open(textFile('verkoop.csv', 'Regio;Artikel;Aantal\r\nOost;Appel;9000\r\nZuid;Peer;500\r\n'));
  await expect(wizard.headline).toHaveText('Geen van de koppen is herkend');
  // Nothing is mended of it for its own sake.
  await expect(page.getByRole('button', { name: /^Herstel/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Zo hebben we het bestand gelezen/ })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  // Nor is it ticked off among the steps, as a file is of which a heading was known.
  await expect(page.getByRole('button', { name: '1. Bestand, nog te doen' })).toBeVisible();
  await page.getByRole('button', { name: 'Kolommen bekijken' }).click();
  await expect(page.getByRole('main', { name: 'Kolommen' })).toBeVisible();
});
