import { headingKey } from '../model/heading.ts';
import type { Layout } from '../model/layout.ts';
import { shortNamesOf } from './names.ts';

// Every heading that speaks for a heading row. Only for finding that row: what a heading means is decided in align/.

/** Keys of `headingKey`: the layout's headings, their aliases and the short names of its fields. */
export function knownHeadings(layout: Layout): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const column of layout.columns) {
    const short = column.field === undefined ? [] : shortNamesOf(column.field);
    for (const heading of [column.heading, ...column.aliases, ...short]) keys.add(headingKey(heading));
  }
  keys.delete('');
  return keys;
}
