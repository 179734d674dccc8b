import type { KindId } from '../../model/field.ts';
import { SIGN } from '../../model/signs.ts';
import { becomes, type CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Wrappings that make a spreadsheet keep a text as text, and that came along as if they were part of it: ="0012" and '0012.

const FORMULA = /^="((?:[^"]|"")*)"$/;
/** An apostrophe before a digit or a +. Before a letter it belongs to the name: 't Hart, 's-Gravenhage. */
const APOSTROPHE = /^'([+\d][^']*)$/;
/** Free text and names, where '24 may stand for a year. */
const FREE: ReadonlySet<KindId> = new Set([
  'remark',
  'course-name',
  'company-name',
  'reference',
  'free-field-value',
]);

type Facts = { shown: string; becomes: string };

export const wrappedText: CellCheck<Facts> = {
  id: 'wrapped-text',
  scope: 'cell',
  severity: 'warning',
  applies: 'all',
  looksFor: SIGN.odd,
  look({ text }, { kind }) {
    const first = text.charCodeAt(0);
    if (first === 61) {
      const inner = FORMULA.exec(text)?.[1];
      return inner === undefined ? undefined : { shown: text, becomes: inner.replaceAll('""', '"') };
    }
    if (first !== 39 || FREE.has(kind)) return undefined;
    const inner = APOSTROPHE.exec(text)?.[1];
    return inner === undefined ? undefined : { shown: text, becomes: inner };
  },
  mend: becomes('safe'),
  text: {
    nl: {
      title: 'Tekst in verpakking',
      why: 'De tekens eromheen zijn een kunstgreep voor Excel. Coachview neemt ze mee als deel van de waarde.',
      says: ({ shown, becomes }) => `Hier staat ${quote(shown)}; bedoeld is ${quote(becomes) || 'niets'}.`,
      does: ({ becomes }) => (becomes === '' ? 'Maak de cel leeg' : `Maak er ${quote(becomes)} van`),
    },
    en: {
      title: 'Wrapped text',
      why: 'The signs around it are a trick for Excel. Coachview takes them along as part of the value.',
      says: ({ shown, becomes }) =>
        `It says ${quote(shown)}; what is meant is ${quote(becomes) || 'nothing'}.`,
      does: ({ becomes }) => (becomes === '' ? 'Empty the cell' : `Make it ${quote(becomes)}`),
    },
  },
  examples: {
    fine: [
      { text: "'t Hart", kind: 'surname' },
      { text: "'s-Gravenhage", kind: 'town' },
      { text: "'24 Zomercursus", kind: 'course-name' },
      { text: '=A1', kind: 'reference' },
      { text: '="a"&"b"', kind: 'reference' },
      { text: "'", kind: 'surname' },
    ],
    caught: [
      { text: '="0012"', kind: 'extern-id', mended: '0012' },
      { text: "'0612345678", kind: 'phone', mended: '0612345678' },
      { text: "'+31612345678", kind: 'phone', mended: '+31612345678' },
      { text: '="Jan ""de Beer"""', kind: 'first-name', mended: 'Jan "de Beer"' },
      { text: '=""', kind: 'infixes', mended: '' },
    ],
  },
};
