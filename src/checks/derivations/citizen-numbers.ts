import { isBelgianNationalNumber, passesTestOfEleven } from '../check-digits.ts';
import type { ColumnDerivation } from '../derivation.ts';

// How many cells of a column could be somebody's citizen number. One that passes the sum proves nothing; a column of them does.

const BSN = /^(?:\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3})$/;
const NATIONAL = /^\d{2}[. ]?\d{2}[. ]?\d{2}[ -]?\d{3}[. -]?\d{2}$/;
const SIGNS = /[ .-]+/g;

export type CitizenNumber = 'bsn' | 'national';

/** What citizen number the text has the shape and the sum of, if any. */
export function citizenNumberIn(text: string): CitizenNumber | undefined {
  if (text.length < 9 || text.length > 15) return undefined;
  const bare = text.trim();
  if (BSN.test(bare)) return passesTestOfEleven(bare.replace(SIGNS, '')) ? 'bsn' : undefined;
  if (!NATIONAL.test(bare)) return undefined;
  return isBelgianNationalNumber(bare.replace(SIGNS, '')) ? 'national' : undefined;
}

export interface CitizenCounts {
  filled: number;
  bsn: number;
  national: number;
}

/** Counts different texts: one number in all rows is one proof. */
export const citizenNumbers: ColumnDerivation<CitizenCounts> = (cells) => {
  const counts: CitizenCounts = { filled: 0, bsn: 0, national: 0 };
  const seen = new Set<string>();
  for (const { cell } of cells) {
    if (cell.text.trim() === '' || seen.has(cell.text)) continue;
    seen.add(cell.text);
    counts.filled += 1;
    const which = citizenNumberIn(cell.text);
    if (which !== undefined) counts[which] += 1;
  }
  return counts;
};
