import type { Format } from '../model/notice.ts';

// What the openers of the workbook formats give: sheets as the library left them, with what it does not tell beside them. It is
// the ground between the library and our table; nothing outside read/ knows it.

/** A cell as SheetJS gives it in dense mode. `f` is a formula, or one of our own marks (sheet-mending.ts). */
export interface RawCell {
  t: string;
  v?: string | number | boolean | null | undefined;
  w?: string | undefined;
  z?: string | number | undefined;
  f?: string | undefined;
  F?: string | undefined;
}

/** Rows by 0-based number; absent rows and cells are holes, so it is never walked by its length. */
export type RawRows = (RawCell | undefined)[][];

export interface RawRange {
  s: { r: number; c: number };
  e: { r: number; c: number };
}

export interface OpenedSheet {
  name: string;
  hidden: boolean;
  data: RawRows;
  merges: RawRange[];
  /** 0-based, ascending, over the whole sheet. */
  hiddenRows: number[];
  hiddenColumns: number[];
}

export interface OpenedWorkbook {
  format: Format;
  date1904: boolean;
  /** Formulas are told by marks instead of by their text. */
  marked: boolean;
  sheets: OpenedSheet[];
}
