import { useKnown } from '../state/known.ts';
import { FIRST_WORDS, type FirstWords } from '../text/first-words.ts';
import type { Language } from '../text/language.ts';
import { counted, number } from '../text/number.ts';

// Today's numbers, and the words that the empty page needs. The later steps take their words from `all-words.ts`.

export function useLanguage(): Language {
  return useKnown((now) => now.language);
}

export function useWords(): FirstWords {
  return FIRST_WORDS[useLanguage()];
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
