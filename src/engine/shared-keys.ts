import type { TableCheck } from '../checks/check.ts';
import type { Given } from '../checks/keys.ts';
import type { FieldPath } from '../model/field.ts';
import type { RowId } from '../model/table.ts';
import { type RowFlag, rowFlag } from './flag.ts';
import type { Item } from './key-chains.ts';
import { GroupSpace } from './key-groups.ts';
import { KeyIndex } from './key-index.ts';
import { PartStore } from './key-parts.ts';
import type { Memory } from './memory.ts';
import { subjectFor } from './subjects.ts';

// Runs the table checks over rows that share a key: all of them when a file is opened, afterwards only those whose key came, went or stayed
// in a row that was touched.

/** Which rows share a key, and what is found in them, from the beginning. */
export function indexKeys(memory: Memory, checks: readonly TableCheck[]): void {
  const { table, byField, order } = memory;
  const store = new PartStore(byField);
  const slots = order.rows().map((row) => row - table.firstRow);
  memory.keys = checks.map((check) => new KeyIndex(check, table, store));
  const space = new GroupSpace();
  for (const index of memory.keys)
    for (const { items, isMixed } of index.build(slots, space))
      checkItems(memory, index, index.hash(items[0]!), items, !isMixed);
}

/**
 * After edits: the rows that gave a key, or give it now, are looked at again together. `edited`: the fields in which they were edited; without it
 * anything may be otherwise, as when a row came, went or stands elsewhere.
 */
export function recheckKeys(
  memory: Memory,
  touched: Iterable<RowId>,
  edited: ReadonlySet<FieldPath> | undefined,
): void {
  const rows = Int32Array.from(touched);
  const isCounted = (row: RowId) => memory.order.has(row);
  for (const index of memory.keys)
    for (const hash of index.renew(rows, isCounted, edited)) checkKeys(memory, index, hash);
}

/** Looks at the rows whose keys have this number; what is no longer found loses its findings. */
function checkKeys(memory: Memory, index: KeyIndex, hash: number): void {
  const items = inOrder(memory, index, index.sharers(hash));
  checkItems(memory, index, hash, items, items.length < 2 || index.haveOneKey(items));
}

function checkItems(
  memory: Memory,
  index: KeyIndex,
  hash: number,
  items: Int32Array,
  isOneKey: boolean,
): void {
  const flags: RowFlag[] = [];
  if (isOneKey) lookAt(memory, index, items, flags);
  else for (const some of byKey(index, items)) lookAt(memory, index, some, flags);
  if (flags.length === 0 && !index.told.delete(hash)) return;
  if (flags.length > 0) index.told.add(hash);
  memory.rows.replace(index.check, hash, flags);
}

function lookAt(memory: Memory, index: KeyIndex, items: ArrayLike<Item>, flags: RowFlag[]): void {
  if (items.length < 2) return;
  const { check } = index;
  const given: Given[] = [];
  for (let nth = 0; nth < items.length; nth++) {
    const item = items[nth]!;
    given.push({ row: subjectFor(memory, index.row(item), nth), by: index.source(item).source });
  }
  const key = index.source(items[0]!).keyAt(index.slot(items[0]!));
  const found = check.look(given, key);
  for (let nth = 0; nth < found.length; nth++)
    flags.push(rowFlag(memory, check, found[nth]!, given[0]!.row.id));
}

/** Those who have the same number with different keys are rare, and told apart. */
function byKey(index: KeyIndex, items: Int32Array): Iterable<Item[]> {
  const keys = new Map<string, Item[]>();
  for (const item of items) {
    const key = index.source(item).keyAt(index.slot(item));
    const there = keys.get(key);
    if (there === undefined) keys.set(key, [item]);
    else there.push(item);
  }
  return keys.values();
}

/** As they stand in the table: mostly so already, for rows are seldom moved. */
function inOrder({ order }: Memory, index: KeyIndex, items: Int32Array): Int32Array {
  for (let nth = 1; nth < items.length; nth++)
    if (order.position(index.row(items[nth - 1]!)) > order.position(index.row(items[nth]!)))
      return items.sort((a, b) => order.position(index.row(a)) - order.position(index.row(b)) || a - b);
  return items;
}
