import { headingKey } from '../model/heading.ts';

// Finds the row with the headings among the first rows of a file or sheet. It looks at texts only and changes nothing.

/** Headings stand near the top; further down a row that resembles them is data. */
export const HEADING_SEARCH_ROWS = 30;

/** No heading is longer; a text of megabytes must not be compared letter by letter. */
const LONGEST_HEADING = 500;

/** One known heading may be a coincidence (a title `Deelnemers` above the table); two are not. */
const CONVINCING = 2;

/** A number, amount, date, time or postcode with digits only: what stands below headings, not in them. */
const VALUE_LIKE = /^[\s\d.,:/+()€%-]*\d[\s\d.,:/+()€%-]*$/;

/**
 * 0-based place of the headings in `rows`. The row with most known headings wins; otherwise the first row that looks like
 * headings: at least 2 filled, distinct cells, mostly words, and about as wide as the table; otherwise 0.
 */
export function findHeadingRow(
  rows: readonly (readonly string[])[],
  knownHeadings: ReadonlySet<string>,
): number {
  const top = rows.slice(0, HEADING_SEARCH_ROWS);
  const known = top.map((cells) => countKnown(cells, knownHeadings));
  const most = Math.max(0, ...known);
  if (most >= CONVINCING) return known.indexOf(most);

  const width = usualWidth(top);
  const alike = top.findIndex((cells) => looksLikeHeadings(cells, width));
  if (alike >= 0) return alike;
  return most > 0 ? known.indexOf(most) : 0;
}

/** How many different known headings stand in a row. */
export function countKnown(cells: readonly string[], known: ReadonlySet<string>): number {
  const found = new Set<string>();
  const looks = looksOf(known);
  for (const cell of cells) {
    if (cell === '' || cell.length > LONGEST_HEADING || !looks.has(lookOf(cell))) continue;
    const key = headingKey(cell);
    if (known.has(key)) found.add(key);
  }
  return found.size;
}

/** Making a key costs more than all else here, and hardly any cell is a heading: by far the most are told by their looks. */
const LOOKS = new WeakMap<ReadonlySet<string>, Set<number>>();
/** Of a cell whose key is not told by its ASCII characters. */
const UNTOLD = -1;

function looksOf(known: ReadonlySet<string>): Set<number> {
  let looks = LOOKS.get(known);
  if (looks === undefined) {
    looks = new Set([UNTOLD]);
    for (const key of known) looks.add(lookOf(key));
    LOOKS.set(known, looks);
  }
  return looks;
}

/** First letter or digit and the number of them: what `headingKey` leaves of an ASCII text has the same. */
function lookOf(text: string): number {
  let first = 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) return UNTOLD;
    const small = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    if ((small < 0x61 || small > 0x7a) && (small < 0x30 || small > 0x39)) continue;
    if (count++ === 0) first = small;
  }
  return count * 0x80 + first;
}

/** Filled cells of the widest row but the odd one out: the width that at least a third of the filled rows reach. */
function usualWidth(rows: readonly (readonly string[])[]): number {
  const widths = rows.map(filled).filter((w) => w > 0);
  widths.sort((a, b) => b - a);
  return widths[Math.floor(widths.length / 3)] ?? 0;
}

function filled(cells: readonly string[]): number {
  return cells.reduce((count, cell) => (cell.trim() === '' ? count : count + 1), 0);
}

function looksLikeHeadings(cells: readonly string[], width: number): boolean {
  const texts = cells.map((c) => c.trim()).filter((c) => c !== '');
  if (texts.some((t) => t.length > LONGEST_HEADING)) return false;
  if (texts.length < 2 || texts.length * 2 < width) return false;
  if (new Set(texts).size < texts.length) return false;
  const values = texts.filter((t) => VALUE_LIKE.test(t) || t.includes('@')).length;
  return values * 2 < texts.length;
}
