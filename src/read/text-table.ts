import type { Fault } from '../model/fault.ts';
import type { Format, Notices, ReadingChoices } from '../model/notice.ts';
import { decoderOf, PIECE } from './decoder.ts';
import { findDelimiter, findSepLine, LOOK_CHARACTERS } from './delimiter.ts';
import { type Decoded, decideEncoding } from './encoding.ts';
import { type LineEnd, usualLineEnd } from './line-ends.ts';
import { pause } from './pause.ts';
import type { ReadContext, Reading } from './reading.ts';
import { RecordReader } from './record-reader.ts';
import { RowIntake } from './row-intake.ts';

// A text file to a table: decodes it piece by piece and never holds more of it than a piece and what the table keeps.

/** Larger text is no list of participants; a million rows of twelve columns are 85 MB. */
export const MAX_TEXT_BYTES = 200_000_000;
/** Bytes between two pauses: some 30 ms of work, so a cancel is heard well within 200 ms. */
const PAUSE_BYTES = 1 << 20;
/** What a line is divided by when its file shows nothing; Coachview's own delimiter. */
const FALLBACK_DELIMITER = ';';
/** End of file in DOS, which old exports still put last. */
const DOS_END = 0x1a;

/** Reads delimited text. Rejects only when `context.signal` is aborted. */
export async function readTextTable(
  file: Uint8Array,
  choices: ReadingChoices,
  context: ReadContext,
): Promise<Reading | Fault> {
  if (file.length > MAX_TEXT_BYTES) return { fault: 'too-large', limit: MAX_TEXT_BYTES, found: file.length };
  const bytes = file[file.length - 1] === DOS_END ? file.subarray(0, -1) : file;
  const decoded = decideEncoding(bytes, choices.encoding);
  const decoder = decoderOf(decoded.encoding);

  let text: TextReading | undefined;
  let at = decoded.skip;
  let paused = at;
  do {
    const end = Math.min(bytes.length, at + Math.max(PIECE, text?.waiting ?? 0));
    const isLast = end === bytes.length;
    const piece = decoder(bytes.subarray(at, end), isLast);
    text ??= new TextReading(piece, choices, context);
    const fault = text.feed(piece, isLast);
    if (fault !== undefined) return fault;
    at = end;
    if (!isLast && at - paused >= PAUSE_BYTES) {
      paused = at;
      context.watch?.(at / bytes.length, text.rows, text.firstRows());
      await pause();
      context.signal?.throwIfAborted();
    }
  } while (at < bytes.length);
  return text.finish('csv', decoded);
}

/** Reads one text that begins with `top`: its delimiter and line ends are decided from there. */
export class TextReading {
  readonly #sep: ReturnType<typeof findSepLine>;
  readonly #isDivided: boolean;
  readonly #lineEnd: LineEnd | undefined;
  readonly #intake: RowIntake;
  readonly #records: RecordReader;
  #isBegun = false;
  #isTold = false;

  constructor(top: string, choices: ReadingChoices, context: ReadContext) {
    this.#sep = findSepLine(top);
    const body = this.#sep === undefined ? top : top.slice(this.#sep.length);
    const delimiter = choices.delimiter ?? this.#sep?.delimiter ?? findDelimiter(body, context.knownHeadings);
    this.#isDivided = delimiter !== undefined;
    const grammarDelimiter = delimiter ?? FALLBACK_DELIMITER;
    this.#lineEnd = usualLineEnd(body.slice(0, LOOK_CHARACTERS), grammarDelimiter);
    this.#intake = new RowIntake(context.knownHeadings, choices.headingRow);
    this.#records = new RecordReader(
      { delimiter: grammarDelimiter, lineEnd: this.#lineEnd ?? '\n' },
      this.#intake,
    );
  }

  get waiting(): number {
    return this.#records.waiting;
  }

  /** Rows read so far. */
  get rows(): number {
    return this.#intake.nextRow - 1;
  }

  /** The headings and the first rows under them, the first time that they are known and asked for. */
  firstRows(): string[][] | undefined {
    const first = this.#isTold ? undefined : this.#intake.firstRows;
    if (first !== undefined) this.#isTold = true;
    return first;
  }

  /** The first piece is the `top` that the reading was made with. */
  feed(piece: string, last: boolean): Fault | undefined {
    const skip = this.#isBegun ? 0 : (this.#sep?.length ?? 0);
    this.#isBegun = true;
    return this.#records.feed(piece.slice(skip), last);
  }

  finish(format: Format, decoded?: Decoded): Reading | Fault {
    const read = this.#intake.finish();
    if ('fault' in read) return read;
    const { table, preview, headingRow, titleRows, raggedRows } = read;
    const { strayQuotes, unclosedQuotes, grammar, hasMixedLineEnds } = this.#records;
    const notices: Notices = {
      format,
      sepLine: this.#sep !== undefined,
      headingRow,
      titleRows,
      unclosedQuotes,
      strayQuotes,
      raggedRows,
      hiddenColumns: [],
      hiddenRows: [],
      merges: [],
      emptyFormulas: [],
    };
    if (decoded !== undefined) {
      const { encoding, bom, guessed, samples } = decoded;
      notices.encoding = { encoding, bom, guessed, samples };
    }
    if (this.#isDivided || table.columns.length > 1) notices.delimiter = grammar.delimiter;
    if (this.#lineEnd !== undefined)
      notices.lineEnds = hasMixedLineEnds ? 'mixed' : LINE_END_NAMES[this.#lineEnd];
    return { table, notices, preview };
  }
}

const LINE_END_NAMES = { '\r\n': 'crlf', '\n': 'lf', '\r': 'cr' } as const;
