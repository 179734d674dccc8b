import type { Fault } from '../../model/fault.ts';
import { type Decoder, decoderOf, PIECE } from '../decoder.ts';
import { evenLineEnds } from '../line-ends.ts';
import { parserOf } from '../papa.ts';
import type { RecordReader } from '../record-reader.ts';
import { isBlank } from '../records.ts';
import type { Road, Walked } from '../road.ts';
import type { RowIntake } from '../row-intake.ts';
import { holdsRecords } from '../swallowed.ts';
import type { TextReading } from '../text-reading.ts';
import { continues, isUtf8, utf8Length } from '../utf8.ts';
import { ByteRecords } from './byte-records.ts';
import { FreshTexts } from './fresh-texts.ts';
import { RecordCuts } from './record-cuts.ts';

// Reads a text file as bytes: proper records go straight into their columns, and a text is made only of what a column has not met before.
// Whatever is odd, about quotes and about the top of the file, goes as text to the RecordReader, which knows what to make of it, and the
// bytes go on behind it. So this road may be short-sighted, but must never answer otherwise than that one.

/** Bytes read at a time; and as text where something is odd: some records, so that the next proper one is near. */
const SIZES = { piece: PIECE, odd: 1 << 12 };

/** Whether every byte below 0x80 is ASCII, and characters can be counted by their bytes. */
export function isByteReadable({ bytes, encoding, isChosen }: Walked): boolean {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return false;
  // A user may choose UTF-8 for what is not; without a choice it is proved.
  return encoding !== 'utf-8' || !isChosen || isUtf8(bytes);
}

export class ByteRoad implements Road {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
  readonly records: RecordReader;
  readonly #decoder: Decoder;
  readonly #isUtf8: boolean;
  readonly #cuts: RecordCuts;
  readonly #cells: ByteRecords;
  readonly #fresh: FreshTexts;
  readonly #intake: RowIntake;
  /** Whether the text reader holds the beginning of a record. */
  #isWaiting = false;

  constructor(
    { bytes, encoding, skip }: Walked,
    { records, sepLine }: TextReading,
    readonly sizes = SIZES,
  ) {
    this.bytes = bytes;
    this.records = records;
    this.#decoder = decoderOf(encoding);
    this.#isUtf8 = encoding === 'utf-8';
    this.#intake = records.intake;
    this.#fresh = new FreshTexts(this.#isUtf8, this.#decoder);
    this.#cuts = new RecordCuts(bytes, records.grammar.delimiter, records.grammar.lineEnd);
    this.end = bytes.length;
    this.start = skip + this.#lengthOf(sepLine);
    this.#cells = new ByteRecords(this.#cuts, this.#fresh);
  }

  step(at: number): number | Fault {
    if (this.#isWaiting) return this.#readText(at, this.sizes.odd);
    const end = this.#wholeCharacters(at + this.sizes.piece);
    const why = this.#cuts.cut(at, end, end === this.bytes.length);
    let first = 0;
    if (!this.#intake.isBegun) {
      const top = this.#top();
      if (top === undefined) return this.#readText(at, this.sizes.piece);
      const fault = this.#intake.beginWith(top);
      if (fault !== undefined) return fault;
      first = this.#intake.nextRow - 1;
    }
    const proper = this.#properCount(first);
    const fault = this.#intake.takeRecords(this.#cells.between(first, proper));
    this.#fresh.deliver();
    if (this.#cuts.firstOddEnd < proper) this.records.hasMixedLineEnds = true;
    if (fault !== undefined) return fault;
    const next = this.#cuts.places[proper]!;
    if (proper < this.#cuts.count || why === 'odd' || next === at)
      return this.#readText(next, this.sizes.odd);
    return next;
  }

  /** The rows that show the headings, as texts; undefined when the top of the file is not as plain as that takes. */
  #top(): string[][] | undefined {
    const { rowsToBegin, chosenHeadingRow = 0 } = this.#intake;
    const { count, places, broken } = this.#cuts;
    const isWhole = places[count] === this.bytes.length;
    // What was read as text already is seen by the intake itself.
    if (this.#intake.nextRow > 1) return undefined;
    const rows = Math.min(count, rowsToBegin);
    if (rows === 0 || (rows < rowsToBegin && !isWhole)) return undefined;
    if (broken[0] !== undefined && broken[0] < rows) return undefined;
    const { grammar } = this.records;
    const stop = places[rows]!;
    const text = this.#decoder(this.bytes.subarray(places[0]!, stop), true);
    const even = evenLineEnds(text, grammar.lineEnd, grammar.delimiter);
    const top = parserOf(grammar)(even, stop === this.bytes.length).data;
    // Whether a chosen row that is blank counts is told by what follows it.
    const isTold =
      chosenHeadingRow === 0 || stop === this.bytes.length || !top.slice(chosenHeadingRow - 1).every(isBlank);
    return isTold ? top : undefined;
  }

  /** Records up to the first one in which a quote seems to have taken other records into a cell. */
  #properCount(first: number): number {
    const { broken, count, firsts, starts, ends } = this.#cuts;
    const { expected } = this.#intake;
    const { delimiter } = this.records.grammar;
    for (const record of broken) {
      if (record < first) continue;
      const end = firsts[record + 1]!;
      const width = end - firsts[record]!;
      for (let cell = firsts[record]!; cell < end; cell++) {
        const text = this.#textOf(starts[cell]!, ends[cell]!);
        if (holdsRecords(text, width, expected, delimiter, false)) return record;
      }
    }
    return count;
  }

  #textOf(start: number, end: number): string {
    const text = this.#decoder(this.bytes.subarray(start, end < 0 ? ~end : end), true);
    return end < 0 ? text.replaceAll('""', '"') : text;
  }

  /** Lets the text reader read on from a place, and takes back what it has begun but not ended. */
  #readText(at: number, most: number): number | Fault {
    const end = this.#wholeCharacters(at + Math.max(most, this.records.waiting));
    const before = this.#intake.nextRow;
    const fault = this.records.feed(
      this.#decoder(this.bytes.subarray(at, end), true),
      end === this.bytes.length,
    );
    if (fault !== undefined) return fault;
    this.#isWaiting = end < this.bytes.length;
    if (!this.#isWaiting || this.#intake.nextRow === before) return end;
    const rest = this.records.waitingText;
    if (rest === undefined) return end;
    const back = end - this.#lengthOf(rest);
    // Never more than was handed over, and nothing that was made alike on the way.
    if (back < at || this.#decoder(this.bytes.subarray(back, end), true) !== rest) return end;
    this.records.forget();
    this.#isWaiting = false;
    return back;
  }

  #lengthOf(text: string): number {
    return this.#isUtf8 ? utf8Length(text) : text.length;
  }

  /** The place itself, or the next one at which no character is cut in two. */
  #wholeCharacters(place: number): number {
    const { bytes } = this;
    let at = Math.min(place, bytes.length);
    while (this.#isUtf8 && at < bytes.length && continues(bytes[at]!)) at++;
    return at;
  }
}
