import type { Origin } from './cell.ts';
import { DAY_SIGNS, MOST_MONTHS, sureDay } from './sure-day.ts';

// What a text is made of, seen in one walk over it. Nearly every cell is made of letters, digits and a few signs, and most checks look for
// what no such cell has: a check says which signs it cannot do without, and is only asked where they are. A reader that has the bytes in hand
// tells the signs with the text, so that nobody walks over it again. Nothing is found or judged here.

/** Signs of a text, some of `SIGN` together. */
export type Signs = number;

export const SIGN = {
  /** ASCII letters. */
  small: 1,
  capital: 2,
  digit: 4,
  space: 8,
  /** `.` and `,` */
  point: 16,
  /** The other signs of ASCII that can be seen. */
  mark: 32,
  plus: 64,
  /** A day written dd-mm-jjjj that surely exists, of this or the last century, of which the first number is no month. */
  dayFirst: 128,
  /**
   * Whatever else: what cannot be seen, other scripts, spaces that do not stand singly between other signs, `= ' # @ - . , /` in front, the
   * empty text, an error of the workbook, and a number of it that has more signs than a workbook keeps digits of one.
   */
  odd: 256,
  /** No small letter of ASCII in it, or no capital. */
  oneCase: 512,
  /** A digit in front that is no 0. */
  counting: 1024,
  /** A digit in it, and at least `LONG` signs. */
  long: 2048,
  /** A day like `dayFirst`, but the first number could be a month too. */
  dayOrMonth: 4096,
  /** A 0 at the end, and a point or comma in it. */
  pointZero: 8192,
  /** `long`; where it is nothing but digits, only with as many as the number of a citizen has, or more than a workbook keeps. */
  citizenLong: 16384,
  /** A point or comma in it, and it is not a plain decimal number: digits, one point or comma, and digits behind it. */
  pointed: 32768,
  /** Letters with an accent from À to ÿ. A reader tells no signs of what is not all ASCII, so those that it keeps go without. */
  accent: 65536,
} as const;
/** Signs of what can be seen: a text that has one of these is not blank. */
export const SEEN: Signs =
  SIGN.small | SIGN.capital | SIGN.digit | SIGN.point | SIGN.mark | SIGN.plus | SIGN.accent;
/** Not told: what a text is made of never gives this. */
export const NO_SIGNS: Signs = 0;
/** Among the signs of bytes: one that is no ASCII. */
const NOT_ASCII = 1 << 15;

/** The shortest text that can hold a number of eight digits. */
const LONG = 8;
/** Digits of a citizen's number in the Netherlands and in Belgium. */
const [BSN_DIGITS, NATIONAL_DIGITS] = [9, 11];
/** So many digits of a number a workbook keeps. */
const MOST_KEPT_DIGITS = 15;
/** A decimal number of more signs is not told to be one. */
const MOST_DECIMAL_SIGNS = 11;
/** What it is made of. */
const OF_DECIMALS: Signs = SIGN.digit | SIGN.counting | SIGN.point;
/** And a day. */
const OF_DAYS: Signs = SIGN.digit | SIGN.counting | SIGN.mark;

const LATIN_1 = 256;
const SPACE = 0x20;
const ZERO = 0x30;
const TIMES = 0xd7;
const DIVIDED = 0xf7;

/** Signs by code, of a sign that is not the first. */
const WITHIN = new Int32Array(LATIN_1);
/** The same of the first one. */
const FIRST = new Int32Array(LATIN_1);
/** Signs by byte. */
export const BYTE_SIGNS = new Uint16Array(LATIN_1);
/** A text that may be a day, as bytes. */
const DAY = new Uint8Array(DAY_SIGNS);
const ODD_IN_FRONT = "='#@-.,/ ";
for (let code = 0; code < LATIN_1; code++) {
  const sign = signOf(code);
  WITHIN[code] = sign;
  FIRST[code] = sign | (sign === SIGN.digit && code !== ZERO ? SIGN.counting : 0);
}
for (const sign of ODD_IN_FRONT) FIRST[sign.charCodeAt(0)]! |= SIGN.odd;
for (let byte = 0; byte < LATIN_1; byte++) BYTE_SIGNS[byte] = byte < 0x80 ? WITHIN[byte]! : NOT_ASCII;

function signOf(code: number): Signs {
  if (code >= 0x61 && code <= 0x7a) return SIGN.small;
  if (code >= 0x41 && code <= 0x5a) return SIGN.capital;
  if (code >= 0x30 && code <= 0x39) return SIGN.digit;
  if (code === SPACE) return SIGN.space;
  if (code === 0x2c || code === 0x2e) return SIGN.point;
  if (code === 0x2b) return SIGN.plus;
  if (code > SPACE && code < 0x7f) return SIGN.mark;
  return code >= 0xc0 && code !== TIMES && code !== DIVIDED ? SIGN.accent : SIGN.odd;
}

/** What a filled cell is made of. */
export function signsIn(text: string, origin: Origin = 'text'): Signs {
  const { length } = text;
  if (length === 0) return SIGN.odd | SIGN.oneCase;
  const first = text.charCodeAt(0);
  let signs: Signs = first < LATIN_1 ? FIRST[first]! : SIGN.odd;
  let before = first;
  for (let at = 1; at < length; at++) {
    const code = text.charCodeAt(at);
    signs |= code < LATIN_1 ? WITHIN[code]! : SIGN.odd;
    if (code === SPACE && before === SPACE) signs |= SIGN.odd;
    before = code;
  }
  if (before === SPACE) signs |= SIGN.odd;
  if (mayBeDecimal(signs, length) && pointsIn(text) > 1) signs |= SIGN.pointed;
  if (mayBeDay(signs, length)) signs |= dayIn(text);
  return inWorkbook(asWhole(signs, length, before), origin, length);
}

/** The signs of a text of this length, when it is that of a cell that was this in the workbook. */
export function inWorkbook(signs: Signs, origin: Origin, length: number): Signs {
  const isOdd = origin === 'error' || (origin === 'number' && length > MOST_KEPT_DIGITS);
  return isOdd ? signs | SIGN.odd : signs;
}

/**
 * The same out of the bytes of a text.
 * @param bytesSigns those of all of its bytes together, as `BYTE_SIGNS` has them
 * @returns `NO_SIGNS` when not all of them are ASCII: then they say too little
 */
export function signsOfBytes(bytesSigns: Signs, bytes: Uint8Array, from: number, to: number): Signs {
  if ((bytesSigns & NOT_ASCII) !== 0 || from === to) return NO_SIGNS;
  const signs = bytesSigns | FIRST[bytes[from]!]!;
  const hasOddSpace = (signs & SIGN.space) !== 0 && !standSingly(bytes, from, to);
  const hasPoints = mayBeDecimal(signs, to - from) && pointsAmong(bytes, from, to) > 1;
  const day = mayBeDay(signs, to - from) ? dayAmong(bytes, from) : 0;
  const more = day | (hasOddSpace ? SIGN.odd : 0) | (hasPoints ? SIGN.pointed : 0);
  return asWhole(signs | more, to - from, bytes[to - 1]!);
}

export function isAscii(bytesSigns: Signs): boolean {
  return (bytesSigns & NOT_ASCII) === 0;
}

/** Whether no space stands at the end or behind another; one in front is odd by itself. */
function standSingly(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (bytes[at] === SPACE && (at + 1 === to || bytes[at + 1] === SPACE)) return false;
  return true;
}

/** Whether it is a plain decimal number if there is one point in it and that is not the last sign; one in front is odd. */
function mayBeDecimal(signs: Signs, length: number): boolean {
  return (signs & SIGN.point) !== 0 && (signs & ~OF_DECIMALS) === 0 && length <= MOST_DECIMAL_SIGNS;
}

function pointsIn(text: string): number {
  let points = 0;
  for (let at = 0; at < text.length; at++) if (WITHIN[text.charCodeAt(at)] === SIGN.point) points++;
  return points;
}

function pointsAmong(bytes: Uint8Array, from: number, to: number): number {
  let points = 0;
  for (let at = from; at < to; at++) if (WITHIN[bytes[at]!] === SIGN.point) points++;
  return points;
}

/** With the signs that a text has as a whole. */
function asWhole(some: Signs, length: number, last: number): Signs {
  let signs = some;
  if (length >= LONG && (some & SIGN.digit) !== 0) {
    const isNumber = (some & ~(SIGN.digit | SIGN.counting)) === 0;
    const isCitizens = length === BSN_DIGITS || length === NATIONAL_DIGITS;
    const isOther = isNumber && !isCitizens && length <= MOST_KEPT_DIGITS;
    signs |= isOther ? SIGN.long : SIGN.long | SIGN.citizenLong;
  }
  if (last === ZERO && (some & SIGN.point) !== 0) signs |= SIGN.pointZero;
  const isPlain = mayBeDecimal(some, length) && WITHIN[last] !== SIGN.point;
  if ((some & SIGN.point) !== 0 && !isPlain) signs |= SIGN.pointed;
  return (some & SIGN.small) === 0 || (some & SIGN.capital) === 0 ? signs | SIGN.oneCase : signs;
}

/** Whether it is as long as a day is written, and made of digits and marks. */
function mayBeDay(signs: Signs, length: number): boolean {
  return length === DAY_SIGNS && (signs & ~OF_DAYS) === 0 && (signs & SIGN.mark) !== 0;
}

function dayIn(text: string): Signs {
  for (let at = 0; at < DAY_SIGNS; at++) DAY[at] = text.charCodeAt(at);
  return dayAmong(DAY, 0);
}

function dayAmong(bytes: Uint8Array, from: number): Signs {
  const day = sureDay(bytes, from);
  if (day === 0) return 0;
  return day > MOST_MONTHS ? SIGN.dayFirst : SIGN.dayOrMonth;
}
