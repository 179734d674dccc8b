import type { Column } from '../../model/column.ts';
import {
  CODE_MASK,
  type EntryParts,
  FIELDS,
  KIND_BITS,
  MOST_TRIES,
  mixed,
  type Part,
  TAG,
} from '../entry-parts.ts';
import type { DigitTexts } from './digit-texts.ts';
import type { NumberStyles } from './number-styles.ts';

// Which entries of a column its numbers are. Columns of dates and codes say the same values over and over and are looked up; columns of amounts
// and numbers of customers hardly ever do, and stop looking. Numbers are gathered and looked up by the hundred: cells come row after row, and
// going from table to table for each of them would cost more than all the rest.

/** Numbers that are gathered. */
export const MOST_NUMBERS = 256;
/** Kinds of key: a whole number of 32 bits, and any other. */
const WHOLE = 1;
const DOUBLE = 2;
/** The bits of a number that is no whole one. */
const NUMBER = new Float64Array(1);
const BITS = new Int32Array(NUMBER.buffer);

export class NumberCodes {
  readonly #column: Column;
  readonly #styles: NumberStyles;
  readonly #digits: DigitTexts;
  readonly #parts: EntryParts;
  readonly #part: Part;
  readonly #values = new Float64Array(MOST_NUMBERS);
  readonly #ofStyle = new Int32Array(MOST_NUMBERS);
  readonly #slots = new Int32Array(MOST_NUMBERS);
  #count = 0;

  constructor(column: Column, styles: NumberStyles, digits: DigitTexts, parts: EntryParts) {
    this.#column = column;
    this.#styles = styles;
    this.#digits = digits;
    this.#parts = parts;
    this.#part = parts.make();
  }

  /** Takes a number for a slot at the end of the column or beyond it. The slot is there at once, its entry not before `settle`. */
  place(slot: number, value: number, style: number): void {
    const at = this.#count;
    this.#values[at] = value;
    this.#ofStyle[at] = style;
    this.#slots[at] = slot;
    this.#column.place(slot, 0);
    this.#count = at + 1;
    if (at + 1 === MOST_NUMBERS) this.settle();
  }

  /** Puts the entries of all that was taken. */
  settle(): void {
    const count = this.#count;
    if (count === 0) return;
    const part = this.#part;
    this.#count = 0;
    if (part.isHopeless) this.#makeAll(count);
    else {
      part.filled += count;
      this.#lookUp(count);
      this.#parts.judge(part);
    }
    this.#digits.deliver(this.#column);
  }

  #lookUp(count: number): void {
    const part = this.#part;
    const { codes } = this.#column;
    const values = this.#values;
    const ofStyle = this.#ofStyle;
    const slots = this.#slots;
    const keys = KEYS;
    let mask = part.size - FIELDS;
    for (let nth = 0; nth < count; nth++) {
      const value = values[nth]!;
      let word0 = value | 0;
      let word1 = 0;
      if (word0 !== value) {
        NUMBER[0] = value;
        word0 = BITS[0]!;
        word1 = BITS[1]!;
      }
      keys[nth * 3] = word0;
      keys[nth * 3 + 1] = word1;
      keys[nth * 3 + 2] = mixed(word0, word1, ofStyle[nth]!);
    }
    this.#parts.bringNear(part, keys, 3, 2, count);
    let { numbers } = this.#parts;
    let { base } = part;
    let lastCode = 0;
    for (let nth = 0; nth < count; nth++) {
      const value = values[nth]!;
      const style = ofStyle[nth]!;
      // Neighbouring rows often say the same.
      if (nth > 0 && value === values[nth - 1] && style === ofStyle[nth - 1]) {
        codes[slots[nth]!] = lastCode;
        continue;
      }
      const word0 = keys[nth * 3]!;
      const word1 = keys[nth * 3 + 1]!;
      const kind = word0 === value ? WHOLE : DOUBLE;
      let code = 0;
      let tries = 0;
      let from = (keys[nth * 3 + 2]! * FIELDS) & mask;
      for (; tries < MOST_TRIES; from = (from + FIELDS) & mask) {
        const at = base + from;
        const tag = numbers[at + TAG]!;
        if (tag === 0) break;
        tries++;
        if (numbers[at] !== word0 || numbers[at + 1] !== word1 || numbers[at + 2] !== style) continue;
        if (tag >>> KIND_BITS !== kind) continue;
        code = tag & CODE_MASK;
        break;
      }
      if (code === 0) {
        code = this.#make(value, style);
        if (tries === MOST_TRIES) part.isHopeless = true;
        if (!part.isHopeless) {
          const at = base + from;
          numbers[at] = word0;
          numbers[at + 1] = word1;
          numbers[at + 2] = style;
          numbers[at + TAG] = code | (kind << KIND_BITS);
          this.#parts.counted(part);
          numbers = this.#parts.numbers;
          base = part.base;
          mask = part.size - FIELDS;
        }
      }
      lastCode = code;
      codes[slots[nth]!] = code;
    }
  }

  #makeAll(count: number): void {
    const { codes } = this.#column;
    for (let nth = 0; nth < count; nth++)
      codes[this.#slots[nth]!] = this.#make(this.#values[nth]!, this.#ofStyle[nth]!);
  }

  /** A new entry; gives its code. */
  #make(value: number, style: number): number {
    const column = this.#column;
    const digits = this.#digits;
    const known = this.#styles.of(style);
    if (known.stamp !== undefined && digits.write(value, known.fill, known.stamp))
      return column.texts.length + digits.count - 1;
    digits.deliver(column);
    const { text, stamp, raw } = this.#styles.say(value, known);
    return column.add(text, stamp, raw);
  }
}

/** Two words and a hash of each number that is being looked up. */
const KEYS = new Int32Array(MOST_NUMBERS * 3);
