import { isBelgianNationalNumber, passesTestOfEleven } from '../check-digits.ts';
import type { ColumnDerivation } from '../derivation.ts';

// How many cells of a column could be somebody's citizen number. One that passes the sum proves nothing; a column of them does.

const BSN = /^(?:\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3})$/;
const NATIONAL = /^\d{2}[. ]?\d{2}[. ]?\d{2}[ -]?\d{3}[. -]?\d{2}$/;
const BSN_DIGITS = 9;
const NATIONAL_DIGITS = 11;
/** `85.07.30-033.28` */
const LONGEST = 15;
const SIGNS = /[ .-]+/g;

export type CitizenNumber = 'bsn' | 'national';

/** What citizen number the text has the shape and the sum of, if any. */
export function citizenNumberIn(text: string, digits = countDigits(text)): CitizenNumber | undefined {
  if (text.length < BSN_DIGITS || text.length > LONGEST) return undefined;
  if (digits !== BSN_DIGITS && digits !== NATIONAL_DIGITS) return undefined;
  if (digits === BSN_DIGITS && text.length === BSN_DIGITS)
    return passesTestOfEleven(text) ? 'bsn' : undefined;
  const bare = text.trim();
  if (BSN.test(bare)) return passesTestOfEleven(bare.replace(SIGNS, '')) ? 'bsn' : undefined;
  if (!NATIONAL.test(bare)) return undefined;
  return isBelgianNationalNumber(bare.replace(SIGNS, '')) ? 'national' : undefined;
}

export function countDigits(text: string): number {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) digits++;
  }
  return digits;
}

/** So many different cells must pass, and so large a share: by chance one in eleven does. */
const FEWEST = 3;
const LARGE_SHARE = 0.8;

/** Whether the column holds such numbers. */
export type CitizenColumn = Record<CitizenNumber, boolean>;

const OTHER = 1;
const SORTS: Record<CitizenNumber, number> = { bsn: 2, national: 3 };

/** Counts different texts: one number in all rows is one proof. */
export const citizenColumn: ColumnDerivation<CitizenColumn> = {
  countsTexts: true,
  sort({ text }) {
    if (text.trim() === '') return 0;
    const which = citizenNumberIn(text);
    return which === undefined ? OTHER : SORTS[which];
  },
  concludeEarly(entries, hasTexts) {
    const most = Math.max(entries[SORTS.bsn]!, entries[SORTS.national]!);
    // So many others, and it is too small a share though each of them were another number.
    const others = Math.ceil((most * (1 - LARGE_SHARE)) / LARGE_SHARE) + 1;
    return most < FEWEST || hasTexts(OTHER, others) ? { bsn: false, national: false } : undefined;
  },
  conclude(counts) {
    const [other, bsn, national] = [counts[OTHER]!, counts[SORTS.bsn]!, counts[SORTS.national]!];
    const isSo = (count: number) => count >= FEWEST && count >= LARGE_SHARE * (other + bsn + national);
    return { bsn: isSo(bsn), national: isSo(national) };
  },
};
