import type { NumberFormat, ValueTexts } from '../value-texts.ts';

// What the styles of a workbook make of a number, as far as it can be known beforehand. What a value says is decided by ValueTexts alone; this
// remembers for which styles that comes down to writing its digits.

export interface NumberStyle {
  readonly format: NumberFormat;
  /** Whether a number says no more than its digits: no date, and no code that its format must show. */
  readonly isDigits: boolean;
  /** Digits to fill whole numbers up to with zeros. */
  readonly fill: number;
  /** The stamp of such a number, once one was met. */
  stamp: number | undefined;
}

export class NumberStyles {
  readonly #texts: ValueTexts;
  readonly #formats: readonly NumberFormat[];
  readonly #styles: NumberStyle[] = [];

  constructor(texts: ValueTexts, formats: readonly NumberFormat[]) {
    this.#texts = texts;
    this.#formats = formats;
  }

  of(style: number): NumberStyle {
    return this.#styles[style] ?? this.#learn(style);
  }

  /** The text, stamp and raw value of a number, to be taken before the next one is asked for. */
  say(value: number, style: NumberStyle): ValueTexts {
    const texts = this.#texts;
    texts.takeNumber(value, style.format, false, false);
    if (style.isDigits && Number.isFinite(value)) style.stamp = texts.stamp;
    return texts;
  }

  #learn(style: number): NumberStyle {
    const format = this.#formats[style] ?? this.#texts.general;
    const { date, isCode, fill } = format;
    const isDigits = date === undefined && (!isCode || fill !== undefined);
    const learned = { format, isDigits, fill: isCode ? (fill ?? 0) : 0, stamp: undefined };
    // A number of a style that no workbook has stands for General; there may be any.
    if (style < this.#formats.length) this.#styles[style] = learned;
    return learned;
  }
}
