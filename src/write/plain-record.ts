import type { Column } from '../model/column.ts';

// Reads a record of bytes that cannot be read in two ways (no quotes, letters of one or two bytes) and says whether it is what a row holds.
// What is not plainly so is not judged here: it may be right all the same.

/** The cells of a column, by slot. */
export type Cells = Pick<Column, 'codes' | 'texts'>;

const SEMICOLON = 0x3b;
const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;

/** The place behind the record that starts here, when it plainly says what stands in this slot of the columns; -1 when it does not. */
export function plainRecordEnd(
  bytes: Uint8Array,
  start: number,
  columns: readonly Cells[],
  slot: number,
  lineEnd: '\r\n' | '\n',
): number {
  let at = start;
  for (let nth = 0; nth < columns.length; nth += 1) {
    if (nth > 0 && bytes[at++] !== SEMICOLON) return -1;
    const { codes, texts } = columns[nth]!;
    const code = codes[slot] ?? 0;
    at = plainCellEnd(bytes, at, texts.sourceOf(code), texts.startOf(code), texts.endOf(code));
    if (at < 0) return -1;
  }
  if (lineEnd === '\r\n' && bytes[at++] !== CR) return -1;
  return bytes[at] === LF ? at + 1 : -1;
}

/** The place behind the letters from `from` up to `to` of this text; what would end the cell, or open quotes, is none of them. */
function plainCellEnd(bytes: Uint8Array, start: number, text: string, from: number, to: number): number {
  let at = start;
  for (let nth = from; nth < to; nth += 1) {
    const byte = bytes[at++]!;
    if (byte < 0x80) {
      if (byte !== text.charCodeAt(nth)) return -1;
      if (byte <= SEMICOLON && (byte === SEMICOLON || byte === QUOTE || byte === CR || byte === LF))
        return -1;
    } else {
      const next = bytes[at++]!;
      if (byte < 0xc2 || byte > 0xdf || next < 0x80 || next > 0xbf) return -1;
      if ((((byte & 0x1f) << 6) | (next & 0x3f)) !== text.charCodeAt(nth)) return -1;
    }
  }
  return at;
}
