import { DELIMITERS, type Delimiter } from '../model/notice.ts';
import { countKnown } from './heading-row.ts';
import { evenLineEnds } from './line-ends.ts';
import { parserOf } from './papa.ts';

// Decides what stands between the cells of a text file, from its first records. It never reads the rest.

/** Records from the top that are looked at, and the characters that they may take. */
const LOOK_RECORDS = 100;
export const LOOK_CHARACTERS = 1 << 17;
/** Lines that nearly always hold them. */
const SHORT_LINES = LOOK_RECORDS + 20;
/** This many known headings in one row settle it. */
const CONVINCING = 2;
const CERTAIN = 1000;
/** A delimiter that is not in the first row is probably part of the values: decimal commas under headings with `;`. */
const NOT_IN_FIRST_ROW = 0.5;
/** With fewer rows of the usual width, what stands there is prose with commas. */
const LEAST_SHARE = 0.3;

const SEP_LINE = /^"?sep=(.)"?[ \t;,|]*(?:\r\n|\r|\n|$)/i;

export interface SepLine {
  /** What it names; undefined when that is no delimiter we know. */
  delimiter: Delimiter | undefined;
  /** Characters to pass over, its line end included. */
  length: number;
}

/** Excel's own `sep=;` on the first line, which Excel itself does not show as a row. */
export function findSepLine(text: string): SepLine | undefined {
  const found = SEP_LINE.exec(text);
  if (found === null) return undefined;
  return { delimiter: DELIMITERS.find((d) => d === found[1]), length: found[0].length };
}

/** The delimiter of a text by its beginning; undefined when nothing divides its lines. */
export function findDelimiter(text: string, knownHeadings: ReadonlySet<string>): Delimiter | undefined {
  const top = text.slice(0, LOOK_CHARACTERS);
  const isWhole = top.length === text.length;
  let best: Delimiter | undefined;
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const rows = firstRows(top, delimiter, isWhole);
    const score = scoreKnown(rows, knownHeadings) || scoreWidths(rows);
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

function firstRows(top: string, delimiter: Delimiter, isWhole: boolean): string[][] {
  const short = top.slice(0, endOfLines(top, SHORT_LINES));
  if (short.length < top.length) {
    const rows = parsedRows(short, delimiter, false);
    if (rows.length === LOOK_RECORDS) return rows;
  }
  return parsedRows(top, delimiter, isWhole);
}

/** Place behind so many lines, or the end. */
function endOfLines(text: string, lines: number): number {
  const end = text.includes('\n') ? '\n' : '\r';
  let at = 0;
  for (let line = 0; line < lines; line++) {
    const next = text.indexOf(end, at);
    if (next < 0) return text.length;
    at = next + 1;
  }
  return at;
}

function parsedRows(top: string, delimiter: Delimiter, isWhole: boolean): string[][] {
  const even = evenLineEnds(top, '\n', delimiter);
  const parse = parserOf({ delimiter, lineEnd: '\n' });
  let rows = parse(even, isWhole).data;
  // Nothing complete: a quote swallows all that is looked at.
  if (rows.length === 0) rows = parse(even, true).data;
  return rows.filter((cells) => cells.some((c) => c.trim() !== '')).slice(0, LOOK_RECORDS);
}

/** Known headings weigh more than any regularity. */
function scoreKnown(rows: readonly string[][], known: ReadonlySet<string>): number {
  const wide = rows.filter((cells) => cells.length >= CONVINCING);
  const most = Math.max(0, ...wide.map((cells) => countKnown(cells, known)));
  return most >= CONVINCING ? CERTAIN + most : 0;
}

/** How regularly rows are divided, and into how many cells. */
function scoreWidths(rows: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const cells of rows)
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width = 1, count = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  const share = count / rows.length;
  if (width < 2 || share < LEAST_SHARE) return 0;
  const first = rows[0]?.length === width ? 1 : NOT_IN_FIRST_ROW;
  return share * Math.log2(width) * first;
}
