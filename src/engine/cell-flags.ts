import type { Flag } from './flag.ts';

// Flags of the cells of one column, by entry code: numbers in front of a list, for there can be one for each of a million cells, and most
// columns have none. It judges nothing.

/** Nearly always one; a second one makes a list of them. */
type Kept = Flag | Flag[] | undefined;

const FEWEST = 16;

export class CellFlags {
  /** Place in the list by code; 0 for an entry that never had any. Codes beyond it have none. */
  #places = new Int32Array(0);
  readonly #kept: Kept[] = [undefined];
  /** How many entries have flags. */
  size = 0;

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
  }

  delete(code: number): void {
    const place = this.#places[code] ?? 0;
    if (this.#kept[place] === undefined) return;
    this.#kept[place] = undefined;
    this.size -= 1;
  }

  *[Symbol.iterator](): Generator<[code: number, flags: readonly Flag[]]> {
    for (let code = 0; code < this.#places.length; code++) {
      const flags = this.#places[code] === 0 ? undefined : this.get(code);
      if (flags !== undefined) yield [code, flags];
    }
  }

  #grow(room: number): void {
    const grown = new Int32Array(this.#places.length === 0 ? room : Math.max(room, this.#places.length * 2));
    grown.set(this.#places);
    this.#places = grown;
  }
}
