import { isFilled } from './bare-text.ts';
import { type Cell, EMPTY_CELL, STAMP_NONE, STAMP_TEXT } from './cell.ts';
import { SEEN } from './signs.ts';
import { Texts } from './texts.ts';

// One column of the table, kept as a list of distinct entries and one code per slot. Equal cells share an
// entry, so a long column of equal texts costs four bytes a row, and whatever depends on a cell alone
// (a check, a search) is asked once per entry instead of once per row.

/**
 * A column of mostly distinct texts stops looking for equals: the look-up would cost more than it saves. At first only what is hopeless is
 * given up, for a few thousand cells may have a thousand different ones among them in a column of a thousand in all.
 */
const FIRST_TRIAL = { cells: 2048, share: 0.5 };
const SECOND_TRIAL = { cells: 8192, share: 0.2 };
/** Cells that are remembered by their looks, in front of the real look-up: most columns say the same few things over and over. */
const RECENT = 256;
/** Entries for which there is room at first. */
const FIRST_ENTRIES = 16;
const NO_NUMBERS = new Uint16Array(0);
/** Slots reserved in vain that are worth more than the copying that gives them back: one in so many. */
const SLACK = 8;
/** Slots that stay reserved for rows that are added: to copy every column for the first of them would be felt. */
const SPARE_SLOTS = 256;

export class Column {
  /** The heading as it stands in the file, untrimmed. */
  heading: string;
  /** Entries by code; code 0 is always the absent cell. */
  readonly texts = new Texts();
  /** By code; only as many count as there are texts. */
  stamps = new Int32Array(FIRST_ENTRIES);
  /** What the texts are made of (signs.ts), by code, as far as the reader told; `NO_SIGNS`, or no number, where it did not. */
  signs = NO_NUMBERS;
  readonly raws = new Map<number, number>();
  /** Code by slot; only the first `length` count. */
  codes = new Int32Array(0);
  length = 0;
  #known: Map<string, number> | undefined = new Map([['', 0]]);
  /** Code by `looks`; 0 is none. Comparing two texts costs less than hashing one (measured: 3 ×). */
  #recent = new Int32Array(RECENT);

  constructor(heading: string) {
    this.heading = heading;
    this.texts.push('');
  }

  /** Entry code of this cell, made when it is new. Equal cells may have several codes; one code is one cell. */
  encode(text: string, stamp: number, raw?: number): number {
    if (text === '' && stamp <= STAMP_TEXT) return 0;
    const at = looks(text);
    const recent = this.#recent[at]!;
    if (recent !== 0 && this.#isEntry(recent, text, stamp, raw)) return recent;
    const code =
      this.#known === undefined ? this.add(text, stamp, raw) : this.#look(this.#known, text, stamp, raw);
    this.#recent[at] = code;
    return code;
  }

  #isEntry(code: number, text: string, stamp: number, raw: number | undefined): boolean {
    if (this.texts.at(code) !== text || this.stamps[code] !== stamp) return false;
    return this.raws.size === 0 ? raw === undefined : this.raws.get(code) === raw;
  }

  #look(known: Map<string, number>, text: string, stamp: number, raw: number | undefined): number {
    const key = stamp === STAMP_TEXT ? text : `${stamp}\u0000${raw ?? ''}\u0000${text}`;
    const there = known.get(key);
    if (there !== undefined) return there;
    const code = this.add(text, stamp, raw);
    known.set(key, code);
    const { share } = this.length > SECOND_TRIAL.cells ? SECOND_TRIAL : FIRST_TRIAL;
    if (this.length > FIRST_TRIAL.cells && code > this.length * share) this.#known = undefined;
    return code;
  }

  /** A new entry without looking for an equal one: for who knows that there is none, or that looking costs too much. */
  add(text: string, stamp: number, raw?: number): number {
    const code = this.texts.length;
    this.texts.push(text);
    if (code >= this.stamps.length) this.#reserveStamps(code * 2);
    this.stamps[code] = stamp;
    if (raw !== undefined) this.raws.set(code, raw);
    return code;
  }

  /**
   * New entries of plain text, cut out of one text in order; gives the place behind the last. The lengths are those from `first` up to `end`,
   * and so are the signs, where they are told.
   */
  addCut(
    text: string,
    from: number,
    lengths: Int32Array,
    first: number,
    end: number,
    signs?: Uint16Array,
  ): number {
    const { texts } = this;
    const code = texts.length;
    const count = code + end - first;
    if (count > this.stamps.length) this.#reserveStamps(count * 2);
    this.stamps.fill(STAMP_TEXT, code, count);
    if (signs !== undefined) this.#tellSigns(code, signs.subarray(first, end));
    return texts.cut(text, from, lengths, first, end);
  }

  #tellSigns(code: number, signs: Uint16Array): void {
    if (code + signs.length > this.signs.length) {
      const larger = new Uint16Array(this.stamps.length);
      larger.set(this.signs);
      this.signs = larger;
    }
    this.signs.set(signs, code);
  }

  #reserveStamps(entries: number): void {
    const stamps = new Int32Array(entries);
    stamps.set(this.stamps);
    this.stamps = stamps;
  }

  /** Adds one cell at the end. */
  push(text: string, stamp: number, raw?: number): void {
    if (this.length === this.codes.length) this.reserve(Math.max(1024, this.length * 2));
    this.codes[this.length] = this.encode(text, stamp, raw);
    this.length += 1;
  }

  /** Puts an entry, by its code, at the end or beyond it; the slots in between hold absent cells. */
  place(slot: number, code: number): void {
    if (slot >= this.codes.length) this.reserve(Math.max(1024, slot * 2));
    this.codes[slot] = code;
    this.length = slot + 1;
  }

  /** Makes room for so many slots at once, for who knows how many will come. */
  reserve(slots: number): void {
    if (slots <= this.codes.length) return;
    const codes = new Int32Array(slots);
    codes.set(this.codes.subarray(0, this.length));
    this.codes = codes;
  }

  /** Adds so many absent cells at the end, for who then puts codes in their place; gives the first slot. Their entries may be added after it. */
  extend(count: number): number {
    const slot = this.length;
    const length = slot + count;
    if (length > this.codes.length) this.reserve(Math.max(1024, slot * 2, length));
    this.length = length;
    return slot;
  }

  /** Adds absent cells until there are `slots` of them. */
  fillTo(slots: number): void {
    if (slots > this.codes.length) this.reserve(slots);
    if (slots > this.length) this.length = slots;
  }

  /** Takes back cells that were added at the end. */
  shrinkTo(slots: number): void {
    if (slots >= this.length) return;
    this.codes.fill(0, slots, this.length);
    this.length = slots;
  }

  set(slot: number, cell: Cell): void {
    this.codes[slot] = this.encode(cell.text, cell.stamp, cell.raw);
  }

  text(slot: number): string {
    return this.texts.at(this.codes[slot] ?? 0) ?? '';
  }

  cell(slot: number): Cell {
    return this.entry(this.codes[slot] ?? 0);
  }

  entry(code: number): Cell {
    if (code === 0) return EMPTY_CELL;
    const raw = this.raws.get(code);
    const text = this.texts.at(code) ?? '';
    const stamp = this.stamps[code] ?? STAMP_NONE;
    return raw === undefined ? { text, stamp } : { text, stamp, raw };
  }

  /** Whether more than white space stands in this entry. */
  isFilled(code: number): boolean {
    // The reader mostly told, and then the text is not touched.
    if (code < this.signs.length && (this.signs[code]! & SEEN) !== 0) return true;
    return isFilled(this.texts.at(code) ?? '');
  }

  /** Reading is over: gives back what was reserved too much and forgets the look-up. */
  settle(): void {
    this.#known = undefined;
    if (this.codes.length > this.length * (1 + 1 / SLACK) + SPARE_SLOTS) {
      const codes = new Int32Array(this.length + SPARE_SLOTS);
      codes.set(this.codes.subarray(0, this.length));
      this.codes = codes;
    }
    const entries = this.texts.length;
    this.texts.settle();
    if (this.stamps.length > entries * (1 + 1 / SLACK)) this.stamps = this.stamps.slice(0, entries);
    if (this.signs.length > entries * (1 + 1 / SLACK)) this.signs = this.signs.slice(0, entries);
  }
}

/** A small number that equal texts share and other texts seldom do. */
function looks(text: string): number {
  const { length } = text;
  const mix =
    length * 31 +
    text.charCodeAt(0) * 7 +
    text.charCodeAt(length - 1) * 13 +
    text.charCodeAt(length >> 1) * 3;
  return mix & (RECENT - 1);
}
