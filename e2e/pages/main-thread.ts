import type { Browser, Page } from '@playwright/test';

// How long the page's main thread is busy at a stretch, in its own processor time: what other programs on the computer take from it
// is not counted, so that a busy computer breaks no story.

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Processor time of the thread, µs. */
  tdur?: number;
  args?: { name?: string };
}

export class MainThread {
  readonly #browser: Browser;
  readonly #page: Page;
  /** The longest stretch of each part of the story, ms. */
  readonly longest: Record<string, number> = {};

  constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  async during(part: string, act: () => Promise<void>): Promise<void> {
    const categories = ['-*', 'disabled-by-default-devtools.timeline', '__metadata'];
    await this.#browser.startTracing(this.#page, { categories });
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
    if (tasks.length === 0) throw new Error('the browser told of no tasks');
    this.longest[part] = Math.round(Math.max(...tasks.map(({ tdur }) => (tdur ?? 0) / 1000)));
  }
}
