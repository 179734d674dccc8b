import type { Bilingual, Language } from './language.ts';
import { check } from './screens/check.ts';
import { columns } from './screens/columns.ts';
import { file } from './screens/file.ts';
import { preview } from './screens/preview.ts';
import { save } from './screens/save.ts';
import { shell } from './screens/shell.ts';

// All words of the screens, by language and then by screen. Each screen's English is typed by its Dutch, so a forgotten text
// does not compile.

export interface Words {
  shell: typeof shell.nl;
  file: typeof file.nl;
  columns: typeof columns.nl;
  check: typeof check.nl;
  preview: typeof preview.nl;
  save: typeof save.nl;
}

function inLanguage(language: Language): Words {
  return {
    shell: shell[language],
    file: file[language],
    columns: columns[language],
    check: check[language],
    preview: preview[language],
    save: save[language],
  };
}

export const WORDS: Bilingual<Words> = { nl: inLanguage('nl'), en: inLanguage('en') };
