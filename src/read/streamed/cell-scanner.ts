import { isoSerial } from '../sheet-mending.ts';
import type { CellTag } from './cell-tag.ts';
import { TYPE } from './cell-type.ts';
import { unknown } from './halt.ts';
import type { SheetSink } from './sheet-sink.ts';
import { BANG, declaration, GT, isName, LT, SLASH, seek } from './xml-marks.ts';
import { decode, unescaped } from './xml-text.ts';

// Reads what stands in a cell that is more than a plain number or a shared string: formulas, inline strings with all their runs, dates,
// errors, booleans, numbers in odd notations. It takes a cell for what Excel shows of it.

export interface CellContext {
  bytes: Uint8Array;
  sink: SheetSink;
  /** Of the part's names, with its colon. */
  prefix: string;
  date1904: boolean;
  /** How many shared strings there are. */
  strings: number;
}
interface Contents {
  /** Undefined without `<v>`. */
  value: string | undefined;
  formula: boolean;
  /** All runs of `<is>`; undefined without one. */
  inline: string | undefined;
}

/** Tells the sink the cell whose tag ends at `from`, and gives the place after it; -1 when it has not arrived as a whole. */
export function slowCell(context: CellContext, from: number, end: number, cell: CellTag): number {
  const contents: Contents = { value: undefined, formula: false, inline: undefined };
  const after = readContents(context, from, end, contents);
  if (after >= 0) tell(context, cell, contents);
  return after;
}

function readContents({ bytes, prefix }: CellContext, from: number, end: number, into: Contents): number {
  let inReading = false;
  for (let i = from; ; ) {
    i = seek(bytes, LT, i, end);
    const close = seek(bytes, GT, i, end);
    if (close >= end) return -1;
    const first = bytes[i + 1]!;
    if (first === BANG) declaration(bytes[i + 2]!);
    const closing = first === SLASH;
    const name = i + (closing ? 2 : 1) + prefix.length;
    const isEmpty = bytes[close - 1] === SLASH;
    i = close + 1;
    if (isName(bytes, name, 'rPh')) inReading = !closing && !isEmpty;
    if (closing) {
      if (isName(bytes, name, 'c')) return i;
      continue;
    }
    if (isName(bytes, name, 'f')) into.formula = true;
    else if (isName(bytes, name, 'is')) into.inline ??= '';
    else {
      const isValue = isName(bytes, name, 'v');
      if (!isValue && !isName(bytes, name, 't')) continue;
      const stop = isEmpty ? i : seek(bytes, LT, i, end);
      if (stop >= end) return -1;
      const text = decode(bytes, i, stop);
      if (isValue) into.value ??= text;
      else if (!inReading) into.inline = (into.inline ?? '') + text;
      i = stop;
    }
  }
}

function tell(
  { sink, date1904, strings }: CellContext,
  cell: CellTag,
  { value, formula, inline }: Contents,
): void {
  const { column, style, type, isTyped } = cell;
  const isBlank = value === undefined || value === '';
  switch (type) {
    case TYPE.number:
      if (formula && (isBlank || (!isTyped && value?.trim() === ''))) sink.uncalculated(column);
      else if (!isBlank) sink.number(column, Number.parseFloat(unescaped(value!)), style, formula, false);
      break;
    case TYPE.shared: {
      if (isBlank) break;
      const index = /^\d{1,9}$/.test(value!) ? Number(value) : strings;
      if (index >= strings) unknown();
      sink.shared(column, index, formula);
      break;
    }
    case TYPE.formulaText:
      sink.text(column, unescaped(value ?? ''), formula);
      break;
    case TYPE.inline:
      if (!isBlank) unknown();
      sink.text(column, unescaped(inline ?? ''), formula);
      break;
    case TYPE.boolean:
      sink.boolean(column, value === '1' || value === 'true', formula);
      break;
    case TYPE.error:
      if (isBlank) unknown();
      sink.error(column, unescaped(value!), formula);
      break;
    default: {
      if (value === undefined) unknown();
      const serial = isoSerial(value.trim(), date1904);
      if (serial === undefined) sink.text(column, unescaped(value), formula);
      else sink.number(column, serial, style, formula, true);
    }
  }
}
