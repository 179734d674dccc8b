import type { TableCheck } from '../checks/check.ts';
import { type Given, keyOf } from '../checks/keys.ts';
import type { RowId } from '../model/table.ts';
import { rowFlag } from './flag.ts';
import { KeyIndex, type Sharer } from './key-index.ts';
import { PartStore } from './key-parts.ts';
import type { Memory } from './memory.ts';
import { rowSubject, rowSubjects } from './subjects.ts';

// Runs the table checks over rows that share a key: all of them when a file is opened, afterwards only those whose key came, went or stayed
// in a row that was touched.

/** Which rows share a key, and what is found in them, from the beginning. */
export function indexKeys(memory: Memory, checks: readonly TableCheck[]): void {
  const store = new PartStore(memory.byField);
  const rows = memory.order.rows();
  memory.keys = checks.map((check) => new KeyIndex(check, memory.table, store));
  for (const index of memory.keys) for (const hash of index.build(rows)) checkKeys(memory, index, hash);
}

/** After edits: the rows that gave a key, or give it now, are looked at again together. */
export function recheckKeys(memory: Memory, touched: Iterable<RowId>): void {
  const rows = Int32Array.from(touched);
  const isCounted = (row: RowId) => memory.order.has(row);
  for (const index of memory.keys)
    for (const hash of index.renew(rows, isCounted)) checkKeys(memory, index, hash);
}

/** Looks at the rows whose keys have this number, key by key; what is no longer found loses its findings. */
function checkKeys(memory: Memory, index: KeyIndex, hash: number): void {
  const { check } = index;
  const all = index.sharers(hash);
  if (all.length === 0) {
    if (index.told.delete(hash)) memory.rows.replace(check, hash, []);
    return;
  }
  const flags = [...byKey(memory, index, all)].flatMap(([key, sharers]) => {
    const subjects = rowSubjects(
      memory,
      sharers.map(({ row }) => row),
    );
    const given = sharers.map(
      ({ source }, nth): Given => ({ row: subjects[nth]!, by: index.sources[source]!.source }),
    );
    const found = sharers.length < 2 ? [] : check.look(given, key);
    return found.map((one) => rowFlag(memory, check, one, sharers[0]!.row));
  });
  if (flags.length === 0 && !index.told.delete(hash)) return;
  if (flags.length > 0) index.told.add(hash);
  memory.rows.replace(check, hash, flags);
}

/** Mostly all have the same key; another of the same number is rare. */
function byKey(memory: Memory, { sources }: KeyIndex, sharers: readonly Sharer[]): Map<string, Sharer[]> {
  const keys = new Map<string, Sharer[]>();
  for (const sharer of inOrder(memory, sharers)) {
    const key = keyOf(sources[sharer.source]!.source, rowSubject(memory, sharer.row).text);
    const there = keys.get(key);
    if (there === undefined) keys.set(key, [sharer]);
    else there.push(sharer);
  }
  return keys;
}

/** As they stand in the table. */
function inOrder({ order }: Memory, sharers: readonly Sharer[]): Sharer[] {
  const before = (a: Sharer, b: Sharer) =>
    order.position(a.row) - order.position(b.row) || a.source - b.source;
  return [...sharers].sort(before);
}
