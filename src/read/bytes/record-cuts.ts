import type { Delimiter } from '../../model/notice.ts';
import type { LineEnd } from '../line-ends.ts';

// Cuts bytes into records and cells by place, for every encoding in which the bytes below 0x80 are ASCII and nothing else. It makes no
// texts, and it knows proper records only: it stops in front of the first one whose quotes need thought, and leaves that one to others.

/** Why cutting stopped: all is cut, the last record is not whole yet, or a record is oddly quoted. */
export type Stop = 'end' | 'unfinished' | 'odd';

const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;

/** What ends an unquoted cell, by byte: 1 the delimiter, 2 a line end. */
const DELIMITER = 1;
const LINE_END = 2;
/** What is to be looked at within quotes. */
const IN_QUOTES = new Uint8Array(256);
IN_QUOTES[QUOTE] = 1;
IN_QUOTES[CR] = LINE_END;
IN_QUOTES[LF] = LINE_END;

const NEVER = Number.POSITIVE_INFINITY;
/** In the place of a place. */
const UNFINISHED = -1;
const ODD = -2;

/** The records of one piece. The arrays are used again for the next one. */
export class RecordCuts {
  /** Records that are whole. */
  count = 0;
  /** Place of each record's first cell in `starts` and `ends`; after the last record, how many cells there are. */
  firsts = new Int32Array(0);
  /** Where each record begins in the file; after the last record, where the first one begins that was not cut. */
  places = new Int32Array(0);
  /** Where each cell begins in the file and where it ends, quotes around it left out. */
  starts = new Int32Array(0);
  /** `~end` instead of `end` for a cell with doubled quotes in it. */
  ends = new Int32Array(0);
  /** Records with a line break within quotes. */
  readonly broken: number[] = [];
  /** The first record that ends in another way than the file's lines do. */
  firstOddEnd = NEVER;
  /** Cells of whole records, and whether quotes are doubled in the last one that was quoted. */
  #cells = 0;
  #isDoubled = false;
  readonly #stops = new Uint8Array(256);
  readonly #lineEnd: LineEnd;

  constructor(
    readonly bytes: Uint8Array,
    delimiter: Delimiter,
    lineEnd: LineEnd,
  ) {
    this.#stops[CR] = LINE_END;
    this.#stops[LF] = LINE_END;
    this.#stops[delimiter.charCodeAt(0)] = DELIMITER;
    this.#lineEnd = lineEnd;
  }

  /** Cuts what stands from `at`, where a record begins, up to `end`; `last` when that is the end of the file. */
  cut(at: number, end: number, last: boolean): Stop {
    this.#reserve(end - at + 2);
    this.broken.length = 0;
    this.firstOddEnd = NEVER;
    this.count = 0;
    this.#cells = 0;
    let next = at;
    for (let from = at; from < end; from = next) {
      this.places[this.count] = from;
      this.firsts[this.count] = this.#cells;
      next = this.#cutRecord(from, end, last);
      if (next === UNFINISHED) return 'unfinished';
      if (next === ODD) return 'odd';
      this.count++;
    }
    this.places[this.count] = end;
    this.firsts[this.count] = this.#cells;
    return 'end';
  }

  /** Cuts one record; gives the place behind it. */
  #cutRecord(start: number, end: number, last: boolean): number {
    const { bytes, starts, ends } = this;
    const stops = this.#stops;
    let cell = this.#cells;
    let from = start;
    for (; ; from++) {
      if (from < end && bytes[from] === QUOTE) {
        const close = this.#closingQuote(from, end, last);
        if (close < 0) return close;
        starts[cell] = from + 1;
        ends[cell] = this.#isDoubled ? ~close : close;
        from = close + 1;
      } else {
        starts[cell] = from;
        while (from < end && stops[bytes[from]!] === 0) from++;
        ends[cell] = from;
      }
      cell++;
      if (from === end || stops[bytes[from]!] !== DELIMITER) break;
    }
    // A carriage return may have its line feed in the next piece.
    if (!last && (from === end || (from + 1 === end && bytes[from] === CR))) return UNFINISHED;
    this.#cells = cell;
    return from === end ? end : from + this.#passLineEnd(from, end);
  }

  /** Place of the quote that closes the one at `open`, with a delimiter or line end behind it. */
  #closingQuote(open: number, end: number, last: boolean): number {
    const { bytes } = this;
    this.#isDoubled = false;
    let isBroken = false;
    let at = open + 1;
    for (;;) {
      while (at < end && IN_QUOTES[bytes[at]!] === 0) at++;
      if (at === end) return last ? ODD : UNFINISHED;
      if (bytes[at] !== QUOTE) {
        isBroken = true;
        at++;
      } else if (at + 1 < end && bytes[at + 1] === QUOTE) {
        this.#isDoubled = true;
        at += 2;
      } else break;
    }
    if (at + 1 < end && this.#stops[bytes[at + 1]!] === 0) return ODD;
    if (isBroken && this.broken.at(-1) !== this.count) this.broken.push(this.count);
    return at;
  }

  /** Length of the line end at a place, which is noted when it is of another kind. */
  #passLineEnd(at: number, end: number): number {
    const { bytes } = this;
    const length = bytes[at] === CR && at + 1 < end && bytes[at + 1] === LF ? 2 : 1;
    const isUsual = length === this.#lineEnd.length && bytes[at] === this.#lineEnd.charCodeAt(0);
    if (!isUsual && this.firstOddEnd === NEVER) this.firstOddEnd = this.count;
    return length;
  }

  #reserve(most: number): void {
    if (this.starts.length >= most) return;
    this.firsts = new Int32Array(most);
    this.places = new Int32Array(most);
    this.starts = new Int32Array(most);
    this.ends = new Int32Array(most);
  }
}
