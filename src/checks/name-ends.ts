import { letters } from './letters.ts';

// The end of a name and of what stands before the @, as numbers: mostly enough to see that the name does not stand there. Nothing is found here.

/** A number behind the name that only makes an address one of its own has no more digits. */
const MOST_OWN_DIGITS = 4;

/** Signs that do not count in `letters`, and those of which it takes more than a look to know what they count as. */
const [NONE, UNKNOWN] = [1, 0];
/** By code, the letter of ASCII that it counts as, a digit itself; as far as it is of Latin. */
const LETTER_OF = Uint8Array.from({ length: 256 }, (_, code) => {
  const counted = letters(String.fromCharCode(code));
  const isSeparator = code >= 0x20 && code < 0x7f && counted === '';
  return isSeparator ? NONE : counted.length === 1 && counted < '\u007f' ? counted.charCodeAt(0) : UNKNOWN;
});

/** The last two letters or digits before a place as one number, as they count; 0 when there are no two, or it cannot quickly be known. */
function lastTwo(text: string, end: number, digitsToPass: number): number {
  let last = 0;
  let passed = 0;
  for (let at = end - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    const letter = code < LETTER_OF.length ? LETTER_OF[code]! : UNKNOWN;
    if (letter === UNKNOWN) return 0;
    if (letter === NONE) continue;
    if (last !== 0) return last * 0x80 + letter;
    if (passed < digitsToPass && letter >= 0x30 && letter <= 0x39) passed++;
    else last = letter;
  }
  return 0;
}

export function signOfEnd(text: string): number {
  return lastTwo(text, text.length, 0);
}

/** The same of what stands before the @, a number of one's own passed over. */
export function signBeforeAt(text: string): number {
  const at = text.indexOf('@');
  return lastTwo(text, at < 0 ? text.length : at, MOST_OWN_DIGITS);
}
