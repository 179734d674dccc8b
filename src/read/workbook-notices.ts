import type { Fault } from '../model/fault.ts';
import type { Format, Notices } from '../model/notice.ts';
import type { RowId } from '../model/table.ts';
import type { RawRange } from './opened-workbook.ts';
import { MAX_CELLS, MAX_COLUMNS } from './row-intake.ts';

// What every reader of workbooks says in the same way: the notices about sheets, and whether a sheet is too large for a table.

/** A few stray cells far down would make a table of a million blank rows. */
const MAX_MORE_BLANK_ROWS = 200_000;

interface Box {
  rows: number;
  columns: number;
}
interface SheetNoticed extends Box {
  name: string;
  hiddenRows: readonly number[];
  hiddenColumns: readonly number[];
  merges: readonly RawRange[];
}

/** Whether a box of so many rows and columns, so many of its rows not blank, is too much. */
export function judgeSize(rows: number, columns: number, filledRows: number): Fault | undefined {
  if (columns > MAX_COLUMNS) {
    return { fault: 'too-many-cells', limit: MAX_COLUMNS, found: columns, unit: 'columns' };
  }
  const limit = Math.min(MAX_CELLS, (2 * filledRows + MAX_MORE_BLANK_ROWS) * columns);
  const found = rows * columns;
  return found > limit ? { fault: 'too-many-cells', limit, found } : undefined;
}

/** Rows and columns come 0-based, as the readers count them, over the whole sheet; only what touches the list is kept. */
export function workbookNotices(read: {
  format: Format;
  date1904: boolean;
  sheets: readonly (Box & { name: string; hidden: boolean })[];
  sheet: SheetNoticed;
  headingRow: RowId;
  titleRows: number;
}): Notices {
  const { sheet, headingRow } = read;
  return {
    format: read.format,
    sheets: read.sheets.map(({ name, hidden, rows, columns }) => ({ name, hidden, rows, columns })),
    sheet: sheet.name,
    date1904: read.date1904,
    headingRow,
    titleRows: read.titleRows,
    unclosedQuotes: [],
    strayQuotes: [],
    raggedRows: [],
    hiddenColumns: sheet.hiddenColumns.filter((column) => column < sheet.columns),
    hiddenRows: sheet.hiddenRows.map((row) => row + 1).filter((row) => row > headingRow && row <= sheet.rows),
    merges: sheet.merges
      .filter(({ s, e }) => e.r + 1 >= headingRow && s.r < sheet.rows && s.c < sheet.columns)
      .map(({ s, e }) => ({ from: { row: s.r + 1, column: s.c }, to: { row: e.r + 1, column: e.c } })),
    emptyFormulas: [],
  };
}
