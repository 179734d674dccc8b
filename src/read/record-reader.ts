import type { Fault } from '../model/fault.ts';
import type { UnclosedQuote } from '../model/notice.ts';
import type { RowId } from '../model/table.ts';
import { evenLineEnds } from './line-ends.ts';
import { type Grammar, type Parse, type Parsed, parserOf, quotelessParserOf, recordStarts } from './papa.ts';
import { spacedQuotes } from './quotes.ts';
import type { RowIntake } from './row-intake.ts';
import {
  asMeant,
  countOf,
  findSwallowers,
  openingQuote,
  restoreQuotes,
  unusedCharacter,
} from './swallowed.ts';

// Cuts text that comes in pieces into records, hands them to the intake, and notes what is odd about their quotes. Papa Parse
// decides what a record is; here it is decided what becomes of quotes that are never closed.

/**
 * A quoted cell that has not ended after this many characters has a quote that nobody closed (Excel's longest cell has 32,767).
 * That quote is then taken as an ordinary character, so that neither time nor memory grows with the rest of the file.
 */
const RUNAWAY = 1 << 20;
/** After this many runaway quotes all further ones are ordinary characters. */
const MOST_RUNAWAYS = 8;
/**
 * Cells of rows-as-meant that are passed on as notices, per file. A quote that swallowed more than this is read as an ordinary
 * character instead of as its own cell: rows in the table serve the user better than rows in a notice.
 */
const MEANT_CELLS = 50_000;

export class RecordReader {
  readonly unclosedQuotes: UnclosedQuote[] = [];
  readonly strayQuotes: RowId[] = [];
  /** Whether line ends of another kind had to be made alike. */
  hasMixedLineEnds = false;
  #parse: Parse;
  /** The record that has not ended yet. */
  #rest = '';
  /** A carriage return whose line feed may come with the next piece. */
  #held = '';
  /** Stands for a runaway quote in the record at the beginning of `#rest`. */
  #mark: string | undefined;
  #runaways = 0;
  #meantCells = 0;

  constructor(
    readonly grammar: Grammar,
    readonly intake: RowIntake,
  ) {
    this.#parse = parserOf(grammar);
  }

  /** Characters that wait for the end of their record; pieces should not be smaller, or waiting costs square time. */
  get waiting(): number {
    return this.#rest.length;
  }

  /** The text that waits; undefined when it is not as it came, or when quotes are no longer read as such. */
  get waitingText(): string | undefined {
    const isAsItCame = this.#mark === undefined && this.#runaways <= MOST_RUNAWAYS;
    return isAsItCame ? this.#rest + this.#held : undefined;
  }

  /** Gives up the text that waits: somebody else reads it. */
  forget(): void {
    this.#rest = '';
    this.#held = '';
  }

  /** Takes the next piece of the text. */
  feed(piece: string, last: boolean): Fault | undefined {
    let text = this.#rest + this.#held + piece;
    this.#held = '';
    if (!last && text.endsWith('\r')) {
      this.#held = '\r';
      text = text.slice(0, -1);
    }
    const even = evenLineEnds(text, this.grammar.lineEnd, this.grammar.delimiter);
    if (even !== text) this.hasMixedLineEnds = true;

    const parsed = this.#parse(even, last);
    this.#rest = last ? '' : even.slice(parsed.meta.cursor);
    const fault = this.#hand(even, parsed, last);
    if (this.#rest.length > RUNAWAY) this.#tameRunaway();
    return fault;
  }

  #hand(text: string, parsed: Parsed, last: boolean): Fault | undefined {
    const rows = parsed.data;
    const first = this.intake.nextRow;
    if (rows.length > 0 && this.#mark !== undefined) {
      rows[0] = restoreQuotes([rows[0]!], this.#mark)[0]!;
      this.#mark = undefined;
    }
    const missing = last ? parsed.errors.find((e) => e.code === 'MissingQuotes') : undefined;
    const closed = missing === undefined ? rows : rows.slice(0, -1);
    let fault = this.intake.take(closed);
    // What a usual record looks like must be known before the last ones are judged.
    if (last) fault ??= this.intake.begin();
    if (fault === undefined && text.includes('"')) {
      // An error in a record that has not ended may be due to the cut; it is looked at again when the record is whole.
      const errors = parsed.errors.filter((e) => e.row < closed.length);
      this.#noteQuotes(text, closed, errors, first, last);
    }
    if (missing !== undefined) fault ??= this.#takeUnclosed(text, rows[rows.length - 1]!, missing.index - 1);
    return fault;
  }

  /** The last record of the file, in which a quote is open. */
  #takeUnclosed(text: string, swallowed: string[], open: number): Fault | undefined {
    const row = this.intake.nextRow;
    const start = this.#parse(text, false).meta.cursor;
    const meant = asMeant(text.slice(start), open - start, this.grammar, this.intake.expected);
    if (!this.#mayPass(meant)) {
      this.strayQuotes.push(row);
      return this.intake.take(meant);
    }
    this.unclosedQuotes.push({ row, column: swallowed.length - 1, lines: meant.length - 1, meant });
    return this.intake.take([swallowed]);
  }

  #noteQuotes(text: string, rows: string[][], errors: Parsed['errors'], first: RowId, last: boolean): void {
    const { grammar } = this;
    const read = this.#rest.length > 0 ? text.slice(0, text.length - this.#rest.length) : text;
    const stray = new Set(errors.map((e) => e.row));
    const spaced = spacedQuotes(read, grammar.delimiter);
    // No more line ends than records have and none odd: no cell holds a line break, and there is nothing to look for.
    const ends = last ? rows.length - 1 : rows.length;
    const hasBreaks = ['\r', '\n'].some((c) => countOf(read, c) > (grammar.lineEnd.includes(c) ? ends : 0));
    const isBroken = hasBreaks || errors.length > 0;
    const swallowers = isBroken ? findSwallowers(rows, errors, this.intake.expected, grammar.delimiter) : [];
    if (spaced.length + swallowers.length > 0) {
      const starts = recordStarts(read, grammar);
      let row = 0;
      for (const open of spaced) {
        while (row + 1 < starts.length && starts[row + 1]! <= open) row++;
        stray.add(row);
      }
      for (const { row: at, column } of swallowers) {
        const start = starts[at] ?? 0;
        const open = openingQuote(read, start, column, grammar.delimiter);
        if (open === undefined) continue;
        const meant = asMeant(read.slice(start, starts[at + 1]), open - start, grammar, this.intake.expected);
        const lines = meant.length - 1;
        this.unclosedQuotes.push({
          row: first + at,
          column,
          lines,
          meant: this.#mayPass(meant) ? meant : [],
        });
        stray.delete(at);
      }
    }
    for (const row of [...stray].sort((a, b) => a - b)) this.strayQuotes.push(first + row);
  }

  #mayPass(meant: string[][]): boolean {
    const cells = meant.reduce((sum, row) => sum + row.length, 0);
    if (this.#meantCells + cells > MEANT_CELLS) return false;
    this.#meantCells += cells;
    return true;
  }

  #tameRunaway(): void {
    const rest = this.#rest;
    // A letter more, so that a quote at the cut does not pass for a closing one.
    const missing = this.#parse(`${rest}x`, true).errors.find((e) => e.code === 'MissingQuotes');
    // No quote is to blame: one line, or many cells, that are this long together.
    if (missing === undefined || rest.length - missing.index < RUNAWAY) return;
    if (this.strayQuotes.at(-1) !== this.intake.nextRow) this.strayQuotes.push(this.intake.nextRow);
    this.#runaways++;
    if (this.#runaways > MOST_RUNAWAYS) {
      this.#parse = quotelessParserOf(this.grammar);
      return;
    }
    this.#mark ??= unusedCharacter(rest);
    this.#rest = rest.slice(0, missing.index - 1) + this.#mark + rest.slice(missing.index);
  }
}
