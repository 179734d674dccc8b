import type { Change, Edit, EditGroup, GroupLabel } from '../model/edit.ts';
import { applyChanges, applyEdit, inverse, nothingTouched } from './editing.ts';
import type { Memory } from './memory.ts';
import { paced, part } from './pace.ts';
import { recheck } from './rechecking.ts';

// Labelled groups of edits, their undoing and redoing. The list of what was done is the change log.

/** The part that changing takes; the rest goes to looking again at what was touched. As measured with a million cells. */
const APPLYING = 0.15;

/** Applies changes as one step that can be undone as one. Nothing happens when nothing changes. */
export function change(memory: Memory, changes: readonly Change[], label: GroupLabel): void {
  commit(memory, step(memory, changes), label);
}

/** Applies changes and checks what they touch, without making a step of them yet. */
export function step(memory: Memory, changes: readonly Change[]): Edit[] {
  const touched = nothingTouched();
  const edits = part(memory, 0, APPLYING, () => applyChanges(memory, changes, touched));
  if (edits.length > 0) part(memory, APPLYING, 1, () => recheck(memory, touched));
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
  play(memory, backwards(group.edits), group.edits.length);
  memory.undone.push(group);
  countMoved(memory, group);
}

export function redo(memory: Memory): void {
  const group = memory.undone.pop();
  if (group === undefined) return;
  play(memory, group.edits, group.edits.length);
  memory.done.push(group);
  countMoved(memory, group);
}

/** One after another, for there may be a million of them. */
function* backwards(edits: EditGroup['edits']): Generator<Edit> {
  for (let nth = edits.length - 1; nth >= 0; nth--) yield inverse(edits[nth]!);
}

function play(memory: Memory, edits: Iterable<Edit>, count: number): void {
  const touched = nothingTouched();
  part(memory, 0, APPLYING, () => {
    for (const edit of paced(memory, edits, count, true)) applyEdit(memory, edit, touched);
  });
  part(memory, APPLYING, 1, () => recheck(memory, touched));
  memory.revision += 1;
}

/** After undo or redo a row counts as moved only while a step that moved it stands. */
function countMoved(memory: Memory, played: EditGroup): void {
  if (!played.edits.some((edit) => edit.kind === 'move')) return;
  const moves = memory.done.flatMap((group) => group.edits).filter((edit) => edit.kind === 'move');
  memory.moved = new Set(moves.map((edit) => edit.row));
}
