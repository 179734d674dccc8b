import type { Signs } from '../model/signs.ts';
import type { CellSubject } from './check.ts';

// What several checks need to know of a column, computed once for all of them and kept up to date while cells are edited. A derivation sorts
// cells, and draws its conclusion from how many there are of each sort: so an edit moves one cell from one count to another. The derivations
// themselves stand in derivations/.

export interface ColumnDerivation<T> {
  /**
   * Sort of a cell, from 1 to `MOST_SORTS`; 0 for one that proves nothing. The same cell always gives the same. Several derivations may have
   * the same functions, whose cells are then sorted once. It is not asked about blank cells.
   */
  sort(cell: CellSubject): number;
  /** The same of plain text by what it is made of, so that nobody makes the text; undefined when that tells too little. */
  sortBySigns?(signs: Signs): number | undefined;
  /** Whether different texts are counted, however many rows hold them, instead of rows. */
  countsTexts?: true;
  /**
   * What it concludes already from how many entries there are of each sort, several of which may have the same text; undefined when it takes
   * the number of different ones. Telling all texts apart costs more than everything else about a column.
   * @param hasTexts whether there are surely at least so many different texts of a sort
   */
  concludeEarly?(
    entries: ArrayLike<number>,
    hasTexts: (sort: number, count: number) => boolean,
  ): T | undefined;
  /** From the counts by sort to plain data. A finding that hangs on it is looked at again when it changes: so the less it says the better. */
  conclude(counts: ArrayLike<number>): T;
}

export const MOST_SORTS = 255;

/** The conclusion from all distinct cells of a column. `count` is how many rows hold the cell. */
export function concludeFrom<T>(
  { sort, countsTexts, conclude }: ColumnDerivation<T>,
  cells: Iterable<{ cell: CellSubject; count: number }>,
): T {
  const counts = new Float64Array(MOST_SORTS + 1);
  const seen = new Set<string>();
  for (const { cell, count } of cells) {
    if (countsTexts === true && seen.has(cell.text)) continue;
    seen.add(cell.text);
    counts[sort(cell)]! += countsTexts === true ? 1 : count;
  }
  return conclude(counts);
}
