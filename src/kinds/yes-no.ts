import type { Kind } from './kind.ts';
import { withoutStraySpaces } from './spaces.ts';

// Yes or no. Coachview's article names only Ja and Nee, so those are written; what people and spreadsheets write instead is read.

const YES = 'ja j yes y true waar wahr vrai oui si 1 x ✓ ✔ √ ☑ aan on';
const NO = 'nee n no neen nein non false onwaar falsch faux 0 uit off';
const MEANINGS: ReadonlyMap<string, boolean> = new Map([
  ...YES.split(' ').map((word): [string, boolean] => [word, true]),
  ...NO.split(' ').map((word): [string, boolean] => [word, false]),
]);
/** The longest spelling above with a full stop behind it. */
const LONGEST = 7;

export const yesNo: Kind<boolean> = {
  id: 'yes-no',
  read: (text) => {
    if (text === 'Ja') return true;
    if (text === 'Nee') return false;
    const bare = withoutStraySpaces(text);
    if (bare.length > LONGEST) return undefined;
    const word = bare.endsWith('.') || bare.endsWith('!') ? bare.slice(0, -1) : bare;
    return MEANINGS.get(word.toLowerCase());
  },
  write: (value) => (value ? 'Ja' : 'Nee'),
  explain: {
    nl: {
      expected: 'Ja of Nee, precies zo geschreven. Andere schrijfwijzen (J, yes, WAAR, 1, x) herkennen we.',
      example: 'Ja',
      coachview:
        'Bepaalt of de contactpersoon zelf deelneemt, of dat de aanvraag meteen een order is die gefactureerd wordt.',
    },
    en: {
      expected: 'Ja or Nee, spelled exactly so. Other spellings (J, yes, TRUE, 1, x) are recognised.',
      example: 'Ja',
      coachview:
        'Decides whether the contact person takes part as well, or whether the request is an order that is invoiced at once.',
    },
  },
};
