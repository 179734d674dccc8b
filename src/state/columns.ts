import type { GridColumn } from '../engine/shown.ts';
import type { Change } from '../model/edit.ts';
import type { ColumnId } from '../model/table.ts';
import { known } from './known.ts';
import { edit } from './work.ts';

// The user's decisions about columns. Each is an edit like any other, so each can be undone.

/** Says yes to the column that was found for this layout column. */
export function confirmColumn(at: number, column: ColumnId): Promise<void> {
  return edit([{ kind: 'place', at, column }], { kind: 'columns' });
}

/** Fills a layout column from another column of the file; `null` leaves it empty. */
export function placeColumn(at: number, column: ColumnId | null): Promise<void> {
  return edit([{ kind: 'place', at, column }], { kind: 'columns' });
}

/** Not confirmed yet, or hidden in the workbook, which nobody who looks at the page can see. */
export function wantsEye({ confirmed, hidden }: GridColumn): boolean {
  return !confirmed || hidden;
}

/** All columns that the layout does not know and that nobody has decided about, in one step. */
export function leaveOutAll(columns: readonly ColumnId[]): Promise<void> {
  return edit(
    columns.map((column): Change => ({ kind: 'leave-out', column, leftOut: true })),
    { kind: 'columns' },
  );
}

export function leaveOut(column: ColumnId, leftOut: boolean): Promise<void> {
  return edit([{ kind: 'leave-out', column, leftOut }], { kind: 'columns' });
}

/** What one press puts right. What is only alike stays a question. */
export interface Restoration {
  moved: number;
  renamed: number;
  added: number;
}

export function restorable(now = known.getState()): { changes: Change[]; does: Restoration } {
  const does: Restoration = { moved: 0, renamed: 0, added: 0 };
  const changes: Change[] = [];
  for (const { at, column, verdict, moved, confirmed } of now.summary?.columns ?? []) {
    if (confirmed || at === undefined || verdict === 'alike') continue;
    if (verdict === 'missing') does.added += 1;
    else if (verdict === 'renamed') does.renamed += 1;
    if (moved || verdict === 'moved') does.moved += 1;
    changes.push({ kind: 'place', at, column });
  }
  return { changes, does };
}

export async function restoreColumns(): Promise<Restoration> {
  const { changes, does } = restorable();
  if (changes.length > 0) await edit(changes, { kind: 'columns' });
  return does;
}
