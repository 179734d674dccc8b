import type { Stamp } from '../model/cell.ts';
import type { CalendarDate } from '../model/day.ts';
import type { Change } from '../model/edit.ts';
import type { FieldPath, KindId, PersonRole } from '../model/field.ts';
import type { Facts, Severity, Trust } from '../model/finding.ts';
import type { Layout, LayoutColumn, RowsMake } from '../model/layout.ts';
import type { MoodleLookup, MoodleUser } from '../model/moodle-user.ts';
import type { Notices } from '../model/notice.ts';
import type { Signs } from '../model/signs.ts';
import type { ColumnId, RowId, Table } from '../model/table.ts';
import type { Bilingual } from '../text/language.ts';
import type { ColumnCheck } from './column/column-check.ts';
import type { ColumnDerivation } from './derivation.ts';
import type { KeySource } from './keys.ts';
import type { MatchCheck } from './match/match-check.ts';
import type { SilentRows } from './silent.ts';
import type { TableCheck } from './table/table-check.ts';
import type { CheckWords } from './words.ts';

// What a check is. One file a check, in the folder of its scope, file name = id. A check is pure: it never keeps memory, builds an
// index, calls another check, or asks which layout it is looking at. What several checks need is a derivation (derivations/).

/** A fact found, and where it stands within the subject. */
export interface Found<F extends Facts> {
  facts: F;
  row?: RowId;
  column?: ColumnId;
  field?: FieldPath;
}

/** What a mend may ask when it makes its changes. */
export interface MendContext {
  table: Table;
  /** The stored column that fills this field, when the layout has it. */
  columnOf(field: FieldPath): ColumnId | undefined;
  /** Rows with the same key as this one, itself among them, in the order of the table: for a table check that found something between them. */
  sharing(by: KeySource, row: RowId): readonly RowId[];
  /** How many changes are asked for, where only the first of them are looked at; a mend of very many cells may stop there. */
  most?: number;
}

/** Where the finding stands that is being mended. */
export interface MendPlace {
  row?: RowId;
  column?: ColumnId;
}

export interface Mend<F extends Facts> {
  /** `undefined`: this finding cannot be mended. */
  trust: Trust | ((facts: F) => Trust | undefined);
  /** The changes that mend it, from the facts alone. Applying them must silence the finding. */
  changes(facts: F, at: MendPlace, context: MendContext): Change[];
  /** The facts of other answers than the likeliest, where it cannot be known which is meant. Each must silence the finding too. */
  others?(facts: F): F[];
}

export interface Common<F extends Facts, E> {
  id: string;
  severity: Severity | ((facts: F) => Severity);
  mend?: Mend<F>;
  /** Only looks where the layout's rows make this; absent: whatever they make. The runner asks, never the check. */
  only?: RowsMake;
  text: Bilingual<CheckWords<F>>;
  /** They feed the laws, the help panel and docs/checks.md. `mended`: what is left of the example after the mend, where there is one. */
  examples: { fine: readonly E[]; caught: readonly (E & { mended?: unknown })[] };
}

// ---- file: what was noticed while reading
export interface FileSubject {
  notices: Notices;
  table: Table;
  layout: Layout;
  /** Whether the row is still there; the table keeps rows that were removed. */
  isThere(row: RowId): boolean;
  /** How many rows are there and hold something. */
  filledRows: number;
}
export interface FileExample {
  notices: Partial<Notices>;
  /** Headings, where the check looks at them. */
  headings?: readonly string[];
  /** Rows below the headings, where the check looks at them. */
  rows?: readonly (readonly string[])[];
  /** The largest number of rows that the layout takes. */
  maxRows?: number;
  mended?: readonly (readonly string[])[];
}
export interface FileCheck<F extends Facts = Facts> extends Common<F, FileExample> {
  scope: 'file';
  /** An error of it means that the row's values stand under the wrong headings; nothing else in that row is mended safely before it is. */
  misplaces?: true;
  look(subject: FileSubject): Found<F>[];
}

// ---- cell: one cell by the kind of its column
export interface CellSubject {
  text: string;
  stamp: Stamp;
  /** The workbook's own value where the text does not give it back. */
  raw?: number | undefined;
}
/** What is known of the column around the cell. A finding may depend on the cell and on this, on nothing else. */
export interface CellColumn {
  kind: KindId;
  field?: FieldPath;
  mark: LayoutColumn;
  /** The day on which the file is looked at. */
  today: CalendarDate;
  /** Shared knowledge about the column's values, computed once: see derivations/. */
  derive<T>(derivation: ColumnDerivation<T>): T;
}

export interface CellExample {
  text: string;
  /** Kind of the column; the first that the check applies to when absent. */
  kind?: KindId;
  /** Other cells of the same column, where evidence matters. */
  beside?: readonly string[];
  /** What the workbook says of the cell, for a cell from a workbook. */
  stamp?: Partial<Stamp>;
  raw?: number;
  /** The column's field and marks, where the check looks at them. */
  field?: FieldPath;
  mark?: Partial<LayoutColumn>;
  /** The cell after the mend. */
  mended?: string;
}
export interface CellCheck<F extends Facts = Facts> extends Common<F, CellExample> {
  scope: 'cell';
  /** Kinds it looks at; `all` for every column, also those that no field was found for. */
  applies: 'all' | readonly KindId[];
  /** Is also asked about the blank cell, once per column, when blank cells are there. */
  blankToo?: boolean;
  /** Never finds anything in a filled cell without any of these signs (signs.ts), and is not asked about one. Absent: it looks for anything. */
  looksFor?: Signs | ((mark: LayoutColumn) => Signs);
  /** Nor in one that is written as its kind wants it. */
  passesWanted?: boolean;
  /** The same, as long as this is not so of the column. */
  passesWantedUnless?: ColumnDerivation<boolean>;
  /** Is only asked about columns with this mark, or of which this holds. */
  needs?: 'oneOf' | 'maxLength' | 'required' | ((mark: LayoutColumn) => boolean);
  look(cell: CellSubject, column: CellColumn): F | undefined;
}

// ---- row and webaanvraag
export interface RowSubject {
  id: RowId;
  /** Text of a field as it stands; '' when the layout has no such column. */
  text(field: FieldPath): string;
  /** Whether the field's text, trimmed, is not empty. */
  has(field: FieldPath): boolean;
  /** The last day, dd-mm-jjjj, on which this participant was saved on this computer before; absent when nothing is remembered. */
  seen?(role: PersonRole): string | undefined;
  /** Who stands in Moodle; absent when there is no list of its users. */
  moodle?: MoodleLookup;
}
/** A row by the fields that are filled. */
export type ExampleRow = Partial<Record<FieldPath, string>>;
export interface RowExample {
  row: ExampleRow;
  /** Who of the row was saved before, and when. */
  seen?: Partial<Record<PersonRole, string>>;
  /** Who stands in Moodle, when there is a list. */
  moodle?: readonly MoodleUser[];
  mended?: ExampleRow;
}
export interface RowCheck<F extends Facts = Facts> extends Common<F, RowExample> {
  scope: 'row';
  /** Is not asked about rows in which nothing stands, unless `blankToo`. */
  blankToo?: boolean;
  /** Fields it reads; an edit in another column does not ask it again. `all` when it looks at the whole row. */
  reads: 'all' | readonly FieldPath[];
  /** Is only asked where the layout has a column for one of these. */
  needs?: readonly FieldPath[];
  /** How its silent rows are known without asking it; absent: it is asked about every row. */
  silent?: SilentRows;
  /** Is only asked while earlier exports are remembered. */
  needsSeen?: true;
  /** Is only asked when there is a list of Moodle's users. */
  needsMoodle?: true;
  look(row: RowSubject, isBlank: boolean): Found<F> | readonly Found<F>[] | undefined;
}

export interface WebaanvraagSubject {
  number: string;
  /** In the order of the table. */
  rows: readonly RowSubject[];
  /** The row that stands directly before this one in the table, blank rows passed over; undefined at the top. */
  before(row: RowId): RowId | undefined;
  /** Whether all rows say letter for letter the same in this field. */
  isAlike(field: FieldPath): boolean;
  /** Whether any webaanvraag of the table has this number. */
  isTaken(number: string): boolean;
}
/** `contradictory`: rows of one webaanvraag say different things of what they share. */
export type Trouble = 'torn' | 'overfull' | 'contradictory';
export interface WebaanvraagExample {
  /** In the order of the table. Rows without a webaanvraagNr have that of the first row; rows with another one only stand between. */
  rows: readonly ExampleRow[];
  mended?: readonly ExampleRow[];
}
export interface WebaanvraagCheck<F extends Facts = Facts> extends Common<F, WebaanvraagExample> {
  scope: 'webaanvraag';
  /** What a finding says of the webaanvraag as a whole. */
  trouble?: Trouble;
  /** Where all rows say letter for letter the same in these fields it finds nothing, and is not asked. A law holds it to that. */
  alike?: readonly FieldPath[];
  /** In a webaanvraag of fewer rows it finds nothing, and is not asked. */
  fewestRows?: number;
  /** All that it looks at, as a law holds it to; absent: also where rows stand, or other webaanvragen. An edit elsewhere does not ask it again. */
  reads?: readonly FieldPath[];
  /** Is asked about webaanvragen that have a number; a row without one stands alone and cannot contradict itself. */
  look(webaanvraag: WebaanvraagSubject): Found<F>[];
}

// biome-ignore lint/suspicious/noExplicitAny: the list holds checks of every kind of facts; each is consistent in itself.
export type Check<F extends Facts = any> =
  | FileCheck<F>
  | ColumnCheck<F>
  | CellCheck<F>
  | RowCheck<F>
  | WebaanvraagCheck<F>
  | TableCheck<F>
  | MatchCheck<F>;

/** The mend of a cell: its facts carry what the cell becomes. */
export function becomes<F extends Facts & { becomes: string }>(
  trust: Mend<F>['trust'],
  others?: Mend<F>['others'],
): Mend<F> {
  return {
    trust,
    ...(others && { others }),
    changes: (facts, at) =>
      at.row === undefined || at.column === undefined
        ? []
        : [{ kind: 'cell', row: at.row, column: at.column, text: facts.becomes }],
  };
}
