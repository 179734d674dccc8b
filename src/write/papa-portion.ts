import Papa from 'papaparse';

// Records that are read together by Papa Parse, so that it is asked seldom. It compares nothing.

export type LineEnd = '\r\n' | '\n';

const ROOM_BYTES = 1 << 17;

export class Portion {
  /** Which records were added, in their order. */
  readonly records: number[] = [];
  length = 0;
  #bytes = new Uint8Array(ROOM_BYTES);
  readonly #lineEnd: LineEnd;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  constructor(lineEnd: LineEnd) {
    this.#lineEnd = lineEnd;
  }

  /** Adds the record that stands there, its line end included. */
  add(bytes: Uint8Array, start: number, end: number, record: number): void {
    const length = this.length + end - start;
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(length * 2);
      larger.set(this.#bytes.subarray(0, this.length));
      this.#bytes = larger;
    }
    this.#bytes.set(bytes.subarray(start, end), this.length);
    this.length = length;
    this.records.push(record);
  }

  clear(): void {
    this.length = 0;
    this.records.length = 0;
  }

  /** The cells of the records; undefined when they are not UTF-8 or not well quoted. */
  read(opensFile: boolean): string[][] | undefined {
    let text: string;
    try {
      text = this.#decoder.decode(this.#bytes.subarray(0, this.length));
    } catch {
      return undefined;
    }
    const newline = this.#lineEnd;
    // Papa Parse gives a record for what stands behind the last line end, also when that is nothing …
    let body = text.endsWith(newline) ? text.slice(0, -newline.length) : text;
    if (body === '') return [['']];
    // … and it drops a leading U+FEFF. At the start of a file other readers do so too; further on it is a character.
    if (body.startsWith('\uFEFF')) {
      if (opensFile) return undefined;
      body = `\uFEFF${body}`;
    }
    const { data, errors } = Papa.parse<string[]>(body, { delimiter: ';', newline, quoteChar: '"' });
    return errors.length === 0 ? data : undefined;
  }
}
