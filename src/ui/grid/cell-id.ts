// The names by which the grid's parts point at each other in the page.
import type { ColumnId } from '../../model/table.ts';

export function cellId(grid: string, position: number, column: ColumnId): string {
  return `${grid}-${position}-${column}`;
}

/** Of the sentence that belongs to the active cell. */
export function toldId(grid: string): string {
  return `${grid}-told`;
}

export function keysId(grid: string): string {
  return `${grid}-keys`;
}
