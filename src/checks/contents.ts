import type { ColumnId, Table } from '../model/table.ts';
import type { Language } from '../text/language.ts';
import { counted } from '../text/number.ts';
import { quote } from './quote.ts';

// What stands in a column that is about to be left out, so that nobody says yes to losing what he does not know.

/** How many cells are filled, and the first of them. */
export function contentsOf(table: Table, column: ColumnId): { filled: number; sample: string } {
  const stored = table.columns[column];
  if (stored === undefined) return { filled: 0, sample: '' };
  const isFilled = stored.texts.map((text) => text.trim() !== '');
  let filled = 0;
  let sample = '';
  for (let slot = 0; slot < stored.length; slot++) {
    if (!isFilled[stored.codes[slot] ?? 0]) continue;
    filled++;
    if (sample === '') sample = stored.text(slot);
  }
  return { filled, sample };
}

export function filledSays(
  { filled, sample }: { filled: number; sample: string },
  language: Language,
): string {
  if (language === 'nl') {
    return filled === 0
      ? 'Er staat niets in.'
      : `Er ${filled === 1 ? 'is' : 'zijn'} ${counted(filled, 'cel', 'cellen', 'nl')} gevuld, bijvoorbeeld met ${quote(sample)}.`;
  }
  return filled === 0
    ? 'Nothing stands in it.'
    : `${counted(filled, 'cell is', 'cells are', 'en')} filled, for example with ${quote(sample)}.`;
}
