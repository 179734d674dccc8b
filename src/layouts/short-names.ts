import type { FieldPath } from '../model/field.ts';
import { headingKey } from '../model/heading.ts';
import { type Owner, ownerOf, shortNamesOf } from './names.ts';

// Headings that say what but not whose (`Postcode`, `E-mail`): whose it is follows from the columns before it. What comes out is a
// likely reading that somebody must confirm, never a safe one.

/** A heading in the order of the file; `field` when it is already known. */
export interface NamedColumn {
  heading: string;
  field?: FieldPath;
}

/**
 * Fields for short headings, by place in `columns`; only fields in `open` are given out, each once. A short name takes the owner of
 * the nearest known column before it. Where that owner has no such part, a part of persons only is the deelnemer's, because in a list
 * of participants somebody of whom nothing is said is a participant; otherwise there is no guess, unless one field is left.
 */
export function readShortNames(
  columns: readonly NamedColumn[],
  open: ReadonlySet<FieldPath>,
): Map<number, FieldPath> {
  const byName = new Map<string, FieldPath[]>();
  for (const field of open) {
    for (const key of new Set(shortNamesOf(field).map(headingKey))) {
      const fields = byName.get(key);
      if (fields) fields.push(field);
      else byName.set(key, [field]);
    }
  }

  const found = new Map<number, FieldPath>();
  const given = new Set<FieldPath>();
  let owner: Owner | undefined;
  for (const [place, column] of columns.entries()) {
    let field = column.field;
    if (field === undefined) {
      const left = byName.get(headingKey(column.heading))?.filter((f) => !given.has(f)) ?? [];
      field = choose(left, owner);
      if (field !== undefined) {
        found.set(place, field);
        given.add(field);
      }
    }
    if (field !== undefined) owner = ownerOf(field);
  }
  return found;
}

function choose(fields: readonly FieldPath[], owner: Owner | undefined): FieldPath | undefined {
  if (fields.length <= 1) return fields[0];
  const near = fields.find((field) => owner !== undefined && ownerOf(field) === owner);
  if (near !== undefined) return near;
  if (fields.some((field) => ownerOf(field) === 'bedrijf')) return undefined;
  return fields.find((field) => ownerOf(field) === 'deelnemer');
}
