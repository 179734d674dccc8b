import { STAMP_TEXT } from '../model/cell.ts';
import type { Column } from '../model/column.ts';

// What the intake of rows asks of records, in whatever form they were read, and the form in which every cell is a text already.

export interface Records {
  readonly count: number;
  /** How many cells a record has. */
  width(record: number): number;
  /** Cells up to the last one that is not empty; 0 is a blank record. */
  filledWidth(record: number): number;
  /** Adds the cells in one place of the first `count` records to a column; absent ones as empty cells. */
  fill(column: Column, place: number, count: number): void;
}

export class TextRecords implements Records {
  constructor(readonly rows: readonly string[][]) {}

  get count(): number {
    return this.rows.length;
  }

  width(record: number): number {
    return this.rows[record]!.length;
  }

  filledWidth(record: number): number {
    return filledWidth(this.rows[record]!);
  }

  fill(column: Column, place: number, count: number): void {
    for (let at = 0; at < count; at++) column.push(this.rows[at]![place] ?? '', STAMP_TEXT);
  }
}

export function isBlank(row: readonly string[]): boolean {
  for (const cell of row) if (cell !== '') return false;
  return true;
}

/** Cells up to the last one that is not empty. */
export function filledWidth(row: readonly string[]): number {
  let width = row.length;
  while (width > 0 && row[width - 1] === '') width--;
  return width;
}
