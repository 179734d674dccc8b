import type { Column } from '../../model/column.ts';
import type { Decoder } from '../decoder.ts';

// The texts that a piece brought for the first time: their bytes are gathered and decoded in one go, so that a text costs no call of the
// decoder and what is kept of it in memory is not kept with the rest of the piece.

const QUOTE = 0x22;
/** Set in every byte of a word that is not ASCII. */
const NOT_ASCII = 0x80808080 | 0;
/** Words are written whole, so some bytes behind a text. */
const SLACK = 8;

export class FreshTexts {
  /** How many the column that is being filled has had since the last delivery. */
  count = 0;
  #bytes = new Uint8Array(1 << 16);
  #view = new DataView(this.#bytes.buffer);
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
    this.#makeRoom(end - start);
    this.#lengths[this.#total++] = isDoubled
      ? this.#copyUndoubled(from, start, end)
      : this.#copy(from, start, end);
    this.count++;
  }

  /** Adds a text of 1 to 12 bytes out of the words of its key. */
  addShort(length: number, word0: number, word1: number, word2: number): void {
    this.#makeRoom(length);
    const view = this.#view;
    const to = this.#used;
    view.setInt32(to, word0, true);
    if (length >= 4) {
      view.setInt32(to + 4, word1, true);
      view.setInt32(to + length - 4, word2, true);
    }
    this.#used = to + length;
    const isPlain = ((word0 | word1 | word2) & NOT_ASCII) === 0 || !this.isUtf8;
    this.#lengths[this.#total++] = isPlain ? length : codeUnits(this.#bytes, to, to + length);
    this.count++;
  }

  /** Gives the length in code units. */
  #copy(from: Uint8Array, start: number, end: number): number {
    const bytes = this.#bytes;
    const first = this.#used;
    const length = end - start;
    this.#used += length;
    let above = 0;
    for (let at = 0; at < length; at++) {
      const byte = from[start + at]!;
      bytes[first + at] = byte;
      above |= byte;
    }
    return above < 0x80 || !this.isUtf8 ? length : codeUnits(bytes, first, this.#used);
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
      from = column.addCut(text, from, this.#lengths, nth, nth + count);
      nth += count;
    }
    this.#owners.length = 0;
    this.#used = 0;
    this.#total = 0;
  }

  #makeRoom(bytes: number): void {
    const needed = this.#used + bytes + SLACK;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#bytes.length * 2, needed));
      larger.set(this.#bytes.subarray(0, this.#used));
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    if (this.#total === this.#lengths.length) this.#lengths = grown(this.#lengths);
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
