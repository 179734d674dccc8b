import type { ColumnId } from './table.ts';

// How the file's columns stand to the layout's.

/**
 * How a layout column was found. `moved`: right heading, other place. `renamed`: a heading that safely means it.
 * `alike`: a heading that only resembles it, to be confirmed. `missing`: not in the file, added empty.
 */
export type ColumnVerdict = 'in-place' | 'moved' | 'renamed' | 'alike' | 'missing';

/** Why a file column was taken for a layout column. */
export interface Evidence {
  /** Likeness of the headings, 0 to 1. */
  heading: number;
  /** Share of filled cells whose contents fit the column's kind, 0 to 1; absent when the column is empty. */
  contents?: number;
}

/** One layout column and the stored column that fills it. */
export interface Place {
  /** The stored column; for a missing one, the empty column that was added. */
  column: ColumnId;
  verdict: ColumnVerdict;
  /** Also not standing where it belongs (a renamed or alike column can be moved as well). */
  moved: boolean;
  /** Whether the user, or a mend, has said yes to it. In place is confirmed from the start. */
  confirmed: boolean;
  evidence?: Evidence;
}

/** A file column that no layout column uses. */
export interface Spare {
  column: ColumnId;
  /** `doubled`: another column has the same heading. `blank`: contents under no heading. `extra`: not in the layout. */
  verdict: 'extra' | 'doubled' | 'blank';
  /** The user, or a mend, has agreed to leave it out of the export. Its contents stay in the session. */
  leftOut: boolean;
  /** The layout column of the same heading, for a doubled one. */
  twin?: number;
}

/** Places by layout column, and what is left over. */
export interface Alignment {
  places: Place[];
  spares: Spare[];
}
