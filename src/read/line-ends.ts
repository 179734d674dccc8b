import { nextQuotedCell } from './quotes.ts';

// Makes the line ends outside quotes of a text all alike. Papa Parse takes one kind for a whole file and glues rows together
// when a file mixes them (measured: 13 of 993 public files do). Line breaks inside quoted cells stay as they are.

export type LineEnd = '\r\n' | '\n' | '\r';

const ANY_LINE_END = /\r\n|\r|\n/g;

/**
 * The text with every unquoted line end as `wanted`; the same string when nothing deviates. `text` begins outside quotes and
 * does not end between \r and \n.
 */
export function evenLineEnds(text: string, wanted: LineEnd, delimiter: string): string {
  if (!deviates(text, wanted)) return text;
  const parts: string[] = [];
  let from = 0;
  let isChanged = false;
  while (from < text.length) {
    const cell = nextQuotedCell(text, delimiter, from);
    const outside = text.slice(from, cell?.open ?? text.length);
    const even = deviates(outside, wanted) ? outside.replace(ANY_LINE_END, wanted) : outside;
    isChanged ||= even !== outside;
    parts.push(even);
    if (cell === undefined) break;
    parts.push(text.slice(cell.open, cell.end));
    from = cell.end;
  }
  return isChanged ? parts.join('') : text;
}

/** Whether any line end, quoted or not, is of another kind. Hops from one to the next, so it costs little. */
function deviates(text: string, wanted: LineEnd): boolean {
  if (wanted === '\n') return text.includes('\r');
  if (wanted === '\r') return text.includes('\n');
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (at === 0 || text.charCodeAt(at - 1) !== 13) return true;
  }
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 2)) {
    if (text.charCodeAt(at + 1) !== 10) return true;
  }
  return false;
}

/** The most usual line end outside quotes; undefined when there is none. */
export function usualLineEnd(text: string, delimiter: string): LineEnd | undefined {
  const counts = new Map<LineEnd, number>();
  let from = 0;
  while (from < text.length) {
    const cell = nextQuotedCell(text, delimiter, from);
    for (const end of text.slice(from, cell?.open ?? text.length).match(ANY_LINE_END) ?? []) {
      counts.set(end as LineEnd, (counts.get(end as LineEnd) ?? 0) + 1);
    }
    if (cell === undefined) break;
    from = cell.end;
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
