// One time in one cell: what was typed in it, before and after its text came, and what the cell shall hold then. Pure.
import type { RowId } from '../../model/table.ts';
import type { Spot } from './selection.ts';
import { typedText } from './typed-text.ts';
import { type EarlyKey, type Field, pressedIn } from './unseen-text.ts';

export interface Cell {
  row: RowId;
  before: string;
}

/** One time in one cell. */
export interface Sitting {
  spot: Spot;
  replace: boolean;
  cell: Cell | undefined;
  /** The cell, when it had not come yet. */
  coming: Promise<Cell> | undefined;
  early: EarlyKey[];
  /** What stands in the field; undefined when nothing was typed in it. */
  typed: string | undefined;
  /** The field holds only what was typed behind a text that it has not got. */
  isTail: boolean;
}

/** The field as it would be, had the text been there from the start. */
export function caughtUp({ early, typed = '' }: Sitting, before: string): Field {
  return pressedIn(before.replace(/\r\n?/g, '\n'), [...early, { typed }]);
}

/** What the cell shall hold. */
export function wanted(sitting: Sitting, { before }: Cell): string {
  const { early, typed, isTail } = sitting;
  if (typed === undefined && early.length === 0) return before;
  return typedText(before, isTail ? caughtUp(sitting, before).text : (typed ?? ''));
}
