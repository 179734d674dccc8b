import type { Kind } from './kind.ts';
import { withoutStraySpaces } from './spaces.ts';

// Numbers to count with, for columns of an institute's own template. Numbers that name something (phones, ids) are not of this kind.

/** 1234 or 1.234 or 1,234 or 1234,56 or 1.234,56 or 1234.5, with a sign before it. */
const PLAIN = /^[-+]?\d{1,15}(?:[.,]\d{1,10})?$/;
const GROUPED = /^[-+]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3}){0,4}(?:[.,]\d{1,10})?$/;

export const number: Kind<number> = {
  id: 'number',
  read: (text) => {
    const bare = withoutStraySpaces(text);
    if (PLAIN.test(bare)) return Number(bare.replace(',', '.'));
    const grouped = GROUPED.exec(bare);
    if (grouped === null) return undefined;
    const value = Number(bare.replaceAll(grouped[1]!, '').replace(',', '.'));
    return Number.isNaN(value) ? undefined : value;
  },
  write: (value) => String(value).replace('.', ','),
  explain: {
    nl: {
      expected: 'Een getal, met een komma voor de decimalen.',
      example: '12,5',
      coachview: 'Coachview bewaart het als getal.',
    },
    en: {
      expected: 'A number, with a comma before the decimals.',
      example: '12,5',
      coachview: 'Coachview keeps it as a number.',
    },
  },
};
