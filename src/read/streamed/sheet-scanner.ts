import { SHEET_COLUMNS, SHEET_ROWS } from '../sheet-survey.ts';
import { type CellContext, slowCell } from './cell-scanner.ts';
import { readCellTag } from './cell-tag.ts';
import { TYPE } from './cell-type.ts';
import { ADDRESS, CELL_END, OF_TYPE, STYLE, VALUE, VALUE_END } from './cell-words.ts';
import { unknown } from './halt.ts';
import { PieceScanner } from './piece-scanner.ts';
import { RowNumber } from './row-number.ts';
import type { SheetSink } from './sheet-sink.ts';
import { isHiddenRow, readRowTag, tellHiddenColumns, tellMerge } from './sheet-tags.ts';
import {
  BANG,
  DOUBLE,
  declaration,
  endsName,
  GT,
  isName,
  LT,
  prefixOf,
  QUESTION,
  SLASH,
  seek,
} from './xml-marks.ts';
import { decode } from './xml-text.ts';

// Reads a worksheet part byte by byte and tells a sink what stands in it. Numbers and shared strings, which nearly all cells are, are read
// on the spot; other cells in cell-scanner.ts. What is out of order or unknown is never guessed at: it stops for SheetJS.

const POWERS = Array.from({ length: 23 }, (_, n) => 10 ** n);
/** Up to so many digits a number is exact, and so is its division by a power of ten. */
const EXACT_DIGITS = 15;

const INCOMPLETE = -1;

export class SheetScanner extends PieceScanner {
  readonly #sink: SheetSink;
  readonly #strings: number;
  readonly #context: CellContext;
  /** The prefix of the part's names with its colon; undefined before the root was seen. */
  #prefix: string | undefined;
  #inData = false;
  #row = -1;
  #column = -1;
  readonly #rowNumber = new RowNumber();
  readonly #cellTag = { column: 0, style: 0, type: TYPE.number as number, isTyped: false, isEmpty: false };

  /** `strings`: how many shared strings there are. */
  constructor(sink: SheetSink, date1904: boolean, strings: number) {
    super();
    this.#sink = sink;
    this.#strings = strings;
    this.#context = { bytes: this.bytes, sink, prefix: '', date1904, strings };
  }

  protected scan(from: number, end: number): number {
    const { bytes } = this;
    let i = from;
    for (;;) {
      while (i < end && bytes[i] !== LT) i++;
      if (i >= end) return i;
      let after = INCOMPLETE;
      if (this.#inData && bytes[i + 1] === 0x63 /* c */ && endsName(bytes[i + 2]!) && this.#prefix === '') {
        after = this.#usualCell(i + 2, end);
        if (after === INCOMPLETE) after = this.#cell(i + 2, end);
      } else after = this.#tag(i, end);
      if (after === INCOMPLETE) return i;
      i = after;
    }
  }

  /** Anything that is no cell without prefix. */
  #tag(from: number, end: number): number {
    const { bytes } = this;
    const first = bytes[from + 1]!;
    const close = seek(bytes, GT, from + 1, end);
    if (close >= end) return INCOMPLETE;
    if (first === BANG) declaration(bytes[from + 2]!);
    if (first === QUESTION) return close + 1;
    this.#prefix ??= prefixOf(bytes, from, 'worksheet');
    const closing = first === SLASH ? 1 : 0;
    const name = from + 1 + closing + this.#prefix.length;
    if (closing === 1) {
      if (isName(bytes, name, 'sheetData')) this.#inData = false;
      return close + 1;
    }
    if (this.#inData) {
      if (isName(bytes, name, 'row')) this.#beginRow(name + 3, close);
      else if (isName(bytes, name, 'c')) return this.#cell(name + 1, end);
      return close + 1;
    }
    if (isName(bytes, name, 'sheetData')) this.#inData = bytes[close - 1] !== SLASH;
    else if (isName(bytes, name, 'col')) tellHiddenColumns(decode(bytes, from, close + 1), this.#sink);
    else if (isName(bytes, name, 'mergeCell')) tellMerge(decode(bytes, from, close + 1), this.#sink);
    return close + 1;
  }

  #beginRow(from: number, close: number): void {
    const { bytes } = this;
    const row = readRowTag(bytes, from, close, this.#row + 1);
    if (row <= this.#row) unknown();
    this.#row = row;
    this.#column = -1;
    this.#rowNumber.write(row + 1);
    if (row < SHEET_ROWS && isHiddenRow(bytes, from, close)) this.#sink.hideRow(row);
    this.#sink.row(row);
  }

  /**
   * The place after a cell as nearly all programs write nearly all of them, `<c r="B7" s="1" t="s"><v>12</v></c>`; `INCOMPLETE` when it is not
   * exactly like that.
   */
  #usualCell(from: number, end: number): number {
    const { bytes, view } = this;
    if (view.getInt32(from, true) !== ADDRESS) return INCOMPLETE;
    let i = from + 4;
    let column = 0;
    for (let d = bytes[i]! - 64; d >= 1 && d <= 26; d = bytes[++i]! - 64) column = column * 26 + d;
    const { digits, length } = this.#rowNumber;
    for (let at = 0; at < length; at++) if (bytes[i++] !== digits[at]) return INCOMPLETE;
    if (bytes[i] !== DOUBLE || column === 0) return INCOMPLETE;
    i += 1;
    let style = 0;
    if (view.getInt32(i, true) === STYLE) {
      i += 4;
      for (let d = bytes[i]! - 48; d >= 0 && d <= 9; d = bytes[++i]! - 48) style = style * 10 + d;
      if (bytes[i] !== DOUBLE) return INCOMPLETE;
      i += 1;
    }
    let type: number = TYPE.number;
    if (view.getInt32(i, true) === OF_TYPE) {
      if (bytes[i + 4] !== 0x73 /* s */ || bytes[i + 5] !== DOUBLE) return INCOMPLETE;
      type = TYPE.shared;
      i += 6;
    }
    if (view.getInt32(i, true) === VALUE) return this.#plainValue(i + 1, end, column - 1, style, type);
    if (bytes[i] !== SLASH || bytes[i + 1] !== GT) return INCOMPLETE;
    // Only formatted; but an address counts for the next cell without one.
    this.#place(column - 1);
    return i + 2;
  }

  /** The place after the cell whose name ends at `from`, however it is written. */
  #cell(from: number, end: number): number {
    const { bytes } = this;
    const tag = this.#cellTag;
    const before = this.#column;
    tag.column = before + 1;
    const i = readCellTag(bytes, from, end, this.#row, tag);
    if (i === INCOMPLETE) return INCOMPLETE;
    const { column, style, type } = tag;
    if (tag.isEmpty) {
      // Only formatted; but an address counts for the next cell without one.
      this.#place(column);
      return i;
    }
    const after =
      type <= TYPE.shared && this.#prefix === '' ? this.#plainValue(i, end, column, style, type) : INCOMPLETE;
    if (after !== INCOMPLETE) return after;
    const context = this.#context;
    context.bytes = bytes;
    context.prefix = this.#prefix!;
    // Placed before it is known to be whole: placing it again when it is changes nothing but its own place.
    this.#place(column);
    const slow = slowCell(context, i, end, tag);
    if (slow === INCOMPLETE) this.#column = before;
    return slow;
  }

  /** `<v>123.45</v></c>`: the place after it, or `INCOMPLETE` when it is not exactly that. */
  #plainValue(from: number, end: number, column: number, style: number, type: number): number {
    const { bytes, view } = this;
    if (bytes[from] !== LT || bytes[from + 1] !== 0x76 || bytes[from + 2] !== GT) return INCOMPLETE;
    let i = from + 3;
    const isNegative = bytes[i] === 0x2d; /* - */
    if (isNegative) i += 1;
    let digits = 0;
    let value = 0;
    let d = bytes[i]! - 48;
    while (d >= 0 && d <= 9) {
      value = value * 10 + d;
      digits++;
      d = bytes[++i]! - 48;
    }
    let decimals = 0;
    if (bytes[i] === 0x2e /* . */ && digits > 0) {
      d = bytes[++i]! - 48;
      while (d >= 0 && d <= 9) {
        value = value * 10 + d;
        decimals++;
        d = bytes[++i]! - 48;
      }
      digits += decimals;
    }
    if (digits === 0 || digits > EXACT_DIGITS) return INCOMPLETE;
    if (view.getInt32(i, true) !== VALUE_END || view.getInt32(i + 4, true) !== CELL_END || i + 8 > end)
      return INCOMPLETE;
    if (type === TYPE.shared) {
      if (isNegative || decimals > 0 || value >= this.#strings) unknown();
      this.#place(column);
      this.#sink.shared(column, value, false);
    } else {
      if (decimals > 0) value /= POWERS[decimals]!;
      this.#place(column);
      this.#sink.number(column, isNegative ? -value : value, style, false, false);
    }
    return i + 8;
  }

  #place(column: number): void {
    if (column <= this.#column || column >= SHEET_COLUMNS || this.#row < 0 || this.#row >= SHEET_ROWS)
      unknown();
    this.#column = column;
  }
}
