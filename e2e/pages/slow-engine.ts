import type { Page } from '@playwright/test';

// A computer on which the engine's thread is late: what the page asks of it leaves later, in the same order. To be made before the page
// is opened.

export class SlowEngine {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }

  async install(): Promise<void> {
    await this.#page.addInitScript(() => {
      const post = Worker.prototype.postMessage as (this: Worker, ...given: unknown[]) => void;
      const late = { ms: 0 };
      Object.assign(globalThis, { late });
      Worker.prototype.postMessage = function (this: Worker, ...given: unknown[]): void {
        if (late.ms === 0) post.apply(this, given);
        else setTimeout(() => post.apply(this, given), late.ms);
      };
    });
    await this.#page.reload();
  }

  /** From now on questions leave this much later; 0 for at once. */
  async isLate(ms: number): Promise<void> {
    await this.#page.evaluate((ms) => {
      (globalThis as unknown as { late: { ms: number } }).late.ms = ms;
    }, ms);
  }
}
