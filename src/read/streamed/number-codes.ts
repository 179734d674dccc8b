import type { Column } from '../../model/column.ts';
import type { NumberFormat, ValueTexts } from '../value-texts.ts';

// Which entry of a column a number is. Columns of dates and codes say the same values over and over; columns of amounts and numbers of
// customers hardly ever do, and there remembering all of them would cost more than it saves.

/** Values that are remembered by their looks, in front of the real look-up. */
const RECENT = 64;
/** A column in which, after so many numbers, more than half were new, is one of the second sort. */
const TRIAL = 2048;
const MANY_NEW = 0.5;

export class NumberCodes {
  readonly #column: Column;
  readonly #texts: ValueTexts;
  readonly #formats: readonly NumberFormat[];
  readonly #recentValues = new Float64Array(RECENT).fill(Number.NaN);
  readonly #recentStyles = new Int32Array(RECENT);
  readonly #recentCodes = new Int32Array(RECENT);
  /** Codes by value, for each style; undefined when the column does not repeat itself. */
  #known: Map<number, number>[] | undefined = [];
  #asked = 0;
  #made = 0;

  constructor(column: Column, texts: ValueTexts, formats: readonly NumberFormat[]) {
    this.#column = column;
    this.#texts = texts;
    this.#formats = formats;
  }

  code(value: number, style: number): number {
    const at = ((value * 97) | 0) & (RECENT - 1);
    if (this.#recentValues[at] === value && this.#recentStyles[at] === style) return this.#recentCodes[at]!;
    const code = this.#known === undefined ? this.#make(value, style) : this.#look(this.#known, value, style);
    this.#recentValues[at] = value;
    this.#recentStyles[at] = style;
    this.#recentCodes[at] = code;
    return code;
  }

  #look(known: Map<number, number>[], value: number, style: number): number {
    let codes = known[style];
    if (codes === undefined) {
      codes = new Map();
      known[style] = codes;
    }
    this.#asked += 1;
    const there = codes.get(value);
    if (there !== undefined) return there;
    const code = this.#make(value, style);
    codes.set(value, code);
    this.#made += 1;
    if (this.#asked > TRIAL && this.#made > this.#asked * MANY_NEW) this.#known = undefined;
    return code;
  }

  #make(value: number, style: number): number {
    const texts = this.#texts;
    texts.takeNumber(value, this.#formats[style] ?? texts.general, false, false);
    return this.#column.add(texts.text, texts.stamp, texts.raw);
  }
}
