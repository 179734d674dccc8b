import type { CellCheck, Check, Found, RowCheck, TableCheck, WebaanvraagCheck } from '../checks/check.ts';
import { CHECKS } from '../checks/list.ts';
import { FIELD_KINDS } from '../model/field.ts';
import type { Facts } from '../model/finding.ts';
import { type Layout, type LayoutColumn, rowsMake } from '../model/layout.ts';
import type { ColumnId, RowId } from '../model/table.ts';
import { CellFindings } from './cell-findings.ts';
import { makeFlag, type PlacedFlag, type RowFlag, rowFlag } from './flag.ts';
import type { Memory } from './memory.ts';
import { indexKeys } from './shared-keys.ts';
import { rowSubject, webaanvraagSubject } from './subjects.ts';

// Runs the checks: all of them when a file is opened, only what an edit touches afterwards. It knows the scopes; it knows no check.

function ofScope<S extends Check['scope']>(scope: S): Extract<Check, { scope: S }>[] {
  return CHECKS.filter((check): check is Extract<Check, { scope: S }> => check.scope === scope);
}

const CELL = ofScope('cell');
const ROW: readonly RowCheck[] = ofScope('row');
const TABLE: readonly TableCheck[] = ofScope('table');
const WEBAANVRAAG: readonly WebaanvraagCheck[] = ofScope('webaanvraag');

function isMeant({ only }: Check, layout: Layout): boolean {
  return only === undefined || only === rowsMake(layout);
}

interface Asked {
  row: readonly RowCheck[];
  table: readonly TableCheck[];
  webaanvraag: readonly WebaanvraagCheck[];
}
const ASKED = new WeakMap<Layout, Asked>();

/**
 * The checks of rows that have something to look at in this layout. A check of webaanvragen is asked wherever webaanvragen are made,
 * for that a layout has no column for a deelnemer is what it would tell; any other only where a field that it reads is there.
 */
function askedIn(layout: Layout): Asked {
  const known = ASKED.get(layout);
  if (known !== undefined) return known;
  const fields = new Set(layout.columns.map((column) => column.field));
  const hasFields = ({ only, reads }: RowCheck) =>
    only !== undefined || reads === 'all' || reads.some((field) => fields.has(field));
  const asked: Asked = {
    row: ROW.filter((check) => isMeant(check, layout) && hasFields(check)),
    table: TABLE.filter((check) => isMeant(check, layout)),
    webaanvraag: rowsMake(layout) === 'webaanvraag' ? WEBAANVRAAG : [],
  };
  ASKED.set(layout, asked);
  return asked;
}

/** Owner of what was found in a numbered webaanvraag. */
export function bundleOwner(number: string): string {
  return `w:${number}`;
}

function cellChecksFor(mark: LayoutColumn): CellCheck[] {
  const isNeeded = ({ needs }: CellCheck) =>
    needs === undefined || (typeof needs === 'function' ? needs(mark) : mark[needs] !== undefined);
  return CELL.filter(
    (check) => (check.applies === 'all' || check.applies.includes(mark.kind)) && isNeeded(check),
  );
}

/** Checks the cells of one column from the beginning. */
export function checkColumnCells(memory: Memory, column: ColumnId, mark: LayoutColumn): void {
  const { table, order, today } = memory;
  const look = { mark, checks: cellChecksFor(mark), today };
  memory.cells.set(column, new CellFindings(table, table.columns[column]!, look, order.rows()));
}

/** The file as it was read, always as a whole. */
export function checkFile(memory: Memory): void {
  const { table, layout, reading } = memory;
  const isThere = (row: RowId) => memory.order.has(row);
  const subject = { notices: reading.notices, table, layout, isThere };
  keepPlaced(memory, 'file', (check) => (check.scope === 'file' ? check.look(subject) : []));
}

/** The columns, their headings and what stands in them; cheap, so always as a whole. */
export function checkColumns(memory: Memory): void {
  const { table, layout, alignment, reading } = memory;
  const isThere = (row: RowId) => memory.order.has(row);
  const subject = { layout, alignment, table, notices: reading.notices, isThere };
  keepPlaced(memory, 'column', (check) => (check.scope === 'column' ? check.look(subject) : []));
}

/** What the checks of this scope find, in place of what they found before. */
function keepPlaced(
  memory: Memory,
  scope: 'file' | 'column',
  look: (check: Check) => readonly Found<Facts>[],
): void {
  const placed: PlacedFlag[] = [];
  const inRows: RowFlag[] = [];
  for (const check of CHECKS.filter((one) => isMeant(one, memory.layout)))
    for (const found of look(check)) {
      const flag = makeFlag(check, found.facts);
      const column = found.column ?? (found.field === undefined ? undefined : memory.fields.get(found.field));
      if (found.row === undefined) placed.push({ ...flag, row: undefined, column });
      else if (memory.order.has(found.row)) inRows.push({ ...flag, row: found.row, column });
    }
  for (const flag of inRows) memory.fileRows.add(flag.row);
  const ofFile = memory.placed.filter((flag) => flag.check.scope === 'file');
  const ofColumns = memory.placed.filter((flag) => flag.check.scope === 'column');
  memory.placed = scope === 'file' ? [...placed, ...ofColumns] : [...ofFile, ...placed];
  memory.rows.replace(scope, inRows);
}

export function checkRow(memory: Memory, row: RowId): void {
  const isBlank = memory.table.isBlank(row);
  const subject = rowSubject(memory, row);
  const flags: RowFlag[] = [];
  if (memory.order.has(row))
    for (const check of askedIn(memory.layout).row) {
      if (isBlank && check.blankToo !== true) continue;
      const found = check.look(subject, isBlank);
      if (found === undefined) continue;
      for (const one of 'facts' in found ? [found] : found) flags.push(rowFlag(memory, check, one, row));
    }
  memory.rows.replace(row, flags);
}

/** Looks at one numbered webaanvraag; one that is no longer there loses its findings. */
export function checkWebaanvraag(memory: Memory, number: string): void {
  const rows = memory.bundles.get(number);
  const flags: RowFlag[] = [];
  memory.askedTaken.delete(number);
  if (rows !== undefined && rows.length > 0) {
    const subject = webaanvraagSubject(memory, number, rows);
    for (const check of askedIn(memory.layout).webaanvraag)
      for (const found of check.look(subject)) flags.push(rowFlag(memory, check, found, rows[0]!));
  }
  memory.rows.replace(bundleOwner(number), flags);
}

/** Everything, from the beginning. `watch` is told how many rows are done. */
export function checkAll(memory: Memory, watch?: (done: number, rows: number) => void): void {
  memory.cells.clear();
  memory.alignment.places.forEach((place, at) => {
    checkColumnCells(memory, place.column, memory.layout.columns[at]!);
    watch?.((0.6 * (at + 1)) / memory.alignment.places.length, 0);
  });
  checkFile(memory);
  checkColumns(memory);
  let done = 0;
  for (const row of memory.order.rows()) {
    checkRow(memory, row);
    if (++done % 20_000 === 0) watch?.(0.6 + (0.2 * done) / memory.order.count, done);
  }
  for (const number of memory.bundles.keys()) checkWebaanvraag(memory, number);
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
