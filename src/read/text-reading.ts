import type { Fault } from '../model/fault.ts';
import type { Format, Notices, ReadingChoices } from '../model/notice.ts';
import type { Table } from '../model/table.ts';
import { findDelimiter, findSepLine, LOOK_CHARACTERS } from './delimiter.ts';
import type { Decoded } from './encoding.ts';
import { type LineEnd, usualLineEnd } from './line-ends.ts';
import type { ReadContext, Reading } from './reading.ts';
import { RecordReader } from './record-reader.ts';
import { RowIntake } from './row-intake.ts';

// The reading of one text: decides on its delimiter and line ends by its top, and tells at the end what was found. Where the pieces come from
// it does not know.

/** What a line is divided by when its file shows nothing; Coachview's own delimiter. */
const FALLBACK_DELIMITER = ';';

/** Reads one text that begins with `top`: its delimiter and line ends are decided from there. */
export class TextReading {
  /** The line at the top that names the delimiter, its line end included; '' when there is none. */
  readonly sepLine: string;
  readonly #isDivided: boolean;
  readonly #lineEnd: LineEnd | undefined;
  readonly #intake: RowIntake;
  readonly records: RecordReader;
  #isBegun = false;
  #isTold = false;

  constructor(top: string, choices: ReadingChoices, context: ReadContext) {
    const sep = findSepLine(top);
    this.sepLine = top.slice(0, sep?.length ?? 0);
    const body = top.slice(this.sepLine.length);
    const delimiter = choices.delimiter ?? sep?.delimiter ?? findDelimiter(body, context.knownHeadings);
    this.#isDivided = delimiter !== undefined;
    const grammarDelimiter = delimiter ?? FALLBACK_DELIMITER;
    this.#lineEnd = usualLineEnd(body.slice(0, LOOK_CHARACTERS), grammarDelimiter);
    this.#intake = new RowIntake(context.knownHeadings, choices.headingRow);
    this.records = new RecordReader(
      { delimiter: grammarDelimiter, lineEnd: this.#lineEnd ?? '\n' },
      this.#intake,
    );
  }

  /** Rows read so far. */
  get rows(): number {
    return this.#intake.nextRow - 1;
  }

  /** The table as far as it is read; undefined before the headings were found. */
  get table(): Table | undefined {
    return this.#intake.table;
  }

  /** The headings and the first rows under them, the first time that they are known and asked for. */
  firstRows(): string[][] | undefined {
    const first = this.#isTold ? undefined : this.#intake.firstRows;
    if (first !== undefined) this.#isTold = true;
    return first;
  }

  /** The first piece is the `top` that the reading was made with. */
  feed(piece: string, last: boolean): Fault | undefined {
    const skip = this.#isBegun ? 0 : this.sepLine.length;
    this.#isBegun = true;
    return this.records.feed(piece.slice(skip), last);
  }

  finish(format: Format, decoded?: Decoded): Reading | Fault {
    const read = this.#intake.finish();
    if ('fault' in read) return read;
    const { table, preview, headingRow, titleRows, raggedRows } = read;
    const { strayQuotes, unclosedQuotes, grammar, hasMixedLineEnds } = this.records;
    const notices: Notices = {
      format,
      sepLine: this.sepLine !== '',
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
