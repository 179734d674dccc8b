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
import { DigitTexts } from './digit-texts.ts';
import type { NumberStyles } from './number-styles.ts';

// Which entry of a column a number is. Columns of dates and codes say the same values over and over and are looked up; columns of amounts and
// numbers of customers hardly ever do, and stop looking. The text of a new entry is written as digits wherever that is all it is.

/** Kinds of key: a whole number of 32 bits, and any other. */
const WHOLE = 1;
const DOUBLE = 2;
/** Numbers between two decisions on whether looking for equals is worth its while. */
const BETWEEN_JUDGEMENTS = 1024;

/** The bits of a number that is no whole one. */
const NUMBER = new Float64Array(1);
const BITS = new Int32Array(NUMBER.buffer);

export class NumberCodes {
  readonly #column: Column;
  readonly #styles: NumberStyles;
  readonly #parts: EntryParts;
  readonly #part: Part;
  readonly #digits: DigitTexts;
  // Neighbouring rows often say the same.
  #lastValue = Number.NaN;
  #lastStyle = 0;
  #lastCode = 0;

  constructor(column: Column, styles: NumberStyles, parts: EntryParts) {
    this.#column = column;
    this.#styles = styles;
    this.#parts = parts;
    this.#part = parts.make();
    this.#digits = new DigitTexts(column);
  }

  /** Code of the entry; its text may not be in the column before `deliver`. */
  code(value: number, style: number): number {
    if (value === this.#lastValue && style === this.#lastStyle) return this.#lastCode;
    const code = this.#part.isHopeless ? this.#make(value, style) : this.#look(value, style);
    this.#lastValue = value;
    this.#lastStyle = style;
    this.#lastCode = code;
    return code;
  }

  /** Gives the column the texts that it has not got yet. Before another one adds entries to the column. */
  deliver(): void {
    this.#digits.deliver();
  }

  #look(value: number, style: number): number {
    const part = this.#part;
    const { numbers } = this.#parts;
    let kind = WHOLE;
    let word0 = value | 0;
    let word1 = 0;
    if (word0 !== value) {
      kind = DOUBLE;
      NUMBER[0] = value;
      word0 = BITS[0]!;
      word1 = BITS[1]!;
    }
    const { base } = part;
    const mask = part.size - FIELDS;
    let tries = 0;
    let from = (mixed(word0, word1, style) * FIELDS) & mask;
    for (; tries < MOST_TRIES; from = (from + FIELDS) & mask) {
      const at = base + from;
      const tag = numbers[at + TAG]!;
      if (tag === 0) break;
      tries++;
      const isSame = numbers[at] === word0 && numbers[at + 1] === word1 && numbers[at + 2] === style;
      if (isSame && tag >>> KIND_BITS === kind) {
        if (++part.filled % BETWEEN_JUDGEMENTS === 0) this.#parts.judge(part);
        return tag & CODE_MASK;
      }
    }
    const code = this.#make(value, style);
    part.filled++;
    if (tries === MOST_TRIES) part.isHopeless = true;
    else {
      const at = base + from;
      numbers[at] = word0;
      numbers[at + 1] = word1;
      numbers[at + 2] = style;
      numbers[at + TAG] = code | (kind << KIND_BITS);
      this.#parts.counted(part);
    }
    if (part.filled % BETWEEN_JUDGEMENTS === 0 || part.isHopeless) this.#parts.judge(part);
    return code;
  }

  #make(value: number, style: number): number {
    const known = this.#styles.of(style);
    if (known.stamp !== undefined) {
      const code = this.#column.texts.length + this.#digits.count;
      if (this.#digits.write(value, known.fill, known.stamp)) return code;
    }
    this.#digits.deliver();
    const { text, stamp, raw } = this.#styles.say(value, known);
    return this.#column.add(text, stamp, raw);
  }
}
