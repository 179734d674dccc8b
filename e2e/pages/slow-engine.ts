import type { Page } from '@playwright/test';

// A computer on which the engine's thread is late: what the page asks of it leaves later, in the same order. To be made before the page
// is opened.

interface Late {
  /** Undefined: not until something else is said. */
  ms: number | undefined;
  held: (() => void)[];
}

export class SlowEngine {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }

  async install(): Promise<void> {
    await this.#page.addInitScript(() => {
      const post = Worker.prototype.postMessage as (this: Worker, ...given: unknown[]) => void;
      const late: Late = { ms: 0, held: [] };
      Object.assign(globalThis, { late });
      Worker.prototype.postMessage = function (this: Worker, ...given: unknown[]): void {
        const leave = () => post.apply(this, given);
        if (late.ms === undefined) late.held.push(leave);
        else if (late.ms === 0) leave();
        else setTimeout(leave, late.ms);
      };
    });
    await this.#page.reload();
  }

  /** From now on questions leave this much later, and those that were held back with them; 0 for at once. */
  async isLate(ms: number): Promise<void> {
    await this.#page.evaluate((ms) => {
      const { late } = globalThis as unknown as { late: Late };
      late.ms = ms;
      for (const leave of late.held.splice(0)) setTimeout(leave, ms);
    }, ms);
  }

  /** From now on no question leaves, however long the story takes for its next steps. */
  async holdBack(): Promise<void> {
    await this.#page.evaluate(() => {
      (globalThis as unknown as { late: Late }).late.ms = undefined;
    });
  }
}
