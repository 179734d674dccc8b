import type { RowSubject } from '../checks/check.ts';
import type { Alignment } from '../model/alignment.ts';
import type { Cell } from '../model/cell.ts';
import type { Column } from '../model/column.ts';
import type { CalendarDate } from '../model/day.ts';
import type { EditGroup } from '../model/edit.ts';
import type { FieldPath } from '../model/field.ts';
import type { Layout, LayoutGuess } from '../model/layout.ts';
import type { MoodleLookup } from '../model/moodle-user.ts';
import type { ReadingChoices } from '../model/notice.ts';
import type { ColumnId, RowId, Table } from '../model/table.ts';
import type { Webaanvraag } from '../model/webaanvraag.ts';
import type { Reading } from '../read/reading.ts';
import type { CellFindings } from './cell-findings.ts';
import type { Source } from './face.ts';
import type { PlacedFlag } from './flag.ts';
import type { KeyIndex } from './key-index.ts';
import type { Lists } from './lists.ts';
import type { Marks } from './marks.ts';
import type { Matching } from './matching.ts';
import type { Pace } from './pace.ts';
import type { RowFindings } from './row-findings.ts';
import type { RowOrder } from './row-order.ts';

// The engine's memory of one open file. It is a cache of (source, choices, edits): whoever has those can make it again.

export interface Memory {
  source: Source;
  choices: ReadingChoices;
  reading: Reading;
  table: Table;
  layout: Layout;
  /** Why this layout, where nobody chose one. */
  guess?: LayoutGuess;
  alignment: Alignment;
  order: RowOrder;
  /** Stored column of each field that the layout has. */
  fields: Map<FieldPath, ColumnId>;
  /** The same, for whoever reads texts: a row check asks for dozens of them in every row. */
  byField: Map<FieldPath, Column>;
  /** Row subjects to be given out again; see subjects.ts. */
  subjects: RowSubject[];
  /** What the cell checks found, by stored column; only columns that the layout uses. */
  cells: Map<ColumnId, CellFindings>;
  /** What was found in rows and webaanvragen, and what the file check found in rows. */
  rows: RowFindings;
  /** Rows in which a file check ever found something: an edit there asks the file checks again. */
  fileRows: Set<RowId>;
  /** What column checks asked of the cells of single columns; forgotten when one of them changes. */
  contents: Map<ColumnId, Map<unknown, unknown>>;
  /** What was found in the file and its columns as a whole. */
  placed: PlacedFlag[];
  /** Rows by key, for each table check. */
  keys: KeyIndex[];
  /** While much is mended: what was touched, whose keys are looked at in the end. */
  keysLater: KeysLater | undefined;
  /** Who is told how far a change is, while one is made. */
  pace: Pace | undefined;
  /** The day on which the file is looked at. */
  today: CalendarDate;
  /** Rows of each numbered webaanvraag, in the order of the table. */
  bundles: Map<string, RowId[]>;
  /** Webaanvragen about which a check asked what other numbers are taken: they are looked at again when that changes. */
  askedTaken: Set<string>;
  /** Rows that are there and hold something. */
  filledRows: number;
  /** Rows without a number that are not blank: each is a webaanvraag by itself. */
  alone: Set<RowId>;
  /** All webaanvragen in order of their first row, made when they are asked for. */
  readonly webaanvragen: Webaanvraag[];
  /** They, as long as they hold; see bundling.ts. */
  listed: Webaanvraag[] | undefined;
  done: EditGroup[];
  undone: EditGroup[];
  /** Cells that differ from the file, with what stood there. */
  originals: Map<ColumnId, Map<RowId, Cell>>;
  moved: Set<RowId>;
  /** Worst severity by row, kept up to date; absent when all are to be marked anew. */
  marks: Marks | undefined;
  /** Days on which participants were exported before, by identity; empty unless the user lets it be remembered. */
  seen: Map<string, string>;
  /** Who stands in Moodle; only asked for by what is made for it, and only there when a list of its users is. */
  moodle: MoodleLookup | undefined;
  /** The lists from Coachview that were given; they outlive the file. */
  lists: Lists;
  /** Who is recognised as whom; absent as long as there is no list to recognise by. */
  matching: Matching | undefined;
  view: View;
  revision: number;
  /** Answers that hold for one revision. */
  cached: { revision: number; answers: Map<string, unknown> };
}

/** `comings`: of the order, when it was last seen that these rows are there. */
export interface View {
  id: number;
  rows: Int32Array;
  live: Int32Array;
  comings: number;
}

export interface KeysLater {
  rows: Set<RowId>;
  /** Undefined when a row came, went or stands elsewhere. */
  edited: Set<FieldPath> | undefined;
}

/** Computes an answer once per revision. */
export function oncePerRevision<T>(memory: Memory, name: string, compute: () => T): T {
  if (memory.cached.revision !== memory.revision)
    memory.cached = { revision: memory.revision, answers: new Map() };
  if (!memory.cached.answers.has(name)) memory.cached.answers.set(name, compute());
  return memory.cached.answers.get(name) as T;
}

/** Text of a field in a row; '' when the layout does not have it. */
export function fieldText(memory: Memory, row: RowId, field: FieldPath): string {
  const column = memory.byField.get(field);
  return column === undefined ? '' : column.text(memory.table.slot(row));
}
