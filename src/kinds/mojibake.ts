// Text that was UTF-8 and was read as Windows-1252 before it came here: ZoÃ« for Zoë. Every broken letter is a run that reads
// as one letter of the Latin alphabet or one mark of punctuation when it is turned back; other runs are left as they are.

/** What Windows-1252 shows for the bytes 0x80 to 0x9f; the five unused ones stay control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const TAIL = `[\\u0080-\\u00bf${HIGH}]`;
/** Two bytes: U+0080 to U+017F, the letters of western Europe. Three: curly quotes, dashes and the euro sign. */
const BROKEN = new RegExp(`[\\u00c2-\\u00c5]${TAIL}|\\u00e2${TAIL}${TAIL}`, 'g');
const SUSPECT = /[\u00c2-\u00c5\u00e2]/;
const WANTED = /[\u00a0-\u017f\u2010-\u203a\u20ac\u2122]/;

function byteOf(sign: string): number {
  const at = HIGH.indexOf(sign);
  return at >= 0 ? 0x80 + at : sign.charCodeAt(0);
}

function letterOf(run: string): string {
  const bytes = [...run].map(byteOf);
  const [a, b, c] = bytes;
  const code =
    bytes.length === 2
      ? ((a! & 0x1f) << 6) | (b! & 0x3f)
      : ((a! & 0x0f) << 12) | ((b! & 0x3f) << 6) | (c! & 0x3f);
  const letter = String.fromCharCode(code);
  return WANTED.test(letter) ? letter : run;
}

/** The text with one round of the damage undone, or undefined when it shows none. */
export function decodedOnce(text: string): string | undefined {
  if (!SUSPECT.test(text)) return undefined;
  const decoded = text.replace(BROKEN, letterOf);
  return decoded === text ? undefined : decoded;
}
