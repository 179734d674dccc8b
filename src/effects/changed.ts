import { KINDS } from '../kinds/list.ts';
import type { ChangedField, ChangedRecord } from '../model/effect.ts';
import { COMPANY_FIELDS, FIELD_KINDS, type FieldPath, personFields } from '../model/field.ts';
import { listOf, type Owner } from '../model/match.ts';
import { listField, type Reference, type ReferenceField } from '../model/reference.ts';
import type { Meeting } from './meetings.ts';

// Which recognised records the file says something else about than the list does: what may be overwritten when the webaanvragen are processed.
// A blank cell says nothing, and a column that the list does not have is not compared.

/** The record's side of a field, and how the two are compared. */
interface Compared {
  field: FieldPath;
  own: ReferenceField;
}

const FIELDS: Record<Owner, readonly Compared[]> = {
  bedrijf: comparedOf(COMPANY_FIELDS),
  contactpersoon: comparedOf(personFields('contactpersoon')),
  deelnemer: comparedOf(personFields('deelnemer')),
};

function comparedOf(fields: readonly FieldPath[]): Compared[] {
  return fields.flatMap((field) => {
    const own = listField(field);
    return own === undefined ? [] : [{ field, own }];
  });
}

/** One entry for each record that changes, in the order in which the rows first change it. What a later row says replaces an earlier one. */
export function changedRecords(
  met: readonly Meeting[],
  list: Reference | undefined,
  kind: 'bedrijf' | 'persoon',
): ChangedRecord[] {
  if (list === undefined) return [];
  const changed = new Map<number, { rows: Set<number>; fields: Map<ReferenceField, ChangedField> }>();
  for (const { as, match, text, rows } of met) {
    const { record } = match;
    if (record === undefined || listOf(as) !== kind) continue;
    for (const { field, own } of FIELDS[as]) {
      const after = text(field).trim();
      if (after === '' || !list.has(own)) continue;
      const there = (list.columns.get(own) ?? []).map((column) => column.text(record).trim());
      if (there.some((before) => isSame(field, before, after))) continue;
      const one = changed.get(record) ?? { rows: new Set(), fields: new Map() };
      for (const row of rows) one.rows.add(row);
      one.fields.set(own, { field, before: list.text(own, record).trim(), after });
      changed.set(record, one);
    }
  }
  return [...changed].map(([record, { rows, fields }]) => ({
    record,
    rows: [...rows],
    fields: [...fields.values()],
  }));
}

/** A date or number in another notation is no change, and neither are the capitals of an ExternID. */
function isSame(field: FieldPath, before: string, after: string): boolean {
  if (before === after) return true;
  if (before === '') return false;
  const kind = FIELD_KINDS.get(field);
  if (kind === 'extern-id') return before.toLowerCase() === after.toLowerCase();
  if (kind === 'email') return before.split(/[\s;,]+/).includes(after);
  if (kind !== 'date' && kind !== 'phone' && kind !== 'postcode' && kind !== 'country' && kind !== 'gender')
    return false;
  const [then, now] = [before.replace(/T\d{2}:.*$/, ''), after].map((text) => KINDS[kind].read(text));
  return then !== undefined && now !== undefined && KINDS[kind].write(then) === KINDS[kind].write(now);
}
