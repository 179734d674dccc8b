import type { Alignment } from '../model/alignment.ts';
import type { Change, GroupLabel } from '../model/edit.ts';
import type { EffectId } from '../model/effect.ts';
import type { Fault } from '../model/fault.ts';
import type { Layout } from '../model/layout.ts';
import type { RuleOrder } from '../model/match.ts';
import type { ReadingChoices } from '../model/notice.ts';
import type { ColumnId, RowId } from '../model/table.ts';
import type { TargetChoices } from '../model/target.ts';
import type { Language } from '../text/language.ts';
import type {
  Consequence,
  ExportIdentity,
  FindingView,
  LogLine,
  NextFinding,
  Opened,
  RowWindow,
  SeenBefore,
  Summary,
  TemplateProposal,
  View,
  WebaanvraagCard,
  Written,
} from './shown.ts';
import type { ComparisonPage } from './shown-comparison.ts';
import type { DossierPage } from './shown-dossiers.ts';
import type { ListChoice, ListId, ListView, Referred } from './shown-lists.ts';
import type { CardPage, CardRequest, EffectDetails, EffectsView, MatchLine } from './shown-matches.ts';
import type { RelationGroup, RelationPage, TakeOverRequest } from './shown-relations.ts';
import type { MadeTarget, TargetOffer } from './shown-targets.ts';

// The face of the engine: everything the page, the command line and the tests can ask of it. The table stays behind it; what crosses
// are windows, counts and edits. The same face stands in front of the worker (worker/).

/** What is opened: a file, or cells pasted from a spreadsheet. */
export type Source =
  | { kind: 'file'; name: string; bytes: Uint8Array }
  | { kind: 'pasted'; text: string; html?: string };

export interface Progress {
  phase: 'reading' | 'changing' | 'checking' | 'matching' | 'writing';
  /** 0 to 1. */
  done: number;
  /** Rows read or checked so far. */
  rows: number;
  /** The first rows of the list, headings first, as soon as they are known; told once at most, while reading. */
  first?: string[][];
  /** While reading and checking: errors and warnings found so far. The verdict will have at least as many. */
  found?: number;
  /** While changing: cells and rows changed so far. */
  changes?: number;
}

export type Watch = (progress: Progress) => void;

export type Filter = 'all' | 'error' | 'warning' | 'finding' | 'changed';

export interface ViewRequest {
  filter: Filter;
  /** Only rows with a finding of this group. */
  group?: string;
  /** Only rows that cause this effect. */
  effect?: EffectId;
  /** Only rows in which a cell contains this, whatever its capitals. */
  search?: string;
  sort?: { column: ColumnId; descending: boolean };
}

export interface WindowRequest {
  view: number;
  /** Positions in the view, `to` not included. */
  from: number;
  to: number;
  columns: readonly ColumnId[];
}

/** Which findings to mend. */
export type MendRequest =
  /** Everything safe, except groups that the user wants left as they are. */
  | { what: 'safe'; except?: readonly string[] }
  /** All of a group; none of it where each is to be chosen by itself. */
  | { what: 'group'; group: string; column?: ColumnId }
  /** Several groups as one step, in the order of the checks; the same holds. */
  | { what: 'groups'; groups: readonly string[] }
  /** `other`: not the likeliest answer, but the one at this place among the `others` of each finding. */
  | { what: 'some'; group: string; keys: string[]; other?: number };

/** Find and replace, whatever the capitals. */
export interface ReplaceRequest {
  /** What is looked for; '' is found nowhere. */
  find: string;
  by: string;
  /** Only in this column; absent for every column that goes into the file. */
  column?: ColumnId;
  /** Only cells that hold nothing but what is looked for. */
  wholeCell: boolean;
}

/** Rows to another webaanvraag. A webaanvraag is told by any of its rows. */
export type RegroupRequest =
  /** These rows join that webaanvraag and stand behind its last row. */
  | { what: 'move'; rows: readonly RowId[]; to: RowId }
  /** All of these become one, the first of them. */
  | { what: 'merge'; webaanvragen: readonly RowId[] }
  /** These rows of one webaanvraag become one of their own, behind it. */
  | { what: 'split'; rows: readonly RowId[] };

export interface WriteChoices {
  bom: boolean;
  /** The user said in so many words that the file may be written in spite of its errors. */
  inSpiteOfErrors: boolean;
  /** Leave out the rows that hold errors. */
  withoutErrorRows: boolean;
}

/** Which target is made, and how. */
export interface TargetRequest extends Omit<WriteChoices, 'bom'> {
  /** Id of one of a target's forms. */
  form: string;
  choices: TargetChoices;
  /** So many findings of each group in the made file are told; twenty when absent. */
  most?: number;
}

export interface Session {
  /** Reads, aligns and checks. What was open before is only given up when this succeeds. */
  open(source: Source, choices: ReadingChoices, watch?: Watch): Promise<Opened | Fault>;
  /**
   * Uses another layout for the open file, edits of cells stay, and for every next one. `undefined`: from the next file on it is guessed
   * from the headings again, as it is before anything was chosen.
   */
  chooseLayout(layout: Layout | undefined): Promise<Opened | undefined>;
  /** Reads an institute's own template: its first row, or a Table Schema file. */
  learnTemplate(source: Source): Promise<TemplateProposal | Fault>;
  summary(): Summary;
  alignment(): Alignment;
  view(request: ViewRequest): View;
  window(request: WindowRequest): RowWindow;
  /** Place in the view of the next or previous cell or row with a finding; undefined when there is none. */
  nextFinding(
    from: { view: number; position: number; column: ColumnId | undefined },
    step: 1 | -1,
  ): NextFinding | undefined;
  /** Findings of a group, `to` not included. */
  findings(group: string, from: number, to: number): FindingView[];
  findingsAt(row: RowId, column?: ColumnId): FindingView[];
  edit(changes: readonly Change[], label: GroupLabel): Summary;
  mend(request: MendRequest): Summary;
  /** What a mend would open, before it is applied. */
  consequences(request: MendRequest | RegroupRequest): Consequence[];
  /** How many cells a replacement would change. */
  countMatches(request: ReplaceRequest): number;
  replace(request: ReplaceRequest): Summary;
  /** Who takes part, by rows of the table, `to` not included, normalised for comparing with earlier exports. */
  exportIdentities(from: number, to: number): ExportIdentity[];
  /** Participants that were exported before. What was marked earlier is forgotten. */
  markSeen(seen: readonly SeenBefore[]): Summary;
  undo(): Summary;
  redo(): Summary;
  webaanvragen(from: number, to: number): WebaanvraagCard[];
  /** The bedrijven and personen of an import of dossiers, `to` not included. */
  dossiers(from: number, to: number): DossierPage;
  /** The same as `webaanvragen` with their recognition, filtered; without lists there is no recognition in them. */
  cards(request: CardRequest): CardPage;
  /** One step that can be undone. Numbers keep their leading zeros; more than ten participants are told, not refused. */
  regroup(request: RegroupRequest): Summary;
  /** Reads a list from Coachview. It is used at once when it is surely recognised, or when a kind or columns are chosen. It stays for the next file. */
  refer(source: Source, choice?: ListChoice, watch?: Watch): Promise<Referred | Fault>;
  /** The user's word on a list that was given: from now on it is used so. Undefined when there is no such list. */
  confirmList(list: ListId, choice: ListChoice): Referred | undefined;
  references(): ListView[];
  /** Forgets one list, or all of them. Undefined when no file is open. */
  forget(list?: ListId): Summary | undefined;
  setRuleOrder(order: RuleOrder): Summary | undefined;
  effects(): EffectsView;
  /** What is behind an effect: dossiers that change, persons that become one; `to` not included. */
  effectDetails(effect: EffectId, from: number, to: number): EffectDetails;
  /** Who is recognised as whom in these rows, by position in the table, `to` not included; empty without lists. */
  matches(from: number, to: number): MatchLine[];
  /** After the import, against the webaanvragen of Coachview; undefined when no list of them is used. `to` not included. */
  compare(from: number, to: number): ComparisonPage | undefined;
  /** Clients of an office against an earlier list of them, one group of four; undefined when no such list is used. `to` not included. */
  relations(group: RelationGroup, from: number, to: number): RelationPage | undefined;
  /** What the earlier list says takes the place of what the file says. One step that can be undone. */
  takeOver(request: TakeOverRequest): Summary;
  write(choices: WriteChoices, watch?: Watch): Promise<Written>;
  /** The targets, each with what stands in its way and what it has no place for. */
  targets(): TargetOffer[];
  makeTarget(request: TargetRequest): Promise<MadeTarget>;
  /** One webaanvraag, by its place, as it stands in the target's file; undefined when it is not in there. */
  showInTarget(request: TargetRequest, at: number): string | undefined;
  log(): LogLine[];
  /** An empty template of this layout as a workbook, with an example and a guide in this language. */
  starter(layout: Layout, language: Language): Promise<Uint8Array>;
  /** An XLSX with these rows as text cells, for reports. */
  report(sheet: string, rows: string[][]): Promise<Uint8Array>;
}
