import type { Alignment } from '../../model/alignment.ts';
import type { Facts } from '../../model/finding.ts';
import type { Layout } from '../../model/layout.ts';
import type { Notices } from '../../model/notice.ts';
import type { ColumnId, RowId, Table } from '../../model/table.ts';
import type { Common, Found } from '../check.ts';
import type { ColumnDerivation } from '../derivation.ts';

// What a check over columns is: it looks at the file's columns against the layout's. It is asked after every edit, so what it needs of the
// cells of a column it asks for as `derive` or `contents`.

export interface ColumnSubject {
  layout: Layout;
  alignment: Alignment;
  table: Table;
  notices: Notices;
  /** Whether the row is still there; the table keeps rows that were removed. */
  isThere(row: RowId): boolean;
  /** What is known of the cells of a column that the layout uses; rows that were removed do not count. */
  derive<T>(column: ColumnId, derivation: ColumnDerivation<T>): T;
  /** What this says of the cells that are stored in a column, worked out anew only when one of them has changed. */
  contents<T>(column: ColumnId, of: ContentsOf<T>): T;
}
/** Looks at one column of the table and at nothing else. */
export type ContentsOf<T> = (table: Table, column: ColumnId) => T;

export interface ColumnExample {
  /** Headings of the file. The layout of the examples is the built-in one cut down to the columns A to I. */
  headings: readonly string[];
  /** One row of contents, where they matter. */
  row?: readonly string[];
  /** More rows of contents, where one proves nothing. */
  rows?: readonly (readonly string[])[];
  notices?: Partial<Notices>;
  /** The layout is the whole built-in one, reconstructed columns included. */
  wholeLayout?: true;
}
export interface ColumnCheck<F extends Facts = Facts> extends Common<F, ColumnExample> {
  scope: 'column';
  look(subject: ColumnSubject): Found<F>[];
}
