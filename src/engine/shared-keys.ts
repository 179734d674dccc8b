import type { Found } from '../checks/check.ts';
import { type Given, keyOf } from '../checks/keys.ts';
import type { Tell } from '../checks/sharers.ts';
import type { TableCheck } from '../checks/table/table-check.ts';
import type { FieldPath } from '../model/field.ts';
import type { Facts } from '../model/finding.ts';
import type { RowId } from '../model/table.ts';
import { type RowFlag, rowFlag } from './flag.ts';
import type { Item } from './key-chains.ts';
import { GroupSpace } from './key-groups.ts';
import { KeyIndex } from './key-index.ts';
import { PartStore } from './key-parts.ts';
import { IndexedSharers } from './key-sharers.ts';
import { LateFlags } from './late-flag.ts';
import type { Memory } from './memory.ts';
import { paced, part } from './pace.ts';
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
  for (const index of memory.keys) {
    const { items, starts, isMixed } = index.build(slots, space);
    const spotter = spotterFor(memory, index, items);
    for (let nth = 0; nth < isMixed.length; nth++) {
      const [from, end] = [starts[nth]!, starts[nth + 1]!];
      const isOneKey = isMixed[nth] === 0;
      if (spotter !== undefined && isOneKey) spotter(from, end);
      else checkItems(memory, index, index.hash(items[from]!), items.subarray(from, end), isOneKey);
    }
  }
}

/** For a check that can tell where something is found in those who share one key, without the facts: they are made when somebody asks. */
function spotterFor(
  memory: Memory,
  index: KeyIndex,
  items: Int32Array,
): ((from: number, end: number) => void) | undefined {
  const { check } = index;
  const { severity } = check;
  if (check.spots === undefined || typeof severity === 'function') return undefined;
  const sharers = new IndexedSharers(memory, index, items);
  let found: LateFlags;
  const tell: Tell = (nth, field, trust) => {
    found.add(sharers.row(nth), memory.fields.get(field), trust);
  };
  return (from, end) => {
    sharers.turnTo(from, end);
    const { hash } = sharers;
    found = new LateFlags(check, severity, () => factsAgain(memory, index, hash));
    check.spots?.(sharers, tell);
    if (found.flags.length > 0) memory.rows.replace(check, hash, found.flags);
  };
}

function factsAgain(memory: Memory, index: KeyIndex, hash: number): Facts[] {
  const items = inOrder(memory, index, index.sharers(hash, []));
  return foundIn(index, givenBy(memory, index, items)).map(({ facts }) => facts);
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
  for (const [nth, index] of memory.keys.entries())
    part(memory, nth / memory.keys.length, (nth + 1) / memory.keys.length, () => {
      const stale = index.renew(rows, isCounted, edited);
      for (const [hash, renewed] of paced(memory, stale, stale.size)) checkKeys(memory, index, hash, renewed);
    });
}

/** Looks at the rows whose keys have this number; what is no longer found loses its findings. */
function checkKeys(memory: Memory, index: KeyIndex, hash: number, renewed: readonly Item[]): void {
  const items = inOrder(memory, index, index.sharers(hash, renewed));
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
  memory.rows.replace(index.check, hash, flags);
}

function lookAt(memory: Memory, index: KeyIndex, items: ArrayLike<Item>, flags: RowFlag[]): void {
  if (items.length < 2) return;
  const given = givenBy(memory, index, items);
  const found = foundIn(index, given);
  for (let nth = 0; nth < found.length; nth++)
    flags.push(rowFlag(memory, index.check, found[nth]!, given[0]!.row.id));
}

function givenBy(memory: Memory, index: KeyIndex, items: ArrayLike<Item>): Given[] {
  const given: Given[] = [];
  for (let nth = 0; nth < items.length; nth++) {
    const item = items[nth]!;
    given.push({ row: subjectFor(memory, index.row(item), nth), by: index.source(item).source });
  }
  return given;
}

function foundIn({ check }: KeyIndex, given: readonly Given[]): Found<Facts>[] {
  const [first] = given;
  return first === undefined ? [] : check.look(given, keyOf(first.by, first.row.text));
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
export function inOrder({ order }: Memory, index: KeyIndex, items: Int32Array): Int32Array {
  for (let nth = 1; nth < items.length; nth++)
    if (order.place(index.row(items[nth - 1]!)) > order.place(index.row(items[nth]!)))
      return items.sort((a, b) => order.place(index.row(a)) - order.place(index.row(b)) || a - b);
  return items;
}
