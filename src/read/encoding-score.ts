import type { Encoding } from '../model/notice.ts';
import { decode } from './decoder.ts';

// Judges single-byte encodings by the letters they make of a file's words: the right one gives letters that
// West-European names have, in places where letters stand. It never proves anything.

/** Candidates; the earlier one wins a tie, and UTF-8 is not among them because it proves itself. */
const CANDIDATES: readonly Encoding[] = [
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'cp850',
  'windows-1250',
  'windows-1254',
  'windows-1257',
  'windows-1251',
  'windows-1253',
];

// Points for a letter outside ASCII, by how usual it is in Dutch, German, French, Spanish, Scandinavian names. Only the
// order matters; the corpus of encodings in the tests holds it.
const USUAL = new Set('éëïöüèêçäáóíñßôûîâà');
// Turkish surnames are among them; what their letters are in windows-1252 (ý þ ð) is not.
const RARER = new Set('úùìòåæøãõœÿğş');
const POINTS = { usual: 3, rarer: 2, capital: 2, otherLetter: 1, odd: -3, control: -5, unknown: -10 };
/** A capital after a small letter, two accented letters in a row, two scripts in one word. */
const MISPLACED = -3;

/** All candidates, likeliest first. */
export function likeliestEncodings(words: readonly Uint8Array[]): Encoding[] {
  const scored = CANDIDATES.map((encoding) => ({
    encoding,
    score: words.reduce((sum, word) => sum + scoreWord(decode(word, encoding)), 0),
  }));
  return scored.sort((a, b) => b.score - a.score).map((s) => s.encoding);
}

/** A sign that stands alone (€, •, the é of a code) says nothing about an encoding. */
function scoreWord(word: string): number {
  if (word.length < 2) return 0;
  const letters = [...word];
  let score = 0;
  letters.forEach((letter, at) => {
    if (letter >= '\u0080') score += scoreLetter(letter, letters[at - 1] ?? '', letters[at + 1] ?? '');
  });
  return score;
}

function scoreLetter(letter: string, before: string, after: string): number {
  if (letter === '\uFFFD') return POINTS.unknown;
  if (letter <= '\u009F') return POINTS.control;
  if (!/\p{L}/u.test(letter)) return scoreSign(letter, before, after);
  const isLatin = /\p{Script=Latin}/u.test(letter);
  let score = POINTS.otherLetter;
  if (USUAL.has(letter)) score = POINTS.usual;
  else if (RARER.has(letter)) score = POINTS.rarer;
  else if (USUAL.has(letter.toLowerCase()) || RARER.has(letter.toLowerCase())) score = POINTS.capital;
  if (isUpper(letter) && /\p{Ll}/u.test(before)) score += MISPLACED;
  if (isLatin && /[^\P{L}a-zA-Z]/u.test(before)) score += MISPLACED;
  if (!isLatin && /[a-zA-Z]/.test(before + after)) score += MISPLACED;
  return score;
}

/** Quotation marks, dashes and the euro stand beside words; hardly any sign stands within one. */
function scoreSign(sign: string, before: string, after: string): number {
  const isInside = /\p{L}/u.test(before) && /\p{L}/u.test(after);
  if (sign === '’') return 1;
  if (isInside) return POINTS.odd;
  if (/[“„‘]/.test(sign)) return before === '' ? 1 : POINTS.odd;
  if (/[”…–—€°·]/.test(sign)) return 1;
  return -1;
}

function isUpper(letter: string): boolean {
  return /\p{Lu}/u.test(letter);
}
