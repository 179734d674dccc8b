import type { Browser, Page } from '@playwright/test';

// How long the page's main thread is busy at a stretch, in its own processor time: what other programs on the computer take from it
// is not counted, so that a busy computer breaks no story.

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** When it began and how long it took by the clock, µs. */
  ts: number;
  dur?: number;
  /** Processor time of the thread, µs. */
  tdur?: number;
  args?: { name?: string };
}

/** What a long stretch held is told from here on, µs of processor time. */
const WORTH_TELLING = 5000;
const CATEGORIES = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', '__metadata'];

const ms = (µs: number | undefined) => Math.round((µs ?? 0) / 1000);

export class MainThread {
  readonly #browser: Browser;
  readonly #page: Page;
  /** The longest stretch of each part of the story, ms. */
  readonly longest: Record<string, number> = {};
  /** What the browser did in that stretch, the outermost first: whether it was the page's script, drawing, or clearing up memory. */
  readonly #held: Record<string, string> = {};

  constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  async during(part: string, act: () => Promise<void>): Promise<void> {
    await this.#browser.startTracing(this.#page, { categories: CATEGORIES });
    await act();
    const { traceEvents } = JSON.parse((await this.#browser.stopTracing()).toString('utf8')) as {
      traceEvents: TraceEvent[];
    };
    const mains = new Set(
      traceEvents
        .filter(({ args }) => args?.name === 'CrRendererMain')
        .map(({ pid, tid }) => `${pid} ${tid}`),
    );
    const tasks = traceEvents.filter(
      ({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid} ${tid}`),
    );
    const [longest, ...others] = tasks;
    if (longest === undefined) throw new Error('the browser told of no tasks');
    const task = others.reduce((most, one) => ((one.tdur ?? 0) > (most.tdur ?? 0) ? one : most), longest);
    this.longest[part] = ms(task.tdur);
    const { pid, tid, ts, dur = 0 } = task;
    const within = traceEvents.filter(
      (one) =>
        one !== task &&
        one.pid === pid &&
        one.tid === tid &&
        one.ts >= ts &&
        one.ts < ts + dur &&
        (one.tdur ?? 0) >= WORTH_TELLING,
    );
    this.#held[part] = [`${ms(task.tdur)} ms, ${ms(dur)} by the clock`]
      .concat(within.map(({ name, tdur }) => `${name} ${ms(tdur)}`))
      .join(' > ');
  }

  /** The longest stretch of each part; of those longer than this, what they held. */
  tell(limit: number): string {
    const long = Object.entries(this.longest).filter(([, most]) => most > limit);
    return [JSON.stringify(this.longest), ...long.map(([part]) => `${part}: ${this.#held[part]}`)].join('\n');
  }
}
