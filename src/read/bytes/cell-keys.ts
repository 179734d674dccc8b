import { MOST_SHORT, mixed } from '../entry-parts.ts';
import { ByteHash } from './byte-hash.ts';
import type { RecordCuts } from './record-cuts.ts';

// By what the cells of a column are looked up: of a short cell all its bytes, so that two are equal when their keys are; of another one its
// hash, length and place, and equal ones must still be compared. It looks at bytes and remembers nothing.

/** Numbers of a key, in this order: three words, the kind, the hash. The words of a long cell are its hash, its place and its length. */
export const KEY = 5;
export const KIND = 3;
export const HASH = 4;
/** The kind of a cell of at most `MOST_SHORT` bytes is their number; 0 is an empty cell or none. */
const LONG = 13;
/** With doubled quotes in it: of each pair only one is meant. */
export const DOUBLED = 14;

export class CellKeys extends ByteHash {
  /** Keys of the cells that were read last. */
  keys = new Int32Array(1 << 10);

  constructor(readonly cuts: RecordCuts) {
    super(cuts.bytes);
  }

  /** Reads the cells in place `place` of `count` records from `first` on; gives how many are not empty. */
  read(place: number, first: number, count: number): number {
    if (this.keys.length < count * KEY) this.keys = new Int32Array(count * KEY * 2);
    const { keys, bytes, view } = this;
    const { firsts, starts, ends } = this.cuts;
    let filled = 0;
    let next = firsts[first]!;
    for (let nth = 0; nth < count; nth++) {
      const cell = next + place;
      next = firsts[first + nth + 1]!;
      const at = nth * KEY;
      const start = starts[cell]!;
      const end = ends[cell]!;
      const length = end - start;
      if (cell >= next || length === 0) {
        keys[at + KIND] = 0;
        continue;
      }
      filled++;
      if (length < 0 || length > MOST_SHORT) {
        const stop = length < 0 ? ~end : end;
        const hash = this.hash(start, stop);
        keys[at] = hash;
        keys[at + 1] = start;
        keys[at + 2] = stop - start;
        keys[at + KIND] = length < 0 ? DOUBLED : LONG;
        keys[at + HASH] = hash;
        continue;
      }
      let word0 = 0;
      let word1 = 0;
      let word2 = 0;
      if (length >= 4) {
        word0 = view.getInt32(start, true);
        if (length > 8) word1 = view.getInt32(start + 4, true);
        // The last four overlap those before them.
        word2 = view.getInt32(end - 4, true);
      } else word0 = bytes[start]! | (bytes[start + (length >> 1)]! << 8) | (bytes[end - 1]! << 16);
      keys[at] = word0;
      keys[at + 1] = word1;
      keys[at + 2] = word2;
      keys[at + KIND] = length;
      keys[at + HASH] = mixed(word0, word1, word2);
    }
    return filled;
  }
}
