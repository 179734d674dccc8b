import type { Trouble } from '../checks/check.ts';
import type { EffectId, Merge, Picture } from '../model/effect.ts';
import type { FieldPath } from '../model/field.ts';
import type { Becomes, CourseMatch, Match, NearReason, Owner, RuleId, Sight, Step } from '../model/match.ts';
import type { ReferenceKind } from '../model/reference.ts';
import type { RowId } from '../model/table.ts';
import type { FindingView, WebaanvraagCard } from './shown.ts';

// What the engine answers about recognition: who is recognised as whom, what follows from it, and what arrived. Records are named as the page
// shows them; no sentence is made here.

/** A record of a list as it is shown. */
export interface RecordView {
  /** Place in its list. */
  record: number;
  /** Who or what it is: a name with town or birth date, code and name of an opleiding. */
  label: string;
  /** Its id in Coachview, or else its ExternID; '' when the list has neither. */
  key: string;
}

/** A record of a list, or one that only exists since an earlier row. */
export type CandidateView = { record: RecordView } | { sight: Sight };

/** What a bedrijf or person of a row is recognised as; model/match.ts says what each part means. */
export interface MatchView {
  row: RowId;
  as: Owner;
  outcome: Match['outcome'];
  rule?: RuleId;
  record?: RecordView;
  sameAs?: Sight;
  steps: readonly Step[];
  candidates: CandidateView[];
  conflict?: { rule: RuleId; record: RecordView };
  near?: { rule: RuleId; record: RecordView; reasons: NearReason[]; others: number; becomes: Becomes[] };
}

export interface CourseView {
  row: RowId;
  outcome: CourseMatch['outcome'];
  record?: RecordView;
  byName?: RecordView;
  candidates: RecordView[];
  states: CourseMatch['states'];
  nearest: {
    record: RecordView;
    code?: NearReason[] | 'other' | 'same';
    name?: NearReason[] | 'other' | 'same';
    isSafe: boolean;
  }[];
  soort?: RecordView;
}

/** Card of a webaanvraag with what is known of its recognition. */
export interface MatchedCard extends WebaanvraagCard {
  trouble: Trouble[];
  /** What the webaanvraag checks found in it; mended with `mend({ what: 'some', group, keys: [key] })`. */
  repairs: (FindingView & { group: string })[];
  /** Absent without lists, or when the webaanvraag names no such one. Of the first row that does. */
  bedrijf?: MatchView;
  contactpersoon?: MatchView;
  /** Matches of the deelnemers, by row. */
  deelnemers: MatchView[];
  opleiding?: CourseView;
}

/** `trouble`: torn, overfull or contradictory, or with an error in a row. */
export type CardFilter = 'all' | 'trouble' | 'orders' | 'waiting' | 'new' | 'near' | 'unknown';

export interface CardRequest {
  /** Places in the list that is asked for, `to` not included. */
  from: number;
  to: number;
  filter?: CardFilter;
  /** Only webaanvragen in which this effect has a row. */
  effect?: EffectId;
  /** Only those with one of these words in the number, a name, the opleiding or the reference, whatever the capitals. */
  search?: string;
  /** `table`: as they stand. `trouble` (default): the troubled ones on top, each sort as they stand. */
  order?: 'table' | 'trouble';
}

export interface CardPage {
  revision: number;
  /** How many there are with this filter. */
  total: number;
  from: number;
  cards: MatchedCard[];
  /** How many webaanvragen each filter shows, whatever the request asks. */
  counts: Record<CardFilter, number>;
}

/** An effect as it is shown; the words are in effects/words.ts. Its rows: `view({ effect })`, its webaanvragen: `cards({ effect })`. */
export interface EffectView {
  id: EffectId;
  count: number;
  /** How many rows cause it. */
  rows: number;
}

export interface EffectsView {
  revision: number;
  effects: EffectView[];
  picture: Picture;
}

/** A dossier that will change. */
export interface ChangedView {
  kind: ReferenceKind;
  record: RecordView;
  rows: RowId[];
  fields: { field: FieldPath; before: string; after: string }[];
}

/** What is behind an effect beyond its rows; both are empty for most. */
export interface EffectDetails {
  revision: number;
  total: number;
  changed: ChangedView[];
  merges: Merge[];
}

/** One line of the recognition of a file, row by row. */
export interface MatchLine {
  row: RowId;
  of: Owner | 'opleiding';
  outcome: Match['outcome'] | CourseMatch['outcome'];
  /** null: no rule decided, or there are no rules (opleiding). */
  rule: RuleId | null;
  /** The recognised record; null for a new one. */
  record: RecordView | null;
}
