import type { FieldPath } from '../../model/field.ts';
import type { Facts } from '../../model/finding.ts';
import type { RecordText, RowMatches } from '../../model/match.ts';
import type { ReferenceField, ReferenceKind } from '../../model/reference.ts';
import type { Common, ExampleRow, Found, RowSubject } from '../check.ts';

// What a check over matches is: it looks at what Coachview will recognise a row as, when lists from Coachview are there.

export interface MatchSubject {
  row: RowSubject;
  matches: RowMatches;
  record: RecordText;
  /** Whether the file has a column for this field, so that something can be filled in there. */
  hasColumn(field: FieldPath): boolean;
}

/** A record of a list by its fields. A field that no record names is a column that the list does not have. */
export type ExampleRecord = Partial<Record<ReferenceField, string>>;

export interface MatchExample {
  lists: Partial<Record<ReferenceKind, readonly ExampleRecord[]>>;
  row: ExampleRow;
  mended?: ExampleRow;
}

export interface MatchCheck<F extends Facts = Facts> extends Common<F, MatchExample> {
  scope: 'match';
  /** Is asked about rows that are not blank, when there is at least one list. */
  look(subject: MatchSubject): Found<F>[];
}
