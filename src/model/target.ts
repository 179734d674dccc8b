import type { FieldPath, PersonRole } from './field.ts';
import type { Participant } from './headcount.ts';
import type { Layout } from './layout.ts';
import type { ReadingChoices } from './notice.ts';
import type { RowId } from './table.ts';
import type { Webaanvraag } from './webaanvraag.ts';
import type { WorkbookSheet } from './workbook.ts';

// A target: one receiving system and the files that are made for it from what is open. It says what it needs and holds as data, makes bytes
// from a subject that the engine hands in, and drops nothing without naming it.

/** In both languages of the screen. */
export interface Said {
  nl: string;
  en: string;
}

/** One form in which the target's file is written: JSON, CSV, XML … */
export interface TargetForm {
  /** What `--to` takes; unique among all targets. */
  id: string;
  title: Said;
  /** With its full stop: `.json`. */
  extension: string;
  mediaType: string;
}

/** A choice of the user, told by id and value. The first value is the one that holds when nothing is chosen. */
export type TargetOption =
  | { id: string; kind: 'choice'; title: Said; says?: Said; values: readonly { id: string; title: Said }[] }
  /** Free text, empty when nothing is chosen. */
  | { id: string; kind: 'text'; title: Said; says?: Said };

/** Chosen values by option id. */
export type TargetChoices = Readonly<Record<string, string>>;

/** Something without which the target cannot be made. */
export interface TargetNeed {
  /** One of these must be filled somewhere in the file. */
  oneOf: readonly FieldPath[];
  why: Said;
}

/** What is open, as far as a target may look at it. Blank rows and rows that the user leaves out are not among it. */
export interface TargetSubject {
  /** In the order of the table. */
  rows: readonly RowId[];
  webaanvragen: readonly Webaanvraag[];
  /** '' when there is no such column. */
  text(row: RowId, field: FieldPath): string;
  /** Who takes part in these rows, as Coachview counts them. */
  participants(rows: readonly RowId[]): Participant<RowId>[];
  /** What is open, when it is a template of the user's own. */
  ownTemplate?: Layout;
  /** Coachview's own id of the opleiding of a row, when a list that was loaded tells it. */
  courseId?(row: RowId): string | undefined;
  /** Coachview's own id of a person of a row, when a list that was loaded tells it. */
  personId?(row: RowId, role: PersonRole): string | undefined;
}

export interface TargetFile {
  /** Stands between the file's name and its extension: '' for one file, `-1`, `-2` … for several. */
  suffix: string;
  bytes: Uint8Array;
  /** How it is to be read, where the bytes do not say so themselves. */
  reading?: ReadingChoices;
  /** By record, in order: the row of the open file that it comes from. */
  from?: readonly RowId[];
  /** The same as cells, headings first, for a form that is not read here: the checks look at these then. */
  cells?: readonly (readonly string[])[];
}

/** Something of the data that is not in the files, beside whole columns that the target has no place for. */
export interface FellAway {
  says: Said;
  count: number;
  /** Where it stands, when it can be told. */
  rows?: readonly RowId[];
}

export interface Produced {
  files: TargetFile[];
  /** Files of which the engine has the bytes made; they come behind the others. */
  workbooks?: (Omit<TargetFile, 'bytes'> & { sheets: readonly WorkbookSheet[] })[];
  /** The same for CSV as Coachview takes it, headings first. */
  tables?: (Omit<TargetFile, 'bytes'> & { cells: readonly (readonly string[])[] })[];
  /** What the files are called whatever the open file is, for who sends one with the same name each time. */
  stem?: string;
  /** What the made files look like, where that is not the target's own layout: its checks look at them then. */
  layout?: Layout;
  /** How many records there are in the files; what is counted, the target says. */
  records: number;
  fellAway: FellAway[];
  /** What is in the files in another way than in what is open. */
  otherwise?: FellAway[];
}

/** What to do with a file where it goes, in order; and what one looks up meanwhile. */
export interface NextSteps {
  title: Said;
  steps: readonly Said[];
  facts?: { title: Said; says: Said; rows: readonly (readonly [term: Said, value: Said])[] };
}

export interface Target {
  id: string;
  /** Its files go to another system than Coachview. */
  isOfNeighbour?: true;
  title: Said;
  about: Said;
  /** At least one; the first is the one that is offered. */
  forms: readonly TargetForm[];
  options: readonly TargetOption[];
  /** Options that depend on what stands in the file; they come after the others. */
  moreOptions?(subject: TargetSubject): TargetOption[];
  needs: readonly TargetNeed[];
  /** Whether what stands in this field goes into the files. */
  holds(field: FieldPath): boolean;
  /** What to do with the file where it goes; absent: what holds for every import into Coachview. */
  next?: NextSteps;
  /** What its records are called, one and many. */
  records: { nl: readonly [string, string]; en: readonly [string, string] };
  /** Id of the layout that the made file has: it is read again under it, and what its checks find holds the file back. */
  layout?: string;
  make(subject: TargetSubject, form: TargetForm, choices: TargetChoices): Produced;
  /** One webaanvraag as text for the screen, as it stands in the file. Undefined when it is not in there. */
  show?(subject: TargetSubject, webaanvraag: Webaanvraag, choices: TargetChoices): string | undefined;
}

/** What is chosen for an option, or the value that holds when nothing is. Unknown values count as nothing. */
export function chosen(option: TargetOption, choices: TargetChoices): string {
  const value = choices[option.id];
  if (option.kind === 'text') return value ?? '';
  const known = option.values.find(({ id }) => id === value) ?? option.values[0];
  return known?.id ?? '';
}
