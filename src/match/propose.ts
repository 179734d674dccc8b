import { KINDS } from '../kinds/list.ts';
import type { Evidence } from '../model/alignment.ts';
import type { Column } from '../model/column.ts';
import type { Fault } from '../model/fault.ts';
import { headingKey } from '../model/heading.ts';
import {
  REFERENCE_FIELD_KINDS,
  REFERENCE_KINDS,
  REPEATED_FIELDS,
  Reference,
  type ReferenceField,
  type ReferenceKind,
} from '../model/reference.ts';
import type { ColumnId, Table } from '../model/table.ts';
import type { ReadContext } from '../read/reading.ts';
import { readReferenceTable } from '../read/reference-table.ts';
import { ESSENTIAL, isEnoughFor, isTelling, kindByName } from './list-kinds.ts';
import { LIST_HEADINGS, namesOf } from './list-names.ts';

// What kind of list a file is and what its columns mean: a proposal, by headings and contents, that the user confirms. Nothing is looked up in a
// list before that.

/** A column of the file and what it is taken for. */
export interface ProposedColumn {
  column: ColumnId;
  heading: string;
  /** Absent: not used. */
  field?: ReferenceField;
  /** A name that surely means the field, and contents that do not speak against it; others are to be confirmed. */
  isSure: boolean;
  evidence?: Evidence;
  /** First filled texts, at most three. */
  samples: string[];
}

export interface ReferenceProposal {
  name: string;
  table: Table;
  /** Undefined when it looks like none of the lists; the user may still say which it is. */
  kind: ReferenceKind | undefined;
  /** Whether no other kind is about as likely. */
  isSure: boolean;
  columns: ProposedColumn[];
  records: number;
  /** How many records there are by the file's own account. More than `records`: this is a part of the list. */
  stated?: number;
}

/** Which column holds what, as the user confirmed it. */
export type ConfirmedColumns = readonly { column: ColumnId; field: ReferenceField }[];

const SAMPLES = 3;
/** So many different texts show what a column holds. */
const ENOUGH = 200;
/** When fewer of them fit the field, the contents speak against the heading. */
const LEAST_FIT = 0.5;
/** Under an unknown heading, so many have to be e-mail addresses. */
const SURELY_EMAIL = 0.9;
/** What a file's name adds, in telling headings. */
const NAME_WORTH = 1.5;
/** A kind that is ahead by less is not sure. */
const CLEAR_LEAD = 1;

/** Addresses under these headings are not the record's own. */
const OF_OTHERS = /bedrijf|werkgever|company|factu|debiteur|contact/;

/** The column that only the parts of webaanvragen have. */
const OF_A_WEBAANVRAAG = headingKey('webaanvraagId');

/** Kinds of which any text is one, so that contents prove nothing. */
const ANY_TEXT: ReadonlySet<string> = new Set(['text', 'unique-id', 'surname', 'first-name', 'infixes']);

/** Reads a list and proposes what it is. Rejects only with the reason of `context.signal`. */
export async function readReference(
  source: { name: string; bytes: Uint8Array },
  context: Omit<ReadContext, 'knownHeadings'> = {},
): Promise<ReferenceProposal | Fault> {
  const read = await readReferenceTable(source, { ...context, knownHeadings: LIST_HEADINGS });
  if ('fault' in read) return read;
  const { table, stated } = read;
  const { kind, isSure } = likeliestKind(source.name, table);
  const proposal = { name: source.name, table, kind, isSure, columns: [], records: table.slots };
  const whole = stated === undefined ? proposal : { ...proposal, stated };
  return kind === undefined ? { ...whole, columns: unused(table) } : takenAs(whole, kind);
}

/** The same list, taken for another kind. */
export function takenAs(proposal: ReferenceProposal, kind: ReferenceKind): ReferenceProposal {
  return { ...proposal, kind, columns: proposeColumns(proposal.table, kind) };
}

/** The columns of a proposal that have a field, as they would be confirmed. */
export function proposedColumns({ columns }: ReferenceProposal): ConfirmedColumns {
  return columns.flatMap(({ column, field }) => (field === undefined ? [] : [{ column, field }]));
}

/** Whether the file does not itself say that there are more records than it holds. */
export function seemsWhole({ stated, records }: ReferenceProposal): boolean {
  return stated === undefined || stated <= records;
}

/** The list as it was confirmed. A field that cannot be repeated keeps the first of its columns. Throws when it has no kind. */
export function referenceFrom(
  proposal: ReferenceProposal,
  confirmed: ConfirmedColumns,
  isWhole = seemsWhole(proposal),
): Reference {
  const { kind, name, table } = proposal;
  if (kind === undefined) throw new RangeError('a list without a kind');
  const columns = new Map<ReferenceField, Column[]>();
  for (const { column, field } of confirmed) {
    const stored = table.columns[column];
    if (stored === undefined) continue;
    const there = columns.get(field);
    if (there === undefined) columns.set(field, [stored]);
    else if (REPEATED_FIELDS.has(field)) there.push(stored);
  }
  return new Reference(kind, name, columns, isWhole);
}

function likeliestKind(name: string, table: Table): { kind: ReferenceKind | undefined; isSure: boolean } {
  const keys = table.columns.map(({ heading }) => headingKey(heading)).filter((key) => key !== '');
  const byName = kindByName(name);
  const scores = REFERENCE_KINDS.flatMap((kind) => {
    const known = namesOf(kind);
    const has = (field: ReferenceField) =>
      known.some((one) => one.field === field && keys.some((key) => one.keys.has(key)));
    const isElsewhere =
      keys.includes(OF_A_WEBAANVRAAG) && !known.some((one) => one.keys.has(OF_A_WEBAANVRAAG));
    if (isElsewhere || !ESSENTIAL[kind].every((group) => group.some(has))) return [];
    const telling = keys.filter((key) => isTelling(kind, key)).length;
    if (!isEnoughFor(kind, telling)) return [];
    const recognised = keys.filter((key) => known.some((one) => one.keys.has(key))).length;
    const score = telling + recognised / keys.length + (kind === byName ? NAME_WORTH : 0);
    return [{ kind, score }];
  }).sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (first === undefined) return { kind: undefined, isSure: false };
  return { kind: first.kind, isSure: second === undefined || first.score - second.score >= CLEAR_LEAD };
}

function unused(table: Table): ProposedColumn[] {
  return table.columns.map((stored, column) => ({
    column,
    heading: stored.heading,
    isSure: true,
    samples: samplesOf(stored),
  }));
}

function proposeColumns(table: Table, kind: ReferenceKind): ProposedColumn[] {
  const known = namesOf(kind);
  const taken = new Set<ReferenceField>();
  const take = (field: ReferenceField): boolean => {
    if (taken.has(field) && !REPEATED_FIELDS.has(field)) return false;
    taken.add(field);
    return true;
  };
  const columns = unused(table);
  for (const proposed of columns) {
    const key = headingKey(proposed.heading);
    const field = known.find(({ keys }) => keys.has(key))?.field;
    if (field === undefined || !take(field)) continue;
    const contents = fitOf(table.columns[proposed.column]!, field);
    proposed.field = field;
    proposed.evidence = contents === undefined ? { heading: 1 } : { heading: 1, contents };
    proposed.isSure = (contents ?? 1) >= LEAST_FIT;
  }
  const takesEmail = known.some(({ field }) => field === 'emailadres');
  for (const proposed of columns) {
    if (proposed.field !== undefined || !takesEmail || OF_OTHERS.test(headingKey(proposed.heading))) continue;
    const contents = fitOf(table.columns[proposed.column]!, 'emailadres');
    if (contents === undefined || contents < SURELY_EMAIL) continue;
    proposed.field = 'emailadres';
    proposed.evidence = { heading: 0, contents };
    proposed.isSure = false;
  }
  return columns;
}

/** Share of different filled texts, the first few hundred, that are of the field's kind; undefined when that cannot be seen. */
function fitOf(column: Column, field: ReferenceField): number | undefined {
  const kind = REFERENCE_FIELD_KINDS[field];
  if (ANY_TEXT.has(kind)) return undefined;
  const asked = new Set<number>();
  let fitting = 0;
  for (let place = 0; place < column.length && asked.size < ENOUGH; place++) {
    const code = column.codes[place] ?? 0;
    const text = column.texts.at(code) ?? '';
    if (asked.has(code) || text.trim() === '') continue;
    asked.add(code);
    if (fits(text, kind)) fitting++;
  }
  return asked.size === 0 ? undefined : fitting / asked.size;
}

/** Dates come with times from the API, and a cell may hold several e-mail addresses. */
function fits(text: string, kind: (typeof REFERENCE_FIELD_KINDS)[ReferenceField]): boolean {
  if (kind === 'date') return KINDS.date.read(text.replace(/T\d{2}:.*$/, '')) !== undefined;
  if (kind === 'email') return text.split(/[\s;,]+/).some((part) => KINDS.email.read(part) !== undefined);
  return KINDS[kind].read(text) !== undefined;
}

function samplesOf(column: Column): string[] {
  const found: string[] = [];
  for (let place = 0; place < column.length && found.length < SAMPLES; place++) {
    const text = column.text(place);
    if (text.trim() !== '' && !found.includes(text)) found.push(text);
  }
  return found;
}
