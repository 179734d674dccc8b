import { STAMP_TEXT } from '../model/cell.ts';
import type { Column } from '../model/column.ts';
import { NO_SIGNS, type Signs } from '../model/signs.ts';
import type { RowId } from '../model/table.ts';

// Walks over all entries or cells of a column, some million of them in a large table: small functions of numbers only. They judge nothing.

const FEWEST_HOLDERS = 16;

/** By which signs all checks of a column pass over an entry. */
export interface Needs {
  /** One that has none of these. */
  needed: Signs;
  /** And one that has none of these, for it is written as its kind wants it. */
  neededToo: Signs;
  /** And so is one that has any of these: it is passed over when it has none of `neededOfProved`. */
  proved: Signs;
  neededOfProved: Signs;
}

/** The first entry from here on of which the reader did not tell that it can be passed over; mostly all are. */
export function firstNeeded(
  from: number,
  end: number,
  { signs, stamps }: Column,
  { needed, neededToo, proved, neededOfProved }: Needs,
): number {
  for (let at = from; at < end; at++) {
    const made = signs[at]!;
    const asked = (made & proved) === 0 ? needed : neededOfProved;
    const isNeeded = made === NO_SIGNS || ((made & asked) !== 0 && (made & neededToo) !== 0);
    if (isNeeded || stamps[at]! > STAMP_TEXT) return at;
  }
  return Math.max(from, end);
}

/** The first one from here on that would be needed in doubt only. */
export function firstPassedOver(
  from: number,
  end: number,
  column: Column,
  { needs, needsInDoubt }: { needs: Needs; needsInDoubt: Needs },
): number {
  let at = firstNeeded(from, end, column, needsInDoubt);
  while (at < end && firstNeeded(at, at + 1, column, needs) === at)
    at = firstNeeded(at + 1, end, column, needsInDoubt);
  return at;
}

/** How many of the rows hold each entry. */
export function countHolders(
  { codes, length, texts }: Column,
  rows: Int32Array,
  firstRow: RowId,
): Int32Array {
  const holders = new Int32Array(Math.max(texts.length, FEWEST_HOLDERS));
  // In which order does not matter where all of them are there.
  if (rows.length === length) for (let slot = 0; slot < length; slot++) holders[codes[slot]!]! += 1;
  else for (let at = 0; at < rows.length; at++) holders[codes[rows[at]! - firstRow]!]! += 1;
  return holders;
}
