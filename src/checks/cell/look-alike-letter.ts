import { SIGN } from '../../model/signs.ts';
import { becomes, type CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Cyrillic or Greek letters inside a Latin word: they look the same and are not.

const OTHER_SCRIPT = /[\u0370-\u03ff\u0400-\u04ff]/;
const WORDS = /\p{L}+/gu;
const LATIN = /\p{Script=Latin}/u;
const NOT_LATIN = /[\u0370-\u03ff\u0400-\u04ff]/g;

const FROM = 'авеікмнорстухѕјьԁАВЕІКМНОРСТУХЅЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧοναρικυ';
const TO = 'aBeikMHopcTyxsjbdABEIKMHOPCTYXSJABEZHIKMNOPTYXovapiku';
const TWINS: ReadonlyMap<string, string> = new Map([...FROM].map((letter, at) => [letter, TO[at]!]));

type Facts = { shown: string; becomes: string; letters: string };

export const lookAlikeLetter: CellCheck<Facts> = {
  id: 'look-alike-letter',
  scope: 'cell',
  severity: 'warning',
  applies: 'all',
  looksFor: SIGN.odd,
  look({ text }) {
    if (!OTHER_SCRIPT.test(text)) return undefined;
    const letters = new Set<string>();
    let known = true;
    const made = text.replace(WORDS, (word) => {
      const strangers = LATIN.test(word) ? word.match(NOT_LATIN) : null;
      if (strangers === null) return word;
      for (const stranger of strangers) letters.add(stranger);
      return word.replace(NOT_LATIN, (letter) => {
        const twin = TWINS.get(letter);
        if (twin === undefined) known = false;
        return twin ?? letter;
      });
    });
    return letters.size === 0
      ? undefined
      : { shown: text, becomes: known ? made : '', letters: [...letters].join('') };
  },
  mend: becomes((facts) => (facts.becomes === '' ? undefined : 'ask')),
  text: {
    nl: {
      title: 'Letter uit een ander alfabet',
      why: 'De letter ziet er hetzelfde uit, maar is Cyrillisch of Grieks. Coachview herkent de naam dan niet.',
      says: ({ shown, letters }) =>
        `In ${quote(shown)} ${[...letters].length === 1 ? 'komt de letter' : 'komen de letters'} ${quote([...letters].join(' '))} uit een ander alfabet.`,
      does: ({ becomes }) => `Maak er ${quote(becomes)} van, met gewone letters`,
    },
    en: {
      title: 'Letter of another alphabet',
      why: 'The letter looks the same but is Cyrillic or Greek. Coachview then does not recognise the name.',
      says: ({ shown, letters }) =>
        `In ${quote(shown)} the ${[...letters].length === 1 ? 'letter' : 'letters'} ${quote([...letters].join(' '))} ${[...letters].length === 1 ? 'comes' : 'come'} from another alphabet.`,
      does: ({ becomes }) => `Make it ${quote(becomes)}, with ordinary letters`,
    },
  },
  examples: {
    fine: [
      { text: 'Jansen' },
      { text: 'Иванов' },
      { text: 'Παπαδόπουλος' },
      { text: 'β-caroteen' },
      { text: '5 µm' },
      { text: 'Иванов Jansen' },
    ],
    caught: [
      { text: 'J\u0430nsen', mended: 'Jansen' },
      { text: '\u0420eters', mended: 'Peters' },
      { text: 'ja\u043d@example.nl', kind: 'email', mended: 'jaH@example.nl' },
      { text: 'Jansяn' },
    ],
  },
};
