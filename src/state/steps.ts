import type { GridColumn, Summary } from '../engine/shown.ts';
import { type Known, known, STEPS, type StepId } from './known.ts';

// Which steps there are something to decide in, and which one comes next. A step with nothing to decide is passed over.

export type StepState = 'done' | 'open' | 'locked';

/** Columns that still want a decision of the user. */
export function undecidedColumns(summary: Summary): GridColumn[] {
  return summary.columns.filter((column) => !column.confirmed);
}

/** Whether the file has no column that the layout asks for: it may be another list. */
export function hasNoKnownColumn({ columns }: Summary): boolean {
  return columns.every(({ at, letters }) => at === undefined || letters === '');
}

/** Errors and warnings: what stands in the way, or probably is not meant. */
export function problems(summary: Summary): number {
  return summary.counts.error + summary.counts.warning;
}

export function hasChanges(now: Known): boolean {
  return now.summary?.undo !== undefined;
}

/** Changes that are in no file that the user was given. */
export function hasUnsavedChanges(now: Known): boolean {
  const isGiven = [now.saved, madeFor(now)].some(
    (file) => file?.given === true && file.revision === now.summary?.revision,
  );
  return hasChanges(now) && !isGiven;
}

/** Whether the work as it is now lies on this computer. */
export function isDraftKept({ drafts, summary }: Known): boolean {
  return drafts.isOn && summary !== undefined && drafts.keptRevision === summary.revision;
}

/** What was made of the open file for another system. */
function madeFor({ purpose, generation }: Known): Known['purpose']['made'] {
  return purpose.generation === generation && purpose.made?.answer.outcome === 'made'
    ? purpose.made
    : undefined;
}

export function changeCount(now: Known): number {
  const changed = now.summary?.changed;
  if (changed === undefined) return 0;
  const all = changed.cells + changed.rowsAdded + changed.rowsMoved + changed.rowsRemoved;
  return Math.max(all, now.summary?.undo === undefined ? 0 : 1);
}

export function stepState(now: Known, step: StepId): StepState {
  const { summary } = now;
  if (summary === undefined) return step === 'file' ? 'open' : 'locked';
  switch (step) {
    case 'file':
      return hasNoKnownColumn(summary) ? 'open' : 'done';
    case 'columns':
      return undecidedColumns(summary).length === 0 ? 'done' : 'open';
    case 'check':
      return problems(summary) === 0 ? 'done' : 'open';
    case 'preview':
      return now.visited.includes('preview') ? 'done' : 'open';
    case 'save':
      return [now.saved, madeFor(now)].some((file) => file?.revision === summary.revision) ? 'done' : 'open';
  }
}

/** The first step after this one in which there is something to decide or to see. */
export function nextStep(now: Known, from: StepId): StepId {
  const later = STEPS.slice(STEPS.indexOf(from) + 1);
  return later.find((step) => stepState(now, step) === 'open') ?? 'save';
}

export function goToStep(step: StepId): void {
  known.setState((now) => ({
    step,
    fault: undefined,
    visited: now.visited.includes(step) ? now.visited : [...now.visited, step],
  }));
}

export function goOn(): void {
  const now = known.getState();
  goToStep(nextStep(now, now.step));
}
