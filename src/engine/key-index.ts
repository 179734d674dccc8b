import type { TableCheck } from '../checks/table/table-check.ts';
import type { FieldPath } from '../model/field.ts';
import type { RowId, Table } from '../model/table.ts';
import { type Item, KeyChains } from './key-chains.ts';
import { type GroupSpace, NO_GROUPS, type OpenGroups, openGroups } from './key-groups.ts';
import { areAlike, isOneKey, type PartStore, SourceHashes } from './key-parts.ts';

// Which rows share a key of a table check, by the number of the key (key-parts.ts). It keeps numbers only: no key and no row costs an object.
// Who shares a number is to be asked for the key itself. An item is a row and a source of the check: slot times sources plus source, plus 1.

export class KeyIndex {
  readonly check: TableCheck;
  /** Those that can give keys in this layout. */
  readonly sources: readonly SourceHashes[];
  /** Numbers of keys of which a look may find something, as far as they were asked for. */
  readonly #open = new Set<number>();
  readonly #table: Table;
  readonly #chains = new KeyChains();

  constructor(check: TableCheck, table: Table, store: PartStore) {
    this.check = check;
    this.#table = table;
    this.sources = check.keys
      .map((source) => new SourceHashes(source, store))
      .filter((source) => source.canGive);
  }

  /** Takes in the rows of these slots, in the order of the table, for the first time. Gives those of whom a look may find something. */
  build(slots: Int32Array, space: GroupSpace): OpenGroups {
    const { sources } = this;
    if (sources.length === 0) return NO_GROUPS;
    const most = this.#table.slots * sources.length;
    this.#chains.makeRoom(most + SPARE_SLOTS * sources.length);
    const open = openGroups(sources, this.#chains, slots, most, space);
    for (let nth = 0; nth < open.isMixed.length; nth++)
      this.#open.add(this.hash(open.items[open.starts[nth]!]!));
    return open;
  }

  /**
   * What these rows give now, in place of what they gave, when these fields were edited; without `edited` anything may have. Rows that do not
   * count give nothing. Gives the numbers before and after, each with who has it now.
   */
  renew(
    rows: Int32Array,
    counts: (row: RowId) => boolean,
    edited: ReadonlySet<FieldPath> | undefined,
  ): Map<number, Item[]> {
    const stale = new Map<number, Item[]>();
    const { sources } = this;
    const chains = this.#chains;
    const isMeant = sources.map((source) => edited === undefined || source.readsOneOf(edited));
    if (!isMeant.includes(true)) return stale;
    const slots = rows.map((row) => this.#table.slot(row));
    const given = new Int32Array(slots.length);
    chains.makeRoom(this.#table.slots * sources.length);
    const isCounted = Array.from(rows, counts);
    for (const [nth, source] of sources.entries()) {
      if (!isMeant[nth]) continue;
      const isCompared = edited === undefined || source.comparesOneOf(edited);
      source.fill(slots, given);
      for (let at = 0; at < slots.length; at++) {
        const item = slots[at]! * sources.length + nth + 1;
        const before = chains.hash(item);
        const now = isCounted[at] ? given[at]! : 0;
        // Where the key is the same, and all that share it were alike and still are, there is nothing to look for.
        if (before === now && !isCompared && !this.#open.has(now)) continue;
        if (before !== 0 && !stale.has(before)) stale.set(before, []);
        if (now !== 0) note(stale, now, item);
        if (before === now) continue;
        if (before !== 0) chains.unlink(item);
        if (now !== 0) chains.link(item, now);
      }
    }
    return stale;
  }

  hash(item: Item): number {
    return this.#chains.hash(item);
  }

  slot(item: Item): number {
    return Math.floor((item - 1) / this.sources.length);
  }

  row(item: Item): RowId {
    return this.#table.row(this.slot(item));
  }

  source(item: Item): SourceHashes {
    return this.sources[(item - 1) % this.sources.length]!;
  }

  /**
   * Who gave keys of this number, as in the file; nobody when a look could not find anything: there is only one, or all are alike. `renewed`: those
   * who gave it anew, or may be unlike the others since they were edited.
   */
  sharers(hash: number, renewed: readonly Item[]): Int32Array {
    const wasOpen = this.#open.has(hash);
    if (wasOpen ? !this.#isOpen(hash) : !this.#isOpened(hash, renewed)) {
      this.#open.delete(hash);
      return NOBODY;
    }
    this.#open.add(hash);
    const chains = this.#chains;
    let count = 0;
    for (let item = chains.last(hash); item !== 0; item = chains.before(item)) count++;
    const found = new Int32Array(count);
    let isAscending = true;
    for (let item = chains.last(hash); item !== 0; item = chains.before(item)) {
      found[--count] = item;
      if (count + 1 < found.length && found[count + 1]! < item) isAscending = false;
    }
    return isAscending ? found : found.sort();
  }

  /** Whether all of these have one key, not only one number. */
  haveOneKey(items: Int32Array): boolean {
    const first = items[0]!;
    const source = this.source(first);
    const slot = this.slot(first);
    for (let nth = 1; nth < items.length; nth++) {
      const item = items[nth]!;
      if (!isOneKey(this.source(item), this.slot(item), source, slot)) return false;
    }
    return true;
  }

  /** Whether a look at those with keys of this number may find something: it makes nothing, for mostly it may not. */
  #isOpen(hash: number): boolean {
    const chains = this.#chains;
    const first = chains.last(hash);
    if (first === 0) return false;
    const source = this.source(first);
    const slot = this.slot(first);
    for (let item = chains.before(first); item !== 0; item = chains.before(item))
      if (!this.#alike(item, source, slot)) return true;
    return false;
  }

  /** All who had this number were alike, so it is enough to compare those who are new with one of the others. */
  #isOpened(hash: number, renewed: readonly Item[]): boolean {
    if (renewed.length === 0) return false;
    const chains = this.#chains;
    const areNew = renewed.length > FEW ? new Set(renewed) : undefined;
    let other = chains.last(hash);
    while (other !== 0 && (areNew?.has(other) ?? renewed.includes(other))) other = chains.before(other);
    if (other === 0) return this.#isOpen(hash);
    const source = this.source(other);
    const slot = this.slot(other);
    for (const item of renewed) if (!this.#alike(item, source, slot)) return true;
    return false;
  }

  #alike(item: Item, source: SourceHashes, slot: number): boolean {
    return areAlike(this.source(item), this.slot(item), source, slot);
  }
}

/** So many are looked through quicker than a set of them is made. */
const FEW = 8;
/** Rows may be added: to make room for the first of them would take as long as many edits. */
const SPARE_SLOTS = 1024;

function note(stale: Map<number, Item[]>, hash: number, item: Item): void {
  const there = stale.get(hash);
  if (there === undefined) stale.set(hash, [item]);
  else there.push(item);
}

const NOBODY = new Int32Array(0);
