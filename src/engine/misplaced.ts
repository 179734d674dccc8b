import type { RowId } from '../model/table.ts';
import { type Memory, oncePerRevision } from './memory.ts';

// Rows whose values stand under the wrong headings, because a delimiter or a quote was read wrongly. What is safe elsewhere is not safe
// there: an extern id under Telefoon would get a zero in front and keep it when the row is put right. It decides nothing about findings.

/** Whether a check has found that the row's cells are not where they belong. */
export function isMisplaced(memory: Memory, row: RowId): boolean {
  return memory.rows
    .at(row)
    .some(
      ({ check, severity }) => check.scope === 'file' && check.misplaces === true && severity === 'error',
    );
}

/** Findings in such rows that *herstel alles* would have mended elsewhere, by group. */
export function safeInMisplaced(memory: Memory): ReadonlyMap<string, number> {
  return oncePerRevision(memory, 'safe in misplaced rows', () => {
    const counts = new Map<string, number>();
    // Only a check of the file tells of it.
    for (const row of memory.fileRows) {
      if (!isMisplaced(memory, row)) continue;
      const inCells = [...memory.cells.values()].flatMap((findings) => [
        ...findings.flags.groups(findings.column.codes[memory.table.slot(row)] ?? 0),
      ]);
      for (const { trust, group } of [...memory.rows.at(row), ...inCells])
        if (trust === 'safe') counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    return counts;
  });
}
