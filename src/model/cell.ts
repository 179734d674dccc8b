// What stands in one cell: its text, and what the cell was in the workbook it came from.
// Nothing here interprets a text; that is the work of kinds/ and checks/.

/** What a workbook cell was. A CSV or pasted cell is `text`; an absent cell is `none`. */
export type Origin = 'none' | 'text' | 'number' | 'date' | 'boolean' | 'error';

/** The part of a cell that many cells share, kept once per table in `Table.stamps`. */
export interface Stamp {
  origin: Origin;
  /** The workbook's number format code (`0000000000`, `dd-mm-yyyy`), '' for General, text and CSV. */
  format: string;
  /** Whether the value was calculated by a formula. */
  formula: boolean;
  /** Whether serial numbers of its workbook count from 1904; absent or false: from 1900. */
  date1904?: boolean;
}

/** Stamp numbers that every table has: an absent cell, and plain text (also every cell that was edited). */
export const STAMP_NONE = 0;
export const STAMP_TEXT = 1;

/** A cell as plain data; `stamp` points into `Table.stamps`. */
export interface Cell {
  text: string;
  stamp: number;
  /** The workbook's own value where the text does not give it back: a date's serial, an unrounded number. */
  raw?: number;
}

export const EMPTY_CELL: Cell = Object.freeze({ text: '', stamp: STAMP_NONE });

/** A cell that holds typed or pasted text. */
export function textCell(text: string): Cell {
  return text === '' ? EMPTY_CELL : { text, stamp: STAMP_TEXT };
}

export function sameCell(a: Cell, b: Cell): boolean {
  return a.text === b.text && a.stamp === b.stamp && a.raw === b.raw;
}
