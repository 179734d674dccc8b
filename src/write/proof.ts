import type { Alignment } from '../model/alignment.ts';
import { Column } from '../model/column.ts';
import type { Layout } from '../model/layout.ts';
import type { ColumnId, RowId, Table } from '../model/table.ts';
import { type LineEnd, Portion } from './papa-portion.ts';
import { type Cells, MOST_RECORDS, PlainRecords } from './plain-records.ts';

// Reads written bytes again and compares them cell by cell with the table, before anybody gets them. It shares no code with the
// writer and must never be told what the writer did: it knows only the table and the file. A record that plainly says what it should is read
// where it stands; whatever holds quotes, or is not as it should be, is read by Papa Parse.

/** What the file should hold. */
export interface Promised {
  table: Table;
  layout: Layout;
  alignment: Alignment;
  /** In the order of the file. */
  rows: ArrayLike<RowId>;
  bom: boolean;
  /** `\n` only for bytes that came from the user; what is written ends its records with CRLF. */
  lineEnd?: LineEnd;
}

/** The first place where the file differs. In the row of the headings, or below the last row, `row` is the number it has or would have. */
export interface Difference {
  row: RowId;
  column: ColumnId;
}

/** Papa Parse is asked about so many bytes at once, so that the file never stands in memory as text as a whole. */
const PORTION_BYTES = 1 << 16;
/** Rows between two words of progress. */
const ROWS_PER_PROGRESS = 4096;
const SEMICOLON = 0x3b;
const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;
const BOM = [0xef, 0xbb, 0xbf] as const;

/** What a layout column without a stored column holds. */
const NOTHING: Cells = new Column('');

/** `undefined` when the bytes read back as exactly the promised cells. Never throws for what stands in the bytes. */
export function prove(
  bytes: Uint8Array,
  promised: Promised,
  progress?: (rows: number) => void,
): Difference | undefined {
  const { table, layout, alignment, rows } = promised;
  const places = layout.columns.map((_, at) => alignment.places[at]?.column ?? -1);
  const columns = places.map((place): Cells => table.columns[place] ?? NOTHING);
  const headings = layout.columns.map((column) => column.heading);
  const rowAt = (at: number): RowId => (at < 0 ? table.firstRow - 1 : (rows[at] ?? table.row(table.slots)));
  const differs = (record: number, at = 0): Difference => ({ row: rowAt(record), column: places[at] ?? 0 });
  const expected = (record: number, at: number): string => {
    const { codes, texts } = columns[at]!;
    return record < 0 ? headings[at]! : (texts.at(codes[table.slot(rowAt(record))] ?? 0) ?? '');
  };

  const hasBom = BOM.every((byte, at) => bytes[at] === byte);
  if (hasBom !== promised.bom) return differs(-1);
  const lineEnd = promised.lineEnd ?? '\r\n';
  const portion = new Portion(lineEnd);
  /** What Papa Parse finds in the records that were put aside, in their order. */
  const readPortion = (opensFile: boolean): Difference | undefined => {
    const { records } = portion;
    const [first] = records;
    if (first === undefined) return undefined;
    const read = portion.read(opensFile);
    if (read?.length !== records.length) return differs(first);
    for (const [nth, cells] of read.entries()) {
      const record = records[nth]!;
      if (cells.length !== columns.length) return differs(record, Math.min(cells.length, columns.length - 1));
      const at = cells.findIndex((cell, one) => !isSaid(expected(record, one), cell));
      if (at >= 0) return differs(record, at);
    }
    portion.clear();
    return undefined;
  };

  /** Puts the record that starts here aside for Papa Parse. Gives where it ends, or what is wrong so far. */
  const putAside = (start: number, record: number): number | Difference => {
    const end = recordEnd(bytes, start, lineEnd);
    if (end < 0) return readPortion(false) ?? differs(record);
    portion.add(bytes, start, end, record);
    const isFull = record < 0 || portion.length >= PORTION_BYTES;
    return (isFull ? readPortion(record < 0) : undefined) ?? end;
  };

  const plain = new PlainRecords(columns, rows.length, lineEnd);
  const slots = new Int32Array(MOST_RECORDS);
  const slotsOf = (from: number, most: number): Int32Array => {
    const count = Math.min(most, rows.length - from);
    for (let nth = 0; nth < count; nth += 1) slots[nth] = table.slot(rows[from + nth]!);
    return slots.subarray(0, count);
  };
  let record = -1;
  let start = hasBom ? BOM.length : 0;
  for (let most = 1; start < bytes.length; ) {
    if (record >= rows.length) return readPortion(false) ?? differs(record);
    // Nobody has quoted a heading that needs none, but a reader may take the very first letter for a byte order mark.
    const looked = record < 0 ? 0 : plain.look(bytes, start, slotsOf(record, most));
    let nth = 0;
    do {
      const isPlain = nth < looked && plain.isAsItShould(bytes, nth);
      const end = isPlain ? plain.ends[nth]! : putAside(start, record);
      if (typeof end !== 'number') return end;
      start = end;
      record += 1;
      nth += 1;
      if (record % ROWS_PER_PROGRESS === 0) progress?.(record);
    } while (nth < looked && start === plain.ends[nth - 1]);
    // Behind a record with a line feed in it the others were cut in vain.
    most = nth < looked ? Math.ceil(most / 2) : Math.min(most * 2, MOST_RECORDS);
  }
  return readPortion(false) ?? (record === rows.length ? undefined : differs(record));
}

function isSaid(expected: string, cell: string): boolean {
  return cell === expected || cell === wellFormed(expected);
}

/**
 * The end of the record that starts here: behind a line end with an even number of quotes before it. -1 at what only a lenient reader
 * would take: a lone CR or LF outside quotes, or a quote in the middle of a cell.
 */
function recordEnd(bytes: Uint8Array, start: number, lineEnd: LineEnd): number {
  let inQuotes = false;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    // Of what follows it is the quote that has the highest number.
    if (byte > QUOTE) continue;
    if (byte === QUOTE) {
      const before = bytes[at - 1];
      if (!inQuotes && at > start && before !== SEMICOLON && before !== QUOTE) return -1;
      inQuotes = !inQuotes;
    } else if (byte === CR && !inQuotes) {
      if (lineEnd === '\n' || bytes[at + 1] !== LF) return -1;
    } else if (byte === LF && !inQuotes) {
      return lineEnd === '\r\n' && bytes[at - 1] !== CR ? -1 : at + 1;
    }
  }
  return bytes.length;
}

/** UTF-8 has no form for a lone surrogate; every encoder writes U+FFFD for it. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
