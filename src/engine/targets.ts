import { participantsOf } from '../bundle/bundle.ts';
import { LAYOUTS } from '../layouts/list.ts';
import { moodleLookup } from '../match/moodle-list.ts';
import { isFault } from '../model/fault.ts';
import type { FieldPath, PersonRole } from '../model/field.ts';
import { isOwn, type Layout } from '../model/layout.ts';
import type { RowId } from '../model/table.ts';
import type {
  Produced,
  Target,
  TargetFile,
  TargetForm,
  TargetOption,
  TargetSubject,
} from '../model/target.ts';
import { TARGETS } from '../targets/list.ts';
import { encodeCsv } from '../write/csv.ts';
import { writeWorkbook } from '../write/workbook.ts';
import type { TargetRequest } from './face.ts';
import { findingView, listGroup } from './listing.ts';
import { Lists } from './lists.ts';
import { rowsWithErrors } from './marks.ts';
import { matchesOf } from './matching.ts';
import { fieldText, type Memory, oncePerRevision } from './memory.ts';
import { openSource } from './opening.ts';
import type { FindingView } from './shown.ts';
import type {
  CheckedFile,
  FallsAway,
  MadeFinding,
  MadeTarget,
  TargetOffer,
  TargetView,
} from './shown-targets.ts';
import { summarise, summaryGroups } from './summary.ts';
import { errorsLeft } from './writing.ts';

// What is open, as files for other systems. A target is handed what it may look at; what it made is, where it has a layout, opened again
// under that layout, so that the same checks look at it as at any file.

/** All targets as data. */
export const TARGET_VIEWS: readonly TargetView[] = TARGETS.map(
  ({ id, isOfNeighbour, title, about, forms, options, records, layout, next, show }) => ({
    id,
    title,
    about,
    forms,
    options,
    records,
    shows: show !== undefined,
    ...(layout === undefined ? {} : { layout }),
    ...(isOfNeighbour && { isOfNeighbour }),
    ...(next === undefined ? {} : { next }),
  }),
);

/** Findings of one group of a made file that are sent along, when nothing else is asked. */
const MOST_FINDINGS = 20;

export function targetOffers(memory: Memory): TargetOffer[] {
  const columns = filledColumns(memory);
  return TARGETS.map((target, at) => {
    const isFilled = (field: FieldPath) => columns.some((one) => one.field === field);
    return {
      ...TARGET_VIEWS[at]!,
      options: [...target.options, ...moreOptions(memory, target)],
      missing: target.needs.filter(({ oneOf }) => !oneOf.some(isFilled)),
      fallsAway: columns.filter(({ field }) => field === undefined || !target.holds(field)),
    };
  });
}

function moreOptions(memory: Memory, target: Target): TargetOption[] {
  return oncePerRevision(
    memory,
    `options of ${target.id}`,
    () => target.moreOptions?.(subjectOf(memory, new Set())) ?? [],
  );
}

/** Columns in which something stands, and in how many rows. */
function filledColumns(memory: Memory): FallsAway[] {
  return oncePerRevision(memory, 'filled columns', () => {
    const { table, layout, alignment } = memory;
    const rows = memory.order.rows();
    const cellsIn = (id: number) => {
      const column = table.columns[id]!;
      const isFilled = column.texts.map((text) => text.trim() !== '');
      let cells = 0;
      for (const row of rows) if (isFilled[column.codes[table.slot(row)] ?? 0]) cells += 1;
      return cells;
    };
    const placed = alignment.places.map(({ column }, at): FallsAway => {
      const { heading, field } = layout.columns[at]!;
      return { heading, cells: cellsIn(column), ...(field === undefined ? {} : { field }) };
    });
    const spare = alignment.spares.map(({ column }): FallsAway => {
      return { heading: table.columns[column]!.heading, cells: cellsIn(column) };
    });
    return [...placed, ...spare].filter(({ cells }) => cells > 0);
  });
}

export async function makeTarget(memory: Memory, request: TargetRequest): Promise<MadeTarget> {
  const { target, form } = targetOf(request.form);
  const leftOut = request.withoutErrorRows ? rowsWithErrors(memory) : new Set<RowId>();
  const errors = errorsLeft(memory, leftOut);
  if (errors > 0 && !request.inSpiteOfErrors) return { outcome: 'held-back', errors };
  const produced = target.make(subjectOf(memory, leftOut), form, request.choices);
  const { records, fellAway, otherwise = [], stem } = produced;
  const files = filesOf(produced);
  const layout = produced.layout ?? LAYOUTS.find(({ id }) => id === target.layout);
  const checked = await checkedFiles(memory, target, layout, form, files, request.most ?? MOST_FINDINGS);
  if (checked !== undefined && checked.counts.error > 0 && !request.inSpiteOfErrors)
    return { outcome: 'held-back', errors: 0, checked };
  return {
    outcome: 'made',
    files: files.map(({ suffix, bytes }) => ({
      name: `${suffix}${form.extension}`,
      bytes,
      mediaType: form.mediaType,
    })),
    records,
    errors,
    leftOut: [...leftOut].sort((a, b) => a - b),
    fallsAway: targetOffers(memory).find(({ id }) => id === target.id)?.fallsAway ?? [],
    fellAway,
    otherwise,
    ...(stem === undefined ? {} : { stem }),
    ...(checked === undefined ? {} : { checked }),
  };
}

/** With the bytes of those that the target left to be written here. */
function filesOf({ files, workbooks = [], tables = [] }: Produced): TargetFile[] {
  return [
    ...files,
    ...workbooks.map(({ sheets, ...file }) => ({ ...file, bytes: writeWorkbook(sheets) })),
    ...tables.map(({ cells, ...file }) => ({ ...file, bytes: encodeCsv(cells, { bom: false }) })),
  ];
}

/** One webaanvraag as it stands in the file; undefined when it is not in there, or when the target has no such text. */
export function showInTarget(memory: Memory, request: TargetRequest, at: number): string | undefined {
  const { target } = targetOf(request.form);
  const webaanvraag = memory.webaanvragen[at];
  if (webaanvraag === undefined) return undefined;
  return target.show?.(subjectOf(memory, new Set()), webaanvraag, request.choices);
}

function targetOf(id: string): { target: Target; form: TargetForm } {
  for (const target of TARGETS) {
    const form = target.forms.find((one) => one.id === id);
    if (form !== undefined) return { target, form };
  }
  throw new Error(`no target ${id}`);
}

function subjectOf(memory: Memory, leftOut: ReadonlySet<RowId>): TargetSubject {
  const { table, order } = memory;
  const text = (row: RowId, field: FieldPath) => fieldText(memory, row, field);
  const isIn = (row: RowId) => !leftOut.has(row) && !table.isBlank(row);
  const webaanvragen = memory.webaanvragen.filter(({ rows }) => !leftOut.has(rows[0]!));
  return {
    rows: [...order.rows()].filter(isIn),
    webaanvragen,
    text,
    participants: (rows) => participantsOf(rows, text),
    ...(isOwn(memory.layout) ? { ownTemplate: memory.layout } : {}),
    courseId: (row) => courseId(memory, row),
    personId: (row, role) => personId(memory, row, role),
  };
}

/** The API's ids are GUIDs; a list may have other numbers under a heading like it. */
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Coachview's id of the opleiding that is recognised in this row. */
function courseId(memory: Memory, row: RowId): string | undefined {
  const found = matchesOf(memory, row)?.opleiding;
  if (found?.outcome !== 'recognised' || found.record === undefined) return undefined;
  const id = memory.matching?.record('opleiding', found.record, 'id').trim() ?? '';
  return GUID.test(id) ? id : undefined;
}

/** Coachview's id of the person that is recognised in this row. */
function personId(memory: Memory, row: RowId, role: PersonRole): string | undefined {
  const found = role === 'persoon' ? undefined : matchesOf(memory, row)?.[role];
  if (found?.outcome !== 'recognised' || found.record === undefined) return undefined;
  return memory.matching?.record('persoon', found.record, 'id').trim() || undefined;
}

/** The made files, each opened again under the target's layout. */
async function checkedFiles(
  memory: Memory,
  target: Target,
  layout: Layout | undefined,
  form: TargetForm,
  files: readonly TargetFile[],
  most: number,
): Promise<CheckedFile | undefined> {
  if (layout === undefined) return undefined;
  const users = memory.lists.inUse().get('moodle-gebruiker');
  const moodle = users === undefined ? undefined : moodleLookup(users);
  const checked: CheckedFile = { rows: 0, counts: { error: 0, warning: 0, hint: 0 }, groups: [] };
  for (const { suffix, bytes, reading = {}, from, cells } of files) {
    const name = `${suffix}${form.extension}`;
    const source =
      cells === undefined
        ? { kind: 'file' as const, name, bytes }
        : { kind: 'file' as const, name: `${suffix}.csv`, bytes: encodeCsv(cells, { bom: false }) };
    const made = await openSource(source, reading, layout, memory.today, new Lists(), undefined, { moodle });
    // Our own file that cannot be read is a mistake of ours, never the user's.
    if (isFault(made)) throw new Error(`what was made for ${target.id} could not be read: ${made.fault}`);
    const summary = summarise(made);
    checked.rows += summary.rows;
    for (const severity of ['error', 'warning', 'hint'] as const)
      checked.counts[severity] += summary.counts[severity];
    for (const group of summaryGroups(made)) {
      const findings = listGroup(made, group.key)
        .slice(0, most)
        .map((listed) => withOrigin(findingView(made, listed), made, from));
      checked.groups.push({ ...group, file: name, findings });
    }
  }
  return checked;
}

function withOrigin(finding: FindingView, made: Memory, from: TargetFile['from']): MadeFinding {
  const { row } = finding.where;
  const origin = row === undefined ? undefined : from?.[made.table.slot(row)];
  return origin === undefined ? finding : { ...finding, from: origin };
}
