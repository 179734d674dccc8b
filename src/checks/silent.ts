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
}
export interface Suspect {
  field: FieldPath;
  isSuspect(text: string): boolean;
}
