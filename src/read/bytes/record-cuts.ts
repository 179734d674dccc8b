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
    const { bytes, firsts, places, starts, ends } = this;
    const stops = this.#stops;
    let cell = 0;
    let record = 0;
    let why: Stop = 'end';
    let from = at;
    records: while (from < end) {
      places[record] = from;
      firsts[record] = cell;
      let isBroken = false;
      for (;;) {
        if (from < end && bytes[from] === QUOTE) {
          let close = from + 1;
          let isDoubled = false;
          for (;;) {
            while (close < end && IN_QUOTES[bytes[close]!] === 0) close++;
            if (close === end) {
              why = last ? 'odd' : 'unfinished';
              break records;
            }
            if (bytes[close] !== QUOTE) {
              isBroken = true;
              close++;
            } else if (close + 1 < end && bytes[close + 1] === QUOTE) {
              isDoubled = true;
              close += 2;
            } else break;
          }
          starts[cell] = from + 1;
          ends[cell++] = isDoubled ? ~close : close;
          from = close + 1;
          if (from < end && stops[bytes[from]!] === 0) {
            why = 'odd';
            break records;
          }
        } else {
          starts[cell] = from;
          while (from < end && stops[bytes[from]!] === 0) from++;
          ends[cell++] = from;
        }
        if (from === end || stops[bytes[from]!] !== DELIMITER) break;
        from++;
      }
      // A carriage return may have its line feed in the next piece.
      if (!last && (from === end || (from + 1 === end && bytes[from] === CR))) {
        why = 'unfinished';
        break;
      }
      if (from < end) from += this.#passLineEnd(from, end, record);
      if (isBroken) this.broken.push(record);
      record++;
    }
    if (why === 'end') {
      places[record] = end;
      firsts[record] = cell;
    }
    this.count = record;
    return why;
  }

  /** Length of the line end at a place, which is noted when it is of another kind. */
  #passLineEnd(at: number, end: number, record: number): number {
    const { bytes } = this;
    const length = bytes[at] === CR && at + 1 < end && bytes[at + 1] === LF ? 2 : 1;
    const isUsual = length === this.#lineEnd.length && bytes[at] === this.#lineEnd.charCodeAt(0);
    if (!isUsual && this.firstOddEnd === NEVER) this.firstOddEnd = record;
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
