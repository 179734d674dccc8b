import type { Column } from '../../model/column.ts';
import type { Notices } from '../../model/notice.ts';
import { type RowId, Table } from '../../model/table.ts';
import { EntryParts } from '../entry-parts.ts';
import { MAX_CELLS, MAX_COLUMNS } from '../row-intake.ts';
import { SHEET_ROWS } from '../sheet-survey.ts';
import { type NumberFormat, type ShowNumber, ValueTexts } from '../value-texts.ts';
import { DigitTexts } from './digit-texts.ts';
import { refuse } from './halt.ts';
import { MOST_NUMBERS, NumberCodes } from './number-codes.ts';
import { NumberStyles } from './number-styles.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { SheetFacts } from './sheet-facts.ts';
import type { SheetSink } from './sheet-sink.ts';
import { StringCodes } from './string-codes.ts';

// Takes the cells of the chosen sheet into the table as they arrive, row after row. Nothing is made per row, and a text only where a column
// meets it for the first time.

/** Formulas that give no text, right of everything that holds something; a memory of them all must not fill the memory. */
const MAX_BLANK_FORMULAS = 5_000_000;

/** Columns make room for so many rows by themselves; by then it is known about how much of the sheet a row is. */
const FIRST_ROOM = 1024;
/** A list is never as even as that; who made too little room copies everything once more. */
const MORE_ROOM = 1.05;

export class SheetIntake implements SheetSink {
  readonly isEnough = false;
  readonly table: Table;
  readonly emptyFormulas: Notices['emptyFormulas'] = [];
  /** Rows above the headings that hold something. */
  titleRows = 0;
  readonly #facts: SheetFacts;
  readonly #headingRow: RowId;
  readonly #texts: ValueTexts;
  readonly #formats: NumberFormat[];
  readonly #styles: NumberStyles;
  readonly #parts: EntryParts;
  readonly #digits = new DigitTexts(MOST_NUMBERS);
  readonly #strings: SharedStrings;
  readonly #stringCodes: StringCodes;
  readonly #numberCodes: NumberCodes[] = [];
  readonly #columns: Column[];
  readonly #headings: string[] = [];
  /** Formulas without text in columns that may not be there: row, column, row, column … */
  readonly #blankFormulas: number[] = [];
  #row = 0;
  /** Negative in the headings and above. */
  #slot = 0;
  #lastTitle = -1;
  readonly #likelyRows: () => number;
  /** Rows for which the columns have room, or make it by themselves. */
  #room = FIRST_ROOM;

  constructor(
    facts: SheetFacts,
    headingRow: RowId,
    book: {
      strings: SharedStrings;
      formats: readonly string[];
      date1904: boolean;
      show: ShowNumber;
      /** How large the sheet is, and how much of it was scanned. */
      bytes: number;
      scanned: () => number;
    },
  ) {
    this.#facts = facts;
    this.#headingRow = headingRow;
    this.#likelyRows = () => ((this.#slot + 1) * book.bytes) / Math.max(1, book.scanned());
    this.table = new Table(headingRow + 1);
    this.#columns = this.table.columns;
    this.#texts = new ValueTexts(this.table, book.date1904, book.show);
    const formats = book.formats.map((code) => this.#texts.format(code));
    this.#formats = formats;
    this.#styles = new NumberStyles(this.#texts, formats);
    this.#parts = new EntryParts(book.bytes);
    this.#strings = book.strings;
    this.#stringCodes = new StringCodes(book.strings, this.#columns);
  }

  /** The table, when all cells have been told. */
  finish(): Table {
    const { table } = this;
    const { rows, columns } = this.#facts;
    this.#addColumns(columns);
    for (const codes of this.#numberCodes) codes?.settle();
    const slots = Math.max(0, rows - this.#headingRow);
    for (const column of this.#columns) column.fillTo(slots);
    table.shrinkTo(slots, columns);
    for (let i = 0; i < this.#blankFormulas.length; i += 2) {
      const slot = this.#blankFormulas[i]! - this.#headingRow;
      const column = this.#columns[this.#blankFormulas[i + 1]!];
      if (column === undefined || slot >= slots) continue;
      this.#texts.takeText('', true);
      column.set(slot, { text: '', stamp: this.#texts.stamp });
    }
    table.settle();
    return table;
  }

  row(row: number): void {
    this.#row = row;
    this.#slot = row - this.#headingRow;
    if (this.#slot >= this.#room) this.#makeRoom();
    const cells = (this.#slot + 1) * this.#columns.length;
    if (cells > MAX_CELLS) refuse({ fault: 'too-many-cells', limit: MAX_CELLS, found: cells });
  }

  hideRow(row: number): void {
    this.#facts.hideRow(row);
  }
  hideColumns(from: number, to: number): void {
    this.#facts.hideColumns(from, to);
  }
  merge(fromRow: number, fromColumn: number, toRow: number, toColumn: number): void {
    this.#facts.merge(fromRow, fromColumn, toRow, toColumn);
  }

  shared(column: number, index: number, formula: boolean): void {
    if (formula || this.#slot < 0) {
      this.text(column, this.#strings.text(index), formula);
      return;
    }
    const into = this.#columns[column];
    if (into === undefined) {
      if (this.#strings.isEmpty(index)) return;
      this.#grow(column);
    }
    const code = this.#stringCodes.code(column, index);
    if (code === 0) return;
    this.#facts.fill(this.#row, column);
    this.#columns[column]!.place(this.#slot, code);
  }

  number(column: number, value: number, style: number, formula: boolean, isDate: boolean): void {
    if (this.#slot < 0 || isDate || formula) {
      this.#texts.takeNumber(value, this.#formats[style] ?? this.#texts.general, formula, isDate);
      this.#take(column);
      return;
    }
    const into = this.#columns[column] ?? this.#grow(column);
    this.#facts.fill(this.#row, column);
    const codes = this.#numberCodes[column] ?? this.#numbersOf(column, into);
    codes.place(this.#slot, value, style);
  }

  text(column: number, text: string, formula: boolean): void {
    this.#texts.takeText(text, formula);
    if (text !== '') this.#take(column);
    else if (formula) this.#takeBlank(column);
  }
  boolean(column: number, value: boolean, formula: boolean): void {
    this.#texts.takeBoolean(value, formula);
    this.#take(column);
  }
  error(column: number, text: string, formula: boolean): void {
    this.#texts.takeError(text, formula);
    this.#take(column);
  }
  uncalculated(column: number): void {
    this.#texts.takeText('', true);
    this.#take(column);
    if (this.#slot >= 0) this.emptyFormulas.push({ row: this.#row + 1, column });
  }

  /** Takes what the texts hold now. */
  #take(column: number): void {
    this.#facts.fill(this.#row, column);
    const { text, stamp, raw } = this.#texts;
    if (this.#slot >= 0) {
      const into = this.#columns[column] ?? this.#grow(column);
      into.place(this.#slot, into.encode(text, stamp, raw));
      return;
    }
    this.#judgeWidth(column);
    if (this.#slot === -1) this.#headings[column] = text;
    else if (this.#lastTitle < this.#row) {
      this.#lastTitle = this.#row;
      this.titleRows += 1;
    }
  }

  /** A formula that gives no text fills nothing: it makes no row and no column, but where they are it is told. */
  #takeBlank(column: number): void {
    if (this.#slot < 0) return;
    const into = this.#columns[column];
    if (into !== undefined) {
      into.place(this.#slot, into.encode('', this.#texts.stamp));
      return;
    }
    if (this.#blankFormulas.length >= 2 * MAX_BLANK_FORMULAS) {
      refuse({ fault: 'too-many-cells', limit: MAX_BLANK_FORMULAS, found: MAX_BLANK_FORMULAS + 1 });
    }
    this.#blankFormulas.push(this.#row, column);
  }

  #grow(column: number): Column {
    this.#judgeWidth(column);
    this.#addColumns(column + 1);
    return this.#columns[column]!;
  }

  #addColumns(count: number): void {
    for (let at = this.#columns.length; at < count; at++) this.table.addColumn(this.#headings[at] ?? '');
  }

  /** Room at once for the rows that are probably still to come, in the columns that are filled down to here: to double it each time copies all of them. */
  #makeRoom(): void {
    const slot = this.#slot;
    this.#room = Math.ceil(Math.max(slot, Math.min(this.#likelyRows(), SHEET_ROWS)) * MORE_ROOM);
    for (const column of this.#columns) if (column.length > slot / MORE_ROOM) column.reserve(this.#room);
  }

  #judgeWidth(column: number): void {
    if (column < MAX_COLUMNS) return;
    refuse({ fault: 'too-many-cells', limit: MAX_COLUMNS, found: column + 1, unit: 'columns' });
  }

  #numbersOf(column: number, into: Column): NumberCodes {
    const codes = new NumberCodes(into, this.#styles, this.#digits, this.#parts);
    this.#numberCodes[column] = codes;
    return codes;
  }
}
