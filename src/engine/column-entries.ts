import type { CellSubject } from '../checks/check.ts';
import { STAMP_TEXT, type Stamp } from '../model/cell.ts';
import type { Column } from '../model/column.ts';
import { NO_SIGNS, type Signs } from '../model/signs.ts';
import type { RowId } from '../model/table.ts';
import type { TextsByCode } from '../model/texts.ts';
import type { Entries } from './column-knowledge.ts';
import { countHolders } from './entry-walks.ts';
import { ShownCell } from './shown-cell.ts';

// The entries of one column, as they are sorted and counted: what each is, and how many rows hold it. That is counted once somebody asks, which
// in most columns nobody ever does, and then kept up to date. It judges nothing.

const NO_ROWS = new Int32Array(0);

/** The table that the column belongs to. */
interface Around {
  readonly firstRow: RowId;
  readonly stamps: readonly Stamp[];
}

export class ColumnEntries implements Entries {
  readonly #column: Column;
  readonly #table: Around;
  /** Those that are there, removed ones do not count; none while they arrive. */
  rows: () => Int32Array;
  readonly #shown: ShownCell;
  /** Rows that hold the entry, by code. */
  #holders: Int32Array | undefined;

  constructor(column: Column, table: Around, rows: (() => Int32Array) | undefined) {
    this.#column = column;
    this.#table = table;
    this.rows = rows ?? (() => NO_ROWS);
    this.#shown = new ShownCell(column);
  }

  get count(): number {
    return this.#column.texts.length;
  }

  get texts(): TextsByCode {
    return this.#column.texts;
  }

  cell(code: number): CellSubject {
    return this.#shown.show(this.#column, code, this.#table.stamps);
  }

  signs(code: number): Signs {
    const { signs, stamps } = this.#column;
    return code < signs.length && stamps[code]! <= STAMP_TEXT ? signs[code]! : NO_SIGNS;
  }

  holders(code: number): number {
    this.#holders ??= countHolders(this.#column, this.rows(), this.#table.firstRow);
    return this.#holders[code] ?? 0;
  }

  /** So many more rows hold this entry now. False when nobody asked yet: who asks later is told what is there then. */
  moved(code: number, step: 1 | -1): boolean {
    if (this.#holders === undefined) return false;
    if (code >= this.#holders.length) {
      const grown = new Int32Array(Math.max(code + 1, this.#holders.length * 2));
      grown.set(this.#holders);
      this.#holders = grown;
    }
    this.#holders[code]! += step;
    return true;
  }
}
