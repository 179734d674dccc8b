import { bundleRows } from '../bundle/bundle.ts';
import type { RowSubject, WebaanvraagSubject } from '../checks/check.ts';
import type { RowId } from '../model/table.ts';
import { fieldText, type Memory } from './memory.ts';

// What checks are given to look at, made from the memory: rows and webaanvragen.

export function rowSubject(memory: Memory, row: RowId): RowSubject {
  return {
    id: row,
    text: (field) => fieldText(memory, row, field),
    has: (field) => fieldText(memory, row, field).trim() !== '',
  };
}

export function webaanvraagSubject(
  memory: Memory,
  number: string,
  rows: readonly RowId[],
  reserved?: ReadonlySet<string>,
): WebaanvraagSubject {
  return {
    number,
    rows: rows.map((row) => rowSubject(memory, row)),
    before: (row) => filledBefore(memory, row),
    isTaken: (other) => memory.bundles.has(other) || reserved?.has(other) === true,
  };
}

function filledBefore(memory: Memory, row: RowId): RowId | undefined {
  let before = memory.order.before(row);
  while (before !== null && memory.table.isBlank(before)) before = memory.order.before(before);
  return before ?? undefined;
}

/** Rows to webaanvragen, blank rows passed over. */
export function bundleAll(memory: Memory): void {
  memory.webaanvragen = bundleRows(filledRows(memory), (row) => fieldText(memory, row, 'webaanvraagNr'));
  memory.bundles = new Map();
  for (const { number, rows } of memory.webaanvragen) if (number !== '') memory.bundles.set(number, rows);
}

function* filledRows(memory: Memory): Generator<RowId> {
  for (const row of memory.order.rows()) if (!memory.table.isBlank(row)) yield row;
}
