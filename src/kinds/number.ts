import { SIGN } from '../model/signs.ts';
import type { Kind } from './kind.ts';
import { withoutStraySpaces } from './spaces.ts';

// Numbers to count with, for columns of an institute's own template. Numbers that name something (phones, ids) are not of this kind.

// 1234 or 1.234 or 1,234 or 1234,56 or 1.234,56 or 1234.5, with a sign before it.

const MOST_DIGITS = 15;
const MOST_DECIMALS = 10;
const GROUPED = /^[-+]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3}){0,4}(?:[.,]\d{1,10})?$/;

/** Whether the text is digits, perhaps with a sign before them, and a point or comma and decimals behind. Cheap: it makes nothing. */
function isUngrouped(text: string): boolean {
  const sign = text.charCodeAt(0);
  const from = sign === 0x2b || sign === 0x2d ? 1 : 0;
  const point = endOfDigits(text, from);
  if (point === from || point - from > MOST_DIGITS) return false;
  if (point === text.length) return true;
  const code = text.charCodeAt(point);
  const decimals = text.length - point - 1;
  if ((code !== 0x2c && code !== 0x2e) || decimals === 0 || decimals > MOST_DECIMALS) return false;
  return endOfDigits(text, point + 1) === text.length;
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return at;
    at++;
  }
  return at;
}

export const number: Kind<number> = {
  id: 'number',
  read: (text) => {
    const bare = withoutStraySpaces(text);
    if (isUngrouped(bare)) return Number(bare.replace(',', '.'));
    const grouped = GROUPED.exec(bare);
    if (grouped === null) return undefined;
    const value = Number(bare.replaceAll(grouped[1]!, '').replace(',', '.'));
    return Number.isNaN(value) ? undefined : value;
  },
  isWanted: isUngrouped,
  // Digits, and no more than are counted with; the point of a plain decimal number among them.
  wantedSigns: SIGN.digit | SIGN.counting | SIGN.oneCase | SIGN.long | SIGN.point,
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
