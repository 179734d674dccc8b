import type { FileCheck, Found } from '../checks/check.ts';
import type { ColumnCheck, ColumnSubject } from '../checks/column/column-check.ts';
import { FIELD_KINDS } from '../model/field.ts';
import type { Facts } from '../model/finding.ts';
import type { LayoutColumn } from '../model/layout.ts';
import type { ColumnId, RowId } from '../model/table.ts';
import { askedIn, cellChecksFor } from './asked.ts';
import { CellFindings } from './cell-findings.ts';
import { contentsOf } from './contents.ts';
import type { EarlyChecks } from './early-checks.ts';
import { inRow, makeFlag, type PlacedFlag, type RowFlag } from './flag.ts';
import { forgetMarks } from './marks.ts';
import type { Memory } from './memory.ts';
import { checkRows } from './row-checking.ts';
import { indexKeys } from './shared-keys.ts';
import { checkWebaanvragen } from './webaanvraag-checking.ts';

// Runs the checks: all of them when a file is opened, only what an edit touches afterwards. It knows the scopes; it knows no check.

/** Checks the cells of one column from the beginning, or on from where it was looked at ahead. */
export function checkColumnCells(
  memory: Memory,
  column: ColumnId,
  mark: LayoutColumn,
  early?: EarlyChecks,
): void {
  const { table, order, today } = memory;
  const stored = table.columns[column]!;
  const rows = () => order.rows();
  forgetMarks(memory);
  const ahead = early?.of(stored, mark);
  ahead?.settle(rows);
  const look = { mark, checks: cellChecksFor(mark), today };
  memory.cells.set(column, ahead ?? new CellFindings(table, stored, look, rows));
}

/** The file as it was read, always as a whole. */
export function checkFile(memory: Memory): void {
  const { table, layout, reading } = memory;
  const isThere = (row: RowId) => memory.order.has(row);
  const { filledRows } = memory;
  const subject = { notices: reading.notices, table, layout, isThere, filledRows };
  keepPlaced(memory, 'file', askedIn(layout).file, (check) => check.look(subject));
}

/** The columns, their headings and what stands in them; cheap, so always as a whole. */
export function checkColumns(memory: Memory): void {
  const { table, layout, alignment, reading } = memory;
  const isThere = (row: RowId) => memory.order.has(row);
  const subject: ColumnSubject = {
    layout,
    alignment,
    table,
    notices: reading.notices,
    isThere,
    derive: (column, derivation) => {
      const findings = memory.cells.get(column);
      if (findings === undefined) throw new RangeError(`column ${column} is not used`);
      return findings.derive(derivation);
    },
    contents: (column, of) => contentsOf(memory, column, of),
  };
  keepPlaced(memory, 'column', askedIn(layout).column, (check) => check.look(subject));
}

/** What the checks of this scope find, in place of what they found before. */
function keepPlaced<C extends FileCheck | ColumnCheck>(
  memory: Memory,
  scope: C['scope'],
  checks: readonly C[],
  look: (check: C) => readonly Found<Facts>[],
): void {
  const placed: PlacedFlag[] = [];
  const inRows: RowFlag[] = [];
  for (const check of checks)
    for (const found of look(check)) {
      const flag = makeFlag(check, found.facts);
      const column = found.column ?? (found.field === undefined ? undefined : memory.fields.get(found.field));
      if (found.row === undefined) placed.push({ ...flag, row: undefined, column });
      else if (memory.order.has(found.row)) inRows.push(inRow(flag, found.row, column));
    }
  for (const flag of inRows) memory.fileRows.add(flag.row);
  const ofFile = memory.placed.filter((flag) => flag.check.scope === 'file');
  const ofColumns = memory.placed.filter((flag) => flag.check.scope === 'column');
  memory.placed = scope === 'file' ? [...placed, ...ofColumns] : [...ofFile, ...placed];
  memory.rows.replace(scope, '', inRows);
}

/** Cells that are looked at before `watch` is told again: to count what was found so far takes time too. */
const CELLS_BETWEEN = 500_000;

/** Everything, from the beginning but for what was looked at `early`. `watch` is told how many rows are done. */
export function checkAll(
  memory: Memory,
  watch?: (done: number, rows: number) => void,
  early?: EarlyChecks,
): void {
  memory.contents.clear();
  memory.cells.clear();
  let untold = 0;
  memory.alignment.places.forEach((place, at) => {
    checkColumnCells(memory, place.column, memory.layout.columns[at]!, early);
    untold += memory.order.count;
    if (untold < CELLS_BETWEEN) return;
    untold = 0;
    watch?.((0.6 * (at + 1)) / memory.alignment.places.length, 0);
  });
  checkFile(memory);
  checkColumns(memory);
  checkRows(memory, (done) => watch?.(0.6 + (0.2 * done) / memory.order.count, done));
  checkWebaanvragen(memory);
  indexKeys(memory, askedIn(memory.layout).table);
  watch?.(1, memory.order.count);
}

/** The fields by stored column, for the layout and alignment as they are now. */
export function mapFields(memory: Memory): void {
  memory.fields.clear();
  memory.byField.clear();
  memory.alignment.places.forEach((place, at) => {
    const field = memory.layout.columns[at]?.field;
    if (field === undefined || !FIELD_KINDS.has(field)) return;
    memory.fields.set(field, place.column);
    memory.byField.set(field, memory.table.columns[place.column]!);
  });
}
