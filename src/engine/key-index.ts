import type { TableCheck } from '../checks/check.ts';
import type { RowId } from '../model/table.ts';
import type { Memory } from './memory.ts';
import { rowSubject } from './subjects.ts';

// Which rows share a key of a table check. A key that one row gives once, by far the commonest, costs one number.

/** So many rows are quickly looked through; more are counted by row. */
const FEW = 16;

function counted(rows: readonly RowId[]): Map<RowId, number> {
  const counts = new Map<RowId, number>();
  for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  return counts;
}

export class KeyIndex {
  readonly check: TableCheck;
  /** The only row that gave the key; a few of them; or, for a file may have one key in all its rows, each with how often it gave it. */
  readonly #rows = new Map<string, RowId | RowId[] | Map<RowId, number>>();

  /** Keys of which something was found. */
  readonly told = new Set<string>();

  constructor(check: TableCheck) {
    this.check = check;
  }

  /** Keys that were given at least twice. */
  *sharedKeys(): Generator<string> {
    for (const [key, rows] of this.#rows) if (typeof rows !== 'number') yield key;
  }

  /** The distinct rows that gave this key; empty when it was given less than twice. */
  shared(key: string): RowId[] {
    const rows = this.#rows.get(key);
    if (rows === undefined || typeof rows === 'number') return [];
    if (Array.isArray(rows)) return rows.length > 1 ? rows.filter((row, at) => rows.indexOf(row) === at) : [];
    const [first] = rows;
    return rows.size > 1 || (first !== undefined && first[1] > 1) ? [...rows.keys()] : [];
  }

  add(row: RowId, keys: readonly string[]): void {
    for (const key of keys) {
      const there = this.#rows.get(key);
      if (there === undefined) this.#rows.set(key, row);
      else if (typeof there === 'number') this.#rows.set(key, [there, row]);
      else if (!Array.isArray(there)) there.set(row, (there.get(row) ?? 0) + 1);
      else if (there.length < FEW) there.push(row);
      else this.#rows.set(key, counted([...there, row]));
    }
  }

  remove(row: RowId, keys: readonly string[]): void {
    for (const key of keys) {
      const there = this.#rows.get(key);
      if (there === undefined) continue;
      if (typeof there === 'number') {
        if (there === row) this.#rows.delete(key);
        continue;
      }
      if (Array.isArray(there)) {
        const at = there.indexOf(row);
        if (at >= 0) there.splice(at, 1);
        if (there.length === 0) this.#rows.delete(key);
        continue;
      }
      const times = there.get(row) ?? 0;
      if (times > 1) there.set(row, times - 1);
      else there.delete(row);
      if (there.size === 0) this.#rows.delete(key);
    }
  }
}

/** The keys of a row for each table check, as the row stands now; none for a blank or removed one. */
export function keysOfRow(memory: Memory, row: RowId): string[][] {
  const isCounted = memory.order.has(row) && !memory.table.isBlank(row);
  const subject = rowSubject(memory, row);
  return memory.keys.map((index) => (isCounted ? [...index.check.keysOf(subject)] : []));
}
