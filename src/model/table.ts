import type { Cell, Stamp } from './cell.ts';
import { Column } from './column.ts';

// The table as it was read: columns, and the order of its rows. It is columnar and compact; rows are not objects.
// It holds data and keeps them consistent; it decides nothing.

/**
 * A row's identity: its row number in the user's file, as Excel shows it (1-based; for a CSV the number Excel would
 * give the record). Rows that are added later get the numbers after the file's last row.
 */
export type RowId = number;

/** A column's identity: its place in the file, 0-based. Columns that are added later come after the file's own. */
export type ColumnId = number;

export class Table {
  readonly columns: Column[] = [];
  /** Stamps by number; the first two are fixed, see cell.ts. */
  readonly stamps: Stamp[] = [
    { origin: 'none', format: '', formula: false },
    { origin: 'text', format: '', formula: false },
  ];
  /** Row number of the first row below the headings. */
  readonly firstRow: RowId;
  /** How many rows the file had below the headings; later ones were added. */
  fileRows = 0;
  /** How many columns the file had; later ones were added. */
  fileColumns = 0;

  constructor(firstRow: RowId) {
    this.firstRow = firstRow;
  }

  addColumn(heading: string): ColumnId {
    const column = new Column(heading);
    column.fillTo(this.slots);
    this.columns.push(column);
    return this.columns.length - 1;
  }

  /** How many rows are stored, removed ones included. */
  get slots(): number {
    return this.columns[0]?.length ?? 0;
  }

  /** Number of this stamp, made when it is new. */
  stamp(wanted: Stamp): number {
    const at = this.stamps.findIndex(
      (s) => s.origin === wanted.origin && s.format === wanted.format && s.formula === wanted.formula,
    );
    return at >= 0 ? at : this.stamps.push(wanted) - 1;
  }

  slot(row: RowId): number {
    return row - this.firstRow;
  }

  row(slot: number): RowId {
    return slot + this.firstRow;
  }

  text(row: RowId, column: ColumnId): string {
    return this.columns[column]?.text(row - this.firstRow) ?? '';
  }

  cell(row: RowId, column: ColumnId): Cell {
    const found = this.columns[column];
    if (found === undefined) throw new RangeError(`no column ${column}`);
    return found.cell(row - this.firstRow);
  }

  stampOf(cell: Cell): Stamp {
    return this.stamps[cell.stamp] ?? this.stamps[0]!;
  }

  /** Whether nothing stands in this row. */
  isBlank(row: RowId): boolean {
    const slot = row - this.firstRow;
    for (const column of this.columns) if (column.isFilled(column.codes[slot] ?? 0)) return false;
    return true;
  }

  /** Takes back rows and columns that were added at the end. */
  shrinkTo(slots: number, columns: number): void {
    this.columns.length = Math.min(columns, this.columns.length);
    for (const column of this.columns) column.shrinkTo(slots);
  }

  /** The reader is done: the counts of the file are fixed. */
  settle(): void {
    this.fileRows = this.slots;
    this.fileColumns = this.columns.length;
    for (const column of this.columns) column.settle();
  }
}
