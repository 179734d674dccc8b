import { STAMP_TEXT } from '../../model/cell.ts';
import type { Column } from '../../model/column.ts';
import type { Decoder } from '../decoder.ts';

// The texts that a piece brought for the first time: their bytes are gathered and decoded in one go, so that a text costs no call of the
// decoder and what is kept of it in memory is not kept with the rest of the piece.

const QUOTE = 0x22;

export class FreshTexts {
  /** How many the column that is being filled has had since the last delivery. */
  count = 0;
  #bytes = new Uint8Array(1 << 16);
  #used = 0;
  /** Length of each text in code units. */
  #lengths = new Int32Array(1 << 12);
  #total = 0;
  readonly #owners: { column: Column; count: number }[] = [];

  constructor(
    /** Whether characters may have several bytes, as UTF-8 has them; otherwise each byte is one. */
    readonly isUtf8: boolean,
    readonly decoder: Decoder,
  ) {}

  /** Adds the text of a cell; of doubled quotes only one is meant. */
  add(from: Uint8Array, start: number, end: number, isDoubled: boolean): void {
    const most = end - start;
    if (this.#used + most > this.#bytes.length) this.#growBytes(most);
    if (this.#total === this.#lengths.length) this.#lengths = grown(this.#lengths);
    this.#lengths[this.#total++] = isDoubled
      ? this.#copyUndoubled(from, start, end)
      : this.#copy(from, start, end);
    this.count++;
  }

  /** Gives the length in code units. */
  #copy(from: Uint8Array, start: number, end: number): number {
    const bytes = this.#bytes;
    let to = this.#used;
    let above = 0;
    for (let at = start; at < end; at++) {
      const byte = from[at]!;
      bytes[to++] = byte;
      above |= byte;
    }
    const length = above < 0x80 || !this.isUtf8 ? end - start : codeUnits(bytes, this.#used, to);
    this.#used = to;
    return length;
  }

  #copyUndoubled(from: Uint8Array, start: number, end: number): number {
    const bytes = this.#bytes;
    let to = this.#used;
    for (let at = start; at < end; at++) {
      const byte = from[at]!;
      bytes[to++] = byte;
      if (byte === QUOTE) at++;
    }
    const length = this.isUtf8 ? codeUnits(bytes, this.#used, to) : to - this.#used;
    this.#used = to;
    return length;
  }

  /** What was added since the last call belongs to this column. */
  own(column: Column): void {
    if (this.count > 0) this.#owners.push({ column, count: this.count });
    this.count = 0;
  }

  /** Makes the texts and gives each column its own, in the order in which they came. */
  deliver(): void {
    if (this.#total === 0) return;
    const text = this.decoder(this.#bytes.subarray(0, this.#used), true);
    let from = 0;
    let nth = 0;
    for (const { column, count } of this.#owners) {
      from = this.#hand(column, text, from, nth, nth + count);
      nth += count;
    }
    this.#owners.length = 0;
    this.#used = 0;
    this.#total = 0;
  }

  #hand(column: Column, text: string, from: number, first: number, end: number): number {
    const lengths = this.#lengths;
    let at = from;
    for (let nth = first; nth < end; nth++) {
      const start = at;
      at += lengths[nth]!;
      column.add(text.slice(start, at), STAMP_TEXT);
    }
    return at;
  }

  #growBytes(more: number): void {
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#used + more));
    larger.set(this.#bytes.subarray(0, this.#used));
    this.#bytes = larger;
  }
}

function grown(lengths: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(lengths.length * 2);
  larger.set(lengths);
  return larger;
}

/** What UTF-8 is in UTF-16: a byte that continues a character counts for nothing, and four of them are two units. */
function codeUnits(bytes: Uint8Array, start: number, end: number): number {
  let length = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80 || byte >= 0xc0) length++;
    if (byte >= 0xf0) length++;
  }
  return length;
}
