import { type Flag, RANK } from './flag.ts';

// Flags of the cells of one column, by entry code: numbers in front of a list, for there can be one for each of a million cells, and most
// columns have none and take no room. It judges nothing.

/** Nearly always one; a second one makes a list of them. */
type Kept = Flag | Flag[] | undefined;

const FEWEST = 16;
const NO_PLACES = new Int32Array(0);
const NO_RANKS = new Uint8Array(0);

export class CellFlags {
  /** Place in the list by code; 0 for an entry that never had any. Codes beyond it have none. */
  #places = NO_PLACES;
  readonly #kept: Kept[] = [undefined];
  /** How many entries have flags. */
  size = 0;
  /** Worst severity rank by entry code; codes beyond it have none, and so 0. */
  ranks = NO_RANKS;

  get(code: number): readonly Flag[] | undefined {
    const kept = this.#kept[this.#places[code] ?? 0];
    return kept === undefined || Array.isArray(kept) ? kept : [kept];
  }

  /** @param codes how many there are, so that room is made for all of them at once */
  add(code: number, flag: Flag, codes: number): void {
    if (code >= this.#places.length) this.#grow(Math.max(code + 1, codes, FEWEST));
    const place = this.#places[code]!;
    const kept = this.#kept[place];
    if (place === 0) this.#places[code] = this.#kept.push(flag) - 1;
    else if (Array.isArray(kept)) kept.push(flag);
    else this.#kept[place] = kept === undefined ? flag : [kept, flag];
    if (kept === undefined) this.size += 1;
    const rank = RANK[flag.severity];
    if (rank > this.ranks[code]!) this.ranks[code] = rank;
  }

  delete(code: number): void {
    const place = this.#places[code] ?? 0;
    if (this.#kept[place] === undefined) return;
    this.#kept[place] = undefined;
    this.ranks[code] = 0;
    this.size -= 1;
  }

  *[Symbol.iterator](): Generator<[code: number, flags: readonly Flag[]]> {
    for (let code = 0; code < this.#places.length; code++) {
      const flags = this.#places[code] === 0 ? undefined : this.get(code);
      if (flags !== undefined) yield [code, flags];
    }
  }

  #grow(room: number): void {
    const codes = this.#places.length === 0 ? room : Math.max(room, this.#places.length * 2);
    const places = new Int32Array(codes);
    places.set(this.#places);
    this.#places = places;
    const ranks = new Uint8Array(codes);
    ranks.set(this.ranks);
    this.ranks = ranks;
  }
}
