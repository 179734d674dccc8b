import type { CalendarDate } from '../model/day.ts';
import { exists, fullYear } from './calendar.ts';
import { isWeekday, monthOf } from './months.ts';
import { withoutStraySpaces } from './spaces.ts';

// Dates in every notation that turns up in lists of participants. Reading never decides between day-month and month-day where
// both are possible: it says so, and the check looks at the column.

/** How a text reads as a date. `hasTime`: a time of day other than midnight stood behind it. */
export type DateReading =
  /** One day, whatever the order. */
  | {
      is: 'day';
      date: CalendarDate;
      order: 'day-month' | 'month-day' | 'year-first' | 'named';
      sign: string;
      hasTime?: true;
    }
  /** Two days are possible: `date` by day-month, `other` by month-day. */
  | { is: 'two-days'; date: CalendarDate; other: CalendarDate; sign: string; hasTime?: true }
  /** Looks like a date, but no such day exists. */
  | { is: 'impossible' };

/** Longest notation that is read (`donderdag 30 september 2021 00:00:00` has 37 characters). */
const LONGEST = 48;
// A time with a zone is no day: 1985-04-02T22:00:00Z is 3 April in the Netherlands.
const CLOCK = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?$/;
const NOT_ZERO = /[1-9]/;
const DIGITS = /^(\d{1,4})( ?[-/.–] ?| )(\d{1,2})\2(\d{1,4})$/;
const COMPACT = /^\d{8}$/;
const WORDS = /[\p{L}\p{M}]+|\d+/gu;
/** What may stand between the words of a written date. */
const NAMED = /^[\p{L}\p{M}\d .,/-]+$/u;
const DASH = 0x2d;
const [ZERO, NINE] = [0x30, 0x39];
const FILLER = new Set(['de', 'den', 'der', 'of', 'the', 'le', 'st', 'nd', 'rd', 'th', 'e', 'er', 'ste']);

/** Whether the text is a day written dd-mm-jjjj. Cheap: it makes nothing. */
export function isWrittenAsWanted(text: string): boolean {
  if (!hasWantedShape(text)) return false;
  return exists(twoDigits(text, 6) * 100 + twoDigits(text, 8), twoDigits(text, 3), twoDigits(text, 0));
}

/** The day of the month of one that is written so; 0 when it is not. */
export function dayWrittenAsWanted(text: string): number {
  return isWrittenAsWanted(text) ? twoDigits(text, 0) : 0;
}

/** The year of a day that is written so; 0 when it is not. */
export function yearWrittenAsWanted(text: string): number {
  return isWrittenAsWanted(text) ? twoDigits(text, 6) * 100 + twoDigits(text, 8) : 0;
}

/** Digits where dd-mm-jjjj has them, whatever they say. */
function hasWantedShape(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(2) !== DASH || text.charCodeAt(5) !== DASH) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < ZERO || code > NINE) && at !== 2 && at !== 5) return false;
  }
  return true;
}

/** What two digits say, where they surely stand. */
function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

/** What day the text says, or undefined when it does not look like a date at all. Serial numbers are not dates here. */
export function readDate(text: string): DateReading | undefined {
  if (text.length < 5 || text.length > LONGEST) return undefined;
  if (hasWantedShape(text)) return readDigits(text.slice(0, 2), '-', text.slice(3, 5), text.slice(6));
  const bare = withoutStraySpaces(text);
  const clock = CLOCK.exec(bare);
  if (clock === null) return readDay(bare);
  const reading = readDay(bare.slice(0, clock.index));
  if (reading === undefined || reading.is === 'impossible' || !NOT_ZERO.test(clock[0])) return reading;
  return { ...reading, hasTime: true };
}

function readDay(bare: string): DateReading | undefined {
  const digits = DIGITS.exec(bare);
  if (digits !== null) return readDigits(digits[1]!, digits[2]!.trim(), digits[3]!, digits[4]!);
  if (COMPACT.test(bare)) return readCompact(bare);
  return NAMED.test(bare) ? readNamed(bare) : undefined;
}

function readDigits(a: string, sign: string, b: string, c: string): DateReading | undefined {
  if (a.length === 4) {
    if (c.length > 2) return undefined;
    return one(Number(a), Number(b), Number(c), 'year-first', sign);
  }
  if (a.length > 2 || c.length === 1 || c.length === 3) return undefined;
  const year = c.length === 2 ? fullYear(Number(c)) : Number(c);
  const [x, y] = [Number(a), Number(b)];
  const dayFirst = exists(year, y, x);
  const monthFirst = exists(year, x, y);
  if (dayFirst && monthFirst && x !== y) {
    const [date, other] = [
      { year, month: y, day: x },
      { year, month: x, day: y },
    ];
    return { is: 'two-days', date, other, sign };
  }
  if (dayFirst) return one(year, y, x, 'day-month', sign);
  return one(year, x, y, 'month-day', sign);
}

function readCompact(digits: string): DateReading | undefined {
  const part = (from: number, to: number) => Number(digits.slice(from, to));
  const yearFirst = one(part(0, 4), part(4, 6), part(6, 8), 'year-first', '');
  if (yearFirst.is === 'day') return yearFirst;
  // 03041985: the two readings never both exist, for the first two digits of a year are no month.
  const dayFirst = one(part(4, 8), part(2, 4), part(0, 2), 'day-month', '');
  if (dayFirst.is === 'day') return dayFirst;
  const century = (year: number) => year >= 1900 && year < 2100;
  return century(part(0, 4)) || century(part(4, 8)) ? { is: 'impossible' } : undefined;
}

/** `3 april 1985`, `3-apr-85`, `April 3, 1985`, `le 1er avril 1985`, `woensdag 3 april 1985`. */
function readNamed(text: string): DateReading | undefined {
  let month: number | undefined;
  const numbers: string[] = [];
  for (const word of text.match(WORDS) ?? []) {
    const code = word.charCodeAt(0);
    if (code >= 48 && code <= 57) numbers.push(word);
    else if (month === undefined && monthOf(word) !== undefined) month = monthOf(word);
    else if (!isWeekday(word) && !FILLER.has(word.toLowerCase())) return undefined;
  }
  const [first, second] = numbers;
  if (month === undefined || first === undefined || second === undefined || numbers.length > 2)
    return undefined;
  const [day, year] = first.length === 4 ? [second, first] : [first, second];
  if (day.length > 2 || (year.length !== 2 && year.length !== 4)) return undefined;
  return one(year.length === 2 ? fullYear(Number(year)) : Number(year), month, Number(day), 'named', ' ');
}

type OneDay = Extract<DateReading, { is: 'day' | 'impossible' }>;
function one(
  year: number,
  month: number,
  day: number,
  order: Extract<DateReading, { is: 'day' }>['order'],
  sign: string,
): OneDay {
  return exists(year, month, day)
    ? { is: 'day', date: { year, month, day }, order, sign }
    : { is: 'impossible' };
}
