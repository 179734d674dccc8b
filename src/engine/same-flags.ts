import type { RowId } from '../model/table.ts';
import { RANK, type RowFlag } from './flag.ts';

// Findings of row checks that are told the same in many rows: a large list may have one in every row. A number by row says which, so that no
// row has an object of its own. It counts nothing and knows no other findings.

/** What is told in the same rows. */
interface Together {
  /** Their own row is any. */
  flags: readonly RowFlag[];
  rank: number;
  /** Number of what is told where these come with it. */
  with: Map<readonly RowFlag[], number>;
}

const FEWEST_ROWS = 256;
const NONE: readonly RowFlag[] = [];

export class SameFlags {
  /** Number of what is told by row; 0 is nothing. Rows beyond it have none. */
  #numbers = new Int32Array(0);
  #together: Together[] = [{ flags: NONE, rank: 0, with: new Map() }];
  /** What came last, and with what: mostly many of one sort come together. */
  #last = { from: -1, flags: NONE, to: 0, rank: 0 };

  /** Their row is not to be looked at. */
  at(row: RowId): readonly RowFlag[] {
    return this.#together[this.#numbers[row] ?? 0]!.flags;
  }

  rank(row: RowId): number {
    return this.#together[this.#numbers[row] ?? 0]!.rank;
  }

  /** Gives what the row's rank is at least. */
  add(row: RowId, flags: readonly RowFlag[]): number {
    if (row >= this.#numbers.length) this.#makeRoom(row);
    const from = this.#numbers[row]!;
    if (from !== this.#last.from || flags !== this.#last.flags) this.#turnTo(from, flags);
    this.#numbers[row] = this.#last.to;
    return this.#last.rank;
  }

  forget(row: RowId): void {
    if (row < this.#numbers.length) this.#numbers[row] = 0;
  }

  forgetAll(): void {
    this.#numbers.fill(0);
    this.#together = this.#together.slice(0, 1);
    this.#together[0]!.with.clear();
    this.#last = { from: -1, flags: NONE, to: 0, rank: 0 };
  }

  #turnTo(from: number, flags: readonly RowFlag[]): void {
    const to = this.#together[from]!.with.get(flags) ?? this.#join(from, flags);
    this.#last = { from, flags, to, rank: this.#together[to]!.rank };
  }

  #join(number: number, flags: readonly RowFlag[]): number {
    const { flags: there, rank, with: more } = this.#together[number]!;
    const worst = Math.max(rank, ...flags.map(({ severity }) => RANK[severity]));
    const made = this.#together.push({ flags: [...there, ...flags], rank: worst, with: new Map() }) - 1;
    more.set(flags, made);
    return made;
  }

  #makeRoom(row: RowId): void {
    const numbers = new Int32Array(Math.max(FEWEST_ROWS, row + 1, this.#numbers.length * 2));
    numbers.set(this.#numbers);
    this.#numbers = numbers;
  }
}
