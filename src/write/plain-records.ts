import type { Column } from '../model/column.ts';

// Reads records of bytes that cannot be read in two ways (quotes as RFC 4180 has them, no line breaks in a cell, letters of at most three bytes)
// and says which of them are what the rows hold. It goes through some hundred records column by column, for what a column holds lies together.
// What is not plainly so is not judged here: it may be right all the same.

/** The cells of a column, by slot. */
export type Cells = Pick<Column, 'codes' | 'texts'>;

/** Records that are read at once, at most. */
export const MOST_RECORDS = 512;
/** Where an entry stands in so many rows it is worth making its bytes beforehand. */
const FEWEST_ROWS_PER_ENTRY = 4;
/** What no cell without quotes may hold. */
const NOT_BARE = /[;"\r\n]/;

const SEMICOLON = 0x3b;
const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;
/** Letters below this are written in at most two bytes. */
const TWO_BYTES_END = 0x800;
/** Half a letter: these bits say that it is one. */
const [SURROGATES, SURROGATE] = [0xf800, 0xd800];

export class PlainRecords {
  /** By record: the place behind the first line feed from where it starts. */
  readonly ends = new Int32Array(MOST_RECORDS);
  readonly #lineEnd: '\r\n' | '\n';
  readonly #columns: readonly (ReadyColumn | TextColumn)[];
  /** How far each record plainly says what it should; -1 when it does not. */
  readonly #reached = new Int32Array(MOST_RECORDS);

  /** @param rows how many will be read, about */
  constructor(columns: readonly Cells[], rows: number, lineEnd: '\r\n' | '\n') {
    this.#lineEnd = lineEnd;
    this.#columns = columns.map((cells) => ReadyColumn.of(cells, rows) ?? new TextColumn(cells));
  }

  /**
   * Looks at the records from here on, which should hold what stands in these slots of the columns; gives how many there are. Where one holds a
   * line feed itself, those behind it are none.
   */
  look(bytes: Uint8Array, start: number, slots: Int32Array): number {
    const reached = this.#reached;
    let count = 0;
    for (let at = start; count < slots.length; count += 1) {
      const end = bytes.indexOf(LF, at);
      if (end < 0) break;
      reached[count] = at;
      at = end + 1;
      this.ends[count] = at;
    }
    for (const [nth, column] of this.#columns.entries()) {
      if (nth > 0) passSemicolons(bytes, reached, count);
      column.pass(bytes, reached, slots, count);
    }
    return count;
  }

  /** Whether this one of the records that were looked at plainly says what it should, up to its end. */
  isAsItShould(bytes: Uint8Array, nth: number): boolean {
    const at = this.#reached[nth]!;
    const end = this.ends[nth]!;
    return at >= 0 && (this.#lineEnd === '\n' ? at + 1 === end : at + 2 === end && bytes[at] === CR);
  }
}

function passSemicolons(bytes: Uint8Array, reached: Int32Array, count: number): void {
  for (let nth = 0; nth < count; nth += 1) {
    const at = reached[nth]!;
    if (at >= 0) reached[nth] = bytes[at] === SEMICOLON ? at + 1 : -1;
  }
}

/** A column of which the letters are looked at where they stand. */
class TextColumn {
  readonly cells: Cells;

  constructor(cells: Cells) {
    this.cells = cells;
  }

  /** Moves on to the end of the cell of each record that has one of its own here; -1 where it has not. */
  pass(bytes: Uint8Array, reached: Int32Array, slots: Int32Array, count: number): void {
    const { codes } = this.cells;
    for (let nth = 0; nth < count; nth += 1) {
      const at = reached[nth]!;
      if (at >= 0) reached[nth] = this.cellEnd(bytes, at, codes[slots[nth]!] ?? 0);
    }
  }

  cellEnd(bytes: Uint8Array, at: number, code: number): number {
    const { texts } = this.cells;
    const [text, from, to] = [texts.sourceOf(code), texts.startOf(code), texts.endOf(code)];
    return bytes[at] === QUOTE
      ? quotedCellEnd(bytes, at + 1, text, from, to)
      : bareCellEnd(bytes, at, text, from, to);
  }
}

/** A column of few entries, of which the bytes are made beforehand where they are those of the letters and need no quotes. */
class ReadyColumn extends TextColumn {
  readonly #bytes: Uint8Array;
  /** By code: where its bytes start; -1 for one that may need quotes. */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;

  static of(cells: Cells, rows: number): ReadyColumn | undefined {
    if (cells.texts.length * FEWEST_ROWS_PER_ENTRY > rows) return undefined;
    const texts = [...cells.texts];
    const joined = texts.join('');
    const bytes = new TextEncoder().encode(joined);
    // With more than ASCII in it an entry is not where its letters are.
    return bytes.length === joined.length ? new ReadyColumn(cells, texts, bytes) : undefined;
  }

  private constructor(cells: Cells, texts: readonly string[], bytes: Uint8Array) {
    super(cells);
    this.#bytes = bytes;
    this.#starts = new Int32Array(texts.length);
    this.#ends = new Int32Array(texts.length);
    let end = 0;
    for (const [code, text] of texts.entries()) {
      this.#starts[code] = NOT_BARE.test(text) ? -1 : end;
      end += text.length;
      this.#ends[code] = end;
    }
  }

  override pass(bytes: Uint8Array, reached: Int32Array, slots: Int32Array, count: number): void {
    const { codes } = this.cells;
    const own = this.#bytes;
    const starts = this.#starts;
    const ends = this.#ends;
    for (let nth = 0; nth < count; nth += 1) {
      let at = reached[nth]!;
      if (at < 0) continue;
      const code = codes[slots[nth]!] ?? 0;
      let from = starts[code]!;
      if (from < 0) {
        reached[nth] = this.cellEnd(bytes, at, code);
        continue;
      }
      const to = ends[code]!;
      while (from < to && own[from] === bytes[at]) {
        from += 1;
        at += 1;
      }
      reached[nth] = from === to ? at : -1;
    }
  }
}

/** The place behind the letters from `from` up to `to` of this text; what would end the cell, or open quotes, is none of them. */
function bareCellEnd(bytes: Uint8Array, start: number, text: string, from: number, to: number): number {
  let at = start;
  for (let nth = from; nth < to; nth += 1) {
    const byte = bytes[at++]!;
    if (byte < 0x80) {
      if (byte !== text.charCodeAt(nth)) return -1;
      if (byte <= SEMICOLON && (byte === SEMICOLON || byte === QUOTE || byte === CR || byte === LF))
        return -1;
    } else {
      at = letterEnd(bytes, at - 1, text.charCodeAt(nth));
      if (at < 0) return -1;
    }
  }
  return at;
}

/** The same of a cell whose opening quote stands before it: the place behind the closing one. */
function quotedCellEnd(bytes: Uint8Array, start: number, text: string, from: number, to: number): number {
  let at = start;
  for (let nth = from; nth < to; nth += 1) {
    const byte = bytes[at++]!;
    if (byte < 0x80) {
      if (byte !== text.charCodeAt(nth)) return -1;
      if (byte === QUOTE && bytes[at++] !== QUOTE) return -1;
    } else {
      at = letterEnd(bytes, at - 1, text.charCodeAt(nth));
      if (at < 0) return -1;
    }
  }
  return bytes[at] === QUOTE ? at + 1 : -1;
}

/** The place behind this letter above ASCII; -1 when UTF-8 does not write it here, in two or three bytes. */
function letterEnd(bytes: Uint8Array, at: number, letter: number): number {
  const first = bytes[at]!;
  const second = bytes[at + 1]!;
  if (first < 0xc2 || second < 0x80 || second > 0xbf) return -1;
  if (first < 0xe0) return letter === (((first & 0x1f) << 6) | (second & 0x3f)) ? at + 2 : -1;
  const third = bytes[at + 2]!;
  if (first > 0xef || third < 0x80 || third > 0xbf) return -1;
  if (letter < TWO_BYTES_END || (letter & SURROGATES) === SURROGATE) return -1;
  return letter === (((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f)) ? at + 3 : -1;
}
