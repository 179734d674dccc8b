import type { Bilingual } from './language.ts';
import { file } from './screens/file.ts';
import { shell } from './screens/shell.ts';

// The words that the empty page needs, by language. Those of the later steps stand in `words.ts`: they come after the first paint.

export interface FirstWords {
  shell: typeof shell.nl;
  file: typeof file.nl;
}

export const FIRST_WORDS: Bilingual<FirstWords> = {
  nl: { shell: shell.nl, file: file.nl },
  en: { shell: shell.en, file: file.en },
};
