import type { RowId } from '../model/table.ts';
import { writeTable } from '../write/output.ts';
import { prove } from '../write/proof.ts';
import { isAlreadyRight } from '../write/untouched.ts';
import type { Watch, WriteChoices } from './face.ts';
import { rowsWithErrors } from './marks.ts';
import type { Memory } from './memory.ts';
import type { Proof, Written } from './shown.ts';
import { summarise, summaryGroups } from './summary.ts';

// Writes what is open in the shape of its layout, and hands nothing over that did not read back the same.

export function write(memory: Memory, choices: WriteChoices, watch: Watch | undefined): Written {
  const { table, layout, alignment } = memory;
  const withError = choices.withoutErrorRows ? rowsWithErrors(memory) : new Set<RowId>();
  const errors = errorsLeft(memory, withError);
  if (errors > 0 && !choices.inSpiteOfErrors) return { outcome: 'held-back', errors };
  const rows = memory.order.rows().filter((row) => !withError.has(row));
  const progress = (rowsDone: number) =>
    watch?.({ phase: 'writing', done: rowsDone / Math.max(1, rows.length), rows: rowsDone });
  const promised = { table, layout, alignment, rows, bom: choices.bom };

  const own = untouchedBytes(memory, choices, rows.length);
  if (own !== undefined && prove(own.bytes, { ...promised, lineEnd: own.lineEnd }) === undefined)
    return {
      outcome: 'written',
      bytes: own.bytes,
      proof: proofOf(memory, rows, withError, { errors, untouched: true }),
    };

  const bytes = writeTable(table, layout, alignment, rows, { bom: choices.bom, progress });
  const difference = prove(bytes, promised, progress);
  if (difference !== undefined) return { outcome: 'not-the-same', ...difference };
  return { outcome: 'written', bytes, proof: proofOf(memory, rows, withError, { errors, untouched: false }) };
}

function untouchedBytes(memory: Memory, choices: WriteChoices, rows: number) {
  const { source, reading, table, layout } = memory;
  if (source.kind !== 'file') return undefined;
  const changed = memory.done.length > 0 || rows !== table.fileRows;
  const headings = table.columns.slice(0, table.fileColumns).map((column) => column.heading);
  if (!isAlreadyRight(reading.notices, layout, headings, { bom: choices.bom, changed })) return undefined;
  return {
    bytes: source.bytes,
    lineEnd: reading.notices.lineEnds === 'lf' ? ('\n' as const) : ('\r\n' as const),
  };
}

function proofOf(
  memory: Memory,
  rows: Int32Array,
  withError: ReadonlySet<RowId>,
  told: Pick<Proof, 'errors' | 'untouched'>,
): Proof {
  const { table } = memory;
  const leftOut = [...withError];
  for (let slot = 0; slot < table.fileRows; slot++)
    if (!memory.order.has(table.row(slot))) leftOut.push(table.row(slot));
  return {
    rowsIn: table.fileRows,
    rowsOut: rows.length,
    leftOut: leftOut.sort((a, b) => a - b),
    cellsChanged: summarise(memory).changed.cells,
    columns: memory.layout.columns.length,
    ...told,
  };
}

/** Errors that would be in the file: all of them, or only those that stand in no row that is left out. */
export function errorsLeft(memory: Memory, leftOut: ReadonlySet<RowId>): number {
  if (leftOut.size === 0)
    return summaryGroups(memory).reduce((n, group) => n + (group.severity === 'error' ? group.count : 0), 0);
  return memory.placed.filter((flag) => flag.severity === 'error').length;
}
