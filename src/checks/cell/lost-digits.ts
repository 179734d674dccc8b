import { SIGN } from '../../model/signs.ts';
import { becomes, type CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Long numbers of which a spreadsheet has kept only the first digits: 1,23457E+15, and numbers of more than fifteen digits.

/** As Excel writes it, always with a + and at least two digits; 12E3 can be somebody's code. */
const SCIENTIFIC = /^-?\d(?:[.,]\d{1,20})?E\+\d{2,3}$/i;
const DIGITS = /^\d{10,40}$/;
/** A workbook keeps fifteen digits of a number; what came after them was a zero before the file was saved. */
const KEPT_DIGITS = 15;
const LARGEST_KEPT = 10 ** KEPT_DIGITS;

type Facts = { shown: string; becomes: string };

export const lostDigits: CellCheck<Facts> = {
  id: 'lost-digits',
  scope: 'cell',
  severity: 'error',
  applies: 'all',
  looksFor: SIGN.odd | SIGN.plus,
  look({ text, stamp, raw }) {
    const { length } = text;
    if (length < 5 || length > 40) return undefined;
    const last = text.charCodeAt(length - 1);
    if (last < 48 || last > 57) return undefined;
    if (stamp.origin === 'number' && length > KEPT_DIGITS && DIGITS.test(text))
      return { shown: text, becomes: '' };
    if (!SCIENTIFIC.test(text)) return undefined;
    const whole = raw !== undefined && Number.isInteger(raw) && raw >= 0 && raw < LARGEST_KEPT;
    return { shown: text, becomes: whole ? String(raw) : '' };
  },
  mend: becomes((facts) => (facts.becomes === '' ? undefined : 'safe')),
  text: {
    nl: {
      title: 'Laatste cijfers verdwenen',
      why: 'Excel toont lange nummers als 1,23E+15 en bewaart er hooguit vijftien cijfers van. Coachview krijgt dan een ander nummer.',
      says: ({ shown, becomes }) =>
        becomes === ''
          ? `Hier staat ${quote(shown)}. De laatste cijfers zijn in Excel verdwenen; haal het nummer opnieuw op bij de bron.`
          : `Hier staat ${quote(shown)}; in de werkmap staat nog het hele nummer, ${quote(becomes)}.`,
      does: ({ becomes }) => `Maak er ${quote(becomes)} van`,
    },
    en: {
      title: 'Last digits lost',
      why: 'Excel shows long numbers as 1.23E+15 and keeps fifteen digits of them at most. Coachview would then get another number.',
      says: ({ shown, becomes }) =>
        becomes === ''
          ? `It says ${quote(shown)}. The last digits were lost in Excel; fetch the number again from its source.`
          : `It says ${quote(shown)}; the workbook still has the whole number, ${quote(becomes)}.`,
      does: ({ becomes }) => `Make it ${quote(becomes)}`,
    },
  },
  examples: {
    fine: [
      { text: '123456789012345', kind: 'extern-id', stamp: { origin: 'number' } },
      { text: '1234567890123456', kind: 'extern-id' },
      { text: '12E3', kind: 'course-code' },
      { text: '1E5', kind: 'course-code' },
      { text: 'E+12', kind: 'reference' },
    ],
    caught: [
      { text: '1,23457E+15', kind: 'extern-id' },
      { text: '1.23E+12', kind: 'phone' },
      {
        text: '3,16123E+10',
        kind: 'phone',
        stamp: { origin: 'number' },
        raw: 31612345678,
        mended: '31612345678',
      },
      { text: '1,23457E+15', kind: 'extern-id', stamp: { origin: 'number' }, raw: 1234567890123450 },
      { text: '1234567890123450', kind: 'extern-id', stamp: { origin: 'number' } },
    ],
  },
};
