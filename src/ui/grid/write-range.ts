// From texts for a block of cells to the changes that put them there. Pure; a cell that already has its text gives no change.
import type { RowView } from '../../engine/shown.ts';
import type { Change } from '../../model/edit.ts';
import type { ColumnId } from '../../model/table.ts';

type CellChange = Extract<Change, { kind: 'cell' }>;

/**
 * `rows`: the rows of the block with the cells of `columns`. `at`: text for a place in the block, counted from its corner;
 * undefined leaves the cell alone.
 */
export function changesOf(
  rows: readonly RowView[],
  columns: readonly ColumnId[],
  at: (row: number, column: number) => string | undefined,
): CellChange[] {
  return rows.flatMap((row, r) =>
    columns.flatMap((column, c): CellChange[] => {
      const text = at(r, c);
      return text === undefined || text === row.cells[c]?.text
        ? []
        : [{ kind: 'cell', row: row.row, column, text }];
    }),
  );
}

/** New rows with these cells after the last row, in their order: each is put directly after it, so the last one goes first. */
export function insertionsOf(
  cells: readonly (readonly string[])[],
  columns: readonly ColumnId[],
  after: number | null,
): Change[] {
  return cells.toReversed().map((row): Change => {
    const texts: Record<ColumnId, string> = {};
    for (const [i, text] of row.entries()) {
      const column = columns[i];
      if (column !== undefined && text !== '') texts[column] = text;
    }
    return { kind: 'insert', after, texts };
  });
}
