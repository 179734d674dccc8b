import type { Column } from '../../model/column.ts';
import type { Records } from '../records.ts';
import { EntryTables } from './entry-tables.ts';
import type { FreshTexts } from './fresh-texts.ts';
import type { RecordCuts } from './record-cuts.ts';

// Records that were cut from bytes, in the form in which the intake takes them. It keeps the distinct cells of every column from one piece
// to the next; it decides nothing about rows.

/** Rows are not all of one length; more room than this is given back in the end. */
const MORE = 1.05;

export class ByteRecords implements Records {
  count = 0;
  #first = 0;
  readonly #tables: EntryTables;

  constructor(
    readonly cuts: RecordCuts,
    fresh: FreshTexts,
  ) {
    this.#tables = new EntryTables(cuts, fresh);
  }

  /** From now on the records from `first` up to `end` of what was cut last. */
  between(first: number, end: number): this {
    this.#first = first;
    this.count = Math.max(0, end - first);
    return this;
  }

  width(record: number): number {
    const { firsts } = this.cuts;
    const at = this.#first + record;
    return firsts[at + 1]! - firsts[at]!;
  }

  filledWidth(record: number): number {
    const { firsts, starts, ends } = this.cuts;
    const first = firsts[this.#first + record]!;
    let cell = firsts[this.#first + record + 1]! - 1;
    // An end below zero is that of a cell with quotes in it, which is not empty.
    while (cell >= first && starts[cell] === ends[cell]) cell--;
    return cell + 1 - first;
  }

  fill(column: Column, place: number, count: number): void {
    if (column.length === 0) {
      this.#tables.rows = this.#rowsToCome(count);
      column.reserve(this.#tables.rows);
    }
    this.#tables.tell(column, place, this.#first, count);
  }

  /** As many rows as the file will have if they are all as long as these, and some more. */
  #rowsToCome(count: number): number {
    const { places, bytes } = this.cuts;
    const length = places[this.#first + count]! - places[this.#first]!;
    return Math.ceil(((bytes.length - places[this.#first]!) / Math.max(1, length)) * count * MORE);
  }
}
