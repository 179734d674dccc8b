import type { ColumnDerivation } from '../derivation.ts';

// How wide the digit-only cells of a column are: evidence that a shorter one has lost its zeros.

export interface DigitWidths {
  /** Rows with a digit-only cell. */
  cells: number;
  /** The width that most of them have. */
  width: number;
  /** How many have that width. */
  atWidth: number;
  /** How many of those begin with a zero. */
  withZero: number;
  /** Rows with nine digits of which the first is a zero: a Belgian telephone number. */
  nineWithZero: number;
}

const DIGITS = /^\d{1,20}$/;

export const digitWidths: ColumnDerivation<DigitWidths> = (cells) => {
  const counts: number[] = new Array(21).fill(0);
  const zeros: number[] = new Array(21).fill(0);
  let total = 0;
  for (const { cell, count } of cells) {
    const { text } = cell;
    if (!DIGITS.test(text)) continue;
    total += count;
    counts[text.length]! += count;
    if (text.startsWith('0')) zeros[text.length]! += count;
  }
  let width = 0;
  for (let at = 1; at < counts.length; at++) if (counts[at]! > counts[width]!) width = at;
  return {
    cells: total,
    width,
    atWidth: counts[width]!,
    withZero: zeros[width]!,
    nineWithZero: zeros[9]!,
  };
};
