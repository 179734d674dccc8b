import type { ColumnId, RowId } from '../model/table.ts';
import type { Language } from '../text/language.ts';
import { known } from './known.ts';
import { keepLanguage, keepTheme, type Theme } from './preferences.ts';

// How the page is shown: language, theme, and which part on a narrow screen. None of it touches the data.

export function speak(language: Language): void {
  keepLanguage(language);
  known.setState({ language });
}

export function wear(theme: Theme): void {
  keepTheme(theme);
  known.setState({ theme });
}

export function showPanel(panel: 'table' | 'findings'): void {
  known.setState({ panel });
}

/** Remembers which cell is the active one, for going on from there. */
export function select(selected: { row: RowId; column: ColumnId } | undefined): void {
  known.setState({ selected });
}
