import { SIGN } from '../../model/signs.ts';
import { becomes, type CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Line breaks inside a cell. How Coachview's import reads them is not published, so none are sent without a word.

const BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;
const BREAKS = /[\n\r\v\f\u0085\u2028\u2029]+/;

type Facts = {
  shown: string;
  becomes: string;
  lines: number;
  /** A remark may be meant to have lines; there the user says yes. */
  isRemark: boolean;
};

export const lineBreakInCell: CellCheck<Facts> = {
  id: 'line-break-in-cell',
  scope: 'cell',
  severity: 'warning',
  applies: 'all',
  looksFor: SIGN.odd,
  look({ text }, { kind }) {
    if (!BREAK.test(text)) return undefined;
    const lines = text
      .split(BREAKS)
      .map((line) => line.trim())
      .filter((line) => line !== '');
    return { shown: text, becomes: lines.join(' '), lines: lines.length, isRemark: kind === 'remark' };
  },
  mend: becomes((facts) => (facts.isRemark && facts.lines > 1 ? 'ask' : 'safe')),
  text: {
    nl: {
      title: 'Regeleinde in een cel',
      why: 'Niet bekend is hoe Coachview een regeleinde binnen een cel leest. In het ergste geval breekt de regel daar af.',
      says: ({ shown, lines }) =>
        lines > 1
          ? `Hier staan ${lines} regels onder elkaar: ${quote(shown)}.`
          : 'Er staat een regeleinde voor of achter de tekst.',
      does: ({ becomes }) =>
        becomes === '' ? 'Maak de cel leeg' : `Zet het op één regel: ${quote(becomes)}`,
    },
    en: {
      title: 'Line break in a cell',
      why: 'It is not known how Coachview reads a line break inside a cell. At worst the row breaks off there.',
      says: ({ shown, lines }) =>
        lines > 1
          ? `There are ${lines} lines here: ${quote(shown)}.`
          : 'There is a line break before or after the text.',
      does: ({ becomes }) => (becomes === '' ? 'Empty the cell' : `Put it on one line: ${quote(becomes)}`),
    },
  },
  examples: {
    fine: [{ text: 'Dorpsstraat 1' }, { text: '' }, { text: 'a\tb' }],
    caught: [
      { text: 'Dorpsstraat 1\n1234 AB Utrecht', mended: 'Dorpsstraat 1 1234 AB Utrecht' },
      { text: 'Jansen\r\n', mended: 'Jansen' },
      { text: 'a \r\n\r\n b', kind: 'remark', mended: 'a b' },
      { text: '\n', mended: '' },
    ],
  },
};
