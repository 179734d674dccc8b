import type { FieldPath } from '../model/field.ts';
import { headingKey } from '../model/heading.ts';
import { type Owner, ownerOf, shortNamesOf } from './names.ts';

// Headings that say what but not whose (`Postcode`, `E-mail`): whose it is follows from the columns before it. What comes out is a
// likely reading that somebody must confirm, never a safe one. A birth date without a word about whose is the deelnemer's, and so are the
// short names around it.

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

  const born = runOfBirth(columns, byName);
  const found = new Map<number, FieldPath>();
  const given = new Set<FieldPath>();
  let owner: Owner | undefined;
  for (const [place, column] of columns.entries()) {
    let field = column.field;
    if (field === undefined) {
      const left = byName.get(headingKey(column.heading))?.filter((f) => !given.has(f)) ?? [];
      field = choose(left, born.has(place) ? 'deelnemer' : owner);
      if (field !== undefined) {
        found.set(place, field);
        given.add(field);
      }
    }
    if (field !== undefined) owner = ownerOf(field);
  }
  return found;
}

/** Places between two known columns among which the only birth date of the file stands, each part once; none otherwise. */
function runOfBirth(
  columns: readonly NamedColumn[],
  byName: ReadonlyMap<string, readonly FieldPath[]>,
): ReadonlySet<number> {
  const partAt = (place: number): string | undefined => {
    const [field] = byName.get(headingKey(columns[place]?.heading ?? '')) ?? [];
    return field?.slice(field.indexOf('.') + 1);
  };
  const births = [...columns.keys()].filter(
    (place) => columns[place]?.field === undefined && partAt(place) === 'geboorteDatum',
  );
  const [birth] = births;
  if (birth === undefined || births.length > 1) return new Set();
  const isOpen = (place: number) => columns[place] !== undefined && columns[place].field === undefined;
  let [from, to] = [birth, birth];
  while (isOpen(from - 1)) from -= 1;
  while (isOpen(to + 1)) to += 1;
  // What stands before the first part that only a person has may be of whoever was named before it.
  const isOfPersons = (place: number) => {
    const fields = byName.get(headingKey(columns[place]?.heading ?? '')) ?? [];
    return fields.length > 0 && !fields.some((field) => ownerOf(field) === 'bedrijf');
  };
  while (!isOfPersons(from)) from += 1;
  const places = Array.from({ length: to - from + 1 }, (_, n) => from + n);
  const parts = places.map(partAt).filter((part) => part !== undefined);
  return new Set(new Set(parts).size === parts.length ? places : []);
}

function choose(fields: readonly FieldPath[], owner: Owner | undefined): FieldPath | undefined {
  if (fields.length <= 1) return fields[0];
  const near = fields.find((field) => owner !== undefined && ownerOf(field) === owner);
  if (near !== undefined) return near;
  if (fields.some((field) => ownerOf(field) === 'bedrijf')) return undefined;
  return fields.find((field) => ownerOf(field) === 'deelnemer');
}
