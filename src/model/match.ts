import type { FieldPath, RequestRole } from './field.ts';
import type { ReferenceField, ReferenceKind } from './reference.ts';
import type { RowId } from './table.ts';

// What Coachview will recognise the bedrijf, the persons and the opleiding of a row as, and why. Plain data without sentences.

/** Whose published order of rules is followed: the article on the CSV import or that on the web service. */
export type RuleOrder = 'csv' | 'web-service';

export type RuleId =
  | 'person-id'
  /** ExternID and ExternSource together. */
  | 'extern-id'
  /** ExternID, whatever its source. */
  | 'extern-id-alone'
  | 'email'
  | 'name'
  /** The bedrijf of the contactpersoon. */
  | 'through-contact'
  | 'surname-birth-date'
  | 'initials-surname'
  | 'first-name-surname';

/** Whose record it is. */
export type Owner = 'bedrijf' | RequestRole;

/**
 * `recognised`: exactly one record. `new`: none. `near`: none, but one that differs only in writing. `several`: no rule found exactly one
 * and some rule found more. After these last three Coachview makes a new record. `unknown`: the lists cannot tell.
 */
export type Outcome = 'recognised' | 'new' | 'near' | 'several' | 'unknown';

/**
 * What one rule found, among the records of the list and those that earlier rows made or completed. `blank`: the row does not fill what the
 * rule compares. `unknown`: the list does not hold what the rule compares, or not all records.
 */
export interface Step {
  rule: RuleId;
  found: 'blank' | 'unknown' | 'none' | 'one' | 'several';
  /** How many records, counted up to `MOST_HITS`. */
  hits: number;
}

/** Counting stops here: twenty records with one name say enough. */
export const MOST_HITS = 20;
/** So many candidates are handed over. */
export const MOST_CANDIDATES = 5;

/** Where in the file a record was met. */
export interface Sight {
  row: RowId;
  as: Owner;
}

/** A record of the list by its place, or one that exists only since an earlier row. */
export type Candidate = { record: number } | Sight;

/** In what two texts differ that are otherwise the same. `infix`: tussenvoegsels stand in the surname. `sign`: dots, hyphens. */
export type NearReason = 'space' | 'capital' | 'accent' | 'apostrophe' | 'legal-form' | 'infix' | 'sign';

/** A cell that would have to say something else. */
export type Becomes = { field: FieldPath; text: string };

/** A record that would be found if the row were written as the list is. */
export interface Near {
  rule: RuleId;
  record: number;
  reasons: NearReason[];
  /** How many other records are as near, counted up to `MOST_HITS`. */
  others: number;
  /** The cells of the row in the record's writing. */
  becomes: Becomes[];
}

export interface Match {
  outcome: Outcome;
  /** The rule that found exactly one; also when what it found is `unknown` because an earlier rule could not be asked. */
  rule?: RuleId;
  /** Place in the list of the record that is recognised. Absent when only an earlier row made the record. */
  record?: number;
  /** The row of this file without which the rule would not have found this record. */
  sameAs?: Sight;
  /** All rules in their order, also those after the one that decided. */
  steps: readonly Step[];
  /**
   * When nobody is recognised: whom the deciding rule would have found, or else what the first rule with several found; at most
   * `MOST_CANDIDATES`.
   */
  candidates: readonly Candidate[];
  /** Another record of the list that a later rule points at. */
  conflict?: { rule: RuleId; record: number };
  near?: Near;
}

/** Whether Coachview will make a record for this row; unknown counts as not. */
export function makesRecord({ outcome }: Match): boolean {
  return outcome === 'new' || outcome === 'near' || outcome === 'several';
}

/** What the list of opleidingen says of one that is recognised, as of today. */
export type CourseState = 'cancelled' | 'past' | 'started' | 'full';

/** An opleiding that may be meant, and in what it differs. */
export interface NearCourse {
  record: number;
  /** Filled for what the row fills: why its text is not the record's. `other`: more than writing. */
  code?: NearReason[] | 'other' | 'same';
  name?: NearReason[] | 'other' | 'same';
  /** Differs in writing only, and is the only one that does. */
  isSafe: boolean;
}

/**
 * `recognised`: exactly one opleiding. `waiting-list`: no code and no name. `missing`: not in the list. `conflict`: code and name each
 * belong to another opleiding. `several`: more than one fits. `unknown`: the list cannot tell.
 */
export interface CourseMatch {
  outcome: 'recognised' | 'waiting-list' | 'missing' | 'conflict' | 'several' | 'unknown';
  record?: number;
  /** For a conflict: the first opleiding with this name; `record` is the one with this code. */
  byName?: number;
  /** More than one fits: the first few. */
  candidates: readonly number[];
  states: readonly CourseState[];
  /** When it is missing: what may be meant, the likeliest first, at most three. */
  nearest: readonly NearCourse[];
  /** Code or name is exactly that of an opleidingssoort: its place in that list. */
  soort?: number;
}

/**
 * The record of the list that the persoon of an import of dossiers has. That import recognises by Coachview's own id, or by ExternId with
 * ExternSource, and by nothing else.
 */
export interface PersoonMatch {
  record: number;
  /** The bedrijf that the list links this record to: its name, or its id where no list tells the name. */
  linkedTo?: string;
  /** Its place in the list of bedrijven, when it stands there. */
  bedrijf?: number;
}

/** Absent: the row names nobody of that sort. */
export interface RowMatches {
  bedrijf?: Match;
  contactpersoon?: Match;
  deelnemer?: Match;
  /** Only where exactly one record has the key. */
  persoon?: PersoonMatch;
  opleiding: CourseMatch;
}

/** Text of a record of one of the lists; '' when there is no such list or column. */
export type RecordText = (kind: ReferenceKind, record: number, field: ReferenceField) => string;

/** The list in which the records of an owner stand. */
export function listOf(owner: Owner): 'bedrijf' | 'persoon' {
  return owner === 'bedrijf' ? 'bedrijf' : 'persoon';
}
