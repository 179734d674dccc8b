import type { MendRequest, RegroupRequest, ReplaceRequest } from '../engine/face.ts';
import type { Consequence, FindingGroup, FindingView, Summary } from '../engine/shown.ts';
import type { Change, GroupLabel } from '../model/edit.ts';
import type { ColumnId, RowId } from '../model/table.ts';
import { applyAlways, endWhereUndone, remember, type Step } from './always.ts';
import { engine, showTrouble } from './engine.ts';
import { known, type Told } from './known.ts';
import { takeSummary } from './summary.ts';

// The user's work on the data: every change, and what the page knows after it.

let tellings = 0;

function tell(
  did: Told['did'],
  step: Step | undefined,
  more: Partial<Pick<Told, 'also' | 'ended'>> = {},
): void {
  if (step === undefined) return;
  tellings += 1;
  const { label, count } = step;
  known.setState({ told: { id: tellings, did, label, count, also: [], ended: [], ...more } });
}

export function hush(): void {
  known.setState({ told: undefined });
}

/** One change of the data, whatever it is: told when it is done, shown as trouble when it is not. */
export async function change(did: Told['did'], act: () => Promise<Summary>): Promise<void> {
  const { generation, summary: before } = known.getState();
  known.setState((now) => ({ working: now.working + 1, trouble: undefined }));
  try {
    const summary = await act();
    takeSummary(summary, generation);
    if (summary.revision === before?.revision) return;
    if (did === 'undone') tell(did, summary.redo, { ended: endWhereUndone(summary) });
    // While there is something to do again, a step of our own would take that away.
    else if (summary.redo !== undefined) tell(did, summary.undo);
    else tell(did, summary.undo, { also: await applyAlways(generation) });
  } catch (reason) {
    showTrouble(reason);
  } finally {
    known.setState((now) => ({ working: now.working - 1, progress: undefined }));
  }
}

export function edit(changes: readonly Change[], label: GroupLabel): Promise<void> {
  return change('made', () => engine().change('edit', changes, label));
}

export function mend(request: MendRequest): Promise<void> {
  return change('made', () => engine().change('mend', request));
}

/** Mends everything safe, but not what the user wants left as it is. */
export function mendSafe(): Promise<void> {
  return mend(safeRequest(known.getState().aside));
}

export function safeRequest(aside: readonly string[]): MendRequest {
  return aside.length === 0 ? { what: 'safe' } : { what: 'safe', except: aside };
}

/** Mends this group now and, for the rest of the session, whenever something comes up in it. */
export async function mendAlways(group: Pick<FindingGroup, 'key' | 'check'>): Promise<void> {
  remember(group);
  await mendRemembered('made');
}

/** After a file was opened: what the user always says yes to. */
export async function mendRemembered(did: 'made' | 'by-itself' = 'by-itself'): Promise<void> {
  const { generation } = known.getState();
  known.setState((now) => ({ working: now.working + 1 }));
  try {
    const [first, ...also] = await applyAlways(generation);
    tell(did, first, { also });
  } catch (reason) {
    showTrouble(reason);
  } finally {
    known.setState((now) => ({ working: now.working - 1, progress: undefined }));
  }
}

/** What a mend, or rows that go to another webaanvraag, would open. Nothing is changed. */
export function consequences(request: MendRequest | RegroupRequest): Promise<Consequence[]> {
  return engine().ask('consequences', request);
}

export function countMatches(request: ReplaceRequest): Promise<number> {
  return engine().ask('countMatches', request);
}

export function replace(request: ReplaceRequest): Promise<void> {
  return change('made', () => engine().change('replace', request));
}

/** The same, with another answer. */
export function answered(
  request: Extract<MendRequest, { what: 'some' }>,
  other: number | undefined,
): MendRequest {
  return other === undefined ? request : { ...request, other };
}

/** Mends one finding that was told on its own, outside its group; by another answer than the likeliest, where one is chosen. */
export async function mendOne({ key, check, severity, trust }: FindingView, other?: number): Promise<void> {
  const group = known
    .getState()
    .summary?.groups.find((one) => one.check === check && one.severity === severity && one.trust === trust);
  if (group !== undefined) await mend(answered({ what: 'some', group: group.key, keys: [key] }, other));
}

/** What is still on its way will be there by then. */
function mayHave(step: 'undo' | 'redo'): boolean {
  const { summary, working } = known.getState();
  return summary !== undefined && (summary[step] !== undefined || working > 0);
}

export async function undo(): Promise<void> {
  if (mayHave('undo')) await change('undone', () => engine().change('undo'));
}

export async function redo(): Promise<void> {
  if (mayHave('redo')) await change('redone', () => engine().change('redo'));
}

export function findings(group: string, from: number, to: number): Promise<FindingView[]> {
  return engine().ask('findings', group, from, to);
}

export function findingsAt(row: RowId, column: ColumnId | undefined): Promise<FindingView[]> {
  return column === undefined ? engine().ask('findingsAt', row) : engine().ask('findingsAt', row, column);
}
