import { STAMP_TEXT } from '../model/cell.ts';
import type { Fault } from '../model/fault.ts';
import { Table } from '../model/table.ts';
import { type AnswerRow, webaanvraagRows } from './api-rows.ts';
import { cellsOf } from './json-cells.ts';
import { pause } from './pause.ts';
import { PREVIEW_ROWS, type ReadContext, type Reading } from './reading.ts';
import { readJsonObjects } from './reference-json.ts';
import { MAX_CELLS, MAX_COLUMNS, tooManyColumns } from './row-intake.ts';
import { MAX_TEXT_BYTES } from './text-table.ts';
import { textOf } from './whole-text.ts';

// Answers of Coachview's API, and the bodies that are sent to it, as the file itself: JSON to a table under the headings of the layout.

const ROWS_BETWEEN_PAUSES = 8192;
const HEADING_ROW = 1;

/** Undefined when it is no JSON with records, so that it can be read as text. Rejects only when `context.signal` is aborted. */
export async function readApiAnswer(
  bytes: Uint8Array,
  context: ReadContext,
): Promise<Reading | Fault | undefined> {
  if (bytes.length > MAX_TEXT_BYTES)
    return { fault: 'too-large', limit: MAX_TEXT_BYTES, found: bytes.length };
  context.watch?.(0, 0);
  await pause();
  context.signal?.throwIfAborted();
  const found = readJsonObjects(textOf(bytes));
  if (found === undefined) return undefined;
  const rows = webaanvraagRows(found.records);
  // Records of something else have names of their own, which may be those of another layout.
  return rows === undefined
    ? readingOf(found.records.map(cellsOf), { ...context, columns: [] })
    : readingOf(rows, context);
}

async function readingOf(rows: readonly AnswerRow[], context: ReadContext): Promise<Reading | Fault> {
  const { columns = [], watch, signal } = context;
  const table = new Table(HEADING_ROW + 1);
  const columnOf = new Map<string, number>();
  for (const { field, heading } of columns) {
    const at = table.addColumn(heading);
    if (field !== undefined && !columnOf.has(field)) columnOf.set(field, at);
  }
  for (const row of rows)
    for (const name of row.keys()) {
      if (!columnOf.has(name)) columnOf.set(name, table.addColumn(name));
      if (columnOf.size > MAX_COLUMNS) return tooManyColumns(columnOf.size);
    }
  const cells = table.columns.length * rows.length;
  if (cells > MAX_CELLS) return { fault: 'too-many-cells', limit: MAX_CELLS, found: cells };
  for (const [slot, row] of rows.entries()) {
    if (slot % ROWS_BETWEEN_PAUSES === 0) {
      watch?.(slot / rows.length, slot);
      await pause();
      signal?.throwIfAborted();
    }
    for (const [name, text] of row) {
      const column = table.columns[columnOf.get(name)!]!;
      column.fillTo(slot);
      column.push(text, STAMP_TEXT);
    }
  }
  for (const column of table.columns) column.fillTo(rows.length);
  table.settle();
  return { table, notices: notices(), preview: previewOf(table) };
}

const notices = (): Reading['notices'] => ({
  format: 'json',
  headingRow: HEADING_ROW,
  titleRows: 0,
  unclosedQuotes: [],
  strayQuotes: [],
  raggedRows: [],
  hiddenColumns: [],
  hiddenRows: [],
  merges: [],
  emptyFormulas: [],
});

/** As if it were a sheet: the headings, and the first rows under them. */
function previewOf({ columns, slots, firstRow }: Table): Reading['preview'] {
  const first = Array.from({ length: Math.min(slots, PREVIEW_ROWS - 1) }, (_, slot) => ({
    row: firstRow + slot,
    cells: columns.map((column) => column.text(slot)),
  }));
  return [{ row: HEADING_ROW, cells: columns.map(({ heading }) => heading) }, ...first];
}
