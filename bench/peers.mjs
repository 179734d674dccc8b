// `npm run bench:peers`: our page among the open-source importers of ../shared/peer-bench, in one Chromium, taking turns. The harness is
// copied out of there first: neither that folder nor this checkout gets packages of the peers.
// Options: --sizes 10k,100k, --formats csv,xlsx, --rounds 5, --only name,… (names without it: all), --write. More sizes with other rounds or
// contestants: --also "100k:3:puntkomma,react-spreadsheet-import,bare-parse".

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../tools/browser.mjs';
import { Missing, ROOT } from '../tools/install.mjs';
import { startBrowser } from './browser.mjs';
import { writeHalf } from './document.mjs';
import { asMarkdown, asText } from './figures.mjs';
import { machine, versionIn } from './machine.mjs';
import { aims, asTable } from './peer-figures.mjs';
import { HEADINGS } from './template.mjs';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10k,100k' },
    formats: { type: 'string', default: 'csv,xlsx' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
    also: { type: 'string', multiple: true, default: [] },
    write: { type: 'boolean', default: false },
  },
});
const GIVEN = join(ROOT, '..', 'shared', 'peer-bench');
const COPY = join(tmpdir(), 'puntkomma-peer-bench');
const PEERS = ['react-spreadsheet-import', 'hello-csv', '@importcsv/react', 'csv-import-react'];
/** react-spreadsheet-import takes a minute for a large workbook, HelloCSV longer. */
const LONGEST_S = 240;

function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: COPY,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  if (error !== undefined || status !== 0) throw new Missing(`${command} ${args[0]} did not end well.`);
}

async function prepare() {
  if (!existsSync(join(GIVEN, 'run.mjs'))) {
    throw new Missing(
      `The peers are not here: ${GIVEN} is missing. They are no part of this project; \`npm run bench\` measures what needs none of them.`,
    );
  }
  mkdirSync(COPY, { recursive: true });
  cpSync(GIVEN, COPY, { recursive: true });
  if (PEERS.some((name) => !existsSync(join(COPY, 'node_modules', name)))) {
    run('npm', ['install', '--no-audit', '--no-fund']);
  }
  const { COLS } = await import(pathToFileURL(join(COPY, 'gen-columns.js')).href);
  if (COLS.join() !== HEADINGS.join())
    throw new Missing('bench/template.mjs has other headings than the generator.');
}

/** One call of the harness; its rows, one a contestant and format. */
function measure({ sizes, rounds, only }, at, chromium) {
  const out = `results-${at}.json`;
  run(
    process.execPath,
    [
      'run.mjs',
      ...['--sizes', sizes, '--formats', options.formats, '--rounds', rounds, '--timeout', String(LONGEST_S)],
      ...['--extra', join(ROOT, 'bench', 'contestant.mjs'), '--out', out],
      ...(only === undefined ? [] : ['--only', only]),
    ],
    { CHROMIUM: chromium },
  );
  return JSON.parse(readFileSync(join(COPY, out), 'utf8'));
}

const PREAMBLE = `## Among the peers

Written by \`npm run bench:peers -- --write\`: the harness of ../shared/peer-bench, one Chromium, contestants shuffled in every round, each run
in a fresh browser; medians. 60 columns of invented participants, some of them wrong. Our page is given the 60 headings as an own template
(\`bench/template.mjs\`), so every column is checked: dates, e-mail addresses, telephone numbers, postcodes, IBANs, lists, yes-no, unique ids,
required cells, and what holds over rows and over persons. \`bare-parse\` is Papa Parse or SheetJS in a thread with nothing around it. *CPU* is
processor time of all threads of the page: it says more than wall time on a busy machine.`;

try {
  await prepare();
  const [loadBefore] = loadavg();
  const chromium = await ensureBrowser();
  const also = options.also.map((text) => {
    const [sizes, rounds, only] = text.split(':');
    return { sizes, rounds, only };
  });
  const runs = [options, ...also].filter(({ sizes }) => sizes !== '');
  const rows = runs.flatMap((one, at) => measure(one, at, chromium));
  const lines = aims(rows);
  const browser = await startBrowser();
  const libraries = PEERS.map((name) => `${name} ${versionIn(COPY, name)}`).join(', ');
  const about = machine({ browser: browser.version(), libraries, loadBefore });
  await browser.close();
  process.stdout.write(`\n${asTable(rows)}\n\n${lines.map(asText).join('\n')}\n\n${about.join('\n')}\n`);
  if (options.write) {
    const facts = about.map((item) => `- ${item}`).join('\n');
    writeHalf('peers', [PREAMBLE, facts, asTable(rows), '### Aims', asMarkdown(lines)].join('\n\n'));
  }
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
