import { startDrafting } from './draft.ts';
import { startKeepingLists } from './kept-lists.ts';
import { startRemembering } from './seen.ts';

// Begins to watch over all that the user lets the page keep on this computer. It comes after the first paint; a file that is open by then
// is not missed.

export function startKeeping(): void {
  startRemembering();
  startKeepingLists();
  startDrafting();
}
