import { decodedOnce } from '../../kinds/mojibake.ts';
import { SIGN } from '../../model/signs.ts';
import { becomes, type CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Characters that cannot be seen and have no business in a value: control codes, soft hyphens, marks of writing direction.

/** C0 without tab and line breaks, DEL, C1, soft hyphen, direction marks, object replacement, non-characters. */
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffc\ufffe\uffff]/;
const UNSEENS = new RegExp(UNSEEN, 'g');
/** Hebrew and Arabic, where marks of direction have work to do. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

type Facts = { shown: string; becomes: string; count: number };

export const controlCharacters: CellCheck<Facts> = {
  id: 'control-characters',
  scope: 'cell',
  severity: 'warning',
  applies: 'all',
  looksFor: SIGN.odd,
  look({ text }) {
    if (!UNSEEN.test(text)) return undefined;
    // A soft hyphen can be half of a damaged í; without it the letter could not be restored.
    if (decodedOnce(text) !== undefined) return undefined;
    const judged = RIGHT_TO_LEFT.test(text) ? text.replace(DIRECTION, '') : text;
    if (!UNSEEN.test(judged)) return undefined;
    const clean = text.replace(UNSEENS, '');
    return { shown: text, becomes: clean, count: text.length - clean.length };
  },
  mend: becomes('safe'),
  text: {
    nl: {
      title: 'Onzichtbare tekens',
      why: 'Ze zijn niet te zien, maar Coachview vergelijkt ze mee en herkent de waarde dan niet.',
      says: ({ shown, count }) =>
        `${count === 1 ? 'Er staat een onzichtbaar teken' : `Er staan ${count} onzichtbare tekens`} in ${quote(shown)}.`,
      does: ({ becomes }) => (becomes === '' ? 'Maak de cel leeg' : `Maak er ${quote(becomes)} van`),
    },
    en: {
      title: 'Invisible characters',
      why: 'They cannot be seen, but Coachview compares them too and then does not recognise the value.',
      says: ({ shown, count }) =>
        `There ${count === 1 ? 'is an invisible character' : `are ${count} invisible characters`} in ${quote(shown)}.`,
      does: ({ becomes }) => (becomes === '' ? 'Empty the cell' : `Make it ${quote(becomes)}`),
    },
  },
  examples: {
    fine: [
      { text: 'Jansen' },
      { text: 'regel 1\nregel 2' },
      { text: '👩‍🏫' },
      { text: 'שלום\u200f' },
      { text: 'MarÃ\u00ada' },
      { text: 'Jan\u00a0Jansen' },
    ],
    caught: [
      { text: 'Jan\u0000sen', mended: 'Jansen' },
      { text: 'Rijks\u00admuseum', mended: 'Rijksmuseum' },
      { text: '\u200eJansen', mended: 'Jansen' },
      { text: '\u0007', mended: '' },
    ],
  },
};
