import { createSession } from '../engine/session.ts';
import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import type { CalendarDate } from '../model/day.ts';
import { isOwn, type Layout } from '../model/layout.ts';
import { pause } from '../read/pause.ts';
import { madeList } from './made-list.ts';

// Opens made lists in a session of its own while nobody has chosen a file yet. A browser makes quick code only of what it has run for a
// while, and half of the time to the verdict of a usual file went there (docs/decisions/0010-csv-as-bytes.md). Nothing of it is kept.

/**
 * Rows of one list after the other: short ones, so that a file that is chosen meanwhile hardly waits, but longer than the 1,024 cells after
 * which a column may stop looking for equals.
 */
const LISTS = [200, 1300, 1300];
/** Under an own template, mostly after the others, for what only its columns ask for. */
const OWN_LISTS = [200, 1300];

/** Does it with lists under this layout, unless or until `isOver`. */
export async function rehearse(
  today: CalendarDate,
  isOver: () => boolean,
  layout: Layout = WEBAANVRAGEN,
): Promise<void> {
  for (const rows of isOwn(layout) ? OWN_LISTS : LISTS) {
    await pause();
    if (isOver()) return;
    const session = createSession(today);
    if (isOwn(layout)) await session.chooseLayout(layout);
    const bytes = new TextEncoder().encode(madeList(rows, layout));
    await session.open({ kind: 'file', name: 'proef.csv', bytes }, {});
  }
}
