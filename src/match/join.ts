import { STAMP_TEXT } from '../model/cell.ts';
import { Column } from '../model/column.ts';
import { Reference, type ReferenceField } from '../model/reference.ts';

// Parts of one list, saved page by page, to one list. A field that any part lacks is unknown for its records, so the whole does not have it.

/** Throws when there is none, or when the kinds differ. The whole is whole when every part is, or when `isWhole` says so. */
export function joinReferences(parts: readonly Reference[], isWhole?: boolean): Reference {
  const [first] = parts;
  if (first === undefined) throw new RangeError('no list');
  if (parts.some(({ kind }) => kind !== first.kind)) throw new RangeError('lists of several kinds');
  if (parts.length === 1 && (isWhole ?? first.isWhole) === first.isWhole) return first;
  const columns = new Map<ReferenceField, Column[]>();
  for (const field of first.columns.keys()) {
    if (!parts.every((part) => part.has(field))) continue;
    const most = Math.max(...parts.map((part) => part.columns.get(field)?.length ?? 0));
    columns.set(
      field,
      Array.from({ length: most }, (_, nth) => joinColumns(parts, field, nth)),
    );
  }
  const name = parts.map((part) => part.name).join(', ');
  return new Reference(first.kind, name, columns, isWhole ?? parts.every((part) => part.isWhole));
}

function joinColumns(parts: readonly Reference[], field: ReferenceField, nth: number): Column {
  const joined = new Column(field);
  let places = 0;
  for (const part of parts) {
    const column = part.columns.get(field)?.[nth];
    for (let place = 0; column !== undefined && place < column.length; place++)
      joined.push(column.text(place), STAMP_TEXT);
    places += part.places;
    joined.fillTo(places);
  }
  joined.settle();
  return joined;
}
