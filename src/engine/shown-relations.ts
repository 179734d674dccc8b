import type { RelationKey } from '../match/relation-keys.ts';
import type { RelationDoubt } from '../match/relations.ts';
import type { ReferenceField } from '../model/reference.ts';
import type { ColumnId, RowId } from '../model/table.ts';
import type { FindingView } from './shown.ts';

// What the engine answers about the clients of the file and an earlier list of them. Plain data that crosses the thread; of a national number
// it never holds the digits.

/** The four groups that users of Accounton know. */
export type RelationGroup = 'double' | 'here' | 'there' | 'invalid';

/** One field of somebody who is in both. */
export interface RelationFieldView {
  field: ReferenceField;
  /** As the file has it. */
  heading: string;
  column: ColumnId;
  here: string;
  there: string;
  isSame: boolean;
}

export interface RelationView {
  /** Absent for somebody who is in the list only. */
  row?: RowId;
  record?: number;
  name: string;
  /** A number, code or address by which people know him; never a national number. */
  sign: string;
  /** By what he was recognised, when he is in both. */
  by?: RelationKey;
  /** Only for who is in both. */
  fields: RelationFieldView[];
  /** Only for the invalid: what is wrong in the row. */
  findings: FindingView[];
  doubt?: RelationDoubt;
}

export interface RelationPage {
  revision: number;
  /** Names of the files of the list. */
  list: string[];
  group: RelationGroup;
  counts: Record<RelationGroup, number>;
  /** Of those in both, so many differ; they come first. */
  differing: number;
  /** In how many rows each field differs; only fields that do. */
  fields: { field: ReferenceField; heading: string; rows: number }[];
  views: RelationView[];
}

/** Which fields take what the list says: one of one row, or one field of all rows in which it differs. */
export interface TakeOverRequest {
  field: ReferenceField;
  /** Absent: in every row that is in both. What the list has nothing for stays as it is then. */
  row?: RowId;
}
