import type { Reference, ReferenceField } from '../model/reference.ts';
import type { RowId } from '../model/table.ts';
import { RELATION_FIELDS } from './relation-fields.ts';
import {
  isSameText,
  type Keys,
  keysOf,
  OWN_NUMBERS,
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
  const { records, keys: ofRecord } = sideOf(list);
  const freeRows = new Set(rows);
  const freeRecords = new Set(records);
  const ofRow = keysOf(text);
  const pairs: RelationPair[] = [];
  const doubtful: RelationComparison['doubtful'] = [];
  for (const by of RELATION_KEYS) {
    const rowsBy = group(freeRows, (row) => ofRow(by, row));
    const recordsBy =
      rowsBy.size === 0 ? new Map<string, number[]>() : group(freeRecords, (one) => ofRecord(by, one));
    for (const [key, [first, ...others]] of rowsBy) {
      if (first === undefined) continue;
      const found = (recordsBy.get(key) ?? []).filter((record) => !areTwo(ofRow, first, ofRecord, record));
      // A name may well be two people's; a number may not.
      if (by !== 'name')
        for (const row of others)
          if (!areTwo(ofRow, first, ofRow, row)) {
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

/** Of a list that does not change, however often the file is compared with it. */
interface ListSide {
  records: readonly number[];
  keys: Keys<number>;
}
const OF_LISTS = new WeakMap<Reference, ListSide>();

function sideOf(list: Reference): ListSide {
  const known = OF_LISTS.get(list) ?? {
    records: recordsOf(list),
    keys: keysOf<number>((record, field) => list.text(field, record)),
  };
  OF_LISTS.set(list, known);
  return known;
}

function areTwo<A, B>(ofOne: Keys<A>, one: A, ofOther: Keys<B>, other: B): boolean {
  return OWN_NUMBERS.some((number) => {
    const [here, there] = [ofOne(number, one), ofOther(number, other)];
    return here !== '' && there !== '' && here !== there;
  });
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
    list.has(field) && !isSameText(field, here(field), list.text(field, record)) ? [field] : [],
  );
}
