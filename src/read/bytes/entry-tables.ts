import type { Column } from '../../model/column.ts';
import { ByteHash } from './byte-hash.ts';
import type { FreshTexts } from './fresh-texts.ts';
import type { RecordCuts } from './record-cuts.ts';

// The distinct cells of every column by their bytes: where each stood first in the file, found again by a hash. A cell that was there before
// costs no text. It tells the codes of a column's cells; the texts of new entries go to `FreshTexts`.

/**
 * A column of numbers, addresses or amounts that hardly ever come back stops looking for equals, as in model/column.ts: it would cost time and
 * memory for nothing. `again` is how often a cell must have been met again among the first `cells`: with 3 it has some hundred thousand
 * different ones to come. A date of birth, of which there are 20,000, comes back 25 times.
 */
const TRIAL = { cells: 1024, again: 4 };
/** In the long run this share of different ones is the limit. */
const LONG_TRIAL = { cells: 1 << 15, share: 0.75 };

/** Of each place: hash, where the cell stood first, its length in bytes (`~length` when it holds doubled quotes), its code; 0 is free. */
const FIELDS = 4;
const START = 1;
const LENGTH = 2;
const CODE = 3;
/** Places of a column at first, and of all columns together: one block of memory, for many small ones cost more than what is done in them. */
const FIRST_PLACES = 64;
const FIRST_BLOCK = 1 << 14;
/** 64 MB: a table of which the columns want more has too many different texts to be helped by it. */
const MOST_PLACES = 1 << 22;
const FULLEST = 4 / 3;
/** Places that are looked at for one cell. More are only met when somebody chose the texts to be alike in their hashes. */
const MOST_TRIES = 1 << 10;

/** The places of one column: a part of the block, open addressing, at most three quarters full. */
interface Part {
  base: number;
  /** In fields; a power of two. */
  size: number;
  count: number;
  /** Cells that were looked up, and whether the first trial is over. */
  filled: number;
  isTried: boolean;
  isHopeless: boolean;
}

export class EntryTables {
  #block = new Int32Array(FIRST_BLOCK * FIELDS);
  #used = 0;
  /** Parts that columns have outgrown, by their size. */
  readonly #left = new Map<number, number[]>();
  readonly #parts: Part[] = [];
  readonly #bytes: ByteHash;

  constructor(
    readonly cuts: RecordCuts,
    readonly fresh: FreshTexts,
    readonly mostPlaces = MOST_PLACES,
  ) {
    this.#bytes = new ByteHash(cuts.bytes);
  }

  /** Codes of the cells in place `place` of `count` records from `first` on. */
  tell(column: Column, place: number, first: number, count: number, codes: Int32Array): void {
    this.#parts[place] ??= this.#newPart();
    const part = this.#parts[place];
    const known = column.texts.length;
    if (part.isHopeless) this.#addAll(known, place, first, count, codes);
    else {
      part.filled += this.#lookUp(part, known, place, first, count, codes);
      judge(part);
      if (part.isHopeless) this.#leave(part.base, part.size);
    }
    this.fresh.own(column);
  }

  /** Gives how many cells were not empty. */
  #lookUp(part: Part, known: number, place: number, first: number, count: number, codes: Int32Array): number {
    const { firsts, starts, ends } = this.cuts;
    let filled = 0;
    // Neighbouring rows often say the same.
    let lastStart = 0;
    let lastLength = 0;
    let lastCode = 0;
    for (let at = 0; at < count; at++) {
      const cell = firsts[first + at]! + place;
      codes[at] = 0;
      if (cell >= firsts[first + at + 1]!) continue;
      const start = starts[cell]!;
      const end = ends[cell]!;
      const length = end < 0 ? start + end : end - start;
      if (length === 0) continue;
      filled++;
      if (length !== lastLength || !this.#bytes.isSame(lastStart, start, end < 0 ? ~end : end)) {
        lastCode = this.#codeOf(part, start, end < 0 ? ~end : end, length, known);
        lastStart = start;
        lastLength = length;
      }
      codes[at] = lastCode;
    }
    return filled;
  }

  #addAll(known: number, place: number, first: number, count: number, codes: Int32Array): void {
    const { firsts, starts, ends, bytes } = this.cuts;
    const { fresh } = this;
    for (let at = 0; at < count; at++) {
      const cell = firsts[first + at]! + place;
      codes[at] = 0;
      if (cell >= firsts[first + at + 1]!) continue;
      const start = starts[cell]!;
      const end = ends[cell]!;
      if (end === start) continue;
      codes[at] = known + fresh.count;
      fresh.add(bytes, start, end < 0 ? ~end : end, end < 0);
    }
  }

  #codeOf(part: Part, start: number, end: number, length: number, known: number): number {
    const hash = this.#bytes.hash(start, end);
    const block = this.#block;
    const { base } = part;
    const last = part.size - FIELDS;
    let at = (hash * FIELDS) & last;
    for (let tries = 0; block[base + at + CODE] !== 0; at = (at + FIELDS) & last) {
      if (++tries > MOST_TRIES) {
        part.isHopeless = true;
        break;
      }
      const found = base + at;
      const isFound = block[found] === hash && block[found + LENGTH] === length;
      if (isFound && this.#bytes.isSame(block[found + START]!, start, end)) return block[found + CODE]!;
    }
    const code = known + this.fresh.count;
    this.fresh.add(this.cuts.bytes, start, end, length < 0);
    if (part.isHopeless) return code;
    const free = base + at;
    block[free] = hash;
    block[free + START] = start;
    block[free + LENGTH] = length;
    block[free + CODE] = code;
    if (++part.count * FIELDS * FULLEST > part.size) this.#grow(part);
    return code;
  }

  #newPart(): Part {
    const size = FIRST_PLACES * FIELDS;
    return { base: this.#take(size), size, count: 0, filled: 0, isTried: false, isHopeless: false };
  }

  /** A free part of the block: one that was left, or a new one. */
  #take(size: number): number {
    const left = this.#left.get(size)?.pop();
    if (left !== undefined) {
      this.#block.fill(0, left, left + size);
      return left;
    }
    const base = this.#used;
    this.#used += size;
    if (this.#used > this.#block.length) {
      const larger = new Int32Array(Math.max(this.#block.length * 2, this.#used));
      larger.set(this.#block.subarray(0, base));
      this.#block = larger;
    }
    return base;
  }

  #leave(base: number, size: number): void {
    const left = this.#left.get(size);
    if (left === undefined) this.#left.set(size, [base]);
    else left.push(base);
  }

  #grow(part: Part): void {
    const { base: old, size } = part;
    if (this.#used + size * 2 > this.mostPlaces * FIELDS) {
      part.isHopeless = true;
      return;
    }
    part.size = size * 2;
    part.base = this.#take(part.size);
    const block = this.#block;
    const { base } = part;
    const last = part.size - FIELDS;
    for (let from = old; from < old + size; from += FIELDS) {
      if (block[from + CODE] === 0) continue;
      let at = (block[from]! * FIELDS) & last;
      while (block[base + at + CODE] !== 0) at = (at + FIELDS) & last;
      for (let field = 0; field < FIELDS; field++) block[base + at + field] = block[from + field]!;
    }
    this.#leave(old, size);
  }
}

function judge(part: Part): void {
  const { filled, count, isTried } = part;
  if (filled < TRIAL.cells) return;
  part.isTried = true;
  if (!isTried) part.isHopeless ||= filled - count < TRIAL.again;
  else if (filled >= LONG_TRIAL.cells) part.isHopeless ||= count > filled * LONG_TRIAL.share;
}
