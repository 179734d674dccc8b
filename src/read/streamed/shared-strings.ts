import { asciiText } from './xml-marks.ts';

// The shared strings of a workbook, kept compact: the texts of ASCII lie one after another in blocks that are decoded as one, and a text is
// only cut out when a cell wants it. Who asks for a string that is not there asks too much; `count` says how many there are.

/** Characters in a block. A text stays within one. */
const BLOCK = 1 << 15;
const ODD = 0xffff;
/** In honest workbooks a cell holds 32,767 characters at most; longer ones, and those that are not plain ASCII, are kept by themselves. */
const LONGEST_PLAIN = 4096;

export class SharedStrings {
  count = 0;
  /** Characters in all, and texts that are kept by themselves. */
  size = 0;
  #starts = new Uint32Array(1024);
  #lengths = new Uint16Array(1024);
  readonly #odd = new Map<number, string>();
  readonly #blocks: string[] = [];
  readonly #block = new Uint8Array(BLOCK);
  #filled = 0;

  isEmpty(index: number): boolean {
    return this.#lengths[index] === 0;
  }

  text(index: number): string {
    const length = this.#lengths[index]!;
    if (length === ODD) return this.#odd.get(index) ?? '';
    const start = this.#starts[index]!;
    const from = start & (BLOCK - 1);
    const block = this.#blocks[start >>> 15];
    // The last block is still being filled while strings are read.
    if (block === undefined) return asciiText(this.#block, from, from + length);
    return block.substring(from, from + length);
  }

  /** Adds a text that lies in `bytes` as plain ASCII, without entities and escapes. */
  addPlain(bytes: Uint8Array, from: number, to: number): void {
    const length = to - from;
    if (length > LONGEST_PLAIN) {
      this.add(asciiText(bytes, from, to));
      return;
    }
    if (this.#filled + length > BLOCK) this.settle();
    const at = this.#next();
    const block = this.#block;
    let o = this.#filled;
    this.#starts[at] = (this.#blocks.length << 15) | o;
    this.#lengths[at] = length;
    for (let i = from; i < to; i++) block[o++] = bytes[i]!;
    this.#filled = o;
    this.size += length;
  }

  add(text: string): void {
    const at = this.#next();
    this.#lengths[at] = text === '' ? 0 : ODD;
    if (text === '') return;
    this.#odd.set(at, text);
    this.size += text.length;
  }

  /** Decodes what is still in bytes. */
  settle(): void {
    if (this.#filled === 0) return;
    this.#blocks.push(new TextDecoder().decode(this.#block.subarray(0, this.#filled)));
    this.#filled = 0;
  }

  #next(): number {
    const at = this.count++;
    if (at === this.#starts.length) {
      const starts = new Uint32Array(at * 2);
      starts.set(this.#starts);
      this.#starts = starts;
      const lengths = new Uint16Array(at * 2);
      lengths.set(this.#lengths);
      this.#lengths = lengths;
    }
    return at;
  }
}
