import { refuse } from './halt.ts';

// What is noticed of a sheet besides its cells, whoever takes those: how large it is, what is hidden, what is merged.

/** Far beyond any honest sheet; each costs memory. */
const MAX_MERGES = 500_000;

export class SheetFacts {
  /** The box from A1 to the last cell that is not empty. */
  rows = 0;
  columns = 0;
  /** Rows that hold something. */
  filledRows = 0;
  /** 0-based, ascending. */
  readonly hiddenRows: number[] = [];
  readonly merges: { s: { r: number; c: number }; e: { r: number; c: number } }[] = [];
  readonly #hiddenColumns = new Set<number>();

  get hiddenColumns(): number[] {
    return [...this.#hiddenColumns].sort((a, b) => a - b);
  }

  /** A cell that is not empty. */
  fill(row: number, column: number): void {
    if (row >= this.rows) {
      this.rows = row + 1;
      this.filledRows += 1;
    }
    if (column >= this.columns) this.columns = column + 1;
  }

  hideRow(row: number): void {
    this.hiddenRows.push(row);
  }

  hideColumns(from: number, to: number): void {
    for (let column = from; column <= to; column++) this.#hiddenColumns.add(column);
  }

  merge(fromRow: number, fromColumn: number, toRow: number, toColumn: number): void {
    if (this.merges.length >= MAX_MERGES) refuse({ fault: 'bomb', limit: MAX_MERGES, found: MAX_MERGES + 1 });
    this.merges.push({ s: { r: fromRow, c: fromColumn }, e: { r: toRow, c: toColumn } });
  }
}
