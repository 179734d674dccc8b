import { FIRST_WORDS, type FirstWords } from './first-words.ts';
import type { Bilingual, Language } from './language.ts';
import { arrived } from './screens/arrived.ts';
import { check } from './screens/check.ts';
import { columns } from './screens/columns.ts';
import { dossiers } from './screens/dossiers.ts';
import { draft } from './screens/draft.ts';
import { lists } from './screens/lists.ts';
import { preview } from './screens/preview.ts';
import { recognition } from './screens/recognition.ts';
import { regrouping } from './screens/regrouping.ts';
import { relations } from './screens/relations.ts';
import { save } from './screens/save.ts';
import { targets } from './screens/targets.ts';

// All words of the screens, by language and then by screen. Each screen's English is typed by its Dutch, so a forgotten text
// does not compile.

export interface Words extends FirstWords {
  columns: typeof columns.nl;
  check: typeof check.nl;
  dossiers: typeof dossiers.nl;
  preview: typeof preview.nl;
  lists: typeof lists.nl;
  draft: typeof draft.nl;
  recognition: typeof recognition.nl;
  regrouping: typeof regrouping.nl;
  arrived: typeof arrived.nl;
  relations: typeof relations.nl;
  save: typeof save.nl;
  targets: typeof targets.nl;
}

function inLanguage(language: Language): Words {
  return {
    ...FIRST_WORDS[language],
    columns: columns[language],
    check: check[language],
    dossiers: dossiers[language],
    preview: preview[language],
    lists: lists[language],
    draft: draft[language],
    recognition: recognition[language],
    regrouping: regrouping[language],
    arrived: arrived[language],
    relations: relations[language],
    save: save[language],
    targets: targets[language],
  };
}

export const WORDS: Bilingual<Words> = { nl: inLanguage('nl'), en: inLanguage('en') };
