import type { Column } from '../../model/column.ts';
import { BYTE_SIGNS, isAscii, NO_SIGNS, signsOfBytes } from '../../model/signs.ts';
import type { Decoder } from '../decoder.ts';

// The texts that a piece brought for the first time: their bytes are gathered and decoded in one go, so that a text costs no call of the
// decoder and what is kept of it in memory is not kept with the rest of the piece.

const QUOTE = 0x22;
/** Words are written whole, so some bytes behind a text. */
const SLACK = 8;

export class FreshTexts {
  /** How many the column that is being filled has had since the last delivery. */
  count = 0;
  #bytes = new Uint8Array(1 << 12);
  #view = new DataView(this.#bytes.buffer);
  #used = 0;
  /** Length of each text in code units. */
  #lengths = new Int32Array(1 << 8);
  /** What each is made of. */
  #signs = new Uint16Array(this.#lengths.length);
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
    if (isDoubled) this.#copyUndoubled(from, start, end);
    else this.#copy(from, start, end);
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
    const bytes = this.#bytes;
    const end = to + length;
    let signs = NO_SIGNS;
    for (let at = to; at < end; at++) signs |= BYTE_SIGNS[bytes[at]!]!;
    this.#added(end, signs);
  }

  #copy(from: Uint8Array, start: number, end: number): void {
    const bytes = this.#bytes;
    const first = this.#used;
    const length = end - start;
    let signs = NO_SIGNS;
    for (let at = 0; at < length; at++) {
      const byte = from[start + at]!;
      bytes[first + at] = byte;
      signs |= BYTE_SIGNS[byte]!;
    }
    this.#added(first + length, signs);
  }

  #copyUndoubled(from: Uint8Array, start: number, end: number): void {
    const bytes = this.#bytes;
    let to = this.#used;
    let signs = NO_SIGNS;
    for (let at = start; at < end; at++) {
      const byte = from[at]!;
      bytes[to++] = byte;
      signs |= BYTE_SIGNS[byte]!;
      if (byte === QUOTE) at++;
    }
    this.#added(to, signs);
  }

  /** A text was put behind the others, up to `end`; its bytes have these signs. */
  #added(end: number, signs: number): void {
    const bytes = this.#bytes;
    const first = this.#used;
    this.#lengths[this.#total] = isAscii(signs) || !this.isUtf8 ? end - first : codeUnits(bytes, first, end);
    this.#signs[this.#total] = signsOfBytes(signs, bytes, first, end);
    this.#used = end;
    this.#total++;
    this.count++;
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
      from = column.addCut(text, from, this.#lengths, nth, nth + count, this.#signs);
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
    if (this.#total < this.#lengths.length) return;
    const lengths = new Int32Array(this.#total * 2);
    lengths.set(this.#lengths);
    this.#lengths = lengths;
    const signs = new Uint16Array(this.#total * 2);
    signs.set(this.#signs);
    this.#signs = signs;
  }
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
