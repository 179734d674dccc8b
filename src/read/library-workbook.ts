import type { Fault } from '../model/fault.ts';
import type { Notices, ReadingChoices } from '../model/notice.ts';
import { type RowId, Table } from '../model/table.ts';
import { CellTexts } from './cell-texts.ts';
import { findHeadingRow, HEADING_SEARCH_ROWS } from './heading-row.ts';
import { openWorkbook } from './open-workbook.ts';
import type { OpenedSheet, OpenedWorkbook } from './opened-workbook.ts';
import { pause } from './pause.ts';
import { PREVIEW_ROWS, type ReadContext, type Reading } from './reading.ts';
import { MAX_COLUMNS } from './row-intake.ts';
import { isUncalculated, measureSheet, type SheetBox } from './sheet-box.ts';
import { chooseSheet } from './sheet-choice.ts';
import { judgeSize, workbookNotices } from './workbook-notices.ts';

// A workbook to a table by way of SheetJS: opens it, chooses the sheet and the headings, and copies the cells. Loaded only when a
// workbook is opened that nothing else reads. Bad data never makes it throw.

const ROWS_BETWEEN_PAUSES = 4096;
/** Shares of the work that are done when the file is open. SheetJS parses in one go and reports nothing. */
const BEGUN = 0.05;
const OPENED = 0.85;

const COPIED: never[] = [];

interface Measured {
  sheet: OpenedSheet;
  box: SheetBox;
  top: string[][];
}

/**
 * Reads a workbook: XLSX, XLSM, XLSB, XLS, ODS, flat ODS, Excel's XML of 2003, or HTML with a table.
 * Rejects only when `context.signal` is aborted, with its reason.
 */
export async function readByLibrary(
  bytes: Uint8Array,
  choices: ReadingChoices,
  context: ReadContext,
): Promise<Reading | Fault> {
  context.watch?.(BEGUN, 0);
  await pause();
  context.signal?.throwIfAborted();
  const workbook = await openWorkbook(bytes);
  if ('fault' in workbook) return workbook;
  context.watch?.(OPENED, 0);
  await pause();
  context.signal?.throwIfAborted();

  const measured = measure(workbook, choices.headingRow ?? 0);
  if (measured === undefined) return { fault: 'damaged' };
  const at =
    choices.sheet === undefined
      ? chooseSheet(
          measured.map(({ sheet, box, top }) => ({ hidden: sheet.hidden, rows: box.rows, top })),
          context.knownHeadings,
        )
      : measured.findIndex(({ sheet }) => sheet.name === choices.sheet);
  const chosen = measured[at];
  if (chosen === undefined) return { fault: choices.sheet === undefined ? 'no-table' : 'no-such-sheet' };
  const { box } = chosen;
  if (box.rows === 0) return { fault: 'no-table' };
  const fault = judgeSize(box.rows, box.columns, box.filled.length);
  if (fault !== undefined) return fault;

  const headingRow = choices.headingRow ?? findHeadingRow(chosen.top, context.knownHeadings) + 1;
  if (headingRow > box.rows) return { fault: 'no-table' };
  const notices = noticesOf(workbook, measured, chosen, headingRow);
  const preview = chosen.top.slice(0, PREVIEW_ROWS).map((cells, row) => ({ row: row + 1, cells }));
  const table = await copyTable(workbook, chosen, notices, context);
  return { table, notices, preview };
}

/** Boxes and first rows of all sheets; undefined when a sheet holds cells where none can be. */
function measure(workbook: OpenedWorkbook, headingRow: RowId): Measured[] | undefined {
  const texts = new CellTexts(new Table(1), workbook.date1904, workbook.marked);
  const measured: Measured[] = [];
  for (const sheet of workbook.sheets) {
    const box = measureSheet(sheet, workbook.marked);
    if (box === undefined) return undefined;
    const rows = Math.min(box.rows, Math.max(HEADING_SEARCH_ROWS, headingRow));
    const top = Array.from({ length: rows }, (_, row) => rowTexts(sheet, row, box, texts));
    measured.push({ sheet, box, top });
  }
  return measured;
}

function rowTexts(sheet: OpenedSheet, row: number, box: SheetBox, texts: CellTexts): string[] {
  const cells = sheet.data[row];
  return Array.from({ length: Math.min(box.columns, MAX_COLUMNS) }, (_, column) => {
    texts.read(cells?.[column]);
    return texts.text;
  });
}

function noticesOf(
  { format, date1904 }: OpenedWorkbook,
  measured: readonly Measured[],
  { sheet, box }: Measured,
  headingRow: RowId,
): Notices {
  return workbookNotices({
    format,
    date1904,
    sheets: measured.map((one) => ({ name: one.sheet.name, hidden: one.sheet.hidden, ...one.box })),
    sheet: { ...sheet, ...box },
    headingRow,
    titleRows: box.filled.filter((row) => row + 1 < headingRow).length,
  });
}

/** Copies the rows below the headings, and lets go of each row of the library when it is copied. */
async function copyTable(
  workbook: OpenedWorkbook,
  { sheet, box }: Measured,
  notices: Notices,
  { watch, arrived, signal }: ReadContext,
): Promise<Table> {
  const { headingRow } = notices;
  const table = new Table(headingRow + 1);
  const texts = new CellTexts(table, workbook.date1904, workbook.marked);
  for (let column = 0; column < box.columns; column++) {
    texts.read(sheet.data[headingRow - 1]?.[column]);
    table.addColumn(texts.text);
  }
  for (const [count, row] of box.filled.entries()) {
    if (count % ROWS_BETWEEN_PAUSES === 0) {
      arrived?.(table);
      watch?.(OPENED + (1 - OPENED) * (count / box.filled.length), count);
      await pause();
      signal?.throwIfAborted();
    }
    if (row < headingRow) continue;
    const cells = sheet.data[row] ?? [];
    const slot = row - headingRow;
    for (let at = 0; at < table.columns.length; at++) {
      const cell = cells[at];
      if (cell === undefined || cell.t === 'z') continue;
      texts.read(cell);
      const column = table.columns[at]!;
      column.fillTo(slot);
      column.push(texts.text, texts.stamp, texts.raw);
      if (isUncalculated(cell, workbook.marked)) notices.emptyFormulas.push({ row: row + 1, column: at });
    }
    sheet.data[row] = COPIED;
  }
  for (const column of table.columns) column.fillTo(box.rows - headingRow);
  table.settle();
  return table;
}
