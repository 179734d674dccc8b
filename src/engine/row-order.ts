import type { RowId, Table } from '../model/table.ts';

// The order of the rows and which of them are still there. Rows are linked to their neighbours, so moving or removing one costs the
// same in a table of ten rows and of a million; the flat list is made again only when somebody asks for it. Which of two rows comes first is
// told by numbers that stand between those of their neighbours.

/** Slot + 1; 0 stands before the first and after the last row. */
type Link = number;

export class RowOrder {
  readonly #table: Table;
  #next: Int32Array;
  #previous: Int32Array;
  #alive: Uint8Array;
  #rows: Int32Array | undefined;
  /** By link, numbers that grow along the order; none as long as the rows stand as in the table, or when two had no more room between them. */
  #places: Float64Array | undefined;
  #isAsInTable = true;
  count: number;
  /** How often rows went or came: who has a list of rows knows by it whether they are still there. */
  comings = 0;

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

  /** A number that is larger for a row that stands further down, for comparing rows; -1 when it was removed. An edit elsewhere may change it. */
  place(row: RowId): number {
    const link = this.#link(row);
    if (this.#alive[link] !== 1) return -1;
    if (this.#isAsInTable) return link;
    this.#places ??= this.#numbered();
    return this.#places[link]!;
  }

  #numbered(): Float64Array {
    const places = new Float64Array(this.#next.length);
    const next = this.#next;
    let at = 0;
    for (let link = next[0]!; link !== 0; link = next[link]!) places[link] = ++at;
    return places;
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
    this.comings += 1;
    this.#rows = undefined;
  }

  /** Puts a row that is not in the order directly after another; null is the top. Room is made for rows added to the table. */
  insert(row: RowId, after: RowId | null): void {
    this.#grow();
    const link = this.#link(row);
    if (this.#alive[link] === 1) throw new RangeError(`row ${row} is already there`);
    this.#hook(link, after === null ? 0 : this.#link(after));
    this.#alive[link] = 1;
    this.count += 1;
    this.comings += 1;
  }

  move(row: RowId, after: RowId | null): void {
    if (row === after || !this.has(row)) return;
    const link = this.#link(row);
    this.#unhook(link);
    this.#hook(link, after === null ? 0 : this.#link(after));
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
    this.#rows = undefined;
    this.#putBetween(after, link, next);
  }

  #putBetween(before: Link, link: Link, after: Link): void {
    if (this.#isAsInTable) {
      this.#isAsInTable = false;
      return;
    }
    const places = this.#places;
    if (places === undefined) return;
    // The link before the first has the place 0.
    const from = places[before]!;
    const place = after === 0 ? from + 1 : (from + places[after]!) / 2;
    if (place > from && (after === 0 || place < places[after]!)) places[link] = place;
    else this.#places = undefined;
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
    if (this.#places === undefined) return;
    const places = new Float64Array(room);
    places.set(this.#places);
    this.#places = places;
  }
}
