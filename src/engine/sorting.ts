import type { ColumnId, RowId, Table } from '../model/table.ts';
import { contentsOf } from './contents.ts';
import type { Memory } from './memory.ts';

// Rows in the order of what stands in a column. Distinct cells are compared once, and again only when one of them has changed; rows are then
// put in place by number. Rows with the same text keep their order.

export function sortRows(
  memory: Memory,
  rows: Int32Array,
  { column, descending }: { column: ColumnId; descending: boolean },
): Int32Array {
  const stored = memory.table.columns[column];
  if (stored === undefined) return rows;
  const ranks = contentsOf(memory, column, ranksIn);
  return inPlace(rows, stored.codes, ranks, memory.table.firstRow, descending);
}

/** Place of each entry among all, by code; equal texts share one. */
function ranksIn({ columns }: Table, column: ColumnId): Int32Array {
  const texts = columns[column]!.texts.map((text) => text);
  const { compare } = new Intl.Collator('nl', { numeric: true });
  const byText = texts.map((_, code) => code).sort((a, b) => compare(texts[a]!, texts[b]!));
  const ranks = new Int32Array(texts.length);
  let last = 0;
  byText.forEach((code, at) => {
    if (at > 0 && texts[code] !== texts[byText[at - 1]!]) last = at;
    ranks[code] = last;
  });
  return ranks;
}

function inPlace(
  rows: Int32Array,
  codes: Int32Array,
  ranks: Int32Array,
  firstRow: RowId,
  descending: boolean,
): Int32Array {
  const last = ranks.length - 1;
  const rankOf = (row: RowId) => {
    const rank = ranks[codes[row - firstRow]!]!;
    return descending ? last - rank : rank;
  };
  const starts = new Int32Array(ranks.length + 1);
  for (const row of rows) starts[rankOf(row) + 1]! += 1;
  for (let rank = 0; rank < ranks.length; rank++) starts[rank + 1]! += starts[rank]!;
  const sorted = new Int32Array(rows.length);
  for (const row of rows) sorted[starts[rankOf(row)]!++] = row;
  return sorted;
}
