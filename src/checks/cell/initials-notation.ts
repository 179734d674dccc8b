import { initialsOf } from '../../kinds/initials.ts';
import { withoutStraySpaces } from '../../kinds/spaces.ts';
import { becomes, type CellCheck } from '../check.ts';
import { initialsStyle, initialsStyles, inStyle } from '../derivations/initials-style.ts';
import { quote } from '../quote.ts';

// Initials that are written in another way than most of their column: JF beside J.F.

type Facts = { shown: string; becomes: string; style: string; inStyle: number; cells: number };

export const initialsNotation: CellCheck<Facts> = {
  id: 'initials-notation',
  scope: 'cell',
  severity: 'warning',
  applies: ['initials'],
  look({ text }, column) {
    if (text === '') return undefined;
    const initials = initialsOf(text);
    if (initials === undefined) return undefined;
    const wanted = inStyle(initials, column.derive(initialsStyle));
    if (wanted === text || wanted === withoutStraySpaces(text)) return undefined;
    return { shown: text, becomes: wanted, ...column.derive(initialsStyles) };
  },
  mend: becomes('ask'),
  text: {
    nl: {
      title: 'Voorletters anders geschreven',
      why: 'Coachview vergelijkt voorletters, tussenvoegsels en achternaam letter voor letter. J.F. en JF worden twee mensen.',
      says: ({ shown, style, inStyle: same, cells }) =>
        `Hier staat ${quote(shown)}; ${same} van de ${cells} in deze kolom ${same === 1 ? 'is' : 'zijn'} geschreven als ${style}.`,
      does: ({ becomes }) => `Maak er ${quote(becomes)} van`,
    },
    en: {
      title: 'Initials written differently',
      why: 'Coachview compares initials, infixes and surname letter by letter. J.F. and JF become two people.',
      says: ({ shown, style, inStyle: same, cells }) =>
        `It says ${quote(shown)}; ${same} of the ${cells} in this column ${same === 1 ? 'is' : 'are'} written like ${style}`,
      does: ({ becomes }) => `Make it ${quote(becomes)}`,
    },
  },
  examples: {
    fine: [
      { text: 'J.F.' },
      { text: 'JF', beside: ['AB', 'CD', 'E.F.'] },
      { text: 'J', beside: ['AB', 'CD'] },
      { text: 'Th.P.', beside: ['J.F.'] },
      { text: 'Johan', beside: ['J.F.'] },
      { text: '' },
    ],
    caught: [
      { text: 'JF', beside: ['A.B.', 'C.'], mended: 'J.F.' },
      { text: 'J. F.', beside: ['A.B.', 'C.'], mended: 'J.F.' },
      { text: 'j.f', beside: ['A.B.', 'C.'], mended: 'J.F.' },
      { text: 'J.F.', beside: ['AB', 'CD', 'E'], mended: 'JF' },
      { text: 'J.F.', beside: ['A. B.', 'C. D.'], mended: 'J. F.' },
    ],
  },
};
