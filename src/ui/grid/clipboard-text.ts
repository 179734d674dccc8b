// Cells to the texts that a clipboard carries, and back. Cells are never interpreted: a leading zero is a character like any other.
// The grammar is Excel's own: tabs, line ends, and quotes only around a cell that holds one of these.

const NEEDS_QUOTES = /[\t\r\n]|^"/;

function quoted(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Rows of cells as Excel writes them; several rows end with a line end, so that an empty last row survives. */
export function toText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(quoted).join('\t'));
  return lines.length > 1 ? `${lines.join('\r\n')}\r\n` : (lines[0] ?? '');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(cell: string): string {
  return cell
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/\r\n|\r|\n/g, '<br style="mso-data-placement:same-cell">');
}

/**
 * The same cells as a table that Excel takes as text: without the number format `@` it would make 612345678 of 0612345678,
 * which is what the plain text does to it.
 */
export function toHtml(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row.map((cell) => `<td style="mso-number-format:'\\@';white-space:pre">${escaped(cell)}</td>`).join('');
  return `<meta charset="utf-8"><table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
}

/** A quoted cell that starts at `at`: its contents and where it ends; undefined when it is not a quoted cell after all. */
function quotedCell(text: string, at: number): { cell: string; end: number } | undefined {
  for (let quote = text.indexOf('"', at + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    if (text[quote + 1] === '"') {
      quote += 1;
      continue;
    }
    const end = quote + 1;
    const follows = text[end];
    if (follows !== undefined && follows !== '\t' && follows !== '\r' && follows !== '\n') return undefined;
    const inside = text.slice(at + 1, quote);
    // Excel does not quote a cell that merely stands between quotes: "abc" is five characters.
    if (!/[\t\r\n]|""/.test(inside)) return undefined;
    return { cell: inside.replaceAll('""', '"'), end };
  }
  return undefined;
}

/** Where the plain cell that starts at `at` ends. */
function plainEnd(text: string, at: number): number {
  for (let end = at; end < text.length; end += 1) {
    const sign = text.charCodeAt(end);
    if (sign === 9 || sign === 10 || sign === 13) return end;
  }
  return text.length;
}

/** Text from a clipboard as rows of cells. Rows can differ in length. The one line end at the very end is not a row. */
export function fromText(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const found = text[at] === '"' ? quotedCell(text, at) : undefined;
    const end = found?.end ?? plainEnd(text, at);
    rows.at(-1)?.push(found?.cell ?? text.slice(at, end));
    if (end >= text.length) return rows;
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
    if (text[end] === '\t') continue;
    if (at >= text.length) return rows;
    rows.push([]);
  }
}
