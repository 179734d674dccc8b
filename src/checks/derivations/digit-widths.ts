import type { CellSubject } from '../check.ts';
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

const WIDEST = 20;
/** Sorts are widths, those that begin with a zero behind the others. */
const WITH_ZERO = WIDEST;

function sortOf({ text }: CellSubject): number {
  if (!DIGITS.test(text)) return 0;
  return text.startsWith('0') ? WITH_ZERO + text.length : text.length;
}

export const digitWidths: ColumnDerivation<DigitWidths> = {
  sort: sortOf,
  conclude(counts) {
    const found: DigitWidths = { cells: 0, width: 0, atWidth: 0, withZero: 0, nineWithZero: 0 };
    for (let width = 1; width <= WIDEST; width++) {
      const withZero = counts[WITH_ZERO + width]!;
      const count = counts[width]! + withZero;
      found.cells += count;
      if (count > found.atWidth) Object.assign(found, { width, atWidth: count, withZero });
    }
    found.nineWithZero = counts[WITH_ZERO + 9]!;
    return found;
  },
};

/** From this share of the column's numbers on, their width is the rule; the rest are one or two digits short of it. */
const OVERWHELMING = 0.8;

/** The width that numbers of the column have as a rule, some of them with a zero in front; 0 where there is no such rule. */
export const zeroFilledWidth: ColumnDerivation<number> = {
  sort: sortOf,
  conclude(counts) {
    const { cells, width, atWidth, withZero } = digitWidths.conclude(counts);
    return withZero === 0 || atWidth < OVERWHELMING * cells ? 0 : width;
  },
};

/** Whether a Belgian telephone number, of nine digits with a zero in front, stands in the column. */
export const hasNineWithZero: ColumnDerivation<boolean> = {
  sort: sortOf,
  conclude: (counts) => counts[WITH_ZERO + 9]! > 0,
};
