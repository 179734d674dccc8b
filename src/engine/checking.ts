import type { CellCheck, Check, Found, RowCheck, TableCheck, WebaanvraagCheck } from '../checks/check.ts';
import { CHECKS } from '../checks/list.ts';
import { FIELD_KINDS } from '../model/field.ts';
import type { Facts } from '../model/finding.ts';
import type { LayoutColumn } from '../model/layout.ts';
import type { ColumnId, RowId } from '../model/table.ts';
import { CellFindings } from './cell-findings.ts';
import { makeFlag, type PlacedFlag, type RowFlag } from './flag.ts';
import { KeyIndex, keysOfRow } from './key-index.ts';
import type { Memory } from './memory.ts';
import { rowSubject, webaanvraagSubject } from './subjects.ts';

// Runs the checks: all of them when a file is opened, only what an edit touches afterwards. It knows the scopes; it knows no check.

function ofScope<S extends Check['scope']>(scope: S): Extract<Check, { scope: S }>[] {
  return CHECKS.filter((check): check is Extract<Check, { scope: S }> => check.scope === scope);
}

const CELL = ofScope('cell');
const ROW: readonly RowCheck[] = ofScope('row');
const TABLE: readonly TableCheck[] = ofScope('table');
const WEBAANVRAAG: readonly WebaanvraagCheck[] = ofScope('webaanvraag');

/** Owner of what the file checks found in rows. */
const FILE_OWNER = 'file';
/** Owner of what was found in a numbered webaanvraag. */
export function bundleOwner(number: string): string {
  return `w:${number}`;
}

function cellChecksFor(mark: LayoutColumn): CellCheck[] {
  return CELL.filter((check) => check.applies === 'all' || check.applies.includes(mark.kind));
}

/** Checks the cells of one column from the beginning. */
export function checkColumnCells(memory: Memory, column: ColumnId, mark: LayoutColumn): void {
  const stored = memory.table.columns[column]!;
  const slots = memory.order.count === stored.length ? allSlots(stored.length) : liveSlots(memory);
  const checks = cellChecksFor(mark);
  memory.cells.set(
    column,
    new CellFindings(memory.table, stored, { mark, checks, today: memory.today }, slots),
  );
}

function* allSlots(count: number): Generator<number> {
  for (let slot = 0; slot < count; slot++) yield slot;
}

function* liveSlots(memory: Memory): Generator<number> {
  for (const row of memory.order.rows()) yield memory.table.slot(row);
}

/** The file and its columns; cheap, so always as a whole. */
export function checkFileAndColumns(memory: Memory): void {
  const { table, layout, alignment, reading } = memory;
  const notices = reading.notices;
  const placed: PlacedFlag[] = [];
  const inRows: RowFlag[] = [];
  const keep = (check: Check, found: Found<Facts>) => {
    const flag = makeFlag(check, found.facts);
    const column = found.column ?? (found.field === undefined ? undefined : memory.fields.get(found.field));
    if (found.row === undefined) placed.push({ ...flag, row: undefined, column });
    else if (memory.order.has(found.row)) inRows.push({ ...flag, row: found.row, column });
  };
  for (const check of CHECKS) {
    if (check.scope === 'file') for (const found of check.look({ notices, table })) keep(check, found);
    if (check.scope === 'column')
      for (const found of check.look({ layout, alignment, table, notices })) keep(check, found);
  }
  for (const flag of inRows) memory.fileRows.add(flag.row);
  memory.placed = placed;
  memory.rows.replace(FILE_OWNER, inRows);
}

export function checkRow(memory: Memory, row: RowId): void {
  const isBlank = memory.table.isBlank(row);
  const subject = rowSubject(memory, row);
  const flags: RowFlag[] = [];
  if (memory.order.has(row))
    for (const check of ROW) {
      if (isBlank && check.blankToo !== true) continue;
      const found = check.look(subject, isBlank);
      if (found !== undefined) flags.push(rowFlag(memory, check, found, row));
    }
  memory.rows.replace(row, flags);
}

/** Looks at one numbered webaanvraag; one that is no longer there loses its findings. */
export function checkWebaanvraag(memory: Memory, number: string): void {
  const rows = memory.bundles.get(number);
  const flags: RowFlag[] = [];
  if (rows !== undefined && rows.length > 0) {
    const subject = webaanvraagSubject(memory, number, rows);
    for (const check of WEBAANVRAAG)
      for (const found of check.look(subject)) flags.push(rowFlag(memory, check, found, rows[0]!));
  }
  memory.rows.replace(bundleOwner(number), flags);
}

function rowFlag(memory: Memory, check: Check, found: Found<Facts>, fallback: RowId): RowFlag {
  const column = found.column ?? (found.field === undefined ? undefined : memory.fields.get(found.field));
  return { ...makeFlag(check, found.facts), row: found.row ?? fallback, column };
}

/** Which rows share a key, from the beginning. */
function indexKeys(memory: Memory): void {
  memory.keys = TABLE.map((check) => new KeyIndex(check));
  for (const row of memory.order.rows())
    keysOfRow(memory, row).forEach((keys, at) => {
      memory.keys[at]!.add(row, keys);
    });
}

/** Looks at the rows that share a key of a table check; a key that is no longer shared loses its findings. */
export function checkKey(memory: Memory, index: KeyIndex, key: string): void {
  const rows = index.shared(key).sort((a, b) => memory.order.position(a) - memory.order.position(b));
  const found =
    rows.length === 0
      ? []
      : index.check.look(
          rows.map((row) => rowSubject(memory, row)),
          key,
        );
  memory.rows.replace(
    `t:${index.check.id}:${key}`,
    found.map((one) => rowFlag(memory, index.check, one, rows[0]!)),
  );
}

/** Everything, from the beginning. `watch` is told how many rows are done. */
export function checkAll(memory: Memory, watch?: (done: number, rows: number) => void): void {
  memory.cells.clear();
  memory.alignment.places.forEach((place, at) => {
    checkColumnCells(memory, place.column, memory.layout.columns[at]!);
    watch?.((0.6 * (at + 1)) / memory.alignment.places.length, 0);
  });
  checkFileAndColumns(memory);
  let done = 0;
  for (const row of memory.order.rows()) {
    checkRow(memory, row);
    if (++done % 20_000 === 0) watch?.(0.6 + (0.2 * done) / memory.order.count, done);
  }
  for (const number of memory.bundles.keys()) checkWebaanvraag(memory, number);
  indexKeys(memory);
  for (const index of memory.keys) for (const key of index.keys()) checkKey(memory, index, key);
  watch?.(1, memory.order.count);
}

/** The fields by stored column, for the layout and alignment as they are now. */
export function mapFields(memory: Memory): void {
  memory.fields.clear();
  memory.alignment.places.forEach((place, at) => {
    const field = memory.layout.columns[at]?.field;
    if (field !== undefined && FIELD_KINDS.has(field)) memory.fields.set(field, place.column);
  });
}
