import type { RowId } from '../model/table.ts';
import { RANK } from './flag.ts';
import { type Memory, oncePerRevision } from './memory.ts';

// The worst severity of each row, by slot. Removed rows are 0.

export function markRows(memory: Memory): Uint8Array {
  return oncePerRevision(memory, 'marks', () => {
    const marks = new Uint8Array(memory.table.slots);
    for (const findings of memory.cells.values()) {
      if (findings.flags.size === 0) continue;
      const { codes, length } = findings.column;
      const ranks = findings.ranks;
      for (let slot = 0; slot < length; slot++) {
        const rank = ranks[codes[slot]!] ?? 0;
        if (rank > marks[slot]!) marks[slot] = rank;
      }
    }
    for (const [row, flags] of memory.rows.rows()) {
      const slot = memory.table.slot(row);
      for (const flag of flags) marks[slot] = Math.max(marks[slot] ?? 0, RANK[flag.severity]);
    }
    for (let slot = 0; slot < marks.length; slot++)
      if (marks[slot] !== 0 && !memory.order.has(memory.table.row(slot))) marks[slot] = 0;
    return marks;
  });
}

/** Rows with an error in them, and with them the other rows of their webaanvraag: half a webaanvraag is another webaanvraag. */
export function rowsWithErrors(memory: Memory): ReadonlySet<RowId> {
  return oncePerRevision(memory, 'rows with errors', () => findRowsWithErrors(memory));
}

function findRowsWithErrors(memory: Memory): Set<RowId> {
  const marks = markRows(memory);
  const rows = new Set<RowId>();
  const isBad = (row: RowId) => marks[memory.table.slot(row)]! >= RANK.error;
  for (const { rows: together } of memory.webaanvragen)
    if (together.some(isBad)) for (const row of together) rows.add(row);
  for (const row of memory.order.rows()) if (isBad(row)) rows.add(row);
  return rows;
}
