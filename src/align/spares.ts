import type { Spare } from '../model/alignment.ts';
import type { ColumnId, Table } from '../model/table.ts';
import { hasContents } from './evidence.ts';

// What a column is called that no place of the layout uses.

/**
 * The spare for this column; `twin` is the place whose heading it has as well, when that is filled by another column. Undefined for a
 * column without heading and without contents: nothing would be left out.
 */
export function spareOf(table: Table, column: ColumnId, twin: number | undefined): Spare | undefined {
  const heading = table.columns[column]?.heading ?? '';
  if (heading.trim() === '') {
    return hasContents(table, column) ? { column, verdict: 'blank', leftOut: false } : undefined;
  }
  if (twin !== undefined) return { column, verdict: 'doubled', leftOut: false, twin };
  return { column, verdict: 'extra', leftOut: false };
}
