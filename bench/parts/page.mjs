// (c) The real page, as it is built and served: how soon it is there in a browser that has never seen it, and from the chosen file to the
// verdict on the screen, what the main thread had to bear meanwhile, and what memory it took.

import { startBrowser } from '../browser.mjs';
import { limitLine, line, median, ms, spread } from '../figures.mjs';
import { benchFile } from '../files.mjs';
import { forgetPeak, peakMemory, renderers } from '../processes.mjs';

const MOST_TASK_MS = 50;
/** The browser reports no tasks below this. */
const SHORTEST_REPORTED_MS = 50;
const MOST_HEAP_MIB = 20;
const MOST_READY_MS = 1000;
const MIB = 1 << 20;

/** Runs in the page before anything else of it. */
function watchPage() {
  // Until it is over, what is known so far stands in the same place.
  const VERDICT = 'section[class*="verdict"]:not([aria-busy])';
  const seen = { ready: 0, chosen: 0, verdict: 0, longest: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const task of list.getEntries())
      if (seen.chosen > 0 && task.startTime + task.duration > seen.chosen)
        seen.longest = Math.max(seen.longest, task.duration);
  }).observe({ type: 'longtask' });
  const look = () => {
    // A file can be chosen, and what says so has been painted.
    if (seen.ready === 0 && document.querySelector('main input[type=file]') !== null)
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          seen.ready ||= performance.now();
        }),
      );
    if (seen.chosen === 0 || seen.verdict > 0 || document.querySelector(VERDICT) === null) return;
    // Two frames later it has been painted.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        seen.verdict ||= performance.now();
      }),
    );
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  addEventListener(
    'change',
    ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'file') seen.chosen = performance.now();
    },
    { capture: true },
  );
}

async function openOnce(url, path) {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 800 } });
    await page.addInitScript(watchPage);
    await page.goto(url);
    const input = page.locator('input[type=file]').first();
    await input.waitFor({ state: 'attached' });
    // The thread fetches the workbook reader by itself; users do not choose a file within that second either.
    await page.waitForTimeout(1500);
    const processes = await renderers(browser);
    for (const pid of processes) forgetPeak(pid);
    await input.setInputFiles(path);
    await page.waitForFunction(() => globalThis.seen.verdict > 0, undefined, { timeout: 300_000 });
    // What comes beside the verdict a moment later counts as well.
    await page.waitForTimeout(500);
    const { seen } = await page.evaluate(() => ({ seen: globalThis.seen }));
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    const peaks = processes.map(peakMemory).filter((bytes) => bytes !== undefined);
    return {
      ready: seen.ready,
      ms: seen.verdict - seen.chosen,
      longest: seen.longest,
      heap: usedSize / MIB,
      peak: peaks.length === 0 ? undefined : Math.max(...peaks) / MIB,
    };
  } finally {
    await browser.close();
  }
}

function linesOf(what, runs) {
  const of = (part) => runs.map((run) => run[part]);
  const longest = median(of('longest'));
  const peaks = of('peak').filter((peak) => peak !== undefined);
  return [
    line(`${what}: chosen to verdict on the screen`, ms(median(of('ms'))), { against: spread(of('ms')) }),
    longest < SHORTEST_REPORTED_MS
      ? line(`${what}: longest main-thread task`, `< ${SHORTEST_REPORTED_MS} ms`, {
          aim: `≤ ${MOST_TASK_MS} ms`,
          met: true,
          against: `worst run ${Math.max(...of('longest')) === 0 ? `< ${SHORTEST_REPORTED_MS} ms` : ms(Math.max(...of('longest')))}`,
        })
      : limitLine(
          `${what}: longest main-thread task`,
          longest,
          MOST_TASK_MS,
          `worst run ${ms(Math.max(...of('longest')))}`,
        ),
    line(`${what}: main-thread heap after it`, `${median(of('heap')).toFixed(1)} MiB`, {
      aim: `≤ ${MOST_HEAP_MIB} MiB`,
      met: median(of('heap')) <= MOST_HEAP_MIB,
    }),
    line(
      `${what}: peak memory of the page's process`,
      peaks.length === 0 ? 'not known' : `${Math.round(median(peaks))} MiB`,
      { against: peaks.length === 0 ? 'only Linux tells' : 'all its threads; VmHWM' },
    ),
  ];
}

export async function measurePage({ url, folder, sizes, kinds, tell }) {
  const lines = [];
  const ready = [];
  for (const { rows, rounds } of sizes) {
    const runs = Object.fromEntries(kinds.map((kind) => [kind, []]));
    for (let round = 0; round < rounds; round++)
      for (const kind of kinds) {
        runs[kind].push(await openOnce(url, benchFile(folder, kind, rows)));
        tell(`page ${kind} ${rows} ${Math.round(runs[kind].at(-1).ms)} ms`);
      }
    ready.push(...kinds.flatMap((kind) => runs[kind].map((run) => run.ready)));
    for (const kind of kinds)
      lines.push(...linesOf(`${rows.toLocaleString('en')} × 60 ${kind.toUpperCase()}`, runs[kind]));
  }
  const cold = limitLine(
    'page ready, in a browser that has never seen it',
    median(ready),
    MOST_READY_MS,
    `from the address to the painted page; ${spread(ready)}`,
  );
  return [cold, ...lines];
}
