// `npm run bench:peers`: our page among the open-source importers of ../shared/peer-bench, in one Chromium, taking turns, and our grid
// beside one that draws on a canvas. What is measured against is copied and installed outside this checkout.
// Options: --rounds 5 (of 10,000 rows; 100,000 rows get 2 less, the slower peers at 10,000 rows 3 less, at least 1), --formats csv,xlsx,
// --parts 10k,others,100k,grid (what to measure), --every (100,000 rows with the slower peers too: ten minutes a round), --write.

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../tools/browser.mjs';
import { Missing, ROOT } from '../tools/install.mjs';
import { startBrowser } from './browser.mjs';
import { writeHalf } from './document.mjs';
import { asMarkdown, asText, duration } from './figures.mjs';
import { machine, versionIn } from './machine.mjs';
import { installedOutside, run } from './outside.mjs';
import { measureGrid } from './parts/grid.mjs';
import { aims, asTable } from './peer-figures.mjs';
import { HEADINGS } from './template.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    formats: { type: 'string', default: 'csv,xlsx' },
    parts: { type: 'string', default: '10k,others,100k,grid' },
    every: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const GIVEN = join(ROOT, '..', 'shared', 'peer-bench');
const PEERS = ['react-spreadsheet-import', 'hello-csv', '@importcsv/react', 'csv-import-react'];
/** The fastest peer with a checked table, the unit of the aims, and we. */
const AIMED = ['puntkomma', 'react-spreadsheet-import', 'bare-parse'];
const OTHERS = ['csv-import-react', 'HelloCSV', 'importcsv'];
/** react-spreadsheet-import takes a minute for a large workbook, HelloCSV longer. */
const LONGEST_S = 240;

const began = Date.now();
const tell = (text) => process.stderr.write(`${duration(Date.now() - began)}  ${text}\n`);
const rounds = Math.max(1, Number(options.rounds));
const parts = options.parts.split(',');

/** The calls of the harness: each is one run, its contestants shuffled in every round. */
const RUNS = {
  '10k': { size: '10k', rounds, only: [...AIMED, 'puntkomma to grid', 'puntkomma first rows'] },
  others: { size: '10k', rounds: Math.max(1, rounds - 3), only: OTHERS },
  '100k': {
    size: '100k',
    rounds: Math.max(1, rounds - 2),
    only: options.every ? [...AIMED, ...OTHERS] : AIMED,
  },
};

async function prepare() {
  if (!existsSync(join(GIVEN, 'run.mjs')))
    throw new Missing(
      `The peers are not here: ${GIVEN} is missing. They are no part of this project; \`npm run bench\` measures what needs none of them.`,
    );
  const folder = installedOutside('puntkomma-peer-bench', GIVEN, PEERS);
  const { COLS } = await import(pathToFileURL(join(folder, 'gen-columns.js')).href);
  if (COLS.join() !== HEADINGS.join())
    throw new Missing('bench/template.mjs has other headings than the generator.');
  return folder;
}

/** One call of the harness; its rows, one a contestant and format. What it measured before it broke off is given too. */
function measure(folder, part, chromium) {
  const { size, rounds, only } = RUNS[part];
  tell(`${part}: ${rounds} × ${only.join(', ')}`);
  const out = `results-${part}.json`;
  rmSync(join(folder, out), { force: true });
  const args = ['--sizes', size, '--formats', options.formats, '--rounds', String(rounds)];
  args.push('--timeout', String(LONGEST_S), '--only', only.join(), '--out', out);
  args.push('--extra', join(ROOT, 'bench', 'contestant.mjs'));
  try {
    run(folder, process.execPath, ['run.mjs', ...args], { CHROMIUM: chromium });
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    tell(`${part} broke off: ${error.message}`);
    if (!existsSync(join(folder, out))) return [];
  }
  return JSON.parse(readFileSync(join(folder, out), 'utf8'));
}

/** The file of 100,000 rows that the harness opens; made when it has not been yet. */
async function largeCsv(folder) {
  const path = join(folder, 'data', 'p100k.csv');
  if (!existsSync(path)) run(folder, process.execPath, ['gen.mjs', 'data']);
  return path;
}

const PREAMBLE = `## Among the peers

Written by \`npm run bench:peers -- --write\`: the harness of ../shared/peer-bench, one Chromium, contestants shuffled in every round, each run
in a fresh browser; medians. 60 columns of invented participants, some of them wrong. Our page is given the 60 headings as an own template
(\`bench/template.mjs\`), so every column is checked: dates, e-mail addresses, telephone numbers, postcodes, IBANs, lists, yes-no, unique ids,
required cells, and what holds over rows and over persons. \`bare-parse\` is Papa Parse or SheetJS in a thread with nothing around it. *CPU* is
processor time of all threads of the page: it says more than wall time on a busy machine. What is compared in an aim was measured in one run;
the peers that no aim is about are measured apart and in fewer rounds, and not at 100,000 rows, where a round of them takes ten minutes.`;

async function measureAll() {
  const folder = await prepare();
  const [loadBefore] = loadavg();
  const chromium = await ensureBrowser();
  const rows = parts.filter((part) => part in RUNS).flatMap((part) => measure(folder, part, chromium));
  if (rows.length === 0 && parts.some((part) => part in RUNS))
    throw new Missing('Nothing could be measured.');
  const sections = [];
  const judged = aims(rows);
  if (judged.length > 0) sections.push({ title: 'Aims', lines: judged });
  if (parts.includes('grid')) {
    tell('grid');
    sections.push({
      title: 'The grid',
      lines: await measureGrid({ csv: await largeCsv(folder), rounds, tell }),
    });
  }
  const browser = await startBrowser();
  const libraries = PEERS.map((name) => `${name} ${versionIn(folder, name)}`).join(', ');
  const about = machine({ browser: browser.version(), libraries, loadBefore, took: Date.now() - began });
  await browser.close();
  return { rows, sections, about };
}

try {
  const { rows, sections, about } = await measureAll();
  const table = rows.length === 0 ? [] : [asTable(rows)];
  const told = sections.map(({ title, lines }) => `${title}\n${lines.map(asText).join('\n')}`);
  process.stdout.write(`\n${[...table, ...told, about.join('\n')].join('\n\n')}\n`);
  if (options.write) {
    const facts = about.map((item) => `- ${item}`).join('\n');
    const bodies = sections.map(({ title, lines }) => `### ${title}\n\n${asMarkdown(lines)}`);
    writeHalf('peers', [PREAMBLE, facts, ...bodies, '### Everything measured', ...table].join('\n\n'));
  }
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
