import type { RowMatches, RuleOrder } from '../model/match.ts';
import type { RowId } from '../model/table.ts';
import type { Indexes } from './indexes.ts';
import { Met, type Sighting } from './met.ts';
import { type MatchedRow, RowMatcher, type RowSource } from './row-matcher.ts';
import { RowQueue } from './row-queue.ts';

// The matches of all rows of a file, kept up to date. Coachview reads row by row, so a row depends on those before it that say the same; after
// an edit only the rows are matched again that depend on what changed, and only for as long as something does change.

export interface MatchSource extends RowSource {
  /** Rows in the order of the table; removed and blank ones left out. */
  rows(): Iterable<RowId>;
  /** A number that grows along that order; -1 for a row that is not among them. */
  position(row: RowId): number;
}

export class FileMatches {
  readonly #source: MatchSource;
  readonly #rows = new Map<RowId, MatchedRow>();
  readonly #met: Met;
  readonly #matcher: RowMatcher;

  /** Matches all rows at once. */
  constructor(indexes: Indexes, order: RuleOrder, source: MatchSource) {
    this.#source = source;
    this.#met = new Met((row) => source.position(row));
    this.#matcher = new RowMatcher(indexes, order, source, this.#met);
    for (const row of source.rows()) {
      const matched = this.#matcher.match(row);
      for (const one of matched.sightings) this.#met.add(one);
      this.#rows.set(row, matched);
    }
    this.#met.settle();
  }

  /** Undefined for a row that is blank or not there. */
  of(row: RowId): RowMatches | undefined {
    return this.#rows.get(row)?.matches;
  }

  /**
   * After edits. `edited`: rows of which a cell changed. `moved`: rows that came, went, became blank or filled, or stand elsewhere.
   * Gives the rows that were matched again, those that are gone included.
   */
  update(edited: Iterable<RowId>, moved: Iterable<RowId> = []): RowId[] {
    const dirty = new Dirty(edited, (row) => this.#source.position(row));
    const redone: RowId[] = [];
    for (const row of moved) {
      dirty.rows.add(row);
      this.#takeOut(row, dirty);
      if (this.#source.position(row) < 0) redone.push(row);
    }
    for (const row of [...dirty.rows]) {
      // An edit can empty a row as well.
      if (this.#source.position(row) >= 0 || !this.#rows.has(row)) continue;
      this.#takeOut(row, dirty);
      redone.push(row);
    }
    for (const row of dirty.inOrder()) {
      this.#redo(row, dirty);
      redone.push(row);
    }
    this.#met.settle();
    return redone;
  }

  /** Forgets a row; whoever shared something of which it was the first depends on somebody else now. */
  #takeOut(row: RowId, dirty: Dirty): void {
    const gone = this.#rows.get(row);
    if (gone === undefined) return;
    const firsts = this.#firsts(gone.sightings);
    for (const one of gone.sightings) this.#met.remove(one);
    for (const key of firsts.values()) dirty.addAll(key, this.#met);
    this.#rows.delete(row);
  }

  #redo(row: RowId, dirty: Dirty): void {
    const had = this.#rows.get(row)?.sightings ?? [];
    const matched = this.#matcher.match(row);
    this.#rows.set(row, matched);
    const before = had.filter((one) => !matched.sightings.some((other) => areSame(one, other)));
    const after = matched.sightings.filter((one) => !had.some((other) => areSame(one, other)));
    if (before.length + after.length === 0) return;
    const wereFirst = this.#firsts(before);
    for (const one of before) this.#met.remove(one);
    for (const one of after) this.#met.add(one);
    const areFirst = this.#firsts(after);
    // What it was the first of and still is, changed for nobody.
    for (const [name, key] of [...wereFirst, ...areFirst]) {
      if (!wereFirst.has(name) || !areFirst.has(name)) dirty.addAll(key, this.#met);
    }
  }

  /** The keys under which these sightings are the first of their claim, by a name for the three together. */
  #firsts(sightings: readonly Sighting[]): Map<string, string> {
    const firsts = new Map<string, string>();
    for (const one of sightings)
      for (const key of one.keys)
        if (this.#met.isFirst(key, one)) firsts.set(`${one.claim} ${one.sight} ${key}`, key);
    return firsts;
  }
}

/** Rows to match again. Those before the row that is being matched are in it for nothing: nobody comes back to them. */
class Dirty {
  readonly rows: Set<RowId>;
  readonly #position: (row: RowId) => number;
  #queue: RowQueue | undefined;
  /** Place of the row that is being matched. */
  #at = -1;
  /** Keys of which all rows are in it: only rows that are matched meanwhile can join them, and those are behind us. */
  readonly #keys = new Set<string>();

  constructor(rows: Iterable<RowId>, position: (row: RowId) => number) {
    this.rows = new Set(rows);
    this.#position = position;
  }

  /** As they stand in the table, with those that come to it meanwhile. */
  *inOrder(): Iterable<RowId> {
    const queue = new RowQueue(this.#position);
    this.#queue = queue;
    for (const row of this.rows) queue.add(row);
    for (let row = queue.next(); row !== undefined; row = queue.next()) {
      this.#at = this.#position(row);
      yield row;
    }
  }

  addAll(key: string, met: Met): void {
    if (this.#keys.has(key)) return;
    this.#keys.add(key);
    for (const row of met.rows(key)) {
      if (this.rows.has(row)) continue;
      this.rows.add(row);
      if (this.#queue !== undefined && this.#position(row) > this.#at) this.#queue.add(row);
    }
  }
}

function areSame(a: Sighting, b: Sighting): boolean {
  const isAlike = a.claim === b.claim && a.sight === b.sight && a.keys.length === b.keys.length;
  return isAlike && a.keys.every((key, at) => key === b.keys[at]);
}
