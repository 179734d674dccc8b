import type { Fault } from '../model/fault.ts';
import { type Decoder, decoderOf, PIECE } from './decoder.ts';
import type { Road, Walked } from './road.ts';
import type { TextReading } from './text-reading.ts';

// Walks through a file by decoding all of it, piece by piece: for encodings of which the bytes cannot be read as they are, and as the other
// opinion in tests.

export class TextRoad implements Road {
  readonly start: number;
  readonly end: number;
  readonly #decoder: Decoder;

  constructor(
    readonly file: Walked,
    readonly reading: TextReading,
  ) {
    this.start = file.skip;
    this.end = file.bytes.length;
    this.#decoder = decoderOf(file.encoding);
  }

  step(at: number): number | Fault {
    const { bytes } = this.file;
    const end = Math.min(bytes.length, at + Math.max(PIECE, this.reading.records.waiting));
    const isLast = end === bytes.length;
    return this.reading.feed(this.#decoder(bytes.subarray(at, end), isLast), isLast) ?? end;
  }
}
