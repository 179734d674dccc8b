import type { RowText } from '../model/person.ts';
import type { RowId } from '../model/table.ts';
import { identitiesOf, participantsOf } from './identities.ts';
import { fieldText, type Memory } from './memory.ts';
import { checkRow } from './row-checking.ts';
import type { ExportIdentity, SeenBefore } from './shown.ts';

// Gives out who takes part, and takes in who of them was exported before. It keeps nothing beyond the open file: what is remembered on
// the computer is the work of worker/seen.ts.

export function exportIdentities(memory: Memory, from: number, to: number): ExportIdentity[] {
  return Array.from(memory.order.rows().slice(Math.max(0, from), Math.max(0, to))).flatMap((row) =>
    identitiesOfRow(memory, row).map((identity) => ({ row, identity })),
  );
}

/** Marks those who were exported before, in place of earlier marks. A row that is edited later is looked up again. */
export function markSeen(memory: Memory, seen: readonly SeenBefore[]): void {
  const before = memory.seen;
  memory.seen = new Map(seen.map(({ identity, date }) => [identity, date]));
  const touched = Array.from(memory.order.rows()).filter((row) =>
    identitiesOfRow(memory, row).some((one) => before.get(one) !== memory.seen.get(one)),
  );
  if (touched.length === 0) return;
  for (const row of touched) checkRow(memory, row);
  memory.revision += 1;
}

function identitiesOfRow(memory: Memory, row: RowId): string[] {
  const text: RowText = (field) => fieldText(memory, row, field);
  return participantsOf(text).flatMap((role) => identitiesOf(text, role));
}
