import { SHEET_COLUMNS } from '../sheet-survey.ts';
import { unknown } from './halt.ts';
import type { SheetSink } from './sheet-sink.ts';
import { attributeOf } from './small-xml.ts';
import { DOUBLE, EQUALS, SPACE } from './xml-marks.ts';
import { decode } from './xml-text.ts';

// What the tags of a worksheet say besides the cells: which row begins, what is hidden, what is merged.

/** The 0-based number of a row, out of the bytes from the end of its tag's name to the tag's end; `next` when it does not say one. */
export function readRowTag(bytes: Uint8Array, from: number, close: number, next: number): number {
  // ` r="12"`, the first attribute nearly always.
  if (bytes[from + 1] === 0x72 /* r */ && bytes[from + 2] === EQUALS && bytes[from + 3] === DOUBLE) {
    let at = from + 4;
    let row = 0;
    for (let d = bytes[at]! - 48; d >= 0 && d <= 9; d = bytes[++at]! - 48) row = row * 10 + d;
    return bytes[at] === DOUBLE ? row - 1 : unknown();
  }
  const address = attributeOf(decode(bytes, from, close), 'r');
  if (address === undefined) return next;
  return /^\d{1,10}$/.test(address) ? Number(address) - 1 : unknown();
}

export function isHiddenRow(bytes: Uint8Array, from: number, close: number): boolean {
  for (let i = from; i < close; i++) {
    // ` hi…`; the text of the tag is only made for what may be hidden.
    if (bytes[i] !== 0x68 || bytes[i + 1] !== 0x69 || bytes[i - 1]! > SPACE) continue;
    return isHidden(decode(bytes, from, close));
  }
  return false;
}

export function tellHiddenColumns(tag: string, sink: SheetSink): void {
  if (!isHidden(tag)) return;
  const last = Math.min(Number(attributeOf(tag, 'max')) || 0, SHEET_COLUMNS);
  sink.hideColumns((Number(attributeOf(tag, 'min')) || 1) - 1, last - 1);
}

export function tellMerge(tag: string, sink: SheetSink): void {
  const range = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(attributeOf(tag, 'ref') ?? '');
  if (range === null) unknown();
  const [, fromColumn = '', fromRow, toColumn = fromColumn, toRow = fromRow] = range;
  sink.merge(Number(fromRow) - 1, columnOf(fromColumn), Number(toRow) - 1, columnOf(toColumn));
}

function isHidden(tag: string): boolean {
  return tag.includes('hidden') && ['1', 'true', 'on'].includes(attributeOf(tag, 'hidden') ?? '');
}

function columnOf(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + letters.charCodeAt(i) - 64;
  return column - 1;
}
