// Walks the quoted cells of a delimited text by the rule of Papa Parse, for the questions that Papa does not answer:
// which line ends stand outside quotes, and which closing quotes have spaces behind them. It makes no cells.

const QUOTE = '"';

/** A quoted cell: places of its quotes, and where the next cell begins to be read. */
export interface QuotedCell {
  open: number;
  /** Place of the closing quote, or the length of the text when it is never closed. */
  close: number;
  /** Place after the closing quote and the spaces behind it. */
  end: number;
}

/**
 * The next quoted cell at or after `from`, a place outside quotes. A quote opens a cell only at its beginning, and closes it
 * only before a delimiter or line end (spaces in between are passed over) or at the end of the text.
 */
export function nextQuotedCell(text: string, delimiter: string, from: number): QuotedCell | undefined {
  for (let open = text.indexOf(QUOTE, from); open >= 0; open = text.indexOf(QUOTE, open + 1)) {
    if (open > 0 && !isBorder(text[open - 1], delimiter)) continue;
    return closeOf(text, delimiter, open);
  }
  return undefined;
}

function closeOf(text: string, delimiter: string, open: number): QuotedCell {
  for (let quote = text.indexOf(QUOTE, open + 1); quote >= 0; quote = text.indexOf(QUOTE, quote + 1)) {
    if (text[quote + 1] === QUOTE) {
      quote++;
      continue;
    }
    const end = passSpaces(text, delimiter, quote + 1);
    if (end >= text.length || isBorder(text[end], delimiter)) return { open, close: quote, end };
  }
  return { open, close: text.length, end: text.length };
}

function isBorder(char: string | undefined, delimiter: string): boolean {
  return char === delimiter || char === '\n' || char === '\r';
}

function passSpaces(text: string, delimiter: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && isSpace(text.charCodeAt(at))) at++;
  return at;
}

const OTHER_SPACE = /\s/;

/** Whatever `trim` takes off, for Papa asks that; line ends are borders here. */
function isSpace(code: number): boolean {
  if (code === 0x20 || code === 0x09 || code === 0xa0) return true;
  return (code === 0x0b || code === 0x0c || code > 0xa0) && OTHER_SPACE.test(String.fromCharCode(code));
}

/** Whether a quote is anywhere followed by spaces and then a border: quick, and true too often. */
function mayHaveSpacedQuote(text: string, delimiter: string): boolean {
  for (let at = text.indexOf(QUOTE); at >= 0; at = text.indexOf(QUOTE, at + 1)) {
    const end = passSpaces(text, delimiter, at + 1);
    if (end > at + 1 && (end >= text.length || isBorder(text[end], delimiter))) return true;
  }
  return false;
}

/** Places of opening quotes whose closing quote has spaces behind it; Papa takes those spaces off without a word. */
export function spacedQuotes(text: string, delimiter: string): number[] {
  if (!mayHaveSpacedQuote(text, delimiter)) return [];
  const found: number[] = [];
  let cell = nextQuotedCell(text, delimiter, 0);
  while (cell !== undefined) {
    if (cell.end > cell.close + 1) found.push(cell.open);
    cell = nextQuotedCell(text, delimiter, cell.end);
  }
  return found;
}
