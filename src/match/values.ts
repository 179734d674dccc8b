import { exists } from '../kinds/calendar.ts';
import { date } from '../kinds/date.ts';

// What rules compare, made of what cells and records hold. Comparing is exact, but for the capitals of an ExternID (Coachview's article on
// importing bedrijven and personen) and the notation of a date: a day is the same day however it is written.

export type How = 'exact' | 'caseless' | 'date';

/** A time that only says that the day begins, as JSON writes a date; with a zone it is the midnight of that zone. */
const MIDNIGHT = /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
/** A cell with two addresses holds the @ twice. */
const BETWEEN_ADDRESSES = /[\s;,]+/;

/** yyyymmdd as a number; 0 when the text is no day. The two notations of files and of lists are read without making anything. */
export function dayNumber(text: string): number {
  if (text.length < 6) return 0;
  if (text.length === 10) {
    if (text[2] === '-' && text[5] === '-')
      return known(digits(text, 6, 10), digits(text, 3, 5), digits(text, 0, 2));
    if (text[4] === '-' && text[7] === '-')
      return known(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
  }
  const day = date.read(text.includes('T') ? text.replace(MIDNIGHT, '') : text);
  return day === undefined ? 0 : day.year * 10_000 + day.month * 100 + day.day;
}

function known(year: number, month: number, day: number): number {
  return exists(year, month, day) ? year * 10_000 + month * 100 + day : 0;
}

/** NaN when it is not all digits. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** The value that is compared; '' when there is none. Equal values are what a rule calls the same. */
export function compared(text: string, how: How): string {
  if (how === 'exact') return text.trim() === '' ? '' : text;
  if (how === 'caseless') return text.trim() === '' ? '' : text.toLowerCase();
  const day = dayNumber(text);
  return day === 0 ? '' : String(day);
}

/** The addresses in one cell of a list; a cell with one is left as it is. */
export function addressesIn(text: string): string[] {
  const first = text.indexOf('@');
  if (first < 0 || text.indexOf('@', first + 1) < 0) return [text];
  return text.split(BETWEEN_ADDRESSES).filter((address) => address !== '');
}
