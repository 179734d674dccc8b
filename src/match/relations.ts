import type { Reference, ReferenceField } from '../model/reference.ts';
import type { RowId } from '../model/table.ts';
import { RELATION_FIELDS } from './relation-fields.ts';
import {
  comparable,
  contradicts,
  keyOf,
  RELATION_KEYS,
  type RelationKey,
  type RelationText,
} from './relation-keys.ts';

// The clients of the file against an earlier list of them: who is in both, who in one only, and who cannot be told. By numbers first, as
// Accounton recommends, then by what else is somebody's own. It decides nothing about what is right.

export interface RelationPair {
  row: RowId;
  /** Place in the list. */
  record: number;
  by: RelationKey;
  /** What is filled in either and not the same; only fields that the list has. */
  differing: ReferenceField[];
}

/** Why a row cannot be told apart, beside what is wrong in it. */
export type RelationDoubt =
  /** It has the same key as this earlier row. */
  | { what: 'same-row'; row: RowId; by: RelationKey }
  /** So many of the list could be it. */
  | { what: 'several-records'; count: number; by: RelationKey };

export interface RelationComparison {
  pairs: RelationPair[];
  /** Only in the file. */
  here: RowId[];
  /** Only in the list. */
  there: number[];
  doubtful: { row: RowId; doubt: RelationDoubt }[];
}

/** @param text '' for a field that the file has not */
export function compareRelations(
  rows: readonly RowId[],
  text: (row: RowId, field: ReferenceField) => string,
  list: Reference,
): RelationComparison {
  const records = recordsOf(list);
  const freeRows = new Set(rows);
  const freeRecords = new Set(records);
  const pairs: RelationPair[] = [];
  const doubtful: RelationComparison['doubtful'] = [];
  for (const by of RELATION_KEYS) {
    const ofRows = group(freeRows, (row) => keyOf(by, (field) => text(row, field)));
    const ofRecords = group(freeRecords, (record) => keyOf(by, (field) => list.text(field, record)));
    for (const [key, [first, ...others]] of ofRows) {
      if (first === undefined) continue;
      const isOne = (record: number) =>
        !contradicts(
          (field) => text(first, field),
          (field) => list.text(field, record),
        );
      const found = (ofRecords.get(key) ?? []).filter(isOne);
      // A name may well be two people's; a number may not.
      if (by !== 'name')
        for (const row of others)
          if (
            !contradicts(
              (field) => text(first, field),
              (field) => text(row, field),
            )
          ) {
            doubtful.push({ row, doubt: { what: 'same-row', row: first, by } });
            freeRows.delete(row);
          }
      if (found.length === 0 || (by === 'name' && others.length > 0)) continue;
      if (found.length > 1) {
        doubtful.push({ row: first, doubt: { what: 'several-records', count: found.length, by } });
        for (const record of found) freeRecords.delete(record);
      } else {
        const record = found[0]!;
        pairs.push({
          row: first,
          record,
          by,
          differing: differences((field) => text(first, field), list, record),
        });
        freeRecords.delete(record);
      }
      freeRows.delete(first);
    }
  }
  const place = new Map(rows.map((row, at) => [row, at]));
  const inOrder = <T extends { row: RowId }>(list: T[]) =>
    list.sort((a, b) => place.get(a.row)! - place.get(b.row)!);
  return {
    pairs: inOrder(pairs),
    here: rows.filter((row) => freeRows.has(row)),
    there: [...freeRecords],
    doubtful: inOrder(doubtful),
  };
}

/** Filled places, each record once. */
function recordsOf(list: Reference): number[] {
  const records: number[] = [];
  for (let place = 0; place < list.places; place++) {
    const isFilled = RELATION_FIELDS.some(({ list: field }) => list.text(field, place).trim() !== '');
    if (isFilled && list.same(place) === place) records.push(place);
  }
  return records;
}

function group<T>(of: Iterable<T>, key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of of) {
    const k = key(one);
    if (k === '') continue;
    const known = groups.get(k);
    if (known === undefined) groups.set(k, [one]);
    else known.push(one);
  }
  return groups;
}

function differences(here: RelationText, list: Reference, record: number): ReferenceField[] {
  return RELATION_FIELDS.flatMap(({ list: field }) =>
    list.has(field) && comparable(field, here(field)) !== comparable(field, list.text(field, record))
      ? [field]
      : [],
  );
}
