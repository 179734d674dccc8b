import type { RowCheck } from '../checks/check.ts';
import type { SilentRows } from '../checks/silent.ts';
import { isFilled } from '../model/bare-text.ts';
import type { Column } from '../model/column.ts';
import type { FieldPath } from '../model/field.ts';
import type { Memory } from './memory.ts';
import { rowSubject } from './subjects.ts';

// Which rows a check need not be asked about when a whole table is looked at: those that are like one of which it has found nothing
// (`silent` in checks/check.ts). Worked out column by column, over numbers. It keeps nothing of what is found.

/** By place in the rows, 1 where it is so. */
type Marks = Uint8Array;

/** What is known of the columns while one table is looked at. */
export class SilentRowFinder {
  readonly #memory: Memory;
  readonly #rows: Int32Array;
  readonly #isBlank: Marks;
  /** Places where a column is filled; no array where it is filled, or blank, in all of them. */
  readonly #filled = new Map<Column, Marks | 'constant'>();

  /** @param isBlank by place in `rows`; blank rows are for the asker */
  constructor(memory: Memory, rows: Int32Array, isBlank: Marks) {
    this.#memory = memory;
    this.#rows = rows;
    this.#isBlank = isBlank;
  }

  /** Places in the rows at which the check may find something. */
  asks(check: RowCheck): Marks {
    const { silent } = check;
    const asks = new Uint8Array(this.#rows.length);
    if (silent === undefined) return asks.fill(1);
    this.#markSuspects(silent, asks);
    const kinds = this.#kindsOfRows(silent.byFilled);
    /** What a look at one row of the kind has shown: 0 not looked at, 1 silent, 2 not. */
    const shown = new Uint8Array(kinds.count);
    for (let at = 0; at < asks.length; at++) {
      if (asks[at] === 1 || this.#isBlank[at] === 1) continue;
      const kind = kinds.of[at]!;
      if (shown[kind] === 0) shown[kind] = this.#isSilent(check, at) ? 1 : 2;
      if (shown[kind] === 2) asks[at] = 1;
    }
    return asks;
  }

  #isSilent(check: RowCheck, at: number): boolean {
    const found = check.look(rowSubject(this.#memory, this.#rows[at]!), false);
    return found === undefined || (!('facts' in found) && found.length === 0);
  }

  #markSuspects({ suspects = [] }: SilentRows, asks: Marks): void {
    for (const { field, isSuspect } of suspects) {
      const column = this.#memory.byField.get(field);
      if (column === undefined) continue;
      const byCode = marksOf(column, isSuspect);
      if (byCode.includes(1)) this.#spread(column, byCode, asks);
    }
  }

  /** Rows that fill the same of these fields are of one kind. */
  #kindsOfRows(fields: readonly FieldPath[]): { of: Int32Array; count: number } {
    const of = new Int32Array(this.#rows.length);
    let count = 1;
    for (const field of fields) {
      const column = this.#memory.byField.get(field);
      const filled = column === undefined ? 'constant' : this.#filledIn(column);
      if (filled === 'constant') continue;
      const made = new Int32Array(count * 2).fill(-1);
      count = 0;
      for (let at = 0; at < of.length; at++) {
        const split = of[at]! * 2 + filled[at]!;
        if (made[split] === -1) made[split] = count++;
        of[at] = made[split]!;
      }
    }
    return { of, count };
  }

  #filledIn(column: Column): Marks | 'constant' {
    const known = this.#filled.get(column);
    if (known !== undefined) return known;
    const byCode = marksOf(column, isFilled);
    const filled = new Uint8Array(this.#rows.length);
    const count = this.#spread(column, byCode, filled);
    const made = count === 0 || count === filled.length ? 'constant' : filled;
    this.#filled.set(column, made);
    return made;
  }

  /** From entries to rows; gives how many are marked now. */
  #spread({ codes }: Column, byCode: Marks, into: Marks): number {
    const { firstRow } = this.#memory.table;
    const rows = this.#rows;
    let count = 0;
    for (let at = 0; at < rows.length; at++) {
      if (byCode[codes[rows[at]! - firstRow]!] === 1) into[at] = 1;
      count += into[at]!;
    }
    return count;
  }
}

function marksOf({ texts }: Column, holds: (text: string) => boolean): Marks {
  const marks = new Uint8Array(texts.length);
  for (let code = 0; code < texts.length; code++) if (holds(texts[code]!)) marks[code] = 1;
  return marks;
}
