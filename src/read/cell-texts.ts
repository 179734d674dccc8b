import type { Origin } from '../model/cell.ts';
import { STAMP_NONE, STAMP_TEXT } from '../model/cell.ts';
import type { Table } from '../model/table.ts';
import { type DateFormat, dateFormat, dateText } from './date-text.ts';
import { numberText, textNumber } from './number-text.ts';
import type { RawCell } from './opened-workbook.ts';
import { isUncalculated } from './sheet-box.ts';
import { MARK } from './sheet-mending.ts';
import { isDateFormat, shownNumber } from './sheetjs.ts';
import { showsCode, zeroFill } from './shown-digits.ts';

// Turns a cell of a workbook into what the table keeps: its text, what it was, and its own value where the text does not give
// that back. Text stays as it is; dates and numbers are written by value; codes of digits as they are shown.

/** What is known of one number format, once per workbook. */
interface NumberFormat {
  code: string;
  date: DateFormat | undefined;
  isCode: boolean;
  fill: number | undefined;
  /** Texts that were asked for before: dates and codes come back often. */
  texts: Map<number, string>;
  stamps: Map<Origin, [plain: number, formula: number]>;
}

/** Errors by the number that workbooks keep them as. */
const ERRORS = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);
/** General, in the languages of programs that write its name in their own. */
const GENERAL = /^(?:general|standaard|standard|algemeen)?$/i;
const MAX_REMEMBERED = 100_000;

/** Reads one cell at a time into its own fields, so that millions of cells leave no garbage. */
export class CellTexts {
  text = '';
  stamp = STAMP_NONE;
  raw: number | undefined = undefined;
  readonly #table: Table;
  readonly #date1904: boolean;
  readonly #marked: boolean;
  readonly #formats = new Map<string, NumberFormat>();
  readonly #general: NumberFormat;

  constructor(table: Table, date1904: boolean, marked: boolean) {
    this.#table = table;
    this.#date1904 = date1904;
    this.#marked = marked;
    this.#general = this.#format('');
  }

  read(cell: RawCell | undefined): void {
    this.text = '';
    this.stamp = STAMP_NONE;
    this.raw = undefined;
    if (cell === undefined || cell.t === 'z') return;
    const mark = this.#marked ? cell.f : undefined;
    const formula = this.#marked
      ? mark !== undefined && mark !== MARK.date && mark !== MARK.error
      : cell.f !== undefined || cell.F !== undefined;
    if (isUncalculated(cell, this.#marked)) this.#set('text', '', this.#general, true);
    else if (mark === MARK.error || mark === MARK.errorByFormula) {
      this.#set('error', String(cell.v), this.#general, formula);
    } else this.#readValue(cell, formula, mark === MARK.date || mark === MARK.dateByFormula);
  }

  #readValue(cell: RawCell, formula: boolean, isDate: boolean): void {
    const { v } = cell;
    switch (cell.t) {
      case 'n':
        this.#readNumber(Number(v), this.#formatOf(cell), formula, isDate);
        break;
      case 'b':
        this.#set('boolean', v === true ? 'TRUE' : 'FALSE', this.#general, formula);
        break;
      case 'e':
        this.#set('error', ERRORS.get(Number(v)) ?? cell.w ?? '#N/A', this.#general, formula);
        break;
      default:
        this.text = v == null ? '' : String(v);
        if (formula) this.#set('text', this.text, this.#general, true);
        else this.stamp = STAMP_TEXT;
    }
  }

  #readNumber(value: number, format: NumberFormat, formula: boolean, isDate: boolean): void {
    // What stood there was no number after all; it must not vanish.
    if (!Number.isFinite(value)) {
      this.#set('error', '#NUM!', format, formula);
      return;
    }
    const date = format.date ?? (isDate ? NO_FORMAT : undefined);
    if (date !== undefined) {
      const text = this.#remembered(format, value, () => dateText(value, date, this.#date1904) ?? '');
      if (text !== '') {
        this.raw = value;
        this.#set('date', text, format, formula);
        return;
      }
    } else if (format.isCode && Number.isInteger(value)) {
      this.#set('number', this.#code(value, format), format, formula);
      if (textNumber(this.text) !== value) this.raw = value;
      return;
    }
    this.#set('number', numberText(value), format, formula);
    if (!Number.isInteger(value) && textNumber(this.text) !== value) this.raw = value;
  }

  #code(value: number, format: NumberFormat): string {
    if (format.fill !== undefined && value >= 0) return numberText(value).padStart(format.fill, '0');
    return this.#remembered(format, value, () => shownNumber(value, format.code) ?? numberText(value));
  }

  #remembered(format: NumberFormat, value: number, make: () => string): string {
    const known = format.texts.get(value);
    if (known !== undefined) return known;
    const text = make();
    if (format.texts.size < MAX_REMEMBERED) format.texts.set(value, text);
    return text;
  }

  #set(origin: Origin, text: string, format: NumberFormat, formula: boolean): void {
    let stamps = format.stamps.get(origin);
    if (stamps === undefined) {
      const stamp = (byFormula: boolean) =>
        this.#table.stamp({
          origin,
          format: format.code,
          formula: byFormula,
          ...(this.#date1904 && { date1904: true }),
        });
      stamps = [stamp(false), stamp(true)];
      format.stamps.set(origin, stamps);
    }
    this.text = text;
    this.stamp = stamps[formula ? 1 : 0];
  }

  #formatOf(cell: RawCell): NumberFormat {
    const { z } = cell;
    if (z === undefined || z === 'General') return this.#general;
    return this.#formats.get(z as string) ?? this.#format(String(z));
  }

  #format(z: string): NumberFormat {
    const code = GENERAL.test(z) ? '' : z;
    const isDate = code !== '' && isDateFormat(code);
    const format: NumberFormat = {
      code,
      date: isDate ? dateFormat(code) : undefined,
      isCode: !isDate && code !== '' && showsCode(code),
      fill: zeroFill(code),
      texts: new Map(),
      stamps: new Map(),
    };
    this.#formats.set(z, format);
    return format;
  }
}

/** An ISO date in a cell whose format shows no date: written as its value asks. */
const NO_FORMAT: DateFormat = { timeOnly: false, elapsed: false };
