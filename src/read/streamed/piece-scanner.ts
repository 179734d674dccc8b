import { refuse, unknown } from './halt.ts';

// What all scanners of XML in pieces share: the bytes that are not scanned yet, put together with those that arrive. A scanner takes whole
// constructs (a tag, a cell, a string) and leaves the beginning of the next one for later, so it gives the same whatever the pieces are.

const FIRST_CAPACITY = 256 * 1024;
/** Zeros behind the bytes, so that looking a little further never meets what stood there before. No XML holds a zero. */
const SLACK = 64;
/** A construct longer than this waits until twice as much of it is there, or scanning it again for each piece would never end. */
const PATIENT = 64 * 1024;
/** No tag, cell or string of an honest workbook is as long: a cell has 32,767 characters. */
const LONGEST_CONSTRUCT = 16 * 2 ** 20;
const BYTE_ORDER_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

export abstract class PieceScanner {
  protected bytes = new Uint8Array(FIRST_CAPACITY);
  protected view = new DataView(this.bytes.buffer);
  #from = 0;
  #end = 0;
  #wanted = 0;
  #begun = false;

  push(piece: Uint8Array): void {
    this.#append(piece);
    const there = this.#end - this.#from;
    if (there < this.#wanted) return;
    if (!this.#begun) {
      if (there < 4) return;
      this.#begun = true;
      const [first, second] = this.bytes;
      if (BYTE_ORDER_MARKS.some(([a, b]) => a === first && b === second)) unknown(); // UTF-16
    }
    this.#from = this.scan(this.#from, this.#end);
    const left = this.#end - this.#from;
    if (left > LONGEST_CONSTRUCT) refuse({ fault: 'damaged' });
    this.#wanted = left > PATIENT ? left * 2 : 0;
  }

  /** All pieces have been pushed. */
  finish(): void {
    this.#from = this.scan(this.#from, this.#end);
    if (this.#from < this.#end) unknown(); // Cut short within a construct.
  }

  /** Scans from `from` up to `end`, and gives the place from which on it wants to see the bytes again. */
  protected abstract scan(from: number, end: number): number;

  #append(piece: Uint8Array): void {
    if (this.#end + piece.length + SLACK > this.bytes.length) {
      const left = this.#end - this.#from;
      const needed = left + piece.length + SLACK;
      const there = this.bytes.subarray(this.#from, this.#end);
      if (needed > this.bytes.length) {
        this.bytes = new Uint8Array(needed * 2);
        this.view = new DataView(this.bytes.buffer);
      }
      this.bytes.set(there);
      this.#from = 0;
      this.#end = left;
    }
    this.bytes.set(piece, this.#end);
    this.#end += piece.length;
    this.bytes.fill(0, this.#end, this.#end + SLACK);
  }
}
