import type { Origin } from '../model/cell.ts';
import { STAMP_NONE, STAMP_TEXT } from '../model/cell.ts';
import type { Table } from '../model/table.ts';
import { type DateFormat, dateFormat, dateText } from './date-text.ts';
import { amountText, numberText, textNumber } from './number-text.ts';
import { showsCode, zeroFill } from './shown-digits.ts';
import { showsDate } from './shows-date.ts';

// Turns a value of a workbook into what the table keeps: its text, what it was, and the value itself where the text does not give that
// back. Text stays as it is; dates and numbers are written by value; codes of digits as they are shown. Whichever reader found the
// value, this is the only place that decides what it says.

/** A number as its format shows it; undefined when that cannot be said. Only asked for codes that are more than zeros (`00-00`). */
export type ShowNumber = (value: number, format: string) => string | undefined;

/** What is known of one number format, once per workbook. */
export interface NumberFormat {
  code: string;
  date: DateFormat | undefined;
  isCode: boolean;
  fill: number | undefined;
  /** Texts that were asked for before: dates and codes come back often. */
  texts: Map<number, string>;
  stamps: Map<Origin, [plain: number, formula: number]>;
}

/** General, in the languages of programs that write its name in their own. */
const GENERAL = /^(?:general|standaard|standard|algemeen)?$/i;
const MAX_REMEMBERED = 100_000;

/** Whether only the format itself can say what a number looks like. */
export function needsShowing(code: string): boolean {
  return !GENERAL.test(code) && !showsDate(code) && showsCode(code) && zeroFill(code) === undefined;
}

/** Takes one value at a time into its own fields, so that millions of cells leave no garbage. */
export class ValueTexts {
  text = '';
  stamp = STAMP_NONE;
  raw: number | undefined = undefined;
  readonly general: NumberFormat;
  readonly #table: Table;
  readonly #date1904: boolean;
  readonly #show: ShowNumber;
  readonly #formats = new Map<string, NumberFormat>();

  constructor(table: Table, date1904: boolean, show: ShowNumber) {
    this.#table = table;
    this.#date1904 = date1904;
    this.#show = show;
    this.general = this.format('');
  }

  clear(): void {
    this.text = '';
    this.stamp = STAMP_NONE;
    this.raw = undefined;
  }

  /** Text, typed or made by a formula. A formula that was never calculated is a formula with no text. */
  takeText(text: string, formula: boolean): void {
    this.raw = undefined;
    if (formula) this.#set('text', text, this.general, true);
    else {
      this.text = text;
      this.stamp = STAMP_TEXT;
    }
  }

  takeBoolean(value: boolean, formula: boolean): void {
    this.raw = undefined;
    this.#set('boolean', value ? 'TRUE' : 'FALSE', this.general, formula);
  }

  takeError(text: string, formula: boolean): void {
    this.raw = undefined;
    this.#set('error', text, this.general, formula);
  }

  /** `isDate`: the workbook says that it is a date, whatever its format shows. */
  takeNumber(value: number, format: NumberFormat, formula: boolean, isDate: boolean): void {
    this.raw = undefined;
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
    const amount = amountText(value);
    this.#set('number', amount ?? numberText(value), format, formula);
    if (amount === undefined && !Number.isInteger(value) && textNumber(this.text) !== value) this.raw = value;
  }

  /** What is known of a format code; '' is General. */
  format(code: string): NumberFormat {
    const known = this.#formats.get(code);
    if (known !== undefined) return known;
    const bare = GENERAL.test(code) ? '' : code;
    const isDate = bare !== '' && showsDate(bare);
    const format: NumberFormat = {
      code: bare,
      date: isDate ? dateFormat(bare) : undefined,
      isCode: !isDate && bare !== '' && showsCode(bare),
      fill: zeroFill(bare),
      texts: new Map(),
      stamps: new Map(),
    };
    this.#formats.set(code, format);
    return format;
  }

  #code(value: number, format: NumberFormat): string {
    const { fill } = format;
    if (fill === undefined) {
      return this.#remembered(format, value, () => this.#show(value, format.code) ?? numberText(value));
    }
    const digits = numberText(Math.abs(value)).padStart(fill, '0');
    return value < 0 ? `-${digits}` : digits;
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
}

/** An ISO date in a cell whose format shows no date: written as its value asks. */
const NO_FORMAT: DateFormat = { timeOnly: false, elapsed: false };
