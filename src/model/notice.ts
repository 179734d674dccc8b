import type { ColumnId, RowId } from './table.ts';

// What was noticed while a file was read. Notices are facts about the file; checks/file turns them into findings.

export type Format = 'csv' | 'xlsx' | 'xlsm' | 'xlsb' | 'xls' | 'ods' | 'html' | 'json' | 'pasted';

/** Encodings that can be chosen; names as the user's menu shows them come from the texts of the screen. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'cp850',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1257',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const DELIMITERS = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** A sheet as the choice list shows it. `rows` × `columns` is the box from A1 to the last cell that is not empty. */
export interface SheetInfo {
  name: string;
  hidden: boolean;
  rows: number;
  columns: number;
}

/** How text was decoded. */
export interface EncodingNotice {
  encoding: Encoding;
  bom: boolean;
  /** Not proved by a BOM or by being valid UTF-8. */
  guessed: boolean;
  /** Words of the user's own file as read now, beside the same bytes under other encodings. */
  samples: { encoding: Encoding; words: string[] }[];
}

/** A quote that was opened and swallowed following lines. Rows count as Excel shows them. */
export interface UnclosedQuote {
  row: RowId;
  column: ColumnId;
  /** How many lines it took up beyond its own. */
  lines: number;
  /** The rows as they probably were meant, cells per line, when the quote is read as an ordinary character. */
  meant: string[][];
}

/**
 * A record with another number of cells than the headings have (text formats only). Cells beyond the headings stand in
 * columns without a heading at the end of the table, so nothing is lost.
 */
export interface RaggedRow {
  row: RowId;
  cells: number;
  expected: number;
}

export interface Notices {
  format: Format;
  /** Text formats only. */
  encoding?: EncodingNotice;
  delimiter?: Delimiter;
  sepLine?: boolean;
  lineEnds?: 'crlf' | 'lf' | 'cr' | 'mixed';
  /** Workbooks only. */
  sheets?: SheetInfo[];
  sheet?: string;
  date1904?: boolean;
  /** Row number of the headings as Excel shows it, and how many filled rows stood above them. */
  headingRow: RowId;
  titleRows: number;
  unclosedQuotes: UnclosedQuote[];
  /** Rows with a quote in the middle of a cell or text after a closing quote: read, but oddly quoted. */
  strayQuotes: RowId[];
  raggedRows: RaggedRow[];
  hiddenColumns: ColumnId[];
  hiddenRows: RowId[];
  /** Merged ranges that touch the rows below the headings, corners included. */
  merges: { from: { row: RowId; column: ColumnId }; to: { row: RowId; column: ColumnId } }[];
  /** Formulas that were never calculated. */
  emptyFormulas: { row: RowId; column: ColumnId }[];
}

/** What the user may choose about the reading; absent = decided from the file. */
export interface ReadingChoices {
  encoding?: Encoding;
  delimiter?: Delimiter;
  sheet?: string;
  headingRow?: RowId;
}
