import type { FindingGroup } from '../engine/shown.ts';
import { type Known, known } from './known.ts';

// Groups that the user wants left as they are. They stay counted as what they are; only the page puts them at the end of the list, and
// *everything safe* passes them over. Nothing of it is kept after the session, and another file begins anew.

export function setAside(group: string): void {
  known.setState((now) => ({
    aside: now.aside.includes(group) ? now.aside : [...now.aside, group],
    always: now.always.filter(({ key }) => key !== group),
  }));
}

export function takeBack(group: string): void {
  known.setState((now) => ({ aside: now.aside.filter((key) => key !== group) }));
}

/** The groups to look at, and those that were set aside. */
export function sorted(
  groups: readonly FindingGroup[],
  aside: readonly string[],
): { open: FindingGroup[]; aside: FindingGroup[] } {
  const isAside = ({ key }: FindingGroup) => aside.includes(key);
  return { open: groups.filter((group) => !isAside(group)), aside: groups.filter(isAside) };
}

/**
 * The kinds that one yes to all takes along. Not the hints: what they tell of may be as it should be, such as a national number in a list that
 * asks for it.
 */
export function forOneYes(groups: readonly FindingGroup[]): FindingGroup[] {
  return groups.filter(({ severity }) => severity !== 'hint');
}

/** Whether one press may mend several of the group. */
export function canMendTogether({ trust }: Pick<FindingGroup, 'trust'>): boolean {
  return trust === 'safe' || trust === 'ask';
}

/** How many errors and warnings have a mend that waits for a yes or for a choice; also those that were set aside, for a yes to them can still be said. */
export function askedLeft({ summary }: Pick<Known, 'summary'>): number {
  return (summary?.groups ?? [])
    .filter(({ severity, trust }) => (trust === 'ask' || trust === 'choose') && severity !== 'hint')
    .reduce((sum, { count }) => sum + count, 0);
}

/** How many errors and warnings *everything safe* would mend. */
export function safeLeft({ summary, aside }: Pick<Known, 'summary' | 'aside'>): number {
  return (summary?.groups ?? [])
    .filter(({ key, severity }) => severity !== 'hint' && !aside.includes(key))
    .reduce((sum, { safe }) => sum + safe, 0);
}
