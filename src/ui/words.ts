import type { Check } from '../checks/check.ts';
import { CHECKS } from '../checks/list.ts';
import type { CheckWords } from '../checks/words.ts';
import type { GroupLabel } from '../model/edit.ts';
import { useKnown } from '../state/known.ts';
import { groupLabel } from '../text/label.ts';
import type { Language } from '../text/language.ts';
import { counted, number } from '../text/number.ts';
import { WORDS, type Words } from '../text/words.ts';

// Today's words. The words of checks live with the checks; this is where the page looks them up.

const BY_ID: ReadonlyMap<string, Check> = new Map(CHECKS.map((check) => [check.id, check]));

export function useLanguage(): Language {
  return useKnown((now) => now.language);
}

export function useWords(): Words {
  return WORDS[useLanguage()];
}

/** Numbers and counted nouns in today's notation. */
export function useNumbers(): {
  n(value: number): string;
  many(value: number, noun: readonly [string, string]): string;
} {
  const language = useLanguage();
  return {
    n: (value) => number(value, language),
    many: (value, noun) => counted(value, noun[0], noun[1], language),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: a finding's facts are those of its own check; the engine keeps the two together.
export function checkWords(id: string, language: Language): CheckWords<any> | undefined {
  return BY_ID.get(id)?.text[language];
}

/** Whether its mends give columns another meaning, so that the whole table is looked at again. */
export function isAboutColumns(id: string): boolean {
  return BY_ID.get(id)?.scope === 'column';
}

export function checkTitle(id: string, language: Language): string {
  return checkWords(id, language)?.title ?? id;
}

export function stepLabel(step: { label: GroupLabel; count: number }, language: Language): string {
  return groupLabel(step.label, step.count, language, (check) => checkTitle(check, language));
}
