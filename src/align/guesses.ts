import { readShortNames } from '../layouts/short-names.ts';
import type { FieldPath } from '../model/field.ts';
import { headingKey } from '../model/heading.ts';
import type { Layout } from '../model/layout.ts';
import type { ColumnId, Table } from '../model/table.ts';
import { LEAST_FIT, weigh } from './evidence.ts';
import { type Resemblance, resembling } from './resembling.ts';

// Columns that probably fill a place that is still empty. Every one of them is to be confirmed by the user.

/** Likeness that is told for a short name (`E-mail`): the name is right, whose it is was read from its neighbours. */
const SHORT_NAME_LIKENESS = 0.8;

/** Guesses for the places that are not in `taken` from the columns in `open`; each place and each column at most once. */
export function guesses(
  table: Table,
  layout: Layout,
  taken: ReadonlyMap<number, ColumnId>,
  open: readonly ColumnId[],
): Resemblance[] {
  const short = byShortName(table, layout, taken, open);
  const places = new Set(short.map((guess) => guess.at));
  const columns = new Set(short.map((guess) => guess.column));
  const empty = [...layout.columns.keys()].filter((at) => !taken.has(at) && !places.has(at));
  const rest = open.filter((column) => !columns.has(column) && keyOf(table, column) !== '');
  return [...short, ...resembling(table, layout, empty, rest)];
}

function byShortName(
  table: Table,
  layout: Layout,
  taken: ReadonlyMap<number, ColumnId>,
  open: readonly ColumnId[],
): Resemblance[] {
  const placeOf = new Map<FieldPath, number>();
  const fieldOf = new Map<ColumnId, FieldPath>();
  for (const [at, { field }] of layout.columns.entries()) {
    const column = taken.get(at);
    if (field === undefined) continue;
    if (column === undefined) placeOf.set(field, at);
    else fieldOf.set(column, field);
  }
  const columns = [...open, ...fieldOf.keys()].sort((a, b) => a - b);
  const named = columns.map((column) => {
    const heading = table.columns[column]?.heading ?? '';
    const field = fieldOf.get(column);
    return field === undefined ? { heading } : { heading, field };
  });
  return [...readShortNames(named, new Set(placeOf.keys()))].flatMap(([nth, field]) => {
    const column = columns[nth];
    const at = placeOf.get(field);
    if (column === undefined || at === undefined) return [];
    const evidence = weigh(table, layout, at, column, SHORT_NAME_LIKENESS);
    return (evidence.contents ?? 1) < LEAST_FIT ? [] : [{ at, column, evidence }];
  });
}

function keyOf(table: Table, column: ColumnId): string {
  return headingKey(table.columns[column]?.heading ?? '');
}
