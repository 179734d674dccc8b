import type { MendRequest } from '../engine/face.ts';
import type { FindingView, Summary } from '../engine/shown.ts';
import type { Change, GroupLabel } from '../model/edit.ts';
import type { ColumnId, RowId } from '../model/table.ts';
import { engine, showTrouble } from './engine.ts';
import { known, type Told } from './known.ts';
import { takeSummary } from './summary.ts';

// The user's work on the data: every change, and what the page knows after it.

let tellings = 0;

function tell(did: Told['did'], step: { label: GroupLabel; count: number } | undefined): void {
  if (step === undefined) return;
  tellings += 1;
  known.setState({ told: { id: tellings, did, label: step.label, count: step.count } });
}

export function hush(): void {
  known.setState({ told: undefined });
}

/** One change of the data, whatever it is: told when it is done, shown as trouble when it is not. */
async function change(did: Told['did'], act: () => Promise<Summary>): Promise<void> {
  const { generation, summary: before } = known.getState();
  known.setState((now) => ({ working: now.working + 1, trouble: undefined }));
  try {
    const summary = await act();
    takeSummary(summary, generation);
    if (summary.revision === before?.revision) return;
    tell(did, did === 'undone' ? summary.redo : summary.undo);
  } catch (reason) {
    showTrouble(reason);
  } finally {
    known.setState((now) => ({ working: now.working - 1 }));
  }
}

export function edit(changes: readonly Change[], label: GroupLabel): Promise<void> {
  return change('made', () => engine().change('edit', changes, label));
}

export function mend(request: MendRequest): Promise<void> {
  return change('made', () => engine().change('mend', request));
}

/** Mends one finding that was told on its own, outside its group. */
export async function mendOne({ key, check, severity, trust }: FindingView): Promise<void> {
  const group = known
    .getState()
    .summary?.groups.find((one) => one.check === check && one.severity === severity && one.trust === trust);
  if (group !== undefined) await mend({ what: 'some', group: group.key, keys: [key] });
}

export async function undo(): Promise<void> {
  if (known.getState().summary?.undo !== undefined) await change('undone', () => engine().change('undo'));
}

export async function redo(): Promise<void> {
  if (known.getState().summary?.redo !== undefined) await change('redone', () => engine().change('redo'));
}

export function findings(group: string, from: number, to: number): Promise<FindingView[]> {
  return engine().ask('findings', group, from, to);
}

export function findingsAt(row: RowId, column: ColumnId | undefined): Promise<FindingView[]> {
  return column === undefined ? engine().ask('findingsAt', row) : engine().ask('findingsAt', row, column);
}
