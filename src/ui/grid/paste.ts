// Which cells a paste or a fill lands on, and what does not fit. Pure; nothing that does not fit is left unsaid.
import type { Range } from './selection.ts';

interface PastePlan {
  /** The block that is written. */
  range: Range;
  /** Text for a place in the block, counted from its corner; undefined where a short row of the clipboard has no cell. */
  at(row: number, column: number): string | undefined;
  /** Rows of the clipboard that fall below the last row; they are not written. */
  rowsLeft: number;
  /** Columns of the clipboard that fall beside the last column; they are not written. */
  columnsLeft: number;
}

/** `cells`: at least one row. `table`: how many rows and columns there are on the screen. */
export function planPaste(
  cells: readonly (readonly string[])[],
  selected: Range,
  table: { rows: number; columns: number },
): PastePlan {
  const height = cells.length;
  const width = Math.max(1, ...cells.map((row) => row.length));
  const selectedHeight = selected.bottom - selected.top + 1;
  const selectedWidth = selected.right - selected.left + 1;
  // As in Excel: a selection that the clipboard goes into a whole number of times is filled with it.
  const tiled = selectedHeight % height === 0 && selectedWidth % width === 0;
  const wantedHeight = tiled ? selectedHeight : height;
  const wantedWidth = tiled ? selectedWidth : width;
  const bottom = Math.min(table.rows, selected.top + wantedHeight) - 1;
  const right = Math.min(table.columns, selected.left + wantedWidth) - 1;
  return {
    range: { top: selected.top, left: selected.left, bottom, right },
    at: (row, column) => cells[row % height]?.[column % width],
    rowsLeft: selected.top + wantedHeight - 1 - bottom,
    columnsLeft: selected.left + wantedWidth - 1 - right,
  };
}
