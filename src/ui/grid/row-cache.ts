// The rows that the page holds: a few blocks around what is on the screen, each with the revision it was read at. Older blocks stay
// visible until newer ones have come, so nothing jumps. It never asks for anything itself.
import type { CellView, RowView, RowWindow } from '../../engine/shown.ts';
import type { ColumnId, RowId } from '../../model/table.ts';

/** Rows in a block: about two screens, which the engine answers within a millisecond or two (speed.md 5). */
export const BLOCK_ROWS = 64;
/** Blocks that are kept: enough to scroll back a little without asking again. */
const BLOCKS_KEPT = 24;

interface Block {
  revision: number;
  /** Place of each column in the cells of these rows. */
  at: ReadonlyMap<ColumnId, number>;
  rows: readonly HeldRow[];
}

/** A row with the key to its cells: the same object as long as nothing of it changes, so that it is not drawn again. */
export interface HeldRow {
  row: RowView;
  at: ReadonlyMap<ColumnId, number>;
}

/** What was known when a block was asked for. */
export interface Asked {
  revision: number;
  at: ReadonlyMap<ColumnId, number>;
  typings: number;
}

export interface TypedCell {
  row: RowId;
  column: ColumnId;
  text: string;
}

function sameCell(a: CellView, b: CellView | undefined): boolean {
  return b !== undefined && a.text === b.text && a.severity === b.severity && a.changed === b.changed;
}

function sameRow(a: RowView, b: RowView): boolean {
  return (
    a.row === b.row &&
    a.added === b.added &&
    a.hidden === b.hidden &&
    a.severity === b.severity &&
    a.cells.length === b.cells.length &&
    a.cells.every((cell, i) => sameCell(cell, b.cells[i]))
  );
}

/** The cell of a column; undefined when its column was not read with it. */
export function cellOf(held: HeldRow, column: ColumnId): CellView | undefined {
  const at = held.at.get(column);
  return at === undefined ? undefined : held.row.cells[at];
}

export class RowCache {
  readonly #blocks = new Map<number, Block>();
  /** How many times cells were typed; what was asked before the last time may not know of it. */
  #typings = 0;
  #typedAt = -1;

  clear(): void {
    this.#blocks.clear();
  }

  held(position: number): HeldRow | undefined {
    const number = Math.floor(position / BLOCK_ROWS);
    const block = this.#blocks.get(number);
    return block?.rows[position - number * BLOCK_ROWS];
  }

  /** Numbers of the blocks between two positions (`to` not included) that are missing, older, or lack a column. */
  wanted(from: number, to: number, revision: number, at: ReadonlyMap<ColumnId, number>): number[] {
    const wanted: number[] = [];
    for (let n = Math.floor(from / BLOCK_ROWS); n * BLOCK_ROWS < to; n += 1) {
      const block = this.#blocks.get(n);
      if (block === undefined || block.revision < revision || block.at !== at) wanted.push(n);
    }
    return wanted;
  }

  /** To be taken when a block is asked for and handed back with the answer. */
  ask(revision: number, at: ReadonlyMap<ColumnId, number>): Asked {
    return { revision, at, typings: this.#typings };
  }

  /** Takes in an answer; `near` is a position on the screen. False: it came too late and was dropped. */
  put(window: RowWindow, asked: Asked, near: number): boolean {
    const { at } = asked;
    if (window.revision < asked.revision) return false;
    if (asked.typings < this.#typings && window.revision <= this.#typedAt) return false;
    const number = Math.floor(window.from / BLOCK_ROWS);
    const before = this.#blocks.get(number);
    if (before !== undefined && before.revision > window.revision) return false;
    const rows = window.rows.map((row, i) => {
      const old = before?.at === at ? before.rows[i] : undefined;
      return old !== undefined && sameRow(old.row, row) ? old : { row, at };
    });
    this.#blocks.set(number, { revision: window.revision, at, rows });
    this.#forgetFar(near);
    return true;
  }

  /** Shows typed texts at once; the answer to a later revision replaces them. */
  type(cells: readonly TypedCell[], revision: number): void {
    const byRow = new Map<RowId, Map<ColumnId, string>>();
    for (const { row, column, text } of cells) {
      const texts = byRow.get(row) ?? new Map<ColumnId, string>();
      byRow.set(row, texts.set(column, text));
    }
    this.#typings += 1;
    this.#typedAt = revision;
    for (const [number, block] of this.#blocks) {
      if (!block.rows.some(({ row }) => byRow.has(row.row))) continue;
      const rows = block.rows.map((held) => {
        const { row } = held;
        const typed = byRow.get(row.row);
        if (typed === undefined) return held;
        const cells = [...row.cells];
        for (const [column, text] of typed) {
          const at = block.at.get(column);
          if (at !== undefined && cells[at]?.text !== text) cells[at] = { text, changed: true };
        }
        return { row: { ...row, cells }, at: block.at };
      });
      this.#blocks.set(number, { ...block, rows });
    }
  }

  #forgetFar(near: number): void {
    if (this.#blocks.size <= BLOCKS_KEPT) return;
    const middle = near / BLOCK_ROWS;
    const far = [...this.#blocks.keys()].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    for (const number of far.slice(BLOCKS_KEPT)) this.#blocks.delete(number);
  }
}
