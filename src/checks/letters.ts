import { withoutAccents } from '../model/accents.ts';

// What is left of a name when capitals, accents, spaces and signs do not count. For comparing, never for showing or writing.

/** Plain ASCII needs no normalising, and nearly every name is. */
const PLAIN = /^[\x20-\x7e]*$/;
const NOT_PLAIN_LETTERS = /[^a-z0-9]+/g;
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

/** `Van 't Hof` gives `vanthof`, `Zoë` gives `zoe`, `STRAUSS` and `Strauß` both `strauss`. */
export function letters(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(NOT_PLAIN_LETTERS, '');
  return withoutAccents(text.toLowerCase()).replace(NOT_LETTERS, '');
}

/** The first of them; '' where there is none. */
export function firstLetter(text: string): string {
  const code = text.charCodeAt(0) | 0x20;
  return code >= 0x61 && code <= 0x7a ? String.fromCharCode(code) : letters(text).slice(0, 1);
}

/** Whether two texts are equal but for one letter that is other, missing or too many: a slip of the pen. */
export function differsByOneLetter(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const least = Math.min(a.length, b.length);
  let before = 0;
  while (before < least && a[before] === b[before]) before++;
  let behind = 0;
  while (behind < least - before && a[a.length - 1 - behind] === b[b.length - 1 - behind]) behind++;
  return before + behind >= Math.max(a.length, b.length) - 1;
}
