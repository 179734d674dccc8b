import { STAMP_TEXT } from '../model/cell.ts';
import type { Fault } from '../model/fault.ts';
import { Table } from '../model/table.ts';
import { pause } from './pause.ts';
import { readTable } from './read.ts';
import type { ReadContext } from './reading.ts';
import { recognise } from './recognise.ts';
import { type FlatRecord, readJsonRecords } from './reference-json.ts';
import { MAX_TEXT_BYTES } from './text-table.ts';
import { textOf } from './whole-text.ts';

// A list from Coachview to a table, whatever file it came in. What kind of list it is, and what its columns mean, is decided in match/.

export interface ReferenceTable {
  table: Table;
  /** How many records there are by the file's own account, where it gives one. */
  stated?: number;
}

const RECORDS_BETWEEN_PAUSES = 8192;

/** Reads XLSX, CSV, JSON or lines of JSON. Rejects only when `context.signal` is aborted, with its reason. */
export async function readReferenceTable(
  source: { name: string; bytes: Uint8Array },
  context: ReadContext,
): Promise<ReferenceTable | Fault> {
  const { bytes } = source;
  if (recognise(bytes).as === 'json') {
    if (bytes.length > MAX_TEXT_BYTES)
      return { fault: 'too-large', limit: MAX_TEXT_BYTES, found: bytes.length };
    context.watch?.(0, 0);
    await pause();
    context.signal?.throwIfAborted();
    const found = readJsonRecords(textOf(bytes));
    if (found !== undefined) {
      const table = await tableOf(found.records, context);
      return found.stated === undefined ? { table } : { table, stated: found.stated };
    }
  }
  const reading = await readTable(source, {}, context);
  return 'fault' in reading ? reading : { table: reading.table };
}

/** A column for every path that any record has, in the order in which they turn up. */
async function tableOf(records: readonly FlatRecord[], { watch, signal }: ReadContext): Promise<Table> {
  const table = new Table(1);
  const columnOf = new Map<string, number>();
  for (const record of records)
    for (const path of record.keys()) if (!columnOf.has(path)) columnOf.set(path, table.addColumn(path));
  for (const [slot, record] of records.entries()) {
    if (slot % RECORDS_BETWEEN_PAUSES === 0) {
      watch?.(slot / records.length, slot);
      await pause();
      signal?.throwIfAborted();
    }
    for (const [path, text] of record) {
      const column = table.columns[columnOf.get(path)!]!;
      column.fillTo(slot);
      column.push(text, STAMP_TEXT);
    }
  }
  for (const column of table.columns) column.fillTo(records.length);
  table.settle();
  return table;
}
