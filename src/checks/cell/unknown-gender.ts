import { gender, nearGender } from '../../kinds/gender.ts';
import { withoutStraySpaces } from '../../kinds/spaces.ts';
import { becomes, type CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Texts from which no gender can be made. Known words other than M, V and O are left as they are: which ones the import takes
// has not been published. A word with one slip in it is proposed to be what it nearly says.

type Facts = { shown: string; becomes: string };

export const unknownGender: CellCheck<Facts> = {
  id: 'unknown-gender',
  scope: 'cell',
  severity: 'warning',
  applies: ['gender'],
  look({ text }) {
    return withoutStraySpaces(text).trim() === '' || gender.read(text) !== undefined
      ? undefined
      : { shown: text, becomes: nearGender(text) ?? '' };
  },
  mend: becomes((facts) => (facts.becomes === '' ? undefined : 'ask')),
  text: {
    nl: {
      title: 'Geslacht niet herkend',
      why: 'Coachview gebruikt het geslacht voor de aanhef in brieven en berichten.',
      says: ({ shown, becomes }) =>
        becomes === ''
          ? `Hier staat ${quote(shown)}; bekend zijn M, V en O. Kies een van die drie of maak de cel leeg.`
          : `Hier staat ${quote(shown)}; waarschijnlijk een typefout voor ${becomes}.`,
      does: ({ becomes }) => `Maak er ${becomes} van`,
    },
    en: {
      title: 'Gender not recognised',
      why: 'Coachview uses the gender for the salutation in letters and messages.',
      says: ({ shown, becomes }) =>
        becomes === ''
          ? `It says ${quote(shown)}; M, V and O are known. Choose one of those or empty the cell.`
          : `It says ${quote(shown)}; probably a typing error for ${becomes}.`,
      does: ({ becomes }) => `Make it ${becomes}`,
    },
  },
  examples: {
    fine: [{ text: 'M' }, { text: 'V' }, { text: 'man' }, { text: 'Mevr.' }, { text: '' }],
    caught: [
      { text: 'q' },
      { text: '3' },
      { text: 'Jansen' },
      { text: 'vrow', mended: 'V' },
      { text: 'Mevrow.', mended: 'V' },
      { text: 'manelijk', mended: 'M' },
    ],
  },
};
