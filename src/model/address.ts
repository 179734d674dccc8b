import type { ColumnId, RowId } from './table.ts';

// How Excel names columns and cells: A, B … Z, AA … and H12.

/** Column letters of a 0-based column: 0 is A, 26 is AA. */
export function columnLetters(column: ColumnId): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** A cell's name as Excel shows it: row 12 of column 7 is H12. */
export function cellAddress(row: RowId, column: ColumnId): string {
  return `${columnLetters(column)}${row}`;
}
