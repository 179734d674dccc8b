import { WORDS, type Words } from '../text/words.ts';
import { useLanguage } from './words.ts';

// Today's words of every screen. What stands on the empty page takes `words.ts` instead: these come after the first paint.

export function useWords(): Words {
  return WORDS[useLanguage()];
}
