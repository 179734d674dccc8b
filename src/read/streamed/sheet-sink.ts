// What a worksheet is made of, as the scanner tells it in the order of the file. Rows and columns are 0-based here; rows ascend, and so do
// the columns in a row. Cells that are only formatted are not told.

export interface SheetSink {
  /** Asked between pieces: enough has been seen. */
  readonly isEnough: boolean;
  /** The cells that follow stand in this row. */
  row(row: number): void;
  hideRow(row: number): void;
  hideColumns(from: number, to: number): void;
  merge(fromRow: number, fromColumn: number, toRow: number, toColumn: number): void;
  /** A shared string, by its number. */
  shared(column: number, index: number, formula: boolean): void;
  text(column: number, text: string, formula: boolean): void;
  /** `style` is the number of the cell's format in the styles; `isDate` when the workbook says so itself. */
  number(column: number, value: number, style: number, formula: boolean, isDate: boolean): void;
  boolean(column: number, value: boolean, formula: boolean): void;
  error(column: number, text: string, formula: boolean): void;
  /** A formula that was never calculated. */
  uncalculated(column: number): void;
}
