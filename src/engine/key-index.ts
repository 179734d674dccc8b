import type { TableCheck } from '../checks/check.ts';
import type { FieldPath } from '../model/field.ts';
import type { RowId, Table } from '../model/table.ts';
import { areAlike, type PartStore, SourceHashes } from './key-parts.ts';

// Which rows share a key of a table check, by the number of the key (key-parts.ts). It keeps numbers only: no key and no row costs an object.
// Who shares a number is to be asked for the key itself.

/** A row and a source of the check: slot times sources plus source, plus 1; 0 is none. */
type Item = number;

/** One that gave a key of some number. */
export interface Sharer {
  row: RowId;
  /** Place in the sources that the layout has. */
  source: number;
}

export class KeyIndex {
  readonly check: TableCheck;
  /** Those that can give keys in this layout. */
  readonly sources: readonly SourceHashes[];
  /** Numbers of keys of which something was found. */
  readonly told = new Set<number>();
  /** Numbers of keys of which a look may find something, as far as they were asked for. */
  readonly #open = new Set<number>();
  readonly #table: Table;
  /** By item, beside each other: the number of its key, 0 for none, and its neighbours in the chain of its bucket. */
  #items = new Int32Array(0);
  /** First item by bucket; as many as a power of two. */
  #heads = new Int32Array(0);
  #count = 0;

  constructor(check: TableCheck, table: Table, store: PartStore) {
    this.check = check;
    this.#table = table;
    this.sources = check.keys
      .map((source) => new SourceHashes(source, store))
      .filter((source) => source.canGive);
  }

  /** Takes in these rows, for the first time. Gives the numbers of the keys of which a look may find something. */
  build(rows: Int32Array): Set<number> {
    const open = new Set<number>();
    const { sources } = this;
    if (sources.length === 0) return open;
    const slots = rows.map((row) => this.#table.slot(row));
    const given = new Int32Array(slots.length);
    this.#makeRoom(this.#table.slots * sources.length);
    for (const [nth, source] of sources.entries()) {
      source.fill(slots, given);
      for (let at = 0; at < slots.length; at++) {
        const hash = given[at]!;
        if (hash === 0) continue;
        const other = this.#linkBeside(slots[at]! * sources.length + nth + 1, hash);
        if (other !== 0 && !this.#alike(other, source, slots[at]!)) open.add(hash);
      }
    }
    return open;
  }

  /**
   * What these rows give now, in place of what they gave, when these fields were edited; without `edited` anything may have. Rows that do not
   * count give nothing. Gives the numbers before and after.
   */
  renew(
    rows: Int32Array,
    counts: (row: RowId) => boolean,
    edited: ReadonlySet<FieldPath> | undefined,
  ): Set<number> {
    const stale = new Set<number>();
    const { sources } = this;
    const isMeant = sources.map((source) => edited === undefined || source.readsOneOf(edited));
    if (!isMeant.includes(true)) return stale;
    const slots = rows.map((row) => this.#table.slot(row));
    const given = new Int32Array(slots.length);
    this.#makeRoom(this.#table.slots * sources.length);
    const isCounted = Array.from(rows, counts);
    for (const [nth, source] of sources.entries()) {
      if (!isMeant[nth]) continue;
      const isCompared = edited === undefined || source.comparesOneOf(edited);
      source.fill(slots, given);
      for (let at = 0; at < slots.length; at++) {
        const item = slots[at]! * sources.length + nth + 1;
        const before = this.#items[item * WIDTH]!;
        const now = isCounted[at] ? given[at]! : 0;
        // Where the key is the same, and all that share it were alike and still are, there is nothing to look for.
        if (before === now && !isCompared && !this.#open.has(now)) continue;
        if (before !== 0) stale.add(before);
        if (now !== 0) stale.add(now);
        if (before === now) continue;
        if (before !== 0) this.#unlink(item);
        if (now !== 0) this.#link(item, now);
      }
    }
    return stale;
  }

  /** Who gave keys of this number; nobody when a look could not find anything: there is only one, or all are alike. */
  sharers(hash: number): readonly Sharer[] {
    if (!this.#isOpen(hash)) {
      this.#open.delete(hash);
      return NOBODY;
    }
    this.#open.add(hash);
    const { sources } = this;
    const found: Sharer[] = [];
    for (let item = this.#heads[this.#bucket(hash)]!; item !== 0; item = this.#items[item * WIDTH + NEXT]!) {
      if (this.#items[item * WIDTH] !== hash) continue;
      const slot = Math.floor((item - 1) / sources.length);
      found.push({ row: this.#table.row(slot), source: (item - 1) % sources.length });
    }
    return found;
  }

  /** Whether all of these gave one key for sure: mostly so, and cheap to see. */
  haveOneKey(sharers: readonly Sharer[]): boolean {
    const { source, row } = sharers[0]!;
    const slot = this.#table.slot(row);
    return sharers.every(
      (other) =>
        other.source === source && this.sources[source]!.givesOneKey(slot, this.#table.slot(other.row)),
    );
  }

  /** Whether a look at those with keys of this number may find something: it makes nothing, for mostly it may not. */
  #isOpen(hash: number): boolean {
    const { sources } = this;
    let first: Item = 0;
    for (let item = this.#heads[this.#bucket(hash)]!; item !== 0; item = this.#items[item * WIDTH + NEXT]!) {
      if (this.#items[item * WIDTH] !== hash) continue;
      if (first === 0) first = item;
      else {
        const source = sources[(first - 1) % sources.length]!;
        if (!this.#alike(item, source, Math.floor((first - 1) / sources.length))) return true;
      }
    }
    return false;
  }

  #alike(item: Item, source: SourceHashes, slot: number): boolean {
    const { sources } = this;
    const other = sources[(item - 1) % sources.length]!;
    return areAlike(other, Math.floor((item - 1) / sources.length), source, slot);
  }

  /** Links an item for which there is room, and gives another one with a key of the same number; 0 for none. */
  #linkBeside(item: Item, hash: number): Item {
    const items = this.#items;
    const bucket = this.#bucket(hash);
    const first = this.#heads[bucket]!;
    let other = first;
    while (other !== 0 && items[other * WIDTH] !== hash) other = items[other * WIDTH + NEXT]!;
    this.#count += 1;
    items[item * WIDTH] = hash;
    items[item * WIDTH + NEXT] = first;
    if (first !== 0) items[first * WIDTH + PREVIOUS] = item;
    this.#heads[bucket] = item;
    return other;
  }

  #bucket(hash: number): number {
    return (hash ^ (hash >>> 16)) & (this.#heads.length - 1);
  }

  #link(item: Item, hash: number): void {
    this.#count += 1;
    if (this.#count > this.#heads.length) this.#spread();
    this.#items[item * WIDTH] = hash;
    this.#hook(item);
  }

  #hook(item: Item): void {
    const items = this.#items;
    const bucket = this.#bucket(items[item * WIDTH]!);
    const next = this.#heads[bucket]!;
    items[item * WIDTH + NEXT] = next;
    items[item * WIDTH + PREVIOUS] = 0;
    if (next !== 0) items[next * WIDTH + PREVIOUS] = item;
    this.#heads[bucket] = item;
  }

  #unlink(item: Item): void {
    const items = this.#items;
    const next = items[item * WIDTH + NEXT]!;
    const previous = items[item * WIDTH + PREVIOUS]!;
    if (previous === 0) this.#heads[this.#bucket(items[item * WIDTH]!)] = next;
    else items[previous * WIDTH + NEXT] = next;
    if (next !== 0) items[next * WIDTH + PREVIOUS] = previous;
    items[item * WIDTH] = 0;
    this.#count -= 1;
  }

  /** Twice the buckets, so that chains stay short. */
  #spread(): void {
    this.#heads = new Int32Array(Math.max(FEWEST_BUCKETS, this.#heads.length * 2));
    for (let item = 1; item * WIDTH < this.#items.length; item++)
      if (this.#items[item * WIDTH] !== 0) this.#hook(item);
  }

  #makeRoom(items: number): void {
    if ((items + 1) * WIDTH <= this.#items.length) return;
    const isFirst = this.#items.length === 0;
    const larger = new Int32Array(Math.ceil((items + 1) * (isFirst ? 1 : 1.5)) * WIDTH);
    larger.set(this.#items);
    this.#items = larger;
    if (this.#heads.length === 0) this.#heads = new Int32Array(powerAbove(items));
  }
}

/** Numbers that are kept of an item, and where the second and third of them stand. */
const WIDTH = 3;
const NEXT = 1;
const PREVIOUS = 2;
const NOBODY: readonly Sharer[] = [];
const FEWEST_BUCKETS = 16;

function powerAbove(count: number): number {
  let power = FEWEST_BUCKETS;
  while (power < count) power *= 2;
  return power;
}
