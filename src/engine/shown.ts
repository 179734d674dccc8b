import type { ColumnVerdict, Evidence, Spare } from '../model/alignment.ts';
import type { GroupLabel } from '../model/edit.ts';
import type { FieldPath } from '../model/field.ts';
import type { Facts, Severity, Trust, Where } from '../model/finding.ts';
import type { Layout, LayoutGuess } from '../model/layout.ts';
import type { Notices } from '../model/notice.ts';
import type { ColumnId, RowId } from '../model/table.ts';
import type { Webaanvraag } from '../model/webaanvraag.ts';
import type { ListsInUse } from './shown-lists.ts';

// What the engine answers: counts, windows, findings, cards, proof. Plain data that crosses the thread; the table never does.

/** A column of the grid: the layout's in their order, then the file's extra ones. */
export interface GridColumn {
  column: ColumnId;
  /** Place in the layout; absent for an extra column. */
  at?: number;
  /** The heading that will be written; for an extra column the file's own. */
  heading: string;
  /** The heading as it stands in the file; '' for a missing column. */
  found: string;
  field?: FieldPath;
  verdict: ColumnVerdict | Spare['verdict'];
  moved: boolean;
  confirmed: boolean;
  leftOut: boolean;
  hidden: boolean;
  /** Column letters in the user's file; '' for a missing column, which has no place there. */
  letters: string;
  evidence?: Evidence;
  /** First filled cells, at most three. */
  samples: string[];
  errors: number;
  warnings: number;
}

/** Findings of one check that are mended in the same way. */
export interface FindingGroup {
  /** `check` or `check:ask` …, unique in the summary. */
  key: string;
  check: string;
  severity: Severity;
  trust?: Trust;
  count: number;
  /** How many of them *herstel alles* would mend; 0 for what is not safe. */
  safe: number;
  /** Columns that it stands in, most findings first; empty for file and row findings. */
  columns: { column: ColumnId; count: number }[];
}

/** What the page shows around the grid. Small, and sent again after every change. */
export interface Summary {
  /** Grows with every change; an answer with an older revision is stale. */
  revision: number;
  rows: number;
  webaanvragen: number;
  columns: GridColumn[];
  groups: FindingGroup[];
  counts: Record<Severity, number>;
  /** How many of the errors and warnings *herstel alles* would mend. */
  safe: number;
  /** Rows that hold an error, and the rest of their webaanvragen: what leaving out rows with errors leaves out. */
  rowsWithErrors: number;
  changed: { cells: number; rowsRemoved: number; rowsMoved: number; rowsAdded: number };
  lists: ListsInUse;
  undo?: { label: GroupLabel; count: number };
  redo?: { label: GroupLabel; count: number };
}

export interface Opened {
  name: string;
  bytes: number;
  notices: Notices;
  layout: Layout;
  /** Why this layout, where nobody chose one. */
  guess?: LayoutGuess;
  /** First rows of the file as read, title rows and headings included, to show beside the reading choices. */
  preview: { row: RowId; cells: string[] }[];
  summary: Summary;
  /** The view as it is now: after opening, all rows. */
  view: View;
}

/** A filtered and sorted list of rows, kept by the engine until the next one is made; mended rows stay in it. */
export interface View {
  view: number;
  rows: number;
}

export interface CellView {
  text: string;
  /** The worst finding in the cell. */
  severity?: Severity;
  changed: boolean;
}

export interface RowView {
  row: RowId;
  /** Added after reading: it has no number in the file. */
  added: boolean;
  hidden: boolean;
  /** The worst finding of the row as a whole (not of its cells). */
  severity?: Severity;
  cells: CellView[];
}

export interface RowWindow {
  view: number;
  revision: number;
  from: number;
  rows: RowView[];
}

/** A cell before and after. */
export interface CellChange {
  row: RowId;
  column: ColumnId;
  before: string;
  after: string;
}

/** A finding with what the page needs to tell it and mend it. */
export interface FindingView {
  /** Stable as long as the finding is there; for accepting some of a group. */
  key: string;
  check: string;
  severity: Severity;
  where: Where;
  facts: Facts;
  trust?: Trust;
  /** What the mend does to cells; row moves and column changes are told by the check's words. */
  changes: CellChange[];
  /**
   * Other answers, where it cannot be known which is meant: the facts with which the check's words tell each, and what it does to cells, of which
   * there may be more than are told.
   */
  others: { facts: Facts; changes: CellChange[] }[];
}

/** A finding that a mend would open: how many more of its check there would be. */
export interface Consequence {
  check: string;
  severity: Severity;
  count: number;
}

/** Somebody who takes part in a row's opleiding, as he can be known again. A participant may be known in several ways. */
export interface ExportIdentity {
  row: RowId;
  identity: string;
}

/** An identity that was exported before, and the last day on which it was. */
export interface SeenBefore {
  identity: string;
  /** dd-mm-jjjj. */
  date: string;
}

export interface PersonCard {
  name: string;
  email: string;
}

export interface WebaanvraagCard extends Webaanvraag {
  company: string;
  contact?: PersonCard;
  contactIsParticipant: boolean;
  participants: (PersonCard & { row: RowId })[];
  course: { code: string; name: string };
  reference: string;
  /** Participants as Coachview counts them: a contactpersoon who takes part counts once. */
  count: number;
  isOrder: boolean;
  /** Neither course code nor name: only the waiting list is possible. */
  waitingListOnly: boolean;
  /** Runs of consecutive rows that it stands in. Coachview bundles only consecutive rows, so it makes one webaanvraag of each. */
  parts: number;
  worst?: Severity;
}

/** The written bytes were read again and compared with the table before they were handed over. */
export interface Proof {
  rowsIn: number;
  rowsOut: number;
  /** Rows of the file that are not in the output: removed by the user, blank, or left out for their errors. */
  leftOut: RowId[];
  cellsChanged: number;
  /** Errors that are in the file all the same, because the user said yes. */
  errors: number;
  columns: number;
  /** The input was right and untouched: its own bytes are given back. */
  untouched: boolean;
}

export type Written =
  | { outcome: 'written'; bytes: Uint8Array; proof: Proof }
  /** Errors hold it back. */
  | { outcome: 'held-back'; errors: number }
  /** What was written did not read back the same: a fault of ours. Nothing is offered. */
  | { outcome: 'not-the-same'; row: RowId; column: ColumnId };

/** One line of the change log. */
export interface LogLine {
  /** Number of the step, 1-based, in order of time. */
  step: number;
  label: GroupLabel;
  what:
    | 'cell'
    | 'moved'
    | 'removed'
    | 'added'
    | 'columns'
    | 'left-out-column'
    | 'added-column'
    | 'skipped-row';
  row?: RowId;
  column?: ColumnId;
  heading?: string;
  before?: string;
  after?: string;
}

/** An own template as it was recognised, for the user to confirm. */
export interface TemplateProposal {
  layout: Layout;
  /** Columns whose field was recognised by name, by place in the layout. */
  recognised: number[];
}

export interface NextFinding {
  position: number;
  row: RowId;
  /** Absent for a finding of the row as a whole. */
  column?: ColumnId;
}
