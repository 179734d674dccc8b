import { FIELD_KINDS, type FieldPath } from '../model/field.ts';
import { headingKey } from '../model/heading.ts';
import type { Layout, LayoutColumn } from '../model/layout.ts';
import { readShortNames } from './short-names.ts';
import { kindByWords } from './template.ts';

// A receiver that takes any columns demands of a file only what the file itself shows: its columns, in its order, under its headings.
// So the layout is settled when the file is there.

/**
 * The layout for a file with these headings. A layout whose columns are fixed is that already. A column without a heading stays out of it:
 * nobody could say what it is.
 */
export function settle(layout: Layout, headings: readonly string[]): Layout {
  if (layout.free === undefined) return layout;
  const fields = fieldsOf(layout, headings);
  const ofFile = headings.flatMap((heading, at) => {
    if (heading.trim() === '') return [];
    return [columnOf(layout, heading, fields.get(at))];
  });
  const required = layout.columns.filter((column) => column.required === true);
  if (required.length === 0) return { ...layout, columns: ofFile };
  const wanted = new Set(required.map((column) => column.field));
  return {
    ...layout,
    columns: [...required, ...ofFile.filter(({ field }) => field === undefined || !wanted.has(field))],
  };
}

function columnOf(
  { columns, free = [] }: Layout,
  heading: string,
  field: FieldPath | undefined,
): LayoutColumn {
  const known = columns.find((column) => column.field === field);
  if (field !== undefined && known !== undefined)
    return { ...known, heading, provenance: 'own', aliases: [known.heading] };
  const begun = free.find(({ begins }) => headingKey(heading).startsWith(headingKey(begins)));
  return { heading, kind: begun?.kind ?? kindByWords(heading), provenance: 'own', aliases: [] };
}

/** Fields by place in the file, each given once: by the heading itself, by another name for it, or by what stands before it. */
function fieldsOf(layout: Layout, headings: readonly string[]): Map<number, FieldPath> {
  const found = new Map<number, FieldPath>();
  const open = new Set(layout.columns.flatMap(({ field }) => (field === undefined ? [] : [field])));
  const give = (at: number, field: FieldPath | undefined) => {
    if (field !== undefined && !found.has(at) && open.delete(field)) found.set(at, field);
  };
  const byName = sureFields(layout);
  for (const [at, heading] of headings.entries()) give(at, byName.get(headingKey(heading)));
  const named = headings.map((heading, at) => {
    const field = found.get(at);
    return field === undefined ? { heading } : { heading, field };
  });
  for (const [at, field] of readShortNames(named, open)) give(at, field);
  return found;
}

/** Fields by the keys of headings and aliases; a heading wins from an alias. */
function sureFields({ columns }: Layout): ReadonlyMap<string, FieldPath> {
  const byName = new Map<string, FieldPath>();
  for (const names of [(c: LayoutColumn) => [c.heading], (c: LayoutColumn) => c.aliases])
    for (const column of columns)
      for (const name of names(column)) {
        const key = headingKey(name);
        if (key !== '' && column.field !== undefined && FIELD_KINDS.has(column.field) && !byName.has(key))
          byName.set(key, column.field);
      }
  return byName;
}
