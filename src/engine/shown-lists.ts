import type { RuleOrder } from '../model/match.ts';
import type { ReferenceField, ReferenceKind } from '../model/reference.ts';
import type { ColumnId } from '../model/table.ts';
import type { Summary } from './shown.ts';

// What the engine answers about the lists from Coachview that it was given. Plain data; the lists themselves stay behind the face.

/** Names a list as long as the page is open; whoever gives the list may choose it. */
export type ListId = number;

/** What the user says of a list; what is absent is as the list was recognised. */
export interface ListChoice {
  /** Number of the list, for whoever replays earlier work; otherwise the next that is free. */
  id?: ListId;
  kind?: ReferenceKind;
  /** Which column holds what. Columns that are not named are not used. */
  columns?: readonly { column: ColumnId; field: ReferenceField }[];
  /** False: Coachview has more records than these, so what is not found is unknown. */
  isWhole?: boolean;
  /** Together with the earlier list of its kind, in place of instead of it. Absent: together when one of them is a part. */
  isBeside?: boolean;
}

/** A column of a list, and what it is taken for. */
export interface ListColumn {
  column: ColumnId;
  heading: string;
  /** Absent: not used. */
  field?: ReferenceField;
  isSure: boolean;
  /** First filled texts, at most three. */
  samples: string[];
}

/** One list that was given. */
export interface ListView {
  id: ListId;
  /** Name of its file; '' for what was pasted. */
  name: string;
  /** Undefined when it looks like none of the lists: the user says which it is, or forgets it. */
  kind: ReferenceKind | undefined;
  columns: ListColumn[];
  /** What its columns may be taken for; empty without a kind. */
  fields: readonly ReferenceField[];
  /** Records in it; after it was taken into use, those that differ. */
  count: number;
  /** How many there are by the file's own account, where it gives one. */
  stated?: number;
  isWhole: boolean;
  isBeside: boolean;
  /**
   * `used`: looked up in. `unsure`: kind or columns wait for the user's yes (`confirmList`). `incomplete`: a column without which it is no list
   * of its kind is not pointed out (`lacks`). `replaced`: a later list of its kind is used instead; it comes back when that one is forgotten.
   */
  state: 'used' | 'unsure' | 'incomplete' | 'replaced';
  /** Of each group, one field has to be among the columns. */
  lacks: readonly (readonly ReferenceField[])[];
}

/** After a list was given or confirmed. */
export interface Referred {
  list: ListView;
  /** Absent when no file is open. */
  summary?: Summary;
}

/** What the summary says about recognition. */
export interface ListsInUse {
  order: RuleOrder;
  /** Kinds of which at least one list is used. Empty: nothing is recognised and there are no match findings. */
  kinds: { kind: ReferenceKind; count: number; isWhole: boolean; names: string[] }[];
  /** Lists that wait for the user. */
  waiting: ListId[];
}
