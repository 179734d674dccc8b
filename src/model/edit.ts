import type { Alignment } from './alignment.ts';
import type { Cell } from './cell.ts';
import type { ColumnId, RowId } from './table.ts';

// The one road for change. A `Change` says what should be so; the engine turns it into an `Edit`, which also knows what was
// so before, and applies it. Both are plain data.

/** What should be so after it. Rows are told by identity, never by position. */
export type Change =
  | { kind: 'cell'; row: RowId; column: ColumnId; text: string }
  /** Put this row directly after that one; `null` is the top. */
  | { kind: 'move'; row: RowId; after: RowId | null }
  | { kind: 'remove'; row: RowId }
  /** A new row directly after that one, with these texts by column. */
  | { kind: 'insert'; after: RowId | null; texts: Readonly<Record<ColumnId, string>> }
  /** Fill this layout column from this stored column and count it as confirmed; `null` adds an empty column for it. */
  | { kind: 'place'; at: number; column: ColumnId | null }
  /** Leave this file column out of the export, or take that back. */
  | { kind: 'leave-out'; column: ColumnId; leftOut: boolean };

/** A change with its inverse inside. */
export type Edit =
  | { kind: 'cell'; row: RowId; column: ColumnId; before: Cell; after: Cell }
  | { kind: 'move'; row: RowId; before: RowId | null; after: RowId | null }
  | { kind: 'remove'; row: RowId; after: RowId | null }
  | { kind: 'insert'; row: RowId; after: RowId | null }
  | { kind: 'align'; before: Alignment; after: Alignment };

/** Why a group of edits was made; the words are made on the page. `count` is the number of edits. */
export type GroupLabel =
  | { kind: 'typed' }
  | { kind: 'pasted' }
  | { kind: 'cleared' }
  | { kind: 'filled' }
  | { kind: 'replaced' }
  /** From an earlier list of the same people. */
  | { kind: 'taken-over' }
  | { kind: 'mended'; check: string }
  | { kind: 'mended-all' }
  /** Several kinds of findings at once. */
  | { kind: 'mended-kinds'; kinds: number }
  | { kind: 'columns' }
  | { kind: 'rows' }
  /** Rows went to another webaanvraag. */
  | { kind: 'regrouped'; how: 'move' | 'merge' | 'split' };

/** What one undo takes back. */
export interface EditGroup {
  label: GroupLabel;
  edits: readonly Edit[];
}
