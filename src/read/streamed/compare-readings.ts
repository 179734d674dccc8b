import { columnLetters } from '../../model/address.ts';
import { type Fault, isFault } from '../../model/fault.ts';
import type { Table } from '../../model/table.ts';
import type { Reading } from '../reading.ts';

// Puts two readings of one file side by side, for tests: every cell with all that is kept of it, and every notice.

/** What differs, in a few words each, at most some dozens. */
export function compareReadings(ours: Reading | Fault, theirs: Reading | Fault): string[] {
  if (isFault(ours) || isFault(theirs)) {
    const [a, b] = [ours, theirs].map((one) => (isFault(one) ? JSON.stringify(one) : 'a table'));
    return a === b ? [] : [`${a} instead of ${b}`];
  }
  const differences: string[] = [];
  const differ = (what: string, found: unknown, wanted: unknown) => {
    const [a, b] = [found, wanted].map((value) => JSON.stringify(value));
    if (a !== b && differences.length < 30) differences.push(`${what}: ${a} instead of ${b}`);
  };
  for (const key of Object.keys(theirs.notices) as (keyof Reading['notices'])[])
    differ(key, ours.notices[key], theirs.notices[key]);
  differ('preview', ours.preview, theirs.preview);
  const [mine, other] = [ours.table, theirs.table];
  differ('first row', mine.firstRow, other.firstRow);
  differ('rows', mine.fileRows, other.fileRows);
  differ('columns', mine.fileColumns, other.fileColumns);
  for (let column = 0; column < other.fileColumns; column++) {
    differ(`heading ${columnLetters(column)}`, mine.columns[column]?.heading, other.columns[column]?.heading);
    for (let slot = 0; slot < other.fileRows; slot++) {
      const place = `${columnLetters(column)}${other.row(slot)}`;
      differ(place, cellOf(mine, slot, column), cellOf(other, slot, column));
    }
  }
  return differences;
}

function cellOf(table: Table, slot: number, column: number): unknown {
  const cell = table.columns[column]?.cell(slot);
  return cell && { ...cell, stamp: table.stampOf(cell) };
}
