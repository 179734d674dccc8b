// Where a cell is, as Excel names it.
import type { HeldRow } from './row-cache.ts';
import type { Slot } from './use-columns.ts';
import type { GridWords } from './words.ts';

/** H12; an added row has no number in the file. */
export function spotName(held: HeldRow, slot: Slot, words: GridWords): string {
  return held.row.added ? words.addedAt(slot.info.letters) : `${slot.info.letters}${held.row.row}`;
}
