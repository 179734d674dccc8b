import type { Fault } from '../model/fault.ts';
import type { RaggedRow } from '../model/notice.ts';
import { type RowId, Table } from '../model/table.ts';
import { findHeadingRow, HEADING_SEARCH_ROWS } from './heading-row.ts';
import { PREVIEW_ROWS, type Reading } from './reading.ts';
import { filledWidth, isBlank, type Records, TextRecords } from './records.ts';

// Takes the records of a text in order and makes the table of them: finds the headings, leaves title rows out, keeps every cell
// beyond the headings, and trims what is blank at the end. It knows nothing of quotes and encodings.

/** More columns than this is no list of participants; the layouts have some fifty. */
export const MAX_COLUMNS = 2000;
/** Excel's longest cell. A longer heading is a file without lines, or without a table. */
const LONGEST_CELL = 32_767;
/** Rows times columns. Four bytes each, so 320 MB at most before any text. */
export const MAX_CELLS = 80_000_000;

export class RowIntake {
  readonly raggedRows: RaggedRow[] = [];
  /** How many cells the headings have; 0 as long as they have not been found. */
  expected = 0;
  /** Undefined as long as the headings have not been found; complete when `finish` gives it. */
  table: Table | undefined;
  #top: string[][] | undefined = [];
  #headingRow: RowId = 1;
  #titleRows = 0;
  #preview: Reading['preview'] = [];
  /** Rows taken so far, and how many blank ones at the end of them are not in the table yet. */
  #taken = 0;
  #blank = 0;

  constructor(
    readonly knownHeadings: ReadonlySet<string>,
    readonly chosenHeadingRow?: RowId,
  ) {}

  /** Whether it is known where the headings are. */
  get isBegun(): boolean {
    return this.#top === undefined;
  }

  /** Number of the row that is taken next. */
  get nextRow(): RowId {
    return this.#taken + 1;
  }

  /** The headings and the first rows under them; undefined before the headings were found. */
  get firstRows(): string[][] | undefined {
    if (this.table === undefined) return undefined;
    return this.#preview.filter(({ row }) => row >= this.#headingRow).map(({ cells }) => cells);
  }

  /** Takes records; gives a fault when the table becomes too large, and is not to be used after that. */
  take(rows: string[][]): Fault | undefined {
    if (this.#top === undefined) return this.takeRecords(new TextRecords(rows));
    this.#taken += rows.length;
    for (const row of rows) this.#top.push(row);
    return this.#top.length < this.rowsToBegin ? undefined : this.begin();
  }

  /** The same for records in any form, once the headings are known. */
  takeRecords(records: Records): Fault | undefined {
    this.#taken += records.count;
    return this.#store(records);
  }

  /** As many rows from the top must have been seen to know the headings, or all when there are fewer. */
  get rowsToBegin(): number {
    return Math.max(HEADING_SEARCH_ROWS, this.chosenHeadingRow ?? 0);
  }

  /** The table, when all records have been taken. */
  finish(): TableRead | Fault {
    const fault = this.begin();
    if (fault !== undefined) return fault;
    const table = this.table;
    if (table === undefined) return { fault: 'empty' };
    trimColumns(table);
    table.settle();
    const hasWords = table.columns.some((column) => /[\p{L}\p{N}]/u.test(column.heading));
    if (table.fileRows === 0 && !hasWords) return { fault: 'no-table' };
    const { raggedRows } = this;
    return {
      table,
      headingRow: this.#headingRow,
      titleRows: this.#titleRows,
      raggedRows,
      preview: this.#preview,
    };
  }

  /** Decides on the headings now, from the rows there are; does nothing when that is done, or when there are none. */
  begin(): Fault | undefined {
    const top = this.#top ?? [];
    if (top.length === 0) return undefined;
    const fault = this.#decide(top);
    return fault ?? this.#store(new TextRecords(top.slice(this.#headingRow)));
  }

  /** Decides on the headings by the first rows of the file; those below the headings are to be taken after this. */
  beginWith(top: string[][]): Fault | undefined {
    const fault = this.#decide(top);
    this.#taken = this.#headingRow;
    return fault;
  }

  #decide(top: string[][]): Fault | undefined {
    this.#top = undefined;
    const at =
      this.chosenHeadingRow === undefined
        ? findHeadingRow(top, this.knownHeadings)
        : Math.max(0, Math.min(this.chosenHeadingRow, filledRows(top)) - 1);
    this.#headingRow = at + 1;
    this.#titleRows = top.slice(0, at).filter((row) => !isBlank(row)).length;
    this.#preview = top.slice(0, PREVIEW_ROWS).map((cells, i) => ({ row: i + 1, cells }));
    const headings = top[at] ?? [];
    const width = headings.length > MAX_COLUMNS ? filledWidth(headings) : headings.length;
    if (width > MAX_COLUMNS) return tooManyColumns(width);
    if (headings.some((heading) => heading.length > LONGEST_CELL)) return { fault: 'no-table' };
    this.table = new Table(at + 2);
    this.expected = headings.length;
    for (const heading of headings.slice(0, width)) this.table.addColumn(heading);
    return undefined;
  }

  #store(records: Records): Fault | undefined {
    const table = this.table;
    if (table === undefined) return undefined;
    const end = filledCount(records);
    if (end > 0) {
      const fault = this.#makeRoom(table, records, end);
      if (fault !== undefined) return fault;
      const { columns } = table;
      const start = table.slots + this.#blank;
      // Column by column: its look-up stays near, and nothing is made per row.
      for (let c = 0; c < columns.length; c++) {
        const column = columns[c]!;
        column.fillTo(start);
        records.fill(column, c, end);
      }
      this.#blank = 0;
    }
    this.#blank += records.count - end;
    return undefined;
  }

  /** Notes the rows of another width, and adds columns for the cells beyond the headings. */
  #makeRoom(table: Table, records: Records, end: number): Fault | undefined {
    const first = table.row(table.slots + this.#blank);
    let width = table.columns.length;
    for (let r = 0; r < end; r++) {
      const cells = records.width(r);
      if (cells === this.expected) continue;
      const filled = records.filledWidth(r);
      if (filled === 0) continue;
      this.raggedRows.push({ row: first + r, cells, expected: this.expected });
      if (filled > width) width = filled;
    }
    if (width > MAX_COLUMNS) return tooManyColumns(width);
    const cells = width * (table.slots + this.#blank + end);
    if (cells > MAX_CELLS) return { fault: 'too-many-cells', limit: MAX_CELLS, found: cells };
    while (table.columns.length < width) table.addColumn('');
    return undefined;
  }
}

export interface TableRead extends Pick<Reading, 'table' | 'preview'> {
  headingRow: RowId;
  titleRows: number;
  raggedRows: RaggedRow[];
}

export function tooManyColumns(width: number): Fault {
  return { fault: 'too-many-cells', limit: MAX_COLUMNS, found: width, unit: 'columns' };
}

/** Rows up to the last one that is not blank. */
function filledRows(rows: readonly string[][]): number {
  let end = rows.length;
  while (end > 0 && isBlank(rows[end - 1]!)) end--;
  return end;
}

/** The same of records in any form. */
function filledCount(records: Records): number {
  let end = records.count;
  while (end > 0 && records.filledWidth(end - 1) === 0) end--;
  return end;
}

/** Takes off the columns at the end in which nothing stands, not even a heading: Excel leaves them behind. */
function trimColumns(table: Table): void {
  const { columns } = table;
  while (columns.length > 1) {
    const last = columns[columns.length - 1]!;
    // Code 0 is the absent cell; any other cell has made an entry.
    if (last.heading.trim() !== '' || last.texts.length > 1) break;
    columns.pop();
  }
}
