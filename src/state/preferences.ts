import { LANGUAGES, type Language } from '../text/language.ts';

// Language and theme are the only things that stay on the computer after the tab is closed: neither says anything about anyone.

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const LANGUAGE_KEY = 'puntkomma.language';
const THEME_KEY = 'puntkomma.theme';

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
