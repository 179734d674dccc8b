import type { TableCheck } from '../checks/check.ts';
import type { RowId } from '../model/table.ts';
import type { Memory } from './memory.ts';
import { rowSubject } from './subjects.ts';

// Which rows share a key of a table check. A key that one row gives once, by far the commonest, costs one number.

export class KeyIndex {
  readonly check: TableCheck;
  /** The only row that gave the key, or all that did; a row that gave it twice is there twice. */
  readonly #rows = new Map<string, RowId | RowId[]>();

  constructor(check: TableCheck) {
    this.check = check;
  }

  keys(): Iterable<string> {
    return this.#rows.keys();
  }

  /** The distinct rows that gave this key; empty when it was given less than twice. */
  shared(key: string): RowId[] {
    const rows = this.#rows.get(key);
    return Array.isArray(rows) && rows.length > 1 ? [...new Set(rows)] : [];
  }

  add(row: RowId, keys: readonly string[]): void {
    for (const key of keys) {
      const there = this.#rows.get(key);
      if (there === undefined) this.#rows.set(key, row);
      else if (Array.isArray(there)) there.push(row);
      else this.#rows.set(key, [there, row]);
    }
  }

  remove(row: RowId, keys: readonly string[]): void {
    for (const key of keys) {
      const there = this.#rows.get(key);
      if (!Array.isArray(there)) this.#rows.delete(key);
      else there.splice(there.indexOf(row), 1);
    }
  }
}

/** The keys of a row for each table check, as the row stands now; none for a blank or removed one. */
export function keysOfRow(memory: Memory, row: RowId): string[][] {
  const isCounted = memory.order.has(row) && !memory.table.isBlank(row);
  const subject = rowSubject(memory, row);
  return memory.keys.map((index) => (isCounted ? [...index.check.keysOf(subject)] : []));
}
