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
