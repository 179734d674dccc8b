import type { FindingGroup, Summary } from '../engine/shown.ts';
import type { GroupLabel } from '../model/edit.ts';
import { engine } from './engine.ts';
import { type Always, known } from './known.ts';
import { takeSummary } from './summary.ts';

// Groups to which the user says yes for the rest of the session: what comes up in them is mended by itself, each time as a step of its own.
// It is never done to what the user has just taken back: then the yes has ended.

/** A step that was made. */
export interface Step {
  label: GroupLabel;
  count: number;
}

export function isAlways(now: { always: readonly Always[] }, group: string): boolean {
  return now.always.some(({ key }) => key === group);
}

export function remember({ key, check }: Pick<FindingGroup, 'key' | 'check'>): void {
  known.setState((now) => ({
    always: isAlways(now, key) ? now.always : [...now.always, { key, check }],
    aside: now.aside.filter((one) => one !== key),
  }));
}

export function forget(group: string): void {
  known.setState((now) => ({ always: now.always.filter(({ key }) => key !== group) }));
}

/** Mends what stands in the remembered groups, one step a group; resolves to the steps that were made. */
export async function applyAlways(generation: number): Promise<Step[]> {
  const made: Step[] = [];
  for (const { key } of known.getState().always) {
    const { summary: before, generation: current } = known.getState();
    if (current !== generation || !before?.groups.some((group) => group.key === key)) continue;
    const summary = await engine().change('mend', { what: 'group', group: key });
    takeSummary(summary, generation);
    if (summary.revision !== before.revision && summary.undo !== undefined) made.push(summary.undo);
  }
  return made;
}

/** After something was taken back: the yes ends for groups in which findings have come back. Gives their checks. */
export function endWhereUndone(summary: Summary): string[] {
  const { always } = known.getState();
  const ended = always.filter(({ key }) => summary.groups.some((group) => group.key === key));
  if (ended.length > 0) known.setState({ always: always.filter((one) => !ended.includes(one)) });
  return [...new Set(ended.map(({ check }) => check))];
}
