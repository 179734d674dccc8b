import type { OpenedSheet, RawCell } from './opened-workbook.ts';
import { MARK } from './sheet-mending.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from './sheet-survey.ts';

// How large a sheet is: the box from A1 to the last cell that is not empty. It walks the cells that exist and never what a
// sheet says of itself; a sheet may claim 17 billion cells and hold one.

export interface SheetBox {
  rows: number;
  columns: number;
  /** 0-based numbers of the rows that hold something, ascending. */
  filled: number[];
}

/** Up to here a row is walked by its length; a longer one by the cells that it has. */
const WALKED_BY_LENGTH = 512;

/** The sheet's box; undefined when a cell stands where no sheet has one. */
export function measureSheet(sheet: OpenedSheet, marked: boolean): SheetBox | undefined {
  const filled: number[] = [];
  let columns = 0;
  // `Object.keys` of an array gives the places that exist, in order, whatever its length.
  for (const key of Object.keys(sheet.data)) {
    const row = Number(key);
    if (!(row < SHEET_ROWS)) return undefined;
    const width = rowWidth(sheet.data[row], marked);
    if (width === 0) continue;
    if (width > SHEET_COLUMNS) return undefined;
    filled.push(row);
    if (width > columns) columns = width;
  }
  return { rows: filled.length === 0 ? 0 : filled[filled.length - 1]! + 1, columns, filled };
}

/** Columns up to the last cell that is not empty. */
function rowWidth(row: (RawCell | undefined)[] | undefined, marked: boolean): number {
  if (row === undefined) return 0;
  if (row.length <= WALKED_BY_LENGTH) {
    for (let at = row.length - 1; at >= 0; at--) if (!isEmpty(row[at], marked)) return at + 1;
    return 0;
  }
  let width = 0;
  for (const key of Object.keys(row)) if (!isEmpty(row[Number(key)], marked)) width = Number(key) + 1;
  return width;
}

/** A cell that is only formatted is empty. A formula that was never calculated is not: there is something that we cannot see. */
function isEmpty(cell: RawCell | undefined, marked: boolean): boolean {
  if (cell === undefined || cell.t === 'z') return true;
  if (cell.t === 's') return (cell.v === '' || cell.v == null) && !isUncalculated(cell, marked);
  return false;
}

export function isUncalculated(cell: RawCell, marked: boolean): boolean {
  if (marked) return cell.f === MARK.uncalculated;
  return cell.f !== undefined && cell.v == null;
}
