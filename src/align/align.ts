import type { Alignment, ColumnVerdict, Evidence, Place, Spare } from '../model/alignment.ts';
import { isBlockHeading } from '../model/field.ts';
import { headingKey } from '../model/heading.ts';
import type { Layout } from '../model/layout.ts';
import type { Notices } from '../model/notice.ts';
import type { ColumnId, Table } from '../model/table.ts';
import { hasContents, holdsSeveral, weigh } from './evidence.ts';
import { guesses } from './guesses.ts';
import { Names } from './names.ts';
import { outOfOrder } from './order.ts';
import { Repeats } from './repeats.ts';
import { spareOf } from './spares.ts';

// The file's columns against the layout's. Headings decide; contents only support or contradict them. What is not sure is marked so and
// left to the user. Missing columns are added to the table, empty; nothing in the file is changed.

interface Found {
  column: ColumnId;
  verdict: ColumnVerdict;
  evidence?: Evidence;
}

/** Aligns the file's own columns with the layout. Same table and layout, same outcome. */
export function align(table: Table, layout: Layout, notices?: Pick<Notices, 'hiddenColumns'>): Alignment {
  const names = new Names(layout);
  const hidden = new Set(notices?.hiddenColumns);
  const open = new Set(Array.from({ length: table.fileColumns }, (_, column) => column));
  const found = new Map<number, Found>();
  const take = (at: number, it: Found): void => {
    open.delete(it.column);
    found.set(at, it);
  };

  const repeats = new Repeats(layout);
  const byHeading = groups(table, open, (heading) => heading);
  for (const [at, { heading, field }] of layout.columns.entries()) {
    const all = byHeading.get(heading) ?? [];
    const same = all.filter((column) => open.has(column));
    // A template may hold a column without a heading; then only its place tells it.
    const candidates = heading.trim() === '' ? same.filter((column) => column === at) : same;
    const nth = repeats.nth(at, all.length);
    const column = nth === undefined ? best(table, candidates, at, hidden) : all[nth];
    if (column !== undefined && isBlockHeading(field) && holdsSeveral(table, column)) continue;
    if (column !== undefined) take(at, { column, verdict: 'in-place' });
  }
  for (const sure of [names.headings, names.aliases]) {
    for (const [at, candidates] of groups(table, open, (heading) => sure.get(headingKey(heading)))) {
      if (at === undefined || found.has(at)) continue;
      const column = best(table, candidates, at, hidden);
      if (column === undefined) continue;
      take(at, { column, verdict: 'renamed', evidence: weigh(table, layout, at, column, 1) });
    }
  }
  const taken = new Map([...found].map(([at, { column }]) => [at, column]));
  const unknown = [...open].filter(
    (column) => names.place(table.columns[column]?.heading ?? '') === undefined,
  );
  for (const { at, column, evidence } of guesses(table, layout, taken, unknown)) {
    take(at, { column, verdict: 'alike', evidence });
  }
  return { places: places(table, layout, found), spares: spares(table, open, names) };
}

function groups<K>(
  table: Table,
  columns: Iterable<ColumnId>,
  keyOf: (heading: string) => K,
): Map<K, ColumnId[]> {
  const byKey = new Map<K, ColumnId[]>();
  for (const column of columns) {
    const key = keyOf(table.columns[column]?.heading ?? '');
    const group = byKey.get(key);
    if (group) group.push(column);
    else byKey.set(key, [column]);
  }
  return byKey;
}

/** Of columns with one heading: one with contents before an empty one, in place before elsewhere, visible before hidden, then the first. */
function best(
  table: Table,
  columns: readonly ColumnId[],
  at: number,
  hidden: ReadonlySet<ColumnId>,
): ColumnId | undefined {
  if (columns.length <= 1) return columns[0];
  const worth = (column: ColumnId): number =>
    (hasContents(table, column) ? 4 : 0) + (column === at ? 2 : 0) + (hidden.has(column) ? 0 : 1);
  return columns.reduce((a, b) => (worth(b) > worth(a) ? b : a));
}

function places(table: Table, layout: Layout, found: ReadonlyMap<number, Found>): Place[] {
  const present = [...found].sort(([a], [b]) => a - b);
  const moved = outOfOrder(present.map(([, { column }]) => column));
  const movedPlaces = new Set(present.filter((_, nth) => moved.has(nth)).map(([at]) => at));
  return layout.columns.map((_, at): Place => {
    const there = found.get(at);
    if (there === undefined) {
      return { column: table.addColumn(''), verdict: 'missing', moved: false, confirmed: false };
    }
    const isMoved = movedPlaces.has(at);
    const verdict = there.verdict === 'in-place' && isMoved ? 'moved' : there.verdict;
    const place: Place = { column: there.column, verdict, moved: isMoved, confirmed: verdict === 'in-place' };
    return there.evidence === undefined ? place : { ...place, evidence: there.evidence };
  });
}

function spares(table: Table, open: ReadonlySet<ColumnId>, names: Names): Spare[] {
  return [...open].flatMap((column) => {
    // A column that surely means a place and is still open found that place taken: it is a twin.
    const twin = names.place(table.columns[column]?.heading ?? '');
    return spareOf(table, column, twin) ?? [];
  });
}
