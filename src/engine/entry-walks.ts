import { STAMP_TEXT } from '../model/cell.ts';
import type { Column } from '../model/column.ts';
import { NO_SIGNS, type Signs } from '../model/signs.ts';
import type { RowId } from '../model/table.ts';

// Walks over all entries or cells of a column, some million of them in a large table: small functions of numbers only. They judge nothing.

const FEWEST_HOLDERS = 16;

/** The first entry from here on of which the reader did not tell that it has none of the needed signs; mostly all are passed over. */
export function firstNeeded(
  from: number,
  end: number,
  signs: Uint16Array,
  stamps: Int32Array,
  needed: Signs,
  neededToo: Signs,
): number {
  for (let at = from; at < end; at++) {
    const made = signs[at]!;
    const isNeeded = made === NO_SIGNS || ((made & needed) !== 0 && (made & neededToo) !== 0);
    if (isNeeded || stamps[at]! > STAMP_TEXT) return at;
  }
  return Math.max(from, end);
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
