// `npm run bench`: makes the files, builds the pages, measures in a headless Chromium and prints the figures beside their aims, met or not.
// Options: --rounds 5 (10,000 rows; 100,000 rows get 2 less, at least 1), --only a,b,c,d,e, --kinds csv,xlsx, --rows 10000,100000, --write.
// Nothing is judged twice and nothing is left out: what is missed is printed as missed. It fails only when something breaks.

import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { Missing, ROOT } from '../tools/install.mjs';
import { filesFolder, serveBenchPage, serveRealPage, startBrowser } from './browser.mjs';
import { writeHalf } from './document.mjs';
import { asMarkdown, asText, duration } from './figures.mjs';
import { benchFile } from './files.mjs';
import { machine, versionIn } from './machine.mjs';
import { measureRecognition } from './parts/lists.mjs';
import { measureOpenings } from './parts/openings.mjs';
import { measurePage } from './parts/page.mjs';
import { measureSaving, measureWork } from './parts/work.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: 'a,b,c,d,e' },
    kinds: { type: 'string', default: 'csv,xlsx' },
    rows: { type: 'string', default: '10000,100000' },
    write: { type: 'boolean', default: false },
  },
});
const LARGE = 100_000;

const parts = options.only.split(',');
const kinds = options.kinds.split(',');
const most = Math.max(1, Number(options.rounds));
const sizes = options.rows.split(',').map((text) => {
  const rows = Number(text);
  return { rows, rounds: rows < LARGE ? most : Math.max(1, most - 2) };
});
const began = Date.now();
const tell = (text) => process.stderr.write(`${duration(Date.now() - began)}  ${text}\n`);

const TITLES = {
  a: 'Opening, against the bare library in a thread of its own',
  b: 'Working in 100,000 × 60',
  c: 'The real page',
  d: 'Saving',
  e: 'Recognition by lists from Coachview',
};

async function measure() {
  const [loadBefore] = loadavg();
  const folder = filesFolder();
  for (const { rows } of sizes) for (const kind of kinds) benchFile(folder, kind, rows);
  const large = sizes.at(-1);
  const benchPage = await serveBenchPage();
  const realPage = parts.includes('c') ? await serveRealPage() : undefined;
  const browser = await startBrowser();
  const where = { browser, url: benchPage.url, folder, tell };
  const measures = {
    a: () => measureOpenings({ ...where, sizes, kinds }),
    b: () => measureWork({ ...where, ...large }),
    c: () => measurePage({ url: realPage.url, folder, sizes, kinds, tell }),
    d: () => measureSaving({ ...where, ...large }),
    e: () => measureRecognition({ ...where, rounds: most }),
  };
  const sections = [];
  try {
    for (const part of parts) sections.push({ title: TITLES[part], lines: await measures[part]() });
    const libraries = `PapaParse ${versionIn(ROOT, 'papaparse')}, SheetJS ${versionIn(ROOT, 'xlsx')}`;
    return {
      sections,
      about: machine({ browser: browser.version(), libraries, loadBefore, took: Date.now() - began }),
    };
  } finally {
    await browser.close();
    await benchPage.close();
    await realPage?.close();
  }
}

const PREAMBLE = `## Alone

Written by \`npm run bench -- --write\`. What is measured and how stands in \`bench/\`: invented participants in 60 columns, all of them
columns of the layout, so every cell is checked. The library is measured alone in a thread of its own, on the same file, its rows kept and
nothing done with them; the two take turns. Figures are medians, with the fastest and slowest run beside them. The aims for opening a file are
about the page, from the file chosen to the verdict on the screen, beside a page that only parses: they are judged below, among the peers.`;

function asDocument({ sections, about }) {
  const bodies = sections.map(({ title, lines }) => `### ${title}\n\n${asMarkdown(lines)}`);
  return [PREAMBLE, about.map((item) => `- ${item}`).join('\n'), ...bodies].join('\n\n');
}

try {
  const found = await measure();
  for (const { title, lines } of found.sections) {
    process.stdout.write(`\n${title}\n${lines.map(asText).join('\n')}\n`);
  }
  process.stdout.write(`\n${found.about.join('\n')}\n`);
  if (options.write) writeHalf('alone', asDocument(found));
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
