import type { Alignment } from '../model/alignment.ts';
import type { Column } from '../model/column.ts';
import type { Layout } from '../model/layout.ts';
import type { RowId, Table } from '../model/table.ts';
import type { TextsByCode } from '../model/texts.ts';
import { CsvBytes, type CsvOptions } from './csv.ts';

// Writes the table in the shape of a layout: its headings byte for byte, all its columns in its order, the rows as asked.
// It chooses no rows and mends no cells; what stands in the table is what is written.

export interface WriteOptions extends CsvOptions {
  /** Told every few thousand rows how many have been written. */
  progress?: (rows: number) => void;
}

/** Rows between two words of progress: some milliseconds of work. */
const ROWS_PER_PROGRESS = 4096;
/** Where an entry stands in so many rows it is worth making its bytes beforehand. */
const FEWEST_ROWS_PER_ENTRY = 2;
const LINE_END_BYTES = 2;
/** What comes may be somewhat longer than what was written so far. */
const ROOM_TO_SPARE = 1.05;

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
  const cells = layout.columns.map((_, at) =>
    cellWriter(csv, table.columns[alignment.places[at]?.column ?? -1], rows.length),
  );
  for (let i = 0; i < rows.length; i += 1) {
    const slot = table.slot(rows[i]!);
    for (const writeCell of cells) writeCell(slot);
    csv.endRecord();
    if (i % ROWS_PER_PROGRESS !== 0) continue;
    options.progress?.(i);
    if (i === ROWS_PER_PROGRESS) csv.expect(Math.ceil((csv.length / i) * rows.length * ROOM_TO_SPARE));
  }
  return csv.finish();
}

/** Writes the cells of one column, by slot. */
function cellWriter(csv: CsvBytes, column: Column | undefined, rows: number): (slot: number) => void {
  if (column === undefined) return () => csv.cell('');
  const { codes, texts } = column;
  if (texts.length * FEWEST_ROWS_PER_ENTRY > rows)
    return (slot) => {
      const code = codes[slot]!;
      csv.cell(texts.sourceOf(code), texts.startOf(code), texts.endOf(code));
    };
  const { bytes, starts } = spelled(texts);
  return (slot) => {
    const code = codes[slot]!;
    csv.copy(bytes, starts[code]!, starts[code + 1]! - LINE_END_BYTES);
  };
}

/** What the entries of a column are written as, each made once: entry by entry, with a line end behind each. */
function spelled(texts: TextsByCode): { bytes: Uint8Array; starts: Int32Array } {
  const csv = new CsvBytes({ bom: false });
  const starts = new Int32Array(texts.length + 1);
  for (let code = 0; code < texts.length; code += 1) {
    starts[code] = csv.length;
    csv.cell(texts.at(code)!);
    csv.endRecord();
  }
  starts[texts.length] = csv.length;
  return { bytes: csv.finish(), starts };
}
