import type { KindId } from '../model/field.ts';
import type { CellSubject } from './check.ts';

// What several checks need to know of a column, computed once for all of them. The derivations themselves stand in derivations/.

/** Computes something from all distinct cells of a column. `count` is how many rows hold the cell; blank cells are left out. */
export type ColumnDerivation<T> = (cells: Iterable<{ cell: CellSubject; count: number }>, kind: KindId) => T;
