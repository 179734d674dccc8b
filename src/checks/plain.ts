import type { Origin } from '../model/cell.ts';

// Plain cells: nearly every cell is one, and most checks of all columns look for what no plain cell has. Telling that in one walk over
// the text is what keeps looking at millions of cells cheap. Nothing is found or judged here.

/** A workbook keeps fifteen digits of a number; a longer one is looked at closely. */
const MOST_KEPT_DIGITS = 15;

/**
 * Whether a cell holds nothing but ASCII letters and digits, single spaces between them, and `, - . / @` behind the first character;
 * and is no error of the workbook and no number that lost digits in it. Not the empty text. A check may say that it never
 * finds anything in such a cell (`passesPlain`), and a law holds it to that.
 */
export function isPlain(text: string, origin: Origin): boolean {
  const { length } = text;
  if (origin === 'error' || (origin === 'number' && length > MOST_KEPT_DIGITS)) return false;
  let isSpace = true;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    const small = code | 0x20;
    if ((small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39)) isSpace = false;
    else if (((code >= 0x2c && code <= 0x2f) || code === 0x40) && at > 0) isSpace = false;
    else if (code === 0x20 && !isSpace) isSpace = true;
    else return false;
  }
  return !isSpace;
}
