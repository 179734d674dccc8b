import type { Change, Edit, EditGroup, GroupLabel } from '../model/edit.ts';
import { applyChanges, applyEdit, inverse, nothingTouched } from './editing.ts';
import type { Memory } from './memory.ts';
import { recheck } from './rechecking.ts';

// Labelled groups of edits, their undoing and redoing. The list of what was done is the change log.

/** Applies changes as one step that can be undone as one. Nothing happens when nothing changes. */
export function change(memory: Memory, changes: readonly Change[], label: GroupLabel): void {
  commit(memory, step(memory, changes), label);
}

/** Applies changes and checks what they touch, without making a step of them yet. */
export function step(memory: Memory, changes: readonly Change[]): Edit[] {
  const touched = nothingTouched();
  const edits = applyChanges(memory, changes, touched);
  if (edits.length > 0) recheck(memory, touched);
  return edits;
}

/** Makes one step of edits that were already applied. */
export function commit(memory: Memory, edits: readonly Edit[], label: GroupLabel): void {
  if (edits.length === 0) return;
  memory.done.push({ label, edits });
  memory.undone = [];
  memory.revision += 1;
}

export function undo(memory: Memory): void {
  const group = memory.done.pop();
  if (group === undefined) return;
  play(memory, backwards(group.edits));
  memory.undone.push(group);
  countMoved(memory, group);
}

export function redo(memory: Memory): void {
  const group = memory.undone.pop();
  if (group === undefined) return;
  play(memory, group.edits);
  memory.done.push(group);
  countMoved(memory, group);
}

/** One after another, for there may be a million of them. */
function* backwards(edits: EditGroup['edits']): Generator<Edit> {
  for (let nth = edits.length - 1; nth >= 0; nth--) yield inverse(edits[nth]!);
}

function play(memory: Memory, edits: Iterable<Edit>): void {
  const touched = nothingTouched();
  for (const edit of edits) applyEdit(memory, edit, touched);
  recheck(memory, touched);
  memory.revision += 1;
}

/** After undo or redo a row counts as moved only while a step that moved it stands. */
function countMoved(memory: Memory, played: EditGroup): void {
  if (!played.edits.some((edit) => edit.kind === 'move')) return;
  const moves = memory.done.flatMap((group) => group.edits).filter((edit) => edit.kind === 'move');
  memory.moved = new Set(moves.map((edit) => edit.row));
}
