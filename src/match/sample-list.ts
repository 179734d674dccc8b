import { STAMP_TEXT } from '../model/cell.ts';
import { Column } from '../model/column.ts';
import { REPEATED_FIELDS, Reference, type ReferenceField, type ReferenceKind } from '../model/reference.ts';

// Makes lists for tests from records as they are written down: a field that no record names is a column that the list does not have.

export type SampleRecord = Partial<Record<ReferenceField, string>>;

/** Addresses with a semicolon between them stand in columns of their own, as exports have them. */
export function sampleList(kind: ReferenceKind, records: readonly SampleRecord[], isWhole = true): Reference {
  const columns = new Map<ReferenceField, Column[]>();
  for (const [place, record] of records.entries()) {
    for (const [field, text] of Object.entries(record) as [ReferenceField, string][]) {
      const texts = REPEATED_FIELDS.has(field) ? text.split('; ') : [text];
      const own = columns.get(field) ?? [];
      columns.set(field, own);
      for (const [nth, one] of texts.entries()) {
        own[nth] ??= new Column(field);
        own[nth].fillTo(place);
        own[nth].push(one, STAMP_TEXT);
      }
    }
  }
  for (const column of [...columns.values()].flat()) column.fillTo(records.length);
  return new Reference(kind, `${kind}.csv`, columns, isWhole);
}
