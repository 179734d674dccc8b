import type { FieldPath } from '../model/field.ts';

// How a row check says beforehand in which rows it finds nothing, so that it need not be asked about each of a million rows. The engine
// does the looking; nothing is found here.

/**
 * Rows that fill the same of the `byFilled` fields and hold nothing `suspect` are alike to a check: it finds something in all of them or in
 * none. So it is asked about one of them, and about the others only when it found something. A law holds the check to that.
 */
export interface SilentRows {
  byFilled: readonly FieldPath[];
  /** Cells for which a row is looked at in any case. The same text always gives the same. */
  suspects?: readonly Suspect[];
  /** A row is looked at in any case where the two cells of each pair give the same sign, for all pairs of one of these. */
  meetings?: readonly (readonly Meeting[])[];
  /** What it finds hangs on what is filled and on nothing else: rows that are alike to it are told the same. */
  tellsTheSame?: true;
}
export type Suspect =
  | { field: FieldPath; isSuspect(text: string): boolean }
  /** A text, not the empty one, of which it gives 0; told once where a meeting has the same function. */
  | { field: FieldPath; signOf(text: string): number };
export interface Meeting {
  fields: readonly [FieldPath, FieldPath];
  /** By field, a whole number from 0, where 0 is no sign at all. The same text always gives the same. */
  signs: readonly [(text: string) => number, (text: string) => number];
}

/**
 * The first letter without regard to capitals, as a UTF-16 unit; spaces in front do not count. Cheap, and mostly enough to see that two
 * texts are not the same.
 */
export function firstSign(text: string): number {
  const code = text.charCodeAt(0);
  if (code > 0x20 && code < 0x80) return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
  return text.trim().toLowerCase().charCodeAt(0) || 0;
}

/** Above every `firstSign`, and a whole number still. */
const [FROM_DIGITS, DIGITS_MASK] = [0x10000, 0x3fffffff];

/**
 * A number out of the digits, or the first letter where there are none: numbers that are filled up with zeros all begin alike. Neither capitals
 * nor spaces count.
 */
export function digitsSign(text: string): number {
  let sign = 0;
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) continue;
    sign = (Math.imul(sign, 31) + digit + 1) & DIGITS_MASK;
    digits++;
  }
  return digits === 0 ? firstSign(text) : sign + FROM_DIGITS;
}
