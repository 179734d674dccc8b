import type { Column } from '../../model/column.ts';
import {
  CODE_MASK,
  EntryParts,
  FIELDS,
  KIND_BITS,
  MOST_SHORT,
  MOST_TRIES,
  type Part,
  TAG,
} from '../entry-parts.ts';
import { CellKeys, DOUBLED, HASH, KEY, KIND } from './cell-keys.ts';
import type { FreshTexts } from './fresh-texts.ts';
import type { RecordCuts } from './record-cuts.ts';

// The distinct cells of every column by their bytes. A short cell stands in its table as a whole, so that finding it again touches nothing
// else; of a long one the hash and where it stood last in the file. A cell that was there before costs no text. It tells the codes of a
// column's cells; the texts of new entries go to `FreshTexts`.

export class EntryTables {
  /** How many rows the file has, about; without end as long as nobody said so. */
  rows = Number.POSITIVE_INFINITY;
  readonly #all: EntryParts;
  readonly #parts: Part[] = [];
  readonly #keys: CellKeys;

  constructor(
    readonly cuts: RecordCuts,
    readonly fresh: FreshTexts,
    mostPlaces?: number,
  ) {
    this.#all = new EntryParts(cuts.bytes.length, mostPlaces);
    this.#keys = new CellKeys(cuts);
  }

  /** Adds the cells in place `place` of `count` records from `first` on to the column; their texts come with the next delivery. */
  tell(column: Column, place: number, first: number, count: number): void {
    this.#parts[place] ??= this.#all.make();
    const part = this.#parts[place];
    const known = column.texts.length;
    const slot = column.extend(count);
    if (part.isHopeless) this.#addAll(known, place, first, count, column.codes, slot);
    else {
      part.filled += this.#keys.read(place, first, count);
      this.#all.bringNear(part, this.#keys.keys, KEY, HASH, count);
      this.#lookUp(part, known, count, column.codes, slot);
      this.#all.judge(part, this.rows);
    }
    this.fresh.own(column);
  }

  /** Puts the codes of the cells whose keys were read from `slot` on. */
  #lookUp(part: Part, known: number, count: number, codes: Int32Array, slot: number): void {
    const { keys } = this.#keys;
    const { bytes } = this.cuts;
    let { numbers } = this.#all;
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
          this.#all.counted(part);
          numbers = this.#all.numbers;
          base = part.base;
          mask = part.size - FIELDS;
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
}
