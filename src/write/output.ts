import type { Alignment } from '../model/alignment.ts';
import type { Layout } from '../model/layout.ts';
import type { RowId, Table } from '../model/table.ts';
import { CsvBytes, type CsvOptions } from './csv.ts';

// Writes the table in the shape of a layout: its headings byte for byte, all its columns in its order, the rows as asked.
// It chooses no rows and mends no cells; what stands in the table is what is written.

export interface WriteOptions extends CsvOptions {
  /** Told every few thousand rows how many have been written. */
  progress?: (rows: number) => void;
}

/** Rows between two words of progress: some milliseconds of work. */
const ROWS_PER_PROGRESS = 4096;

/** The bytes of the CSV file. `alignment.places` goes by layout column; a place without a stored column is written empty. */
export function writeTable(
  table: Table,
  layout: Layout,
  alignment: Alignment,
  rows: ArrayLike<RowId>,
  options: WriteOptions,
): Uint8Array {
  const csv = new CsvBytes(options);
  csv.add(layout.columns.map((column) => column.heading));
  const columns = layout.columns.map((_, at) => table.columns[alignment.places[at]?.column ?? -1]);
  const cells = columns.map(() => '');
  for (let i = 0; i < rows.length; i += 1) {
    const slot = table.slot(rows[i]!);
    for (let at = 0; at < columns.length; at += 1) cells[at] = columns[at]?.text(slot) ?? '';
    csv.add(cells);
    if (i % ROWS_PER_PROGRESS === 0) options.progress?.(i);
  }
  return csv.finish();
}
