import type { Column } from '../../model/column.ts';
import { CellKeys, DOUBLED, HASH, KEY, KIND, MOST_SHORT, mixed } from './cell-keys.ts';
import { EntryBlock } from './entry-block.ts';
import type { FreshTexts } from './fresh-texts.ts';
import type { RecordCuts } from './record-cuts.ts';

// The distinct cells of every column by their bytes. A short cell stands in its table as a whole, so that finding it again touches nothing
// else; of a long one the hash and where it stood last in the file. A cell that was there before costs no text. It tells the codes of a
// column's cells; the texts of new entries go to `FreshTexts`.

/**
 * A column of numbers, addresses or amounts that hardly ever come back stops looking for equals, as in model/column.ts: it would cost time and
 * memory for nothing. `again` is how often a cell must have been met again among the first `cells`: with 3 it has some hundred thousand
 * different ones to come. A date of birth, of which there are 20,000, comes back 25 times.
 */
const TRIAL = { cells: 1024, again: 4 };
/** In the long run this share of different ones is the limit. */
const LONG_TRIAL = { cells: 1 << 15, share: 0.75 };

/**
 * Numbers of each place. Of a short cell all its bytes and then the tag; of another one its hash, where it stood last and its length, and then
 * the tag: the entry's code, and above it the kind. 0 is free.
 */
const FIELDS = 4;
const TAG = 3;
const KIND_BITS = 28;
const CODE_MASK = (1 << KIND_BITS) - 1;
/** From so many places on a table does not stay near. */
const FAR = 1 << 10;

/** Places of a column at first; up to `QUICK` of them a table that is full becomes four times as large, and then twice. */
const FIRST_PLACES = 64;
const QUICK_PLACES = 1 << 12;
/** Places of all columns together: at first one for so many bytes of the file, within bounds. */
const BYTES_A_PLACE = 64;
const FIRST_BLOCK = { least: 1 << 12, most: 1 << 17 };
/** 64 MB: a table of which the columns want more has too many different texts to be helped by it. */
const MOST_PLACES = 1 << 22;
const FULLEST = 4 / 3;
/** Places that are looked at for one cell. More are only met when somebody chose the texts to be alike in their hashes. */
const MOST_TRIES = 1 << 10;

/** The places of one column: a part of the block, open addressing, at most three quarters full. */
interface Part {
  base: number;
  /** In numbers; a power of two, or 0 before the first cell. */
  size: number;
  count: number;
  /** Cells that were looked up, and whether the first trial is over. */
  filled: number;
  isTried: boolean;
  isHopeless: boolean;
}

export class EntryTables {
  readonly #block: EntryBlock;
  readonly #parts: Part[] = [];
  readonly #keys: CellKeys;
  /** What was brought near; only there so that bringing it is not for nothing. */
  touched = 0;

  constructor(
    readonly cuts: RecordCuts,
    readonly fresh: FreshTexts,
    mostPlaces = MOST_PLACES,
  ) {
    const { bytes } = cuts;
    const places = Math.max(FIRST_BLOCK.least, Math.min(FIRST_BLOCK.most, bytes.length / BYTES_A_PLACE));
    this.#block = new EntryBlock(Math.floor(places) * FIELDS, mostPlaces * FIELDS);
    this.#keys = new CellKeys(cuts);
  }

  /** Adds the cells in place `place` of `count` records from `first` on to the column; their texts come with the next delivery. */
  tell(column: Column, place: number, first: number, count: number): void {
    this.#parts[place] ??= this.#newPart();
    const part = this.#parts[place];
    const known = column.texts.length;
    const slot = column.extend(count);
    if (part.isHopeless) this.#addAll(known, place, first, count, column.codes, slot);
    else {
      part.filled += this.#keys.read(place, first, count);
      if (part.size > FAR * FIELDS) this.#bringNear(part, count);
      this.#lookUp(part, known, count, column.codes, slot);
      judge(part);
      if (part.isHopeless) this.#block.giveBack(part.base, part.size);
    }
    this.fresh.own(column);
  }

  /** The places that will be looked at, asked for in one go: waiting for them one by one is what a large table costs. */
  #bringNear({ base, size }: Part, count: number): void {
    const { numbers } = this.#block;
    const { keys } = this.#keys;
    const mask = size - FIELDS;
    let all = 0;
    for (let nth = 0; nth < count; nth++) all ^= numbers[base + ((keys[nth * KEY + HASH]! * FIELDS) & mask)]!;
    this.touched = all;
  }

  /** Puts the codes of the cells whose keys were read from `slot` on. */
  #lookUp(part: Part, known: number, count: number, codes: Int32Array, slot: number): void {
    const { keys } = this.#keys;
    const { bytes } = this.cuts;
    let { numbers } = this.#block;
    let { base } = part;
    let mask = part.size - FIELDS;
    // Neighbouring rows often say the same.
    let last0 = 0;
    let last1 = 0;
    let last2 = 0;
    let lastKind = 0;
    let lastCode = 0;
    for (let nth = 0; nth < count; nth++) {
      const key = nth * KEY;
      const kind = keys[key + KIND]!;
      if (kind === 0) continue;
      const word0 = keys[key]!;
      const word1 = keys[key + 1]!;
      const word2 = keys[key + 2]!;
      if (word0 === last0 && word2 === last2 && kind === lastKind) {
        if (kind <= MOST_SHORT ? word1 === last1 : this.#keys.isSame(last1, word1, word1 + word2)) {
          codes[slot + nth] = lastCode;
          continue;
        }
      }
      let code = 0;
      let tries = 0;
      let from = (keys[key + HASH]! * FIELDS) & mask;
      for (; tries < MOST_TRIES; from = (from + FIELDS) & mask) {
        const found = base + from;
        const tag = numbers[found + TAG]!;
        if (tag === 0) break;
        tries++;
        if (numbers[found] !== word0 || numbers[found + 2] !== word2 || tag >>> KIND_BITS !== kind) continue;
        if (kind <= MOST_SHORT) {
          if (numbers[found + 1] !== word1) continue;
        } else {
          if (!this.#keys.isSame(numbers[found + 1]!, word1, word1 + word2)) continue;
          // Where it stood last is nearer to what is read now.
          numbers[found + 1] = word1;
        }
        code = tag & CODE_MASK;
        break;
      }
      if (code === 0) {
        code = known + this.fresh.count;
        if (kind <= MOST_SHORT) this.fresh.addShort(kind, word0, word1, word2);
        else this.fresh.add(bytes, word1, word1 + word2, kind === DOUBLED);
        if (tries === MOST_TRIES) part.isHopeless = true;
        if (!part.isHopeless) {
          const free = base + from;
          numbers[free] = word0;
          numbers[free + 1] = word1;
          numbers[free + 2] = word2;
          numbers[free + TAG] = code | (kind << KIND_BITS);
          if (++part.count * FIELDS * FULLEST > part.size) {
            this.#grow(part);
            numbers = this.#block.numbers;
            base = part.base;
            mask = part.size - FIELDS;
          }
        }
      }
      last0 = word0;
      last1 = word1;
      last2 = word2;
      lastKind = kind;
      lastCode = code;
      codes[slot + nth] = code;
    }
  }

  #addAll(known: number, place: number, first: number, count: number, codes: Int32Array, slot: number): void {
    const { firsts, starts, ends, bytes } = this.cuts;
    const { fresh } = this;
    for (let at = 0; at < count; at++) {
      const cell = firsts[first + at]! + place;
      if (cell >= firsts[first + at + 1]!) continue;
      const start = starts[cell]!;
      const end = ends[cell]!;
      if (end === start) continue;
      codes[slot + at] = known + fresh.count;
      fresh.add(bytes, start, end < 0 ? ~end : end, end < 0);
    }
  }

  #newPart(): Part {
    const size = FIRST_PLACES * FIELDS;
    const base = this.#block.take(size);
    const isHopeless = base === undefined;
    return { base: base ?? 0, size: isHopeless ? 0 : size, count: 0, filled: 0, isTried: false, isHopeless };
  }

  #grow(part: Part): void {
    const { base: old, size } = part;
    const larger = size * (size < QUICK_PLACES * FIELDS ? 4 : 2);
    const base = this.#block.take(larger);
    if (base === undefined) {
      part.isHopeless = true;
      return;
    }
    part.size = larger;
    part.base = base;
    const { numbers } = this.#block;
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
    this.#block.giveBack(old, size);
  }
}

function judge(part: Part): void {
  const { filled, count, isTried } = part;
  if (filled < TRIAL.cells) return;
  part.isTried = true;
  if (!isTried) part.isHopeless ||= filled - count < TRIAL.again;
  else if (filled >= LONG_TRIAL.cells) part.isHopeless ||= count > filled * LONG_TRIAL.share;
}
