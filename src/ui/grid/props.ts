// What the grid is given and what it asks for: the whole contract between the grid and the page around it.
// The grid holds no data of its own; rows come by windows and every change goes out as a `Change`.
import type { ReactNode } from 'react';
import type { WindowRequest } from '../../engine/face.ts';
import type { GridColumn, NextFinding, RowWindow, View } from '../../engine/shown.ts';
import type { Change, GroupLabel } from '../../model/edit.ts';
import type { Severity } from '../../model/finding.ts';
import type { ColumnId, RowId } from '../../model/table.ts';
import type { Language } from '../../text/language.ts';

/** A finding in today's words. */
export interface Told {
  /** Stable as long as the finding is there. */
  key: string;
  severity: Severity;
  /** What is the matter. */
  sentence: string;
  /** What the mend would do, in words for its button; absent when there is no mend. */
  does?: string;
  /** What other answers do, where it cannot be known which is meant. */
  others?: readonly string[];
  /** Without `other` the likeliest; with it one of `others`. */
  mend?: (other?: number) => void;
}

/** A place to go to. The grid goes there each time `token` is another one. */
export interface GoTo {
  /** Position in the view. */
  position: number;
  /** Absent: stay in the column of the active cell. */
  column?: ColumnId;
  token: number;
}

export interface GridProps {
  /** In the order in which they are shown. */
  columns: readonly GridColumn[];
  view: View;
  /** Of the summary; windows of an older revision are shown only until newer ones have come. */
  revision: number;
  language: Language;
  load(request: WindowRequest): Promise<RowWindow>;
  edit(changes: Change[], label: GroupLabel): void;
  undo(): void;
  redo(): void;
  next(
    from: { position: number; column: ColumnId | undefined },
    step: 1 | -1,
  ): Promise<NextFinding | undefined>;
  /** The findings of a cell, or of the row as a whole when there is no column. */
  told(row: RowId, column: ColumnId | undefined): Promise<Told[]>;
  /** What is expected in this column, for the popover at its heading. */
  explain?(column: GridColumn): ReactNode;
  goTo?: GoTo | undefined;
  /** Told whenever another cell becomes the active one. */
  onSelect?(where: { row: RowId; column: ColumnId } | undefined): void;
}
