import type { Column } from '../../model/column.ts';

// Writes numbers as digits, gathers them and gives them to a column in one go: a text cut out of many costs a third of one that is made by
// itself. It writes what number-text.ts would, and leaves to it whatever is more than a whole number or an amount.

/** No text is longer: sign, digits or zeros, comma and two decimals. */
const LONGEST = 32;
const MOST_FILL = 24;
const LARGEST = 0x7fffffff;

const MINUS = 0x2d;
const COMMA = 0x2c;
const ZERO = 0x30;
const DECODER = new TextDecoder();

export class DigitTexts {
  /** How many were written since the last delivery. */
  count = 0;
  readonly #bytes: Uint8Array;
  readonly #lengths: Int32Array;
  readonly #stamps: Int32Array;
  #used = 0;

  /** For at most so many texts between two deliveries. */
  constructor(most: number) {
    this.#bytes = new Uint8Array(most * LONGEST);
    this.#lengths = new Int32Array(most);
    this.#stamps = new Int32Array(most);
  }

  /** Writes a number, a whole one filled up with zeros to `fill` digits; false when it is none that is written here. */
  write(value: number, fill: number, stamp: number): boolean {
    const size = Math.abs(value);
    let whole = size | 0;
    let hundredths = 0;
    let zeros = fill;
    if (whole !== size) {
      const all = Math.round(size * 100);
      if (all > LARGEST || all / 100 !== size) return false;
      whole = (all / 100) | 0;
      hundredths = all - whole * 100;
      zeros = 0;
    }
    if (zeros > MOST_FILL) return false;
    const bytes = this.#bytes;
    const start = this.#used;
    let to = start;
    if (value < 0) bytes[to++] = MINUS;
    let digits = 1;
    for (let rest = whole; rest >= 10; rest = (rest / 10) | 0) digits++;
    for (; zeros > digits; zeros--) bytes[to++] = ZERO;
    to += digits;
    let rest = whole;
    for (let at = to - 1; digits > 0; at--, digits--) {
      const tenth = (rest / 10) | 0;
      bytes[at] = ZERO + rest - tenth * 10;
      rest = tenth;
    }
    if (hundredths > 0) {
      const tens = (hundredths / 10) | 0;
      bytes[to++] = COMMA;
      bytes[to++] = ZERO + tens;
      if (hundredths > tens * 10) bytes[to++] = ZERO + hundredths - tens * 10;
    }
    this.#lengths[this.count] = to - start;
    this.#stamps[this.count] = stamp;
    this.count++;
    this.#used = to;
    return true;
  }

  /** Makes new entries of a column of what was written, in that order. */
  deliver(column: Column): void {
    if (this.count === 0) return;
    const text = DECODER.decode(this.#bytes.subarray(0, this.#used));
    const first = column.texts.length;
    column.addCut(text, 0, this.#lengths, 0, this.count);
    column.stamps.set(this.#stamps.subarray(0, this.count), first);
    this.count = 0;
    this.#used = 0;
  }
}
