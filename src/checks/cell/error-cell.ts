import { SIGN } from '../../model/signs.ts';
import type { CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Cells in which a spreadsheet says that it has no value: #N/B, #VERW!, or ##### from a column that was too narrow.

/** As Dutch, English, German and French spreadsheets write them. */
const ERRORS: ReadonlySet<string> = new Set([
  ...['#N/B', '#VERW!', '#NAAM?', '#DEEL/0!', '#WAARDE!', '#GETAL!', '#LEEG!', '#OVERLOOP!'],
  ...['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#VALUE!', '#NUM!', '#NULL!', '#SPILL!', '#CALC!'],
  ...['#NV', '#BEZUG!', '#WERT!', '#ZAHL!', '#NOM?', '#VALEUR!', '#NOMBRE!', '#NUL!'],
]);
/** A CSV that Excel saves holds what was on the screen, also when that was only hashes. */
const HASHES = /^#{3,255}$/;

type Facts = { shown: string; what: 'error' | 'hashes' };

export const errorCell: CellCheck<Facts> = {
  id: 'error-cell',
  scope: 'cell',
  severity: 'error',
  applies: 'all',
  looksFor: SIGN.odd,
  look({ text, stamp }) {
    if (stamp.origin === 'error') return { shown: text, what: 'error' };
    if (text.charCodeAt(0) !== 35) return undefined;
    if (ERRORS.has(text)) return { shown: text, what: 'error' };
    return HASHES.test(text) ? { shown: text, what: 'hashes' } : undefined;
  },
  text: {
    nl: {
      title: 'Foutmelding van de spreadsheet',
      why: 'Coachview zou de foutmelding overnemen als waarde.',
      says: ({ shown, what }) =>
        what === 'hashes'
          ? 'Hier staan alleen hekjes: de kolom was te smal toen het bestand werd bewaard. Maak hem in de bron breder en bewaar opnieuw.'
          : `Hier staat ${quote(shown) || 'een foutmelding'}: de formule vond geen waarde. Vul de waarde zelf in, of maak de cel leeg.`,
    },
    en: {
      title: 'Error of the spreadsheet',
      why: 'Coachview would take the error message for the value.',
      says: ({ shown, what }) =>
        what === 'hashes'
          ? 'There are only hash signs: the column was too narrow when the file was saved. Widen it in the source and save again.'
          : `It says ${quote(shown) || 'an error'}: the formula found no value. Fill in the value yourself, or empty the cell.`,
    },
  },
  examples: {
    fine: [{ text: '#1 in techniek' }, { text: '#n/a' }, { text: 'N/A' }, { text: '#' }, { text: '' }],
    caught: [
      { text: '#N/B' },
      { text: '#VERW!' },
      { text: '#REF!' },
      { text: '########' },
      { text: '#DEEL/0!', stamp: { origin: 'error' } },
      { text: '', stamp: { origin: 'error' } },
    ],
  },
};
