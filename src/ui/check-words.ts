import type { Check } from '../checks/check.ts';
import { CHECKS } from '../checks/list.ts';
import type { CheckWords } from '../checks/words.ts';
import type { GroupLabel } from '../model/edit.ts';
import { groupLabel } from '../text/label.ts';
import type { Language } from '../text/language.ts';

// The words of checks, which live with the checks; this is where the page looks them up. It drags the checks themselves along, so nothing
// that stands on the empty page may import it.

const BY_ID: ReadonlyMap<string, Check> = new Map(CHECKS.map((check) => [check.id, check]));

// biome-ignore lint/suspicious/noExplicitAny: a finding's facts are those of its own check; the engine keeps the two together.
export function checkWords(id: string, language: Language): CheckWords<any> | undefined {
  return BY_ID.get(id)?.text[language];
}

/** Whether its mends give columns another meaning, so that the whole table is looked at again. */
export function isAboutColumns(id: string): boolean {
  return BY_ID.get(id)?.scope === 'column';
}

/** Whether it is about whole columns or rows, of which what stands in them may be the consequence. */
export function isAboutWhole(id: string): boolean {
  const scope = BY_ID.get(id)?.scope;
  return scope === 'column' || scope === 'file';
}

/** Whether it compares with lists from Coachview. */
export function isAboutLists(id: string): boolean {
  return BY_ID.get(id)?.scope === 'match';
}

export function checkTitle(id: string, language: Language): string {
  return checkWords(id, language)?.title ?? id;
}

export function stepLabel(step: { label: GroupLabel; count: number }, language: Language): string {
  return groupLabel(step.label, step.count, language, (check) => checkTitle(check, language));
}
