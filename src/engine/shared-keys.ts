import type { TableCheck } from '../checks/check.ts';
import { type Given, keyOf } from '../checks/keys.ts';
import type { FieldPath } from '../model/field.ts';
import type { RowId } from '../model/table.ts';
import { type RowFlag, rowFlag } from './flag.ts';
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

/** Looks at the rows whose keys have this number, key by key; what is no longer found loses its findings. */
function checkKeys(memory: Memory, index: KeyIndex, hash: number): void {
  const { check } = index;
  const sharers = inOrder(memory, index.sharers(hash));
  const flags: RowFlag[] = [];
  if (sharers.length > 1) {
    if (index.haveOneKey(sharers)) lookAt(memory, index, sharers, keyIn(memory, index, sharers[0]!), flags);
    else for (const [key, some] of byKey(memory, index, sharers)) lookAt(memory, index, some, key, flags);
  }
  if (flags.length === 0 && !index.told.delete(hash)) return;
  if (flags.length > 0) index.told.add(hash);
  memory.rows.replace(check, hash, flags);
}

function lookAt(
  memory: Memory,
  { check, sources }: KeyIndex,
  sharers: readonly Sharer[],
  key: string,
  flags: RowFlag[],
): void {
  if (sharers.length < 2) return;
  const subjects = rowSubjects(
    memory,
    sharers.map(({ row }) => row),
  );
  const given = sharers.map(
    ({ source }, nth): Given => ({ row: subjects[nth]!, by: sources[source]!.source }),
  );
  for (const found of check.look(given, key)) flags.push(rowFlag(memory, check, found, sharers[0]!.row));
}

function keyIn(memory: Memory, { sources }: KeyIndex, { row, source }: Sharer): string {
  return keyOf(sources[source]!.source, rowSubject(memory, row).text);
}

/** Those who have the same number with different keys are rare, and told apart. */
function byKey(memory: Memory, index: KeyIndex, sharers: readonly Sharer[]): Map<string, Sharer[]> {
  const keys = new Map<string, Sharer[]>();
  for (const sharer of sharers) {
    const key = keyIn(memory, index, sharer);
    const there = keys.get(key);
    if (there === undefined) keys.set(key, [sharer]);
    else there.push(sharer);
  }
  return keys;
}

/** As they stand in the table. */
function inOrder({ order }: Memory, sharers: readonly Sharer[]): readonly Sharer[] {
  const before = (a: Sharer, b: Sharer) =>
    order.position(a.row) - order.position(b.row) || a.source - b.source;
  return sharers.length < 2 ? sharers : [...sharers].sort(before);
}
