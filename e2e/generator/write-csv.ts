import type { Dice } from './dice.ts';
import type { Draft, DraftRow } from './draft.ts';
import { encode1252, encodeUtf16 } from './encodings.ts';

// The draft as delimited text, written by our own hand in the ways that programs write it: delimiters, quotes, line ends, encodings.

export interface TextStyle {
  delimiter: ';' | ',' | '\t' | '|';
  quotes: 'needed' | 'all' | 'texts';
  encoding: 'utf-8' | 'utf-8-bom' | 'windows-1252' | 'utf-16le' | 'utf-16be';
  lineEnd: '\r\n' | '\n' | '\r';
  endsWithLineEnd: boolean;
  /** Delimiters behind the last cell of every line, as Excel leaves them. */
  padded: number;
}

export function drawTextStyle(dice: Dice): TextStyle {
  return {
    delimiter: dice.pick([';', ';', ';', ',', '\t', '|']),
    quotes: dice.pick(['needed', 'needed', 'all', 'texts']),
    encoding: dice.pick(['utf-8', 'utf-8', 'utf-8-bom', 'windows-1252', 'utf-16le', 'utf-16be']),
    lineEnd: dice.pick(['\r\n', '\r\n', '\n', '\r']),
    endsWithLineEnd: dice.chance(0.8),
    padded: dice.chance(0.1) ? dice.int(1, 3) : 0,
  };
}

/** The bytes, and the encoding that they turned out to be in. */
export function writeCsv(
  draft: Draft,
  drawn: TextStyle,
): { bytes: Uint8Array; encoding: TextStyle['encoding'] } {
  // What is wrong with its quotes shows only where quotes are written sparingly.
  const isOddlyQuoted = draft.rows.some((row) => row.unquoted);
  const style: TextStyle = isOddlyQuoted ? { ...drawn, delimiter: ';', quotes: 'needed', padded: 0 } : drawn;
  const { delimiter, lineEnd } = style;
  const line = (texts: readonly string[], raw = false) =>
    texts.map((text) => (raw ? text : quoted(text, style))).join(delimiter) + delimiter.repeat(style.padded);
  const cells = (row: DraftRow) => draft.columns.map(({ id }) => draft.text(row, id));
  const { wrapping } = draft;
  const lines = [
    ...wrapping.titleRows.map((texts) => line(texts)),
    line(draft.columns.map((column) => column.heading)),
    ...draft.rows.map((row) => line(cells(row), row.unquoted)),
  ];
  const body = lines.join(lineEnd) + (style.endsWithLineEnd ? lineEnd : '');
  return encode(`${wrapping.sepLine ? `sep=${delimiter}${lineEnd}` : ''}${body}`, style.encoding);
}

function quoted(text: string, { delimiter, quotes }: TextStyle): string {
  const isNeeded = text.includes(delimiter) || /["\r\n]/.test(text);
  const isWanted = quotes === 'all' || (quotes === 'texts' && text !== '' && !/^\d+$/.test(text));
  return isNeeded || isWanted ? `"${text.replaceAll('"', '""')}"` : text;
}

function encode(text: string, encoding: TextStyle['encoding']): ReturnType<typeof writeCsv> {
  const as = (bytes: Uint8Array, other = encoding) => ({ bytes, encoding: other });
  const utf8 = (marked: string) => new TextEncoder().encode(marked);
  if (encoding === 'utf-16le') return as(encodeUtf16(text, 'le'));
  if (encoding === 'utf-16be') return as(encodeUtf16(text, 'be'));
  if (encoding === 'utf-8-bom') return as(utf8(`\ufeff${text}`));
  const bytes = encoding === 'windows-1252' ? encode1252(text) : undefined;
  // Names with letters that cp1252 does not have are written as UTF-8, as a program would have to.
  return bytes === undefined ? as(utf8(text), 'utf-8') : as(bytes);
}
