import { SIGN } from '../../model/signs.ts';
import { becomes, type CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Decimals that a program hung on a number that names something: 1234.0 for 1234.

const GHOST = /^(\d{1,20})[.,]0{1,2}$/;
/** Codes such as 2.0 and telephone extensions such as 12.00 can be meant; these kinds want as many digits before the point. */
const FEWEST_DIGITS: Partial<Record<string, number>> = {
  phone: 6,
  'course-code': 3,
  reference: 3,
  'free-field-value': 3,
};

type Facts = { shown: string; becomes: string };

export const decimalGhost: CellCheck<Facts> = {
  id: 'decimal-ghost',
  scope: 'cell',
  severity: 'warning',
  applies: [
    'extern-id',
    'unique-id',
    'request-number',
    'phone',
    'postcode',
    'course-code',
    'reference',
    'free-field-value',
    'number',
  ],
  looksFor: SIGN.pointZero,
  look({ text }, { kind }) {
    if (text.charCodeAt(text.length - 1) !== 0x30 || text.length > 23) return undefined;
    const whole = GHOST.exec(text)?.[1];
    if (whole === undefined || whole.length < (FEWEST_DIGITS[kind] ?? 1)) return undefined;
    return { shown: text, becomes: whole };
  },
  mend: becomes('safe'),
  text: {
    nl: {
      title: 'Decimalen achter een nummer',
      why: 'Een programma heeft het nummer als getal opgeslagen. Coachview vergelijkt letter voor letter: 1234.0 is niet 1234.',
      says: ({ shown }) => `Hier staat ${quote(shown)}; een nummer heeft geen decimalen.`,
      does: ({ becomes }) => `Maak er ${quote(becomes)} van`,
    },
    en: {
      title: 'Decimals behind a number',
      why: 'A program has stored the number as a quantity. Coachview compares letter by letter: 1234.0 is not 1234.',
      says: ({ shown }) => `It says ${quote(shown)}; a number that names something has no decimals.`,
      does: ({ becomes }) => `Make it ${quote(becomes)}`,
    },
  },
  examples: {
    fine: [
      { text: '1234' },
      { text: '12.50' },
      { text: '1.000' },
      { text: '2.0', kind: 'course-code' },
      { text: '12.00', kind: 'phone' },
      { text: 'A1.0' },
    ],
    caught: [
      { text: '1234.0', mended: '1234' },
      { text: '12,00', mended: '12' },
      { text: '612345678.0', kind: 'phone', mended: '612345678' },
      { text: '2024.0', kind: 'course-code', mended: '2024' },
    ],
  },
};
