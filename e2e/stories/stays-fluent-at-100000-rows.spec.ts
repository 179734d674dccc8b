import { writeFile } from 'node:fs/promises';
import { importText } from '../files/csv.ts';
import { HEADINGS } from '../files/headings.ts';
import { person } from '../files/people.ts';
import { MainThread } from '../pages/main-thread.ts';
import { expect, test } from '../pages/story.ts';

// A list of a hundred thousand rows: the page goes on answering while it is read, checked, edited, mended and written. How fast is a
// matter for the benchmarks; this only guards against a page that freezes.

const ROWS = 100_000;
const EVERY = 1000;
/** The aim is 50 ms in the middle of several runs, which the benchmarks tell; a single one on a busy computer gets twice that. */
const LONGEST_TASK_MS = 100;
const LAST = String(ROWS).padStart(6, '0');

/** One row in a thousand says `ja` instead of `Ja`; nothing else is wrong. */
function manyRows(order: string): string {
  return importText(
    Array.from({ length: ROWS }, (_, at) =>
      person(at + 1, {
        WebaanvraagNr: String(at + 1).padStart(6, '0'),
        'Aanvraag is Order': (at + 1) % EVERY === 0 ? order : 'Ja',
      }),
    ),
  );
}

// Where the computer is a rented one, time that its host takes away counts as the thread's own: 162 ms was told once of what takes 14. A long
// task of ours comes at every try, so a limit that is kept once is kept.
test.describe.configure({ retries: 2 });

test('reads, filters, edits, mends, takes back, scrolls and saves', async ({
  wizard,
  page,
  browser,
}, info) => {
  test.setTimeout(180_000);
  const path = info.outputPath('honderdduizend.csv');
  await writeFile(path, manyRows('ja'));
  const thread = new MainThread(browser, page);
  const { check, save } = wizard;
  const { grid } = check;

  await thread.during('open', async () => {
    // The first rows can be read while the rest is still coming; that may be a few frames only.
    const firstRows = page.waitForFunction(() =>
      [...document.querySelectorAll('[aria-busy] td')].some(({ textContent }) => textContent === '000001'),
    );
    await wizard.choose(path);
    await firstRows;
    await expect(wizard.verdict).toContainText('in de weg', { timeout: 60_000 });
  });
  await thread.during('columns', async () => {
    await wizard.goTo('Kolommen');
    await wizard.columns.showRight();
    for (const heading of [HEADINGS[0], HEADINGS.at(-1)])
      await expect(wizard.columns.source(heading ?? '')).toBeVisible();
  });
  await thread.during('show', async () => {
    await wizard.goTo('Controleren');
    await expect(check.shown).toHaveText('100.000 van 100.000 rijen');
  });
  await thread.during('filter', async () => {
    await check.filter('Fouten');
    await expect(check.shown).toHaveText('100 van 100.000 rijen');
    await expect(grid.element.getByRole('rowheader').first()).toHaveText('1001');
    await check.filter('Alles');
    await check.search(LAST);
    await expect(check.shown).toHaveText('1 van 100.000 rijen');
    await check.search('');
    await expect(check.shown).toHaveText('100.000 van 100.000 rijen');
  });
  await thread.during('scroll', async () => {
    await grid.element.focus();
    await page.keyboard.press('ControlOrMeta+End');
    await expect(grid.element.getByRole('rowheader', { name: String(ROWS + 1), exact: true })).toBeVisible();
    await page.keyboard.press('ControlOrMeta+Home');
    await expect(grid.element.getByRole('gridcell', { name: '000001', exact: true })).toBeVisible();
    await grid.element.hover();
    for (let turn = 0; turn < 10; turn += 1) await page.mouse.wheel(0, 4000);
  });
  await thread.during('edit', () => grid.typeInCell(2, 'Opmerking', 'gewijzigd'));
  await thread.during('mend', async () => {
    await check.mendAllSafe();
    await expect(wizard.headline).not.toContainText('in de weg');
  });
  await thread.during('undo and redo', async () => {
    await wizard.undo();
    await expect(wizard.headline).toContainText('in de weg');
    await wizard.redo();
  });
  await thread.during('preview', async () => {
    await wizard.goTo('Voorbeeld');
    await expect(wizard.headline).toHaveText('100.000 webaanvragen');
  });
  await thread.during('save', async () => {
    await wizard.goTo('Opslaan');
    await save.makeButton.click();
    await expect(page.getByRole('heading', { name: 'Geschreven en nagelezen' })).toBeVisible({
      timeout: 30_000,
    });
  });
  await expect(save.proof).toHaveText('100.000 rijen in, 100.000 rijen uit, 101 cellen gewijzigd.');
  const { bytes } = await save.download();
  const expected = manyRows('Ja').split('\r\n');
  expected[2] = (expected[2] ?? '').split(';').with(4, 'gewijzigd').join(';');
  // Not with `toBe`: a difference of thirty million letters tells nobody anything.
  expect(Buffer.from(bytes).toString('utf8') === expected.join('\r\n')).toBe(true);

  const told = thread.tell(LONGEST_TASK_MS);
  info.annotations.push({ type: 'longest task of the main thread, ms', description: told });
  console.log(told);
  expect(Math.max(...Object.values(thread.longest)), told).toBeLessThanOrEqual(LONGEST_TASK_MS);
});
