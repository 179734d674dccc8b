import { type Cell, EMPTY_CELL, STAMP_NONE, STAMP_TEXT } from './cell.ts';

// One column of the table, kept as a list of distinct entries and one code per slot. Equal cells share an
// entry, so a long column of equal texts costs four bytes a row, and whatever depends on a cell alone
// (a check, a search) is asked once per entry instead of once per row.

/** After this many cells, a column of mostly distinct texts stops looking for equals: the look-up would cost more than it saves. */
const TRIAL_CELLS = 2048;
const WORTHWHILE_SHARE = 0.5;

export class Column {
  /** The heading as it stands in the file, untrimmed. */
  heading: string;
  /** Entries by code; code 0 is always the absent cell. */
  readonly texts: string[] = [''];
  readonly stamps: number[] = [STAMP_NONE];
  readonly raws = new Map<number, number>();
  /** Code by slot; only the first `length` count. */
  codes = new Int32Array(0);
  length = 0;
  #known: Map<string, number> | undefined = new Map([['', 0]]);

  constructor(heading: string) {
    this.heading = heading;
  }

  /** Entry code of this cell, made when it is new. Equal cells may have several codes; one code is one cell. */
  encode(text: string, stamp: number, raw?: number): number {
    if (text === '' && stamp <= STAMP_TEXT) return 0;
    const key = stamp === STAMP_TEXT ? text : `${stamp}\u0000${raw ?? ''}\u0000${text}`;
    const known = this.#known?.get(key);
    if (known !== undefined) return known;
    const code = this.texts.length;
    this.texts.push(text);
    this.stamps.push(stamp);
    if (raw !== undefined) this.raws.set(code, raw);
    if (this.#known !== undefined) {
      this.#known.set(key, code);
      if (this.length > TRIAL_CELLS && code > this.length * WORTHWHILE_SHARE) this.#known = undefined;
    }
    return code;
  }

  /** Adds one cell at the end. */
  push(text: string, stamp: number, raw?: number): void {
    if (this.length === this.codes.length) this.reserve(Math.max(1024, this.length * 2));
    this.codes[this.length] = this.encode(text, stamp, raw);
    this.length += 1;
  }

  /** Adds absent cells until there are `slots` of them. */
  fillTo(slots: number): void {
    if (slots > this.codes.length) this.reserve(slots);
    if (slots > this.length) this.length = slots;
  }

  set(slot: number, cell: Cell): void {
    this.codes[slot] = this.encode(cell.text, cell.stamp, cell.raw);
  }

  text(slot: number): string {
    return this.texts[this.codes[slot] ?? 0] ?? '';
  }

  cell(slot: number): Cell {
    return this.entry(this.codes[slot] ?? 0);
  }

  entry(code: number): Cell {
    if (code === 0) return EMPTY_CELL;
    const raw = this.raws.get(code);
    const text = this.texts[code] ?? '';
    const stamp = this.stamps[code] ?? STAMP_NONE;
    return raw === undefined ? { text, stamp } : { text, stamp, raw };
  }

  /** Reading is over: gives back what was reserved too much and forgets the look-up. */
  settle(): void {
    this.#known = undefined;
    if (this.codes.length > this.length) this.codes = this.codes.slice(0, this.length);
  }

  private reserve(slots: number): void {
    const grown = new Int32Array(slots);
    grown.set(this.codes.subarray(0, this.length));
    this.codes = grown;
  }
}
