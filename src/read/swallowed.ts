import {
  type Grammar,
  type Parsed,
  parserOf,
  type QuoteError,
  quotelessParserOf,
  recordStarts,
} from './papa.ts';
import { nextQuotedCell } from './quotes.ts';

// Finds quotes that took the lines after them into one cell, and reads those lines as they were probably meant. It only looks:
// what becomes of it is decided in record-reader.ts.

/** A cell, by place in the rows that were looked at. */
export interface Swallower {
  row: number;
  column: number;
}

/** From this many columns on, one swallowed line end is told from a remark by its number of delimiters alone. */
const TELLING_WIDTH = 5;
/** Below this number of columns a line of prose has as many commas as a record. */
const LEAST_WIDTH = 3;
/** How far the delimiters of a swallowed line may be off: a quoted cell in it may hold some. */
const SLACK = 0.25;
/** Quotes in one piece that are tried one by one; after that all are taken as ordinary characters. */
const TRIES = 8;

/**
 * Cells that hold whole records: two or more line breaks with lines of about `expected` cells between them; or lines that
 * account exactly for the cells which the record has less; or any line break with a delimiter in an oddly quoted cell.
 */
export function findSwallowers(
  rows: readonly string[][],
  errors: readonly QuoteError[],
  expected: number,
  delimiter: string,
): Swallower[] {
  const odd = new Set(errors.map((e) => e.row));
  const found: Swallower[] = [];
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row]!;
    for (let column = 0; column < cells.length; column++) {
      if (holdsRecords(cells[column]!, cells.length, expected, delimiter, odd.has(row)))
        found.push({ row, column });
    }
  }
  return found;
}

/** Whether a cell of a record with `width` cells holds records that were meant to stand on lines of their own. */
export function holdsRecords(
  cell: string,
  width: number,
  expected: number,
  delimiter: string,
  isOdd: boolean,
): boolean {
  if (cell.length <= LEAST_WIDTH) return false;
  if (!cell.includes('\n') && !cell.includes('\r')) return false;
  const counts = cell.split(/\r\n|\r|\n/).map((line) => countOf(line, delimiter));
  const all = counts.reduce((sum, n) => sum + n, 0);
  if (isOdd && all > 0) return true;
  if (expected < LEAST_WIDTH) return false;
  const usual = expected - 1;
  const inner = counts.slice(1, -1);
  if (inner.length > 0 && inner.every((n) => Math.abs(n - usual) <= usual * SLACK)) return true;
  const breaks = counts.length - 1;
  return expected >= TELLING_WIDTH && all === breaks * usual + (expected - width);
}

/** How often one character stands in a text. */
export function countOf(text: string, char: string): number {
  let count = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) count++;
  return count;
}

/** Place of the opening quote of a quoted cell, given where its record begins; undefined when the cell is not quoted. */
export function openingQuote(
  text: string,
  start: number,
  column: number,
  delimiter: string,
): number | undefined {
  let at = 0;
  let from = start;
  for (;;) {
    const cell = nextQuotedCell(text, delimiter, from);
    if (cell === undefined) return undefined;
    at += countOf(text.slice(from, cell.open), delimiter);
    if (at >= column) return at === column ? cell.open : undefined;
    from = cell.end;
  }
}

/** The rows of a text when its quote at `open` is an ordinary character. Blank lines at the end are left out. */
export function asMeant(text: string, open: number, grammar: Grammar, expected: number): string[][] {
  const mark = unusedCharacter(text);
  const parse = parserOf(grammar);
  let marked = text;
  let quote: number | undefined = open;
  for (let tries = 0; quote !== undefined && tries < TRIES; tries++) {
    marked = marked.slice(0, quote) + mark + marked.slice(quote + 1);
    const parsed = parse(marked, true);
    quote = nextCulprit(marked, parsed, grammar, expected);
    if (quote === undefined) return withoutBlankEnd(restoreQuotes(parsed.data, mark));
  }
  return withoutBlankEnd(quotelessParserOf(grammar)(text, true).data);
}

/** Opening quote that still swallows lines, if any. */
function nextCulprit(text: string, parsed: Parsed, grammar: Grammar, expected: number): number | undefined {
  const missing = parsed.errors.find((e) => e.code === 'MissingQuotes');
  if (missing !== undefined) return missing.index - 1;
  const next = findSwallowers(parsed.data, parsed.errors, expected, grammar.delimiter)[0];
  if (next === undefined) return undefined;
  const start = recordStarts(text, grammar)[next.row] ?? 0;
  return openingQuote(text, start, next.column, grammar.delimiter);
}

/** The same rows with the quote back where the mark stands. */
export function restoreQuotes(rows: string[][], mark: string): string[][] {
  return rows.map((cells) => cells.map((cell) => (cell.includes(mark) ? cell.replaceAll(mark, '"') : cell)));
}

function withoutBlankEnd(rows: string[][]): string[][] {
  let end = rows.length;
  while (end > 1 && rows[end - 1]?.every((cell) => cell === '')) end--;
  return rows.slice(0, end);
}

/** A character that the text does not hold: one of Unicode's noncharacters, which are meant for use inside a program. */
export function unusedCharacter(text: string): string {
  for (let code = 0xfdd0; code <= 0xfdef; code++) {
    const char = String.fromCharCode(code);
    if (!text.includes(char)) return char;
  }
  return '\uFDEF';
}
