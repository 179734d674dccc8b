import type { Column } from '../../model/column.ts';
import type { FreshTexts } from './fresh-texts.ts';
import type { RecordCuts } from './record-cuts.ts';

// The distinct cells of one column by their bytes: where each stood first in the file, found again by a hash. A cell that was there before
// costs no text. It fills the column's codes; the texts of new entries go to `FreshTexts`.

/**
 * A column of mostly distinct texts stops looking for equals, as in model/column.ts: the look-up costs more than it saves. Looking up bytes
 * costs so little that only the hopeless is given up, and only where it begins to cost memory.
 */
const TRIAL = { cells: 4096, share: 0.75 };
const FIRST_PLACES = 128;
/** Of each place: hash, where the cell stood first, its length in bytes (`~length` when it holds doubled quotes), its code; 0 is free. */
const FIELDS = 4;
const START = 1;
const LENGTH = 2;
const CODE = 3;

export class EntryTable {
  /** Open addressing, at most half full. */
  #places = new Int32Array(FIRST_PLACES * FIELDS);
  #count = 0;
  #seen = 0;
  #isHopeless = false;
  readonly #view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Codes of the cells in place `place` of `count` records from `first` on. */
  fill(
    column: Column,
    cuts: RecordCuts,
    place: number,
    first: number,
    count: number,
    codes: Int32Array,
    fresh: FreshTexts,
  ): void {
    const known = column.texts.length;
    if (this.#isHopeless) this.#addAll(known, cuts, place, first, count, codes, fresh);
    else this.#lookUp(known, cuts, place, first, count, codes, fresh);
    fresh.own(column);
  }

  #lookUp(
    known: number,
    cuts: RecordCuts,
    place: number,
    first: number,
    count: number,
    codes: Int32Array,
    fresh: FreshTexts,
  ): void {
    const { firsts, starts, ends } = cuts;
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
      if (length !== lastLength || !this.#isSame(lastStart, start, end < 0 ? ~end : end)) {
        lastCode = this.#codeOf(start, end < 0 ? ~end : end, length, known, fresh);
        lastStart = start;
        lastLength = length;
      }
      codes[at] = lastCode;
    }
    this.#seen += count;
    if (this.#seen > TRIAL.cells && this.#count > this.#seen * TRIAL.share) {
      this.#isHopeless = true;
      this.#places = new Int32Array(0);
    }
  }

  #addAll(
    known: number,
    cuts: RecordCuts,
    place: number,
    first: number,
    count: number,
    codes: Int32Array,
    fresh: FreshTexts,
  ): void {
    const { firsts, starts, ends } = cuts;
    for (let at = 0; at < count; at++) {
      const cell = firsts[first + at]! + place;
      codes[at] = 0;
      if (cell >= firsts[first + at + 1]!) continue;
      const start = starts[cell]!;
      const end = ends[cell]!;
      if (end === start) continue;
      codes[at] = known + fresh.count;
      fresh.add(this.bytes, start, end < 0 ? ~end : end, end < 0);
    }
  }

  #codeOf(start: number, end: number, length: number, known: number, fresh: FreshTexts): number {
    const hash = this.#hash(start, end);
    const places = this.#places;
    const last = places.length - FIELDS;
    let place = (hash * FIELDS) & last;
    for (; places[place + CODE] !== 0; place = (place + FIELDS) & last)
      if (
        places[place] === hash &&
        places[place + LENGTH] === length &&
        this.#isSame(places[place + START]!, start, end)
      )
        return places[place + CODE]!;
    const code = known + fresh.count;
    fresh.add(this.bytes, start, end, length < 0);
    places[place] = hash;
    places[place + START] = start;
    places[place + LENGTH] = length;
    places[place + CODE] = code;
    if (++this.#count * FIELDS * 2 > places.length) this.#grow();
    return code;
  }

  /** Four bytes at a time; the last four overlap those before them. */
  #hash(start: number, end: number): number {
    const length = end - start;
    let hash = Math.imul(length, 0x9e3779b1);
    if (length >= 4) {
      const view = this.#view;
      const last = end - 4;
      for (let at = start; at < last; at += 4) {
        hash = Math.imul(hash ^ view.getInt32(at, true), 0x85ebca6b);
        hash ^= hash >>> 15;
      }
      hash = Math.imul(hash ^ view.getInt32(last, true), 0x85ebca6b);
    } else {
      const { bytes } = this;
      const some = bytes[start]! | (bytes[start + (length >> 1)]! << 8) | (bytes[end - 1]! << 16);
      hash = Math.imul(hash ^ some, 0x85ebca6b);
    }
    hash ^= hash >>> 13;
    hash = Math.imul(hash, 0xc2b2ae35);
    return hash ^ (hash >>> 16);
  }

  /** Whether the bytes at `other` are those from `start` to `end`. */
  #isSame(other: number, start: number, end: number): boolean {
    const shift = other - start;
    if (end - start < 4) {
      const { bytes } = this;
      for (let at = start; at < end; at++) if (bytes[at] !== bytes[at + shift]) return false;
      return true;
    }
    const view = this.#view;
    const last = end - 4;
    for (let at = start; at < last; at += 4)
      if (view.getInt32(at, true) !== view.getInt32(at + shift, true)) return false;
    return view.getInt32(last, true) === view.getInt32(last + shift, true);
  }

  #grow(): void {
    const old = this.#places;
    const places = new Int32Array(old.length * 2);
    const last = places.length - FIELDS;
    for (let from = 0; from < old.length; from += FIELDS) {
      if (old[from + CODE] === 0) continue;
      let place = (old[from]! * FIELDS) & last;
      while (places[place + CODE] !== 0) place = (place + FIELDS) & last;
      for (let field = 0; field < FIELDS; field++) places[place + field] = old[from + field]!;
    }
    this.#places = places;
  }
}
