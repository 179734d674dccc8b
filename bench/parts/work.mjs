// (b) Working in an open table of 100,000 rows: each time from the question to the answer, through the thread, as the page waits for it.
// (d) Saving it: written, read back and compared, against the bare encoding of the same rows.

import { limitLine, median, ms, percentile, ratioLine } from '../figures.mjs';
import { benchFile } from '../files.mjs';
import { HEADINGS } from '../rows.mjs';

const MOST_EDIT_MS = 16;
const MOST_MEND_MS = 300;
const MOST_LOOK_MS = 150;
const MOST_SAVING = 2;
const EDITS = 60;
const MORE_EDITS = 21;
const MENDED_CELLS = 10_000;
/** Place of the WebaanvraagNr in the files of bench/files.mjs. */
const NUMBER_COLUMN = 0;

async function openTable({ browser, url, folder, rows }) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.setInputFiles('input', benchFile(folder, 'csv', rows));
  await page.evaluate((headings) => globalThis.bench.openEngine(headings, true), HEADINGS);
  return page;
}

const call = (page, name, ...args) =>
  page.evaluate(([method, given]) => globalThis.bench[method](...given), [name, args]);

function editLines(what, took, isAimed = true) {
  const aim = isAimed ? MOST_EDIT_MS : undefined;
  return [
    limitLine(`${what}, p50`, median(took), aim, `${took.length} edits, slowest ${ms(Math.max(...took))}`),
    limitLine(`${what}, p95`, percentile(took, 0.95), aim),
  ];
}

export async function measureWork({ rounds, tell, ...where }) {
  const page = await openTable(where);
  const lines = [];
  tell('edits');
  lines.push(...editLines('one cell edit to verdict', await call(page, 'edits', EDITS)));
  lines.push(
    ...editLines('one WebaanvraagNr edit to verdict', await call(page, 'edits', MORE_EDITS, NUMBER_COLUMN)),
  );
  lines.push(...editLines('one row moved, removed or added', await call(page, 'rowEdits', MORE_EDITS)));
  tell('mending');
  const mends = [];
  for (let round = 0; round < rounds; round++) mends.push(await call(page, 'mendAll', MENDED_CELLS));
  const cells = MENDED_CELLS.toLocaleString('en');
  for (const [step, what, most] of [
    ['paste', `pasting ${cells} cells`],
    ['mend', `mending all of at least ${cells} cells`, MOST_MEND_MS],
    ['undo', 'undoing that', MOST_MEND_MS],
    ['redo', 'redoing that'],
  ])
    lines.push(limitLine(what, median(mends.map((mend) => mend[step].ms)), most));
  tell('looking around');
  const looks = [];
  for (let round = 0; round < rounds; round++) looks.push(await call(page, 'looks'));
  for (const [step, what, most] of [
    ['filter', 'filter: rows with errors', MOST_LOOK_MS],
    ['search', 'search in all cells'],
    ['sort', 'sort by e-mail address, after an edit there', MOST_LOOK_MS],
    ['sortAgain', 'the same the other way round', MOST_LOOK_MS],
    ['window', 'a window of 60 rows × 14 columns'],
  ])
    lines.push(
      limitLine(
        what,
        median(looks.map((look) => look[step].ms)),
        most,
        `${looks[0][step].rows.toLocaleString('en')} rows`,
      ),
    );
  await page.close();
  return lines;
}

export async function measureSaving({ rounds, tell, ...where }) {
  const page = await openTable(where);
  // An untouched file is given back as it is; this one must be written.
  await call(page, 'edits', 1, 3);
  const took = { ours: [], bare: [] };
  for (let round = 0; round < rounds; round++) {
    tell(`saving ${round + 1}`);
    took.ours.push((await call(page, 'save')).ms);
    took.bare.push((await call(page, 'bare', 'encode')).ms);
  }
  await page.close();
  const what = `${where.rows.toLocaleString('en')} × 60 written and proved, × bare encoding`;
  return [ratioLine(what, took.ours, took.bare, MOST_SAVING)];
}
