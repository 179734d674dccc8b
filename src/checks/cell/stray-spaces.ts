import { decodedOnce } from '../../kinds/mojibake.ts';
import { type StraySpace, straySpace, withoutStraySpaces } from '../../kinds/spaces.ts';
import { SIGN } from '../../model/signs.ts';
import { becomes, type CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Spaces that nobody meant. Line breaks are left alone here.

type Facts = { shown: string; becomes: string; what: StraySpace };

const NL: Record<StraySpace, string> = {
  edge: 'Er staat een spatie voor of achter de tekst',
  double: 'Er staan twee of meer spaties achter elkaar',
  odd: 'Er staat een tab of een vaste spatie in',
  'zero-width': 'Er staat een onzichtbare spatie in',
};
const EN: Record<StraySpace, string> = {
  edge: 'There is a space before or after the text',
  double: 'There are two or more spaces in a row',
  odd: 'There is a tab or a no-break space in it',
  'zero-width': 'There is an invisible space in it',
};

export const straySpaces: CellCheck<Facts> = {
  id: 'stray-spaces',
  scope: 'cell',
  severity: 'warning',
  applies: 'all',
  looksFor: SIGN.odd,
  look({ text }) {
    const what = straySpace(text);
    // A no-break space can be half of a damaged à; without it the letter could not be restored.
    return what === undefined || (what === 'odd' && decodedOnce(text) !== undefined)
      ? undefined
      : { shown: text, becomes: withoutStraySpaces(text), what };
  },
  mend: becomes('safe'),
  text: {
    nl: {
      title: 'Spaties te veel',
      why: 'Coachview vergelijkt namen en codes precies. Met een spatie te veel herkent het een bedrijf of persoon niet en maakt het een nieuwe.',
      says: ({ becomes, what }) =>
        becomes === '' ? 'De cel lijkt leeg, maar er staan spaties in.' : `${NL[what]}: ${quote(becomes)}.`,
      does: ({ becomes }) => (becomes === '' ? 'Maak de cel leeg' : `Maak er ${quote(becomes)} van`),
    },
    en: {
      title: 'Stray spaces',
      why: 'Coachview compares names and codes exactly. With a space too many it does not recognise a company or person and makes a new one.',
      says: ({ becomes, what }) =>
        becomes === ''
          ? 'The cell looks empty, but there are spaces in it.'
          : `${EN[what]}: ${quote(becomes)}.`,
      does: ({ becomes }) => (becomes === '' ? 'Empty the cell' : `Make it ${quote(becomes)}`),
    },
  },
  examples: {
    fine: [
      { text: 'Jan Jansen' },
      { text: '' },
      { text: 'eerste regel\ntweede regel' },
      { text: 'Jan\n' },
      { text: '👩‍🏫' },
      { text: 'voilÃ\u00a0' },
      { text: 'می‌خواهم' },
    ],
    caught: [
      { text: ' Jansen', mended: 'Jansen' },
      { text: 'Jansen ', mended: 'Jansen' },
      { text: 'Jan  Jansen', mended: 'Jan Jansen' },
      { text: 'Jan\u00a0Jansen', mended: 'Jan Jansen' },
      { text: 'Jan\tJansen', mended: 'Jan Jansen' },
      { text: '\u200bJansen\ufeff', mended: 'Jansen' },
      { text: 'Jan\u200dsen', mended: 'Jansen' },
      { text: ' \u00a0 \t', mended: '' },
    ],
  },
};
