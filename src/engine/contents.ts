import type { ColumnId, Table } from '../model/table.ts';
import type { Memory } from './memory.ts';

// What is worked out from the cells of one column, kept until one of them is written. Which rows are there is no part of it.

/** `of` is one function for all columns: what it gave is kept by it. */
export function contentsOf<T>(
  { contents, table }: Memory,
  column: ColumnId,
  of: (table: Table, column: ColumnId) => T,
): T {
  const known = contents.get(column) ?? new Map<unknown, unknown>();
  contents.set(column, known);
  if (!known.has(of)) known.set(of, of(table, column));
  return known.get(of) as T;
}
