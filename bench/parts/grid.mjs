// Our grid against a grid that draws on a canvas, in one run: how long frames take while 100,000 × 60 is scrolled at the speed of a wheel,
// and how many elements it takes. The canvas grid is installed in a temporary folder; it is no package of this project.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { build } from 'vite';
import { ROOT } from '../../tools/install.mjs';
import { serve, serveRealPage, startBrowser } from '../browser.mjs';
import { line, median, percentile } from '../figures.mjs';
import { versionIn } from '../machine.mjs';
import { installedOutside } from '../outside.mjs';
import { cpuTime, renderers } from '../processes.mjs';
import { TAKE_TEMPLATE, withTemplate } from '../template.mjs';

const OTHER = '@glideapps/glide-data-grid';
const MOST_TIMES = 2;
const MOST_NODES = 1000;
const PX_A_FRAME = 280;
const FRAMES = 150;
const WARM_UP_FRAMES = 60;
/** The other grid shows these over and over: what a frame costs does not depend on it. */
const TEXTS = 2000;
/** Sixty pictures a second. */
const BEAT_MS = 1000 / 60;
/** A picture was missed. */
const SLOW_MS = 25;
const VIEWPORT = { width: 1440, height: 900 };

/** Runs in the page: scrolls by so much a frame and tells how long each frame took, in ms. */
async function scrollFrames({ css, px, frames }) {
  const element = document.querySelector(css);
  const next = () => new Promise((done) => requestAnimationFrame(done));
  element.scrollTop = 0;
  await next();
  const gaps = [];
  let before = await next();
  for (let frame = 0; frame < frames; frame += 1) {
    element.scrollTop += px;
    const now = await next();
    gaps.push(now - before);
    before = now;
  }
  if (element.scrollTop < px * frames - 1) throw new Error('it did not scroll');
  return gaps;
}

/** Our page with the file open in the third step. */
async function openOurs(url, csv) {
  const browser = await startBrowser();
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.goto(withTemplate(url));
  for (const { role, name } of TAKE_TEMPLATE) await page.getByRole(role, { name: new RegExp(name) }).click();
  await page.locator('input[type=file]').first().setInputFiles(csv);
  await page.waitForSelector('section[class*="verdict"]:not([aria-busy])', { timeout: 300_000 });
  await page.getByRole('button', { name: /^3\. / }).click();
  await page.waitForSelector('[role=grid] [role=gridcell]');
  // Everything beside the grid is there too, and the rows in sight have come.
  await page.waitForTimeout(1000);
  return { browser, page, css: '[role=grid]' };
}

/** What the other grid needs to show as much as ours. */
function roomOf(page) {
  return page.evaluate(() => {
    const grid = document.querySelector('[role=grid]');
    const rows = [...grid.querySelectorAll('[role=row]')];
    const cells = [...rows[1].querySelectorAll('[role=gridcell]')].map((cell) => cell.offsetWidth);
    return {
      count: Number(grid.getAttribute('aria-rowcount')) - 1,
      width: grid.clientWidth,
      height: grid.clientHeight,
      row: rows[1].offsetHeight,
      head: Math.round(rows[0].getBoundingClientRect().height),
      column: Math.round(cells.reduce((sum, width) => sum + width, 0) / cells.length),
    };
  });
}

async function openOther(url, room, csv) {
  const { data } = Papa.parse(readFileSync(csv, 'utf8').slice(0, 4_000_000), {
    delimiter: ';',
    preview: TEXTS + 1,
  });
  const [headings, ...texts] = data;
  const browser = await startBrowser();
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.goto(url);
  await page.waitForFunction(() => globalThis.show !== undefined);
  await page.evaluate((wanted) => globalThis.show(wanted), { ...room, headings, texts });
  await page.waitForSelector('.dvn-scroller canvas, canvas');
  await page.waitForTimeout(1000);
  return { browser, page, css: '.dvn-scroller' };
}

async function serveOther() {
  const folder = installedOutside('puntkomma-grid-bench', join(ROOT, 'bench', 'grid'), [OTHER, 'react']);
  const config = {
    root: folder,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { outDir: join(folder, 'dist'), emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  };
  await build(config);
  return { ...(await serve(config)), version: versionIn(folder, OTHER) };
}

/** @param csv 100,000 × 60 with the headings of template.mjs */
export async function measureGrid({ csv, rounds, tell }) {
  const [ourPage, otherPage] = [await serveRealPage(), await serveOther()];
  const open = [];
  try {
    const ours = await openOurs(ourPage.url, csv);
    open.push(ours);
    const other = await openOther(otherPage.url, await roomOf(ours.page), csv);
    open.push(other);
    const nodes = await ours.page.evaluate(
      (css) => document.querySelector(css).querySelectorAll('*').length,
      ours.css,
    );
    const scroll = ({ page, css }, frames) => page.evaluate(scrollFrames, { css, px: PX_A_FRAME, frames });
    const took = new Map();
    for (const one of open) {
      await scroll(one, WARM_UP_FRAMES);
      took.set(one, { gaps: [], p95: [], cpu: [], processes: await renderers(one.browser) });
    }
    for (let round = 0; round < rounds; round++)
      for (const one of round % 2 === 0 ? open : open.toReversed()) {
        const { gaps, p95, cpu, processes } = took.get(one);
        const before = cpuTime(processes);
        const found = await scroll(one, FRAMES);
        cpu.push(cpuTime(processes) - before);
        gaps.push(...found);
        p95.push(percentile(found, 0.95));
        tell(
          `scrolling ${one === ours ? 'ours' : OTHER}: p95 ${percentile(found, 0.95).toFixed(1)} ms a frame`,
        );
      }
    return linesOf(took.get(ours), took.get(other), { nodes, version: otherPage.version });
  } finally {
    for (const { browser } of open) await browser.close();
    await ourPage.close();
    await otherPage.close();
  }
}

function linesOf(ours, other, { nodes, version }) {
  const [mine, theirs] = [median(ours.p95), median(other.p95)];
  const slow = ({ gaps }) =>
    `${gaps.filter((gap) => gap > SLOW_MS).length} of ${gaps.length} frames over ${SLOW_MS} ms`;
  // A picture is shown at the next beat of the screen or at the one after that: what lies between is the clock's own noise.
  const beats = (gap) => Math.max(1, Math.round(gap / BEAT_MS));
  const times = beats(mine) / beats(theirs);
  return [
    line(`${PX_A_FRAME} px a frame, p95 of a frame, × ${OTHER} ${version}`, `${times.toFixed(2)} ×`, {
      aim: `≤ ${MOST_TIMES} ×`,
      met: times <= MOST_TIMES,
      against: `${mine.toFixed(1)} ms : ${theirs.toFixed(1)} ms; ${slow(ours)} : ${slow(other)}`,
    }),
    line('– by processor time of the page', `${(median(ours.cpu) / median(other.cpu)).toFixed(2)} ×`, {
      against: `${(median(ours.cpu) / FRAMES).toFixed(1)} ms : ${(median(other.cpu) / FRAMES).toFixed(1)} ms a frame, all threads`,
    }),
    line('elements in the grid', String(nodes), {
      aim: `≤ ${MOST_NODES.toLocaleString('en')}`,
      met: nodes <= MOST_NODES,
    }),
  ];
}
