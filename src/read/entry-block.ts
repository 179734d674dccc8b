// The memory in which the tables of a file's columns stand: one block of numbers that is handed out in parts, for many small ones cost more
// than what is done in them. It knows nothing of what stands there.

export class EntryBlock {
  numbers: Int32Array;
  #used = 0;
  /** Parts that were given back, by their size. */
  readonly #left = new Map<number, number[]>();

  constructor(
    first: number,
    /** How long the block may become. */
    readonly most: number,
  ) {
    this.numbers = new Int32Array(Math.min(first, most));
  }

  /** Place of a part of zeros; undefined when there is no room for it any more. `numbers` may be another array after it. */
  take(size: number): number | undefined {
    const left = this.#left.get(size)?.pop();
    if (left !== undefined) {
      this.numbers.fill(0, left, left + size);
      return left;
    }
    const at = this.#used;
    const end = at + size;
    if (end > this.most) return undefined;
    this.#used = end;
    if (end > this.numbers.length) {
      const larger = new Int32Array(Math.min(this.most, Math.max(this.numbers.length * 2, end)));
      larger.set(this.numbers.subarray(0, at));
      this.numbers = larger;
    }
    return at;
  }

  giveBack(at: number, size: number): void {
    const left = this.#left.get(size);
    if (left === undefined) this.#left.set(size, [at]);
    else left.push(at);
  }
}
