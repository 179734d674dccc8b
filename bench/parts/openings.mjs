// (a) From a chosen file to the complete verdict, against the bare library's parse of the same file. The two take turns in every round. The aims
// are about the page, beside a page that only parses, and are judged among the peers (peer-figures.mjs): here nothing stands around either.

import { median, ratioLine } from '../figures.mjs';
import { benchFile } from '../files.mjs';
import { cpuTime, renderers } from '../processes.mjs';
import { HEADINGS } from '../rows.mjs';

/** First rows of a workbook, against the library's parse of all of it. */
const MOST_FOR_FIRST_ROWS = 0.1;
const MOST_GROWTH = 10.5;
const LIBRARIES = { csv: 'PapaParse', xlsx: 'SheetJS' };

/** @param sizes rows and rounds */
export async function measureOpenings({ browser, url, folder, sizes, kinds, tell }) {
  const lines = [];
  const grown = Object.fromEntries(kinds.map((kind) => [kind, []]));
  for (const { rows, rounds } of sizes)
    for (const kind of kinds) {
      const page = await browser.newPage();
      await page.goto(url);
      await page.setInputFiles('input', benchFile(folder, kind, rows));
      const contestants = {
        ours: () => page.evaluate((headings) => globalThis.bench.openEngine(headings), HEADINGS),
        bare: () => page.evaluate((what) => globalThis.bench.bare(what), kind),
      };
      const took = { ours: [], bare: [] };
      const reading = [];
      const first = [];
      const cpu = { ours: [], bare: [] };
      const processes = await renderers(browser);
      for (let round = 0; round < rounds; round++) {
        // Neither is always the one that finds the machine as the other left it.
        for (const who of round % 2 === 0 ? ['ours', 'bare'] : ['bare', 'ours']) {
          if (who === 'ours')
            await page.evaluate((headings) => globalThis.bench.getReady(headings), HEADINGS);
          const before = cpuTime(processes);
          const { ms, rows: got, read, first: seen } = await contestants[who]();
          if (got < rows) throw new Error(`${who} read ${got} of ${rows} rows`);
          if (who === 'ours') {
            reading.push(read);
            // A small file may be there as a whole before anything of it was told.
            first.push(seen || ms);
          }
          took[who].push(ms);
          cpu[who].push(cpuTime(processes) - before);
          tell(`${kind} ${rows} ${who} ${Math.round(ms)} ms`);
        }
      }
      await page.close();
      const what = `${rows.toLocaleString('en')} × 60 ${kind.toUpperCase()} to verdict, × ${LIBRARIES[kind]}`;
      const ratio = ratioLine(what, took.ours, took.bare);
      const byCpu = median(cpu.ours) / median(cpu.bare);
      lines.push({
        ...ratio,
        against: `${ratio.against}${byCpu > 0 ? `; by processor time ${byCpu.toFixed(2)} ×` : ''}`,
      });
      lines.push(ratioLine('– of which until the table is read and its columns found', reading, took.bare));
      const most = kind === 'xlsx' ? MOST_FOR_FIRST_ROWS : undefined;
      lines.push(ratioLine('– first rows there to be shown', first, took.bare, most));
      grown[kind].push({ rows, took: took.ours });
      tell(`${what}: ${(median(took.ours) / median(took.bare)).toFixed(2)}`);
    }
  for (const kind of kinds) {
    const [small, large] = [grown[kind][0], grown[kind].at(-1)];
    // Ten times the rows; the aim says nothing about other steps.
    if (small === undefined || large.rows !== small.rows * 10) continue;
    const what = `${kind.toUpperCase()}: ${large.rows.toLocaleString('en')} rows, × ${small.rows.toLocaleString('en')}`;
    lines.push(ratioLine(what, large.took, small.took, MOST_GROWTH));
  }
  return lines;
}
