import { freshNumbers } from '../checks/fresh-number.ts';
import type { Change } from '../model/edit.ts';
import type { ColumnId, RowId } from '../model/table.ts';
import type { RegroupRequest } from './face.ts';
import { change } from './history.ts';
import { fieldText, type Memory } from './memory.ts';

// Rows to another webaanvraag: they get its number and stand with its rows, because Coachview bundles only rows that follow each other. What the
// rows say otherwise stays as it is; where that contradicts, the checks tell it.

export function regroup(memory: Memory, request: RegroupRequest): void {
  change(memory, regroupChanges(memory, request), { kind: 'regrouped', how: request.what });
}

/** The changes of one step; none when nothing would change, or when the layout has no numbers. */
function regroupChanges(memory: Memory, request: RegroupRequest): Change[] {
  const column = memory.fields.get('webaanvraagNr');
  if (column === undefined) return [];
  switch (request.what) {
    case 'move':
      return joined(memory, column, rowsOf(memory, request.to), request.rows);
    case 'merge': {
      const [first, ...others] = request.webaanvragen.map((row) => rowsOf(memory, row));
      return first === undefined ? [] : joined(memory, column, first, others.flat());
    }
    case 'split':
      return split(memory, column, request.rows);
  }
}

/** All rows of the webaanvraag that this row belongs to, in the order of the table; none for a row that is blank or gone. */
function rowsOf(memory: Memory, row: RowId): readonly RowId[] {
  if (!memory.order.has(row) || memory.table.isBlank(row)) return [];
  return memory.bundles.get(numberOf(memory, row)) ?? [row];
}

function numberOf(memory: Memory, row: RowId): string {
  return fieldText(memory, row, 'webaanvraagNr').trim();
}

function joined(
  memory: Memory,
  column: ColumnId,
  target: readonly RowId[],
  wanted: readonly RowId[],
): Change[] {
  const last = target.at(-1);
  const first = target[0];
  const coming = standing(memory, wanted).filter((row) => !target.includes(row));
  if (first === undefined || last === undefined || coming.length === 0) return [];
  // As it is written in the file: a number that is written otherwise is another webaanvraag.
  const own = fieldText(memory, first, 'webaanvraagNr');
  const number = own.trim() === '' ? fresh(memory, lastNumber(memory)) : own;
  const numbered = own.trim() === '' ? target : [];
  return [
    ...[...numbered, ...coming].map((row): Change => ({ kind: 'cell', row, column, text: number })),
    ...inLine(coming, last),
  ];
}

/** Rows of one webaanvraag to a new one, that stands behind what is left of it. When all its rows are meant nothing is left to split. */
function split(memory: Memory, column: ColumnId, wanted: readonly RowId[]): Change[] {
  const leaving = standing(memory, wanted);
  const [first] = leaving;
  if (first === undefined) return [];
  const together = rowsOf(memory, first);
  const mine = leaving.filter((row) => together.includes(row));
  const left = together.filter((row) => !mine.includes(row));
  const last = left.at(-1);
  if (last === undefined) return [];
  const number = fresh(memory, numberOf(memory, first));
  return [...mine.map((row): Change => ({ kind: 'cell', row, column, text: number })), ...inLine(mine, last)];
}

/** Those that are there and hold something, each once, in the order of the table. */
function standing({ order, table }: Memory, rows: readonly RowId[]): RowId[] {
  return [...new Set(rows)]
    .filter((row) => order.has(row) && !table.isBlank(row))
    .sort((a, b) => order.place(a) - order.place(b));
}

/** One behind the other, after this row. */
function inLine(rows: readonly RowId[], after: RowId): Change[] {
  return rows.map((row, at): Change => ({ kind: 'move', row, after: at === 0 ? after : rows[at - 1]! }));
}

function fresh(memory: Memory, like: string): string {
  return freshNumbers(like, 1, (number) => memory.bundles.has(number))[0]!;
}

/** Counting goes on from the last number of the table; a file without numbers begins with 1. */
function lastNumber(memory: Memory): string {
  return memory.webaanvragen.findLast(({ number }) => number !== '')?.number ?? '0';
}
