import { LANGUAGES, type Language } from '../text/language.ts';

// What stays on the computer after the tab is closed: language and theme, and whether the user has let it remember who was saved, or
// keep lists or the open work. None of it says anything about anyone; what is kept itself is the work of worker/seen.ts, kept-lists.ts and draft.ts.

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const LANGUAGE_KEY = 'puntkomma.language';
const THEME_KEY = 'puntkomma.theme';
const REMEMBERING_KEY = 'puntkomma.remembering';
const LISTS_KEY = 'puntkomma.lists';
const DRAFT_KEY = 'puntkomma.draft';

export function readPreferences(): { language: Language; theme: Theme } {
  return {
    language: LANGUAGES.find((language) => language === stored(LANGUAGE_KEY)) ?? 'nl',
    theme: THEMES.find((theme) => theme === stored(THEME_KEY)) ?? 'system',
  };
}

export function keepLanguage(language: Language): void {
  keep(LANGUAGE_KEY, language);
}

export function keepTheme(theme: Theme): void {
  keep(THEME_KEY, theme);
}

/** Absent: never switched on, or wiped; then nothing is stored. */
export function readRemembering(): 'on' | 'off' | undefined {
  const kept = stored(REMEMBERING_KEY);
  return kept === 'on' || kept === 'off' ? kept : undefined;
}

export function keepRemembering(choice: 'on' | 'off'): void {
  keep(REMEMBERING_KEY, choice);
}

/** Whether lists from Coachview are kept here; absent as above. */
export function readKeepingLists(): 'on' | 'off' | undefined {
  const kept = stored(LISTS_KEY);
  return kept === 'on' || kept === 'off' ? kept : undefined;
}

export function keepKeepingLists(choice: 'on' | 'off'): void {
  keep(LISTS_KEY, choice);
}

/** Whether the open work is kept here; absent as above. */
export function readDrafting(): 'on' | 'off' | undefined {
  const kept = stored(DRAFT_KEY);
  return kept === 'on' || kept === 'off' ? kept : undefined;
}

export function keepDrafting(choice: 'on' | 'off'): void {
  keep(DRAFT_KEY, choice);
}

/** Takes away that something is remembered or kept, and with `all` also language and theme. */
export function forgetPreferences(all: boolean): void {
  const keys = all ? [REMEMBERING_KEY, LISTS_KEY, DRAFT_KEY, LANGUAGE_KEY, THEME_KEY] : [REMEMBERING_KEY];
  try {
    for (const key of keys) localStorage.removeItem(key);
  } catch {
    // See below.
  }
}

// A browser may refuse storage (private window, policy of the organisation); then the choice lasts as long as the tab.
function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // See above.
  }
}
