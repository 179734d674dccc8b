import { type ColumnDerivation, MOST_SORTS } from '../checks/derivation.ts';
import { NO_SIGNS } from '../model/signs.ts';
import type { Entries } from './column-knowledge.ts';
import { hasTexts, TextCounts } from './text-counts.ts';

// The cells of one column as one function sorts them, counted by sort and kept up to date. Where different texts are counted, entries are
// until somebody must know which of them say the same: mostly so few or so many are of a sort that it does not matter.

type EntryCode = number;

export class ColumnTally {
  readonly #entries: Entries;
  readonly #derivation: Pick<ColumnDerivation<unknown>, 'sort' | 'sortBySigns'>;
  readonly #countsTexts: boolean;
  /** Sort by entry code; codes from `known` on were not sorted yet. */
  #sorts: Uint8Array;
  #known = 1;
  /** By sort: rows; or texts as far as they are told apart, and before that the entries that any row holds. */
  readonly #counts = new Float64Array(MOST_SORTS + 1);
  /** How many rows hold each text, once they are told apart. */
  #texts: TextCounts | undefined;

  constructor(entries: Entries, derivation: ColumnDerivation<unknown>) {
    this.#entries = entries;
    this.#derivation = derivation;
    this.#countsTexts = derivation.countsTexts === true;
    this.#sorts = new Uint8Array(entries.count);
    this.sortNew();
  }

  conclude<T>(derivation: ColumnDerivation<T>): T {
    if (this.#countsTexts && this.#texts === undefined) {
      const has = (sort: number, count: number) => this.#hasTexts(sort, count);
      const early = derivation.concludeEarly?.(this.#counts, has);
      if (early !== undefined) return early;
      this.#tellTextsApart();
    }
    return derivation.conclude(this.#counts);
  }

  sortNew(): void {
    const { count } = this.#entries;
    if (this.#sorts.length < count) {
      const larger = new Uint8Array(count * 2);
      larger.set(this.#sorts);
      this.#sorts = larger;
    }
    for (let code = this.#known; code < count; code++) {
      const sort = this.#sort(code);
      this.#sorts[code] = sort;
      const holders = sort === 0 ? 0 : this.#entries.holders(code);
      if (holders > 0) this.#count(code, sort, holders, 0);
    }
    this.#known = count;
  }

  #sort(code: EntryCode): number {
    const { sort, sortBySigns } = this.#derivation;
    const signs = sortBySigns === undefined ? NO_SIGNS : this.#entries.signs(code);
    const told = signs === NO_SIGNS ? undefined : sortBySigns?.(signs);
    return told ?? sort(this.#entries.cell(code));
  }

  /** So many more rows hold this entry now. */
  moved(code: EntryCode, step: 1 | -1): void {
    if (code >= this.#known) {
      this.sortNew();
      return;
    }
    const sort = this.#sorts[code]!;
    if (sort !== 0) this.#count(code, sort, step, this.#entries.holders(code) - step);
  }

  /** @param before how many rows held the entry before */
  #count(code: EntryCode, sort: number, step: number, before: number): void {
    if (!this.#countsTexts) {
      this.#counts[sort]! += step;
      return;
    }
    const held = this.#texts === undefined ? before : this.#texts.add(code, step);
    if (held === 0) this.#counts[sort]! += 1;
    else if (held + step === 0) this.#counts[sort]! -= 1;
  }

  #tellTextsApart(): void {
    this.#texts = new TextCounts(this.#entries.texts);
    this.#counts.fill(0);
    for (let code = 1; code < this.#known; code++) {
      const sort = this.#sorts[code]!;
      const holders = sort === 0 ? 0 : this.#entries.holders(code);
      if (holders > 0) this.#count(code, sort, holders, 0);
    }
  }

  /** Whether there are surely so many different texts of this sort; they may be there though it says no. */
  #hasTexts(sort: number, count: number): boolean {
    const { texts } = this.#entries;
    const sorts = this.#sorts.subarray(0, this.#known);
    const codes = function* (entries: Entries) {
      for (let code = sorts.indexOf(sort); code >= 0; code = sorts.indexOf(sort, code + 1))
        if (entries.holders(code) > 0) yield texts.at(code)!;
    };
    return hasTexts(codes(this.#entries), count);
  }
}
