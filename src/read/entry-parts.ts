import { EntryBlock } from './entry-block.ts';

// Tables by which equal cells of a column are found again while a file is read, each a part of one block of memory. How a cell becomes a key
// and where a text comes from, their users know.

/**
 * Numbers of each place. Of a short cell all that makes it what it is and then the tag; of another one its hash and two more, and then the
 * tag: the entry's code, and above it the kind. 0 is free.
 */
export const FIELDS = 4;
export const TAG = 3;
export const KIND_BITS = 28;
export const CODE_MASK = (1 << KIND_BITS) - 1;
/** Kinds up to this one have all that they are in their three words. */
export const MOST_SHORT = 12;
/** Places that are looked at for one cell. More are only met when somebody chose the cells to be alike in their hashes. */
export const MOST_TRIES = 1 << 10;

/**
 * A column of numbers, addresses or amounts that hardly ever come back stops looking for equals, as in model/column.ts: it would cost time and
 * memory for nothing. `again` is how often a cell must have been met again among the first `cells`: with 3 it has some hundred thousand
 * different ones to come. A date of birth, of which there are 20,000, comes back 25 times.
 */
const TRIAL = { cells: 1024, again: 4 };
/** Nor is it worth its while where more of the rows that will come than this share probably bring a cell that was not met before. */
const MOST_NEW = 0.5;
/** In the long run this share of different ones is the limit. */
const LONG_TRIAL = { cells: 1 << 15, share: 0.75 };

/** Places of a column at first; up to `QUICK` of them a table that is full becomes four times as large, and then twice. */
const FIRST_PLACES = 64;
const QUICK_PLACES = 1 << 12;
/** Places of all columns together: at first one for so many bytes of the file, within bounds. */
const BYTES_A_PLACE = 64;
const FIRST_BLOCK = { least: 1 << 12, most: 1 << 17 };
/** 64 MB: a file of which the columns want more has too many different texts to be helped by it. */
const MOST_PLACES = 1 << 22;
const FULLEST = 4 / 3;
/** From so many places on a table does not stay near. */
const FAR = 1 << 10;

/** The places of one column: open addressing, at most three quarters full. */
export interface Part {
  base: number;
  /** In numbers; a power of two, or 0 when there was no room at all. */
  size: number;
  count: number;
  /** Cells that were looked up and not empty, and whether the first trial is over. */
  filled: number;
  isTried: boolean;
  isHopeless: boolean;
}

export class EntryParts extends EntryBlock {
  /** What was brought near; only there so that bringing it is not for nothing. */
  touched = 0;

  constructor(fileBytes: number, mostPlaces = MOST_PLACES) {
    const places = Math.max(FIRST_BLOCK.least, Math.min(FIRST_BLOCK.most, fileBytes / BYTES_A_PLACE));
    super(Math.floor(places) * FIELDS, mostPlaces * FIELDS);
  }

  make(): Part {
    const size = FIRST_PLACES * FIELDS;
    const base = this.take(size);
    const isHopeless = base === undefined;
    return { base: base ?? 0, size: isHopeless ? 0 : size, count: 0, filled: 0, isTried: false, isHopeless };
  }

  /**
   * Asks for the places that will be looked at in one go: waiting for them one by one is what a large table costs. Of each key the hash stands
   * `hashAt` numbers from its beginning.
   */
  bringNear({ base, size }: Part, keys: Int32Array, keyLength: number, hashAt: number, count: number): void {
    if (size <= FAR * FIELDS) return;
    const { numbers } = this;
    const mask = size - FIELDS;
    let all = 0;
    for (let nth = 0; nth < count; nth++)
      all ^= numbers[base + ((keys[nth * keyLength + hashAt]! * FIELDS) & mask)]!;
    this.touched = all;
  }

  /** An entry was put in a free place: makes the part larger when it is too full. */
  counted(part: Part): void {
    if (++part.count * FIELDS * FULLEST > part.size) this.#grow(part);
  }

  /**
   * Decides, now and then, whether looking for equals is worth its while.
   * @param rows how many the file has, about; without it only what is hopeless in a file of any length is given up
   */
  judge(part: Part, rows = Number.POSITIVE_INFINITY): void {
    const { filled, count, isTried } = part;
    if (filled >= TRIAL.cells) {
      part.isTried = true;
      if (!isTried)
        part.isHopeless ||= filled - count < TRIAL.again || shareOfNew(filled, count, rows) > MOST_NEW;
      else if (filled >= LONG_TRIAL.cells) part.isHopeless ||= count > filled * LONG_TRIAL.share;
    }
    if (part.isHopeless) this.giveBack(part.base, part.size);
  }

  #grow(part: Part): void {
    const { base: old, size } = part;
    const larger = size * (size < QUICK_PLACES * FIELDS ? 4 : 2);
    const base = this.take(larger);
    if (base === undefined) {
      part.isHopeless = true;
      return;
    }
    part.size = larger;
    part.base = base;
    const { numbers } = this;
    const mask = larger - FIELDS;
    for (let from = old; from < old + size; from += FIELDS) {
      const tag = numbers[from + TAG]!;
      if (tag === 0) continue;
      const word0 = numbers[from]!;
      const word1 = numbers[from + 1]!;
      const word2 = numbers[from + 2]!;
      const hash = tag >>> KIND_BITS <= MOST_SHORT ? mixed(word0, word1, word2) : word0;
      let at = (hash * FIELDS) & mask;
      while (numbers[base + at + TAG] !== 0) at = (at + FIELDS) & mask;
      numbers[base + at] = word0;
      numbers[base + at + 1] = word1;
      numbers[base + at + 2] = word2;
      numbers[base + at + TAG] = tag;
    }
    this.giveBack(old, size);
  }
}

/** Which share of so many rows will bring another cell, when `count` different ones were among the first `filled`. */
function shareOfNew(filled: number, count: number, rows: number): number {
  // As with birthdays: so many pairs are equal by chance when there are so many to choose from.
  const choice = (filled * filled) / (2 * (filled - count));
  return (choice * (1 - Math.exp(-rows / choice))) / rows;
}

/** The hash of a short cell by its words. */
export function mixed(word0: number, word1: number, word2: number): number {
  let hash = Math.imul(word0 ^ Math.imul(word1, 0x85ebca6b) ^ Math.imul(word2, 0xc2b2ae35), 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
