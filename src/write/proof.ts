import Papa from 'papaparse';
import type { Alignment } from '../model/alignment.ts';
import type { Layout } from '../model/layout.ts';
import type { ColumnId, RowId, Table } from '../model/table.ts';

// Reads written bytes again and compares them cell by cell with the table, before anybody gets them. It shares no code with the
// writer and must never be told what the writer did: it knows only the table and the file.

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

/** Records are read in portions of about this many bytes, so that the file never stands in memory as text as a whole. */
const PORTION_BYTES = 1 << 20;
const SEMICOLON = 0x3b;
const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;
const BOM = [0xef, 0xbb, 0xbf] as const;
type LineEnd = '\r\n' | '\n';

/** `undefined` when the bytes read back as exactly the promised cells. Never throws for what stands in the bytes. */
export function prove(
  bytes: Uint8Array,
  promised: Promised,
  progress?: (rows: number) => void,
): Difference | undefined {
  const { table, layout, alignment, rows } = promised;
  const places = layout.columns.map((_, at) => alignment.places[at]?.column ?? -1);
  const columns = places.map((place) => table.columns[place]);
  const headings = layout.columns.map((column) => column.heading);
  let record = -1;
  const rowAt = (at: number): RowId => (at < 0 ? table.firstRow - 1 : (rows[at] ?? table.row(table.slots)));
  const differs = (at = 0): Difference => ({ row: rowAt(record), column: places[at] ?? 0 });

  const hasBom = BOM.every((byte, at) => bytes[at] === byte);
  if (hasBom !== promised.bom) return differs();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const lineEnd = promised.lineEnd ?? '\r\n';
  let end: number;
  for (let start = hasBom ? BOM.length : 0; start < bytes.length; start = end) {
    end = portionEnd(bytes, start, lineEnd);
    const records = end < 0 ? undefined : parsed(bytes.subarray(start, end), decoder, lineEnd, record < 0);
    if (records === undefined) return differs();
    for (const cells of records) {
      if (record >= rows.length) return differs();
      if (cells.length !== columns.length) return differs(Math.min(cells.length, columns.length - 1));
      const slot = record < 0 ? 0 : table.slot(rowAt(record));
      for (let at = 0; at < cells.length; at += 1) {
        const expected = record < 0 ? headings[at]! : (columns[at]?.text(slot) ?? '');
        if (cells[at] !== expected && cells[at] !== wellFormed(expected)) return differs(at);
      }
      record += 1;
    }
    progress?.(record);
  }
  return record === rows.length ? undefined : differs();
}

/**
 * The end of the portion that starts here: behind a line end with an even number of quotes before it. -1 at what only a lenient reader
 * would take: a lone CR or LF outside quotes, or a quote in the middle of a cell.
 */
function portionEnd(bytes: Uint8Array, start: number, lineEnd: LineEnd): number {
  let inQuotes = false;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte > SEMICOLON) continue;
    if (byte === QUOTE) {
      const before = bytes[at - 1];
      if (!inQuotes && at > start && before !== SEMICOLON && before !== LF && before !== QUOTE) return -1;
      inQuotes = !inQuotes;
    } else if (byte === CR && !inQuotes) {
      if (lineEnd === '\n' || bytes[at + 1] !== LF) return -1;
    } else if (byte === LF && !inQuotes) {
      if (lineEnd === '\r\n' && bytes[at - 1] !== CR) return -1;
      if (at - start >= PORTION_BYTES) return at + 1;
    }
  }
  return bytes.length;
}

/** The records of a portion; undefined when it is not UTF-8 or not well quoted. */
function parsed(
  portion: Uint8Array,
  decoder: TextDecoder,
  lineEnd: LineEnd,
  opensFile: boolean,
): string[][] | undefined {
  let text: string;
  try {
    text = decoder.decode(portion);
  } catch {
    return undefined;
  }
  // Papa Parse gives a record for what stands behind the last line end, also when that is nothing …
  let body = text.endsWith(lineEnd) ? text.slice(0, -lineEnd.length) : text;
  if (body === '') return [['']];
  // … and it drops a leading U+FEFF. At the start of a file other readers do so too; further on it is a character.
  if (body.startsWith('\uFEFF')) {
    if (opensFile) return undefined;
    body = `\uFEFF${body}`;
  }
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: ';', newline: lineEnd, quoteChar: '"' });
  return errors.length === 0 ? data : undefined;
}

/** UTF-8 has no form for a lone surrogate; every encoder writes U+FFFD for it. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
