// One thing after the other, in the order of the keys: what must read first (paste, clear, typing where no row stands yet) holds up
// what comes behind it, so that a later key never overtakes an earlier one. It knows nothing of what is done.

export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /** Whether something is still being done. */
  get busy(): boolean {
    return this.#waiting > 0;
  }

  /** Does this at once when nothing else is being done, else behind it, also when that fails. Resolves and rejects as `deed` does. */
  take<T>(deed: () => T | Promise<T>): Promise<T> {
    const done = this.busy ? this.#last.then(deed) : now(deed);
    this.#waiting += 1;
    const over = (): void => {
      this.#waiting -= 1;
    };
    this.#last = done.then(over, over);
    return done;
  }
}

async function now<T>(deed: () => T | Promise<T>): Promise<T> {
  return deed();
}
