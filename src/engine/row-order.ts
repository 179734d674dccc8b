import type { RowId, Table } from '../model/table.ts';

// The order of the rows and which of them are still there. Rows are linked to their neighbours, so moving or removing one costs the
// same in a table of ten rows and of a million; the flat list is made again only when somebody asks for it.

/** Slot + 1; 0 stands before the first and after the last row. */
type Link = number;

export class RowOrder {
  readonly #table: Table;
  #next: Int32Array;
  #previous: Int32Array;
  #alive: Uint8Array;
  #rows: Int32Array | undefined;
  #positions: Int32Array | undefined;
  count: number;

  constructor(table: Table) {
    this.#table = table;
    const slots = table.slots;
    this.#next = new Int32Array(slots + 1);
    this.#previous = new Int32Array(slots + 1);
    this.#alive = new Uint8Array(slots + 1).fill(1);
    for (let link = 0; link <= slots; link++) {
      this.#next[link] = link === slots ? 0 : link + 1;
      this.#previous[link] = link === 0 ? slots : link - 1;
    }
    this.count = slots;
  }

  /** Rows in their order, removed ones left out. Not to be written in. */
  rows(): Int32Array {
    if (this.#rows === undefined) {
      const rows = new Int32Array(this.count);
      let at = 0;
      const [next, { firstRow }] = [this.#next, this.#table];
      for (let link = next[0]!; link !== 0; link = next[link]!) rows[at++] = link - 1 + firstRow;
      this.#rows = rows;
    }
    return this.#rows;
  }

  /** Place of a row in `rows()`; -1 when it was removed. */
  position(row: RowId): number {
    if (this.#positions === undefined) {
      const positions = new Int32Array(this.#table.slots).fill(-1);
      const rows = this.rows();
      const { firstRow } = this.#table;
      for (let at = 0; at < rows.length; at++) positions[rows[at]! - firstRow] = at;
      this.#positions = positions;
    }
    return this.#positions[this.#table.slot(row)] ?? -1;
  }

  has(row: RowId): boolean {
    const link = this.#link(row);
    return link > 0 && this.#alive[link] === 1;
  }

  /** The row directly before this one; null at the top. */
  before(row: RowId): RowId | null {
    const link = this.#previous[this.#link(row)] ?? 0;
    return link === 0 ? null : this.#table.row(link - 1);
  }

  after(row: RowId): RowId | null {
    const link = this.#next[this.#link(row)] ?? 0;
    return link === 0 ? null : this.#table.row(link - 1);
  }

  remove(row: RowId): void {
    const link = this.#link(row);
    if (this.#alive[link] !== 1) return;
    this.#unhook(link);
    this.#alive[link] = 0;
    this.count -= 1;
    this.#changed();
  }

  /** Puts a row that is not in the order directly after another; null is the top. Room is made for rows added to the table. */
  insert(row: RowId, after: RowId | null): void {
    this.#grow();
    const link = this.#link(row);
    if (this.#alive[link] === 1) throw new RangeError(`row ${row} is already there`);
    this.#hook(link, after === null ? 0 : this.#link(after));
    this.#alive[link] = 1;
    this.count += 1;
    this.#changed();
  }

  move(row: RowId, after: RowId | null): void {
    if (row === after || !this.has(row)) return;
    const link = this.#link(row);
    this.#unhook(link);
    this.#hook(link, after === null ? 0 : this.#link(after));
    this.#changed();
  }

  #link(row: RowId): Link {
    return this.#table.slot(row) + 1;
  }

  #hook(link: Link, after: Link): void {
    const next = this.#next[after]!;
    this.#next[after] = link;
    this.#previous[link] = after;
    this.#next[link] = next;
    this.#previous[next] = link;
  }

  #unhook(link: Link): void {
    const next = this.#next[link]!;
    const previous = this.#previous[link]!;
    this.#next[previous] = next;
    this.#previous[next] = previous;
  }

  #grow(): void {
    const links = this.#table.slots + 1;
    if (links <= this.#next.length) return;
    const room = Math.max(links, Math.ceil(this.#next.length * 1.5));
    const next = new Int32Array(room);
    next.set(this.#next);
    const previous = new Int32Array(room);
    previous.set(this.#previous);
    const alive = new Uint8Array(room);
    alive.set(this.#alive);
    [this.#next, this.#previous, this.#alive] = [next, previous, alive];
  }

  #changed(): void {
    this.#rows = undefined;
    this.#positions = undefined;
  }
}
