import type { LayoutColumn } from '../model/layout.ts';
import type { Notices } from '../model/notice.ts';
import type { RowId, Table } from '../model/table.ts';
import type { InflateElsewhere } from './streamed/platform-inflate.ts';

// What every reader gives and what it may ask, so that the door need not know which reader read.

/** How many rows from the top of the file are shown as they were read. */
export const PREVIEW_ROWS = 12;

export interface Reading {
  table: Table;
  notices: Notices;
  /** The first rows as read, title rows and headings included, at most `PREVIEW_ROWS`. */
  preview: { row: RowId; cells: string[] }[];
}

export interface ReadContext {
  /** Headings that the layouts know, as keys of `headingKey`. */
  knownHeadings: ReadonlySet<string>;
  /** The layout's columns, for a file that names fields and has no headings of its own. */
  columns?: readonly Pick<LayoutColumn, 'heading' | 'field'>[];
  /**
   * Told now and then: 0 to 1, and the rows read so far. A reader that knows them early hands over, once, the list's first rows as
   * well, headings first, some 40 of them.
   */
  watch?: (done: number, rows: number, first?: string[][]) => void;
  /**
   * Given the table now and then while it fills: the headings stay and so do the cells, more rows come, and perhaps columns without a
   * heading; only blank rows and columns at the end may go again. The reader of what SheetJS has opened gives it once it copies rows.
   */
  arrived?: (table: Table) => void;
  /** Reading rejects with the signal's reason as soon as it can when this is aborted. */
  signal?: AbortSignal;
  /** Inflates what is large while this thread does something else. Without it, and when it gives nothing, this thread inflates. */
  inflate?: InflateElsewhere | undefined;
}
