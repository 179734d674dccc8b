import { createSession } from '../engine/session.ts';
import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import type { CalendarDate } from '../model/day.ts';
import { isOwn, type Layout } from '../model/layout.ts';
import { pause } from '../read/pause.ts';
import { asText, madeList } from './made-list.ts';

// Opens made lists in a session of its own while nobody has chosen a file yet. A browser makes quick code only of what it has run for a
// while, and half of the time to the verdict of a usual file went there (docs/decisions/0010-csv-as-bytes.md). Nothing of it is kept.

/** Rows of the longest list: more than the 1,024 cells after which a column may stop looking for equals, and still read and checked in 0.1 s. */
const MOST_ROWS = 1300;

/**
 * One list after the other, by how many of its first rows there are: with a short one, who is very quick waits even less. A browser makes its
 * quickest code of what has run four or five times.
 */
const LISTS = [200, MOST_ROWS, MOST_ROWS, MOST_ROWS, MOST_ROWS];
/** Under an own template, mostly after some of the others, for what only its columns ask for. */
const OWN_LISTS = [MOST_ROWS, MOST_ROWS, MOST_ROWS, MOST_ROWS];

/** Does it with lists under this layout, unless or until `isOver`. */
export async function rehearse(
  today: CalendarDate,
  isOver: () => boolean,
  layout: Layout = WEBAANVRAGEN,
): Promise<void> {
  const list = madeList(MOST_ROWS, layout);
  for (const rows of isOwn(layout) ? OWN_LISTS : LISTS) {
    await pause();
    if (isOver()) return;
    const session = createSession(today);
    if (isOwn(layout)) await session.chooseLayout(layout);
    await session.open({ kind: 'file', name: 'proef.csv', bytes: asText(list.slice(0, rows + 1)) }, {});
  }
}
