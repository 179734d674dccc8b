import type { RowId } from '../model/table.ts';

// Rows that are to be gone through in the order of the table, while others that stand further down join them. It costs by how many there are, not
// by how long the table is.

/** Position of a row in the order of the table. */
type Position = (row: RowId) => number;

export class RowQueue {
  readonly #position: Position;
  /** A heap: each before the two at twice its place. */
  readonly #rows: RowId[] = [];
  readonly #places: number[] = [];

  constructor(position: Position) {
    this.#position = position;
  }

  /** One that is not in the table is left out. */
  add(row: RowId): void {
    const place = this.#position(row);
    if (place < 0) return;
    let at = this.#rows.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.#places[above]! <= place) break;
      this.#put(at, this.#rows[above]!, this.#places[above]!);
      at = above;
    }
    this.#put(at, row, place);
  }

  /** Takes the first one out. */
  next(): RowId | undefined {
    const first = this.#rows[0];
    const [row, place] = [this.#rows.pop(), this.#places.pop()];
    if (row === undefined || place === undefined || this.#rows.length === 0) return first;
    const count = this.#rows.length;
    let at = 0;
    for (let below = 1; below < count; below = 2 * at + 1) {
      const least = below + 1 < count && this.#places[below + 1]! < this.#places[below]! ? below + 1 : below;
      if (this.#places[least]! >= place) break;
      this.#put(at, this.#rows[least]!, this.#places[least]!);
      at = least;
    }
    this.#put(at, row, place);
    return first;
  }

  #put(at: number, row: RowId, place: number): void {
    this.#rows[at] = row;
    this.#places[at] = place;
  }
}
