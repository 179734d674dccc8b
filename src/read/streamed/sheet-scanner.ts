import { SHEET_COLUMNS, SHEET_ROWS } from '../sheet-survey.ts';
import { type CellContext, slowCell } from './cell-scanner.ts';
import { TYPE, typeOf } from './cell-type.ts';
import { unknown } from './halt.ts';
import { PieceScanner } from './piece-scanner.ts';
import type { SheetSink } from './sheet-sink.ts';
import { isHiddenRow, readRowTag, tellHiddenColumns, tellMerge } from './sheet-tags.ts';
import {
  BANG,
  DOUBLE,
  declaration,
  EQUALS,
  endsName,
  GT,
  isName,
  LT,
  prefixOf,
  QUESTION,
  SINGLE,
  SLASH,
  SPACE,
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
      const after =
        this.#inData && bytes[i + 1] === 0x63 /* c */ && endsName(bytes[i + 2]!) && this.#prefix === ''
          ? this.#cell(i + 2, end)
          : this.#tag(i, end);
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
    if (row < SHEET_ROWS && isHiddenRow(bytes, from, close)) this.#sink.hideRow(row);
    this.#sink.row(row);
  }

  /** The place after the cell whose name ends at `from`. */
  #cell(from: number, end: number): number {
    const { bytes } = this;
    let column = this.#column + 1;
    let style = 0;
    let type: number = TYPE.number;
    let isTyped = false;
    let i = from;
    // Its attributes.
    for (;;) {
      while (bytes[i]! <= SPACE && i < end) i++;
      if (i >= end) return INCOMPLETE;
      const first = bytes[i]!;
      if (first === GT) break;
      if (first === SLASH) {
        if (i + 1 >= end) return INCOMPLETE;
        if (bytes[i + 1] !== GT) unknown();
        // Only formatted; but an address counts for the next cell without one.
        this.#place(column);
        return i + 2;
      }
      let equals = i + 1;
      while (bytes[equals] !== EQUALS && equals < end) equals++;
      let at = equals + 1;
      while (bytes[at]! <= SPACE && at < end) at++;
      if (at >= end) return INCOMPLETE;
      const quote = bytes[at]!;
      if (quote !== DOUBLE && quote !== SINGLE) unknown();
      at++;
      const isShort = equals === i + 1;
      if (isShort && first === 0x72 /* r */) {
        column = 0;
        for (let d = bytes[at]! - 64; d >= 1 && d <= 26; d = bytes[++at]! - 64) column = column * 26 + d;
        column -= 1;
        let row = 0;
        for (let d = bytes[at]! - 48; d >= 0 && d <= 9; d = bytes[++at]! - 48) row = row * 10 + d;
        if (at >= end) return INCOMPLETE;
        if (bytes[at] !== quote || row - 1 !== this.#row || column < 0) unknown();
      } else if (isShort && first === 0x73 /* s */) {
        style = 0;
        for (let d = bytes[at]! - 48; d >= 0 && d <= 9; d = bytes[++at]! - 48) style = style * 10 + d;
        if (at >= end) return INCOMPLETE;
        if (bytes[at] !== quote) unknown();
      } else {
        const start = at;
        while (bytes[at] !== quote && at < end) at++;
        if (at >= end) return INCOMPLETE;
        if (isShort && first === 0x74 /* t */) {
          type =
            bytes[start] === 0x73 && at === start + 1
              ? TYPE.shared
              : (typeOf(decode(bytes, start, at)) ?? unknown());
          isTyped = true;
        }
      }
      i = at + 1;
    }
    i += 1;
    const after =
      type <= TYPE.shared && this.#prefix === '' ? this.#plainValue(i, end, column, style, type) : INCOMPLETE;
    if (after !== INCOMPLETE) return after;
    const context = this.#context;
    context.bytes = bytes;
    context.prefix = this.#prefix!;
    // Placed before it is known to be whole: placing it again when it is changes nothing but its own place.
    const before = this.#column;
    this.#place(column);
    const slow = slowCell(context, i, end, { column, style, type, isTyped });
    if (slow === INCOMPLETE) this.#column = before;
    return slow;
  }

  /** `<v>123.45</v></c>`: the place after it, or `INCOMPLETE` when it is not exactly that. */
  #plainValue(from: number, end: number, column: number, style: number, type: number): number {
    const { bytes } = this;
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
    // `</v></c>`
    if (
      bytes[i] !== LT ||
      bytes[i + 1] !== SLASH ||
      bytes[i + 2] !== 0x76 ||
      bytes[i + 3] !== GT ||
      bytes[i + 4] !== LT ||
      bytes[i + 5] !== SLASH ||
      bytes[i + 6] !== 0x63 ||
      bytes[i + 7] !== GT ||
      i + 8 > end
    ) {
      return INCOMPLETE;
    }
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
