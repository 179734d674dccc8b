import { TYPE, typeOf } from './cell-type.ts';
import { unknown } from './halt.ts';
import { DOUBLE, EQUALS, GT, SINGLE, SLASH, SPACE } from './xml-marks.ts';
import { decode } from './xml-text.ts';

// Reads the tag of a cell, however its attributes are written. What it cannot be, it never guesses at.

export interface CellTag {
  column: number;
  style: number;
  type: number;
  /** It has a `t`. */
  isTyped: boolean;
  /** Nothing stands in it. */
  isEmpty: boolean;
}

/**
 * Fills in the tag whose name ends at `from`, in a row by its 0-based number; gives the place after it, or -1 when it has not arrived as a
 * whole. The column stays what it is when the tag has no address.
 */
export function readCellTag(
  bytes: Uint8Array,
  from: number,
  end: number,
  inRow: number,
  tag: CellTag,
): number {
  tag.style = 0;
  tag.type = TYPE.number;
  tag.isTyped = false;
  tag.isEmpty = false;
  let i = from;
  for (;;) {
    while (bytes[i]! <= SPACE && i < end) i++;
    if (i >= end) return -1;
    const first = bytes[i]!;
    if (first === GT) return i + 1;
    if (first === SLASH) {
      if (i + 1 >= end) return -1;
      if (bytes[i + 1] !== GT) unknown();
      tag.isEmpty = true;
      return i + 2;
    }
    let equals = i + 1;
    while (bytes[equals] !== EQUALS && equals < end) equals++;
    let at = equals + 1;
    while (bytes[at]! <= SPACE && at < end) at++;
    if (at >= end) return -1;
    const quote = bytes[at]!;
    if (quote !== DOUBLE && quote !== SINGLE) unknown();
    at++;
    const isShort = equals === i + 1;
    if (isShort && first === 0x72 /* r */) {
      let column = 0;
      for (let d = bytes[at]! - 64; d >= 1 && d <= 26; d = bytes[++at]! - 64) column = column * 26 + d;
      let row = 0;
      for (let d = bytes[at]! - 48; d >= 0 && d <= 9; d = bytes[++at]! - 48) row = row * 10 + d;
      if (at >= end) return -1;
      if (bytes[at] !== quote || row - 1 !== inRow || column < 1) unknown();
      tag.column = column - 1;
    } else if (isShort && first === 0x73 /* s */) {
      tag.style = 0;
      for (let d = bytes[at]! - 48; d >= 0 && d <= 9; d = bytes[++at]! - 48) tag.style = tag.style * 10 + d;
      if (at >= end) return -1;
      if (bytes[at] !== quote) unknown();
    } else {
      const start = at;
      while (bytes[at] !== quote && at < end) at++;
      if (at >= end) return -1;
      if (isShort && first === 0x74 /* t */) {
        tag.type = typeOf(decode(bytes, start, at)) ?? unknown();
        tag.isTyped = true;
      }
    }
    i = at + 1;
  }
}
