import type { KeySource } from '../checks/keys.ts';
import type { RowId } from '../model/table.ts';
import type { Item } from './key-chains.ts';
import type { KeyIndex } from './key-index.ts';
import { isOneKey } from './key-parts.ts';
import { type Memory, oncePerRevision } from './memory.ts';
import { inOrder } from './shared-keys.ts';

// The rows that share a key with one in which a table check found something, for a mend that changes them all. They are listed once for all
// findings between them; it finds nothing and changes nothing.

interface Sharing {
  rows: readonly RowId[];
  items: Int32Array;
  /** Other keys may have the same number. */
  isOneKey: boolean;
}

/** In the order of the table, the row itself among them; nobody where the check could not find anything. */
export function rowsSharing(memory: Memory, by: KeySource, row: RowId): readonly RowId[] {
  const index = memory.keys.find(({ sources }) => sources.some(({ source }) => source === by));
  if (index === undefined) return [];
  const nth = index.sources.findIndex(({ source }) => source === by);
  const own: Item = memory.table.slot(row) * index.sources.length + nth + 1;
  const hash = index.hash(own);
  if (hash === 0) return [];
  const all = oncePerRevision(memory, `sharing ${index.check.id} ${nth} ${hash}`, () =>
    listed(memory, index, index.sources[nth], hash),
  );
  if (all.isOneKey) return all.rows;
  const [source, slot] = [index.source(own), index.slot(own)];
  return all.rows.filter((_, at) => isOneKey(source, slot, source, index.slot(all.items[at]!)));
}

/** Those who gave a key of this number by this source. */
function listed(
  memory: Memory,
  index: KeyIndex,
  source: KeyIndex['sources'][number] | undefined,
  hash: number,
): Sharing {
  const items = inOrder(memory, index, index.sharers(hash, [])).filter(
    (item) => index.source(item) === source,
  );
  const rows = Array.from(items, (item) => index.row(item));
  return { rows, items, isOneKey: items.length > 0 && index.haveOneKey(items) };
}
