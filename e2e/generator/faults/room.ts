import type { Dice } from '../dice.ts';
import type { Draft, DraftColumn, DraftRow } from '../draft.ts';

// Where in a draft there is room for a fault: rows and columns that no other one has touched.

/** Rows of the truth that nobody has touched and that fit, in an order of chance. */
export function freeRows(draft: Draft, dice: Dice, fits: (row: DraftRow) => boolean): DraftRow[] {
  return dice.shuffled(draft.rows).filter((row) => row.truth !== undefined && draft.isFree(row) && fits(row));
}

/** Whether anything stands in the column. */
export const isFilled = (draft: Draft, column: number) =>
  draft.rows.some((row) => draft.text(row, column) !== '');

/** A column of the layout that no fault has damaged and that fits. */
export function freeColumn(
  draft: Draft,
  dice: Dice,
  fits: (column: DraftColumn) => boolean,
): DraftColumn | undefined {
  return dice
    .shuffled(draft.columns)
    .find((column) => column.id < draft.headings.length && draft.isColumnFree(column.id) && fits(column));
}
