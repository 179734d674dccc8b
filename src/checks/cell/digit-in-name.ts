import { SIGN } from '../../model/signs.ts';
import type { CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Digits in the name of a person: a note, a number from the next column, or a slip of the finger.

const DIGIT = /\d/;

type Facts = { shown: string };

export const digitInName: CellCheck<Facts> = {
  id: 'digit-in-name',
  scope: 'cell',
  severity: 'warning',
  applies: ['surname', 'first-name', 'infixes', 'initials'],
  looksFor: SIGN.digit,
  look({ text }) {
    return DIGIT.test(text) ? { shown: text } : undefined;
  },
  text: {
    nl: {
      title: 'Cijfer in een naam',
      why: 'De naam komt zo in Coachview en op het certificaat.',
      says: ({ shown }) => `Hier staat ${quote(shown)}; er hoort geen cijfer in een naam. Kijk hem na.`,
    },
    en: {
      title: 'Digit in a name',
      why: 'Like this the name goes into Coachview and onto the certificate.',
      says: ({ shown }) => `It says ${quote(shown)}; no digit belongs in a name. Look it up.`,
    },
  },
  examples: {
    fine: [{ text: 'Jansen' }, { text: "'t Hart" }, { text: '' }, { text: 'Karel IV' }],
    caught: [{ text: 'Jansen2' }, { text: 'J4n', kind: 'first-name' }, { text: '0612345678' }],
  },
};
