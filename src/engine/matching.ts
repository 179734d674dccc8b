import { MATCH_CHECKS } from '../checks/match/list.ts';
import type { MatchCheck } from '../checks/match/match-check.ts';
import { FileMatches } from '../match/file-matches.ts';
import { buildIndexes, type Indexes, prepare, type References } from '../match/indexes.ts';
import { MATCHED_FIELDS } from '../match/rules.ts';
import type { CalendarDate } from '../model/day.ts';
import type { FieldPath } from '../model/field.ts';
import { rowsMake } from '../model/layout.ts';
import type { RecordText, RowMatches } from '../model/match.ts';
import type { ReferenceKind } from '../model/reference.ts';
import type { RowId } from '../model/table.ts';
import type { Touched } from './editing.ts';
import type { RowFlag } from './flag.ts';
import { rowFlag } from './flag.ts';
import type { Lists } from './lists.ts';
import { fieldText, type Memory } from './memory.ts';
import { rowSubject } from './subjects.ts';

// Who in the open file is recognised as whom, and what the match checks find in that. After an edit only the rows are matched and looked at
// again that depend on it.

/** Lists by which something is recognised; those of webaanvragen are for comparing afterwards. */
const RECOGNISED_BY: readonly ReferenceKind[] = ['bedrijf', 'persoon', 'opleiding', 'opleidingssoort'];

export interface Matching {
  references: References;
  matches: FileMatches;
  record: RecordText;
}

/** Makes now what the first file would wait for. */
export function prepareLists(lists: Lists, today: CalendarDate): void {
  indexesOf(lists, today);
}

/** Indexes are made once for the lists, however many files are opened and whatever the order of the rules. */
const INDEXES = new WeakMap<Lists, { by: References; indexes: Indexes }>();

function indexesOf(lists: Lists, today: CalendarDate): { by: References; indexes: Indexes } {
  const inUse = lists.inUse();
  const known = INDEXES.get(lists);
  const by: References = {};
  for (const kind of RECOGNISED_BY) {
    const reference = inUse.get(kind);
    if (reference !== undefined) by[kind] = reference;
  }
  const isSame = known !== undefined && RECOGNISED_BY.every((kind) => known.by[kind] === by[kind]);
  const made = isSame ? known : { by, indexes: buildIndexes(by, today, known?.indexes) };
  INDEXES.set(lists, made);
  prepare(made.indexes, lists.order);
  return made;
}

/** Everything, from the beginning: after a file was opened, lists came or went, or columns got another meaning. */
export function matchAll(memory: Memory): void {
  for (const row of memory.matching === undefined ? [] : memory.order.rows())
    memory.rows.replace('match', row, []);
  memory.matching = undefined;
  const { by, indexes } = indexesOf(memory.lists, memory.today);
  if (Object.keys(by).length === 0) return;
  const { order, table, lists } = memory;
  const isThere = (row: RowId) => order.has(row) && !table.isBlank(row);
  const matches = new FileMatches(indexes, lists.order, {
    *rows() {
      for (const row of order.rows()) if (!table.isBlank(row)) yield row;
    },
    position: (row) => (isThere(row) ? order.place(row) : -1),
    text: (row, field) => fieldText(memory, row, field),
  });
  const record: RecordText = (kind, place, field) => by[kind]?.text(field, place) ?? '';
  memory.matching = { references: by, matches, record };
  for (const row of order.rows()) checkMatches(memory, row);
}

/** After edits. */
export function rematch(memory: Memory, touched: Touched): void {
  if (memory.matching === undefined) return;
  const isMatched = [...MATCHED_FIELDS].some((field) => {
    const column = memory.fields.get(field);
    return column !== undefined && touched.columns.has(column);
  });
  if (!isMatched && touched.moved.size === 0) return;
  const edited = isMatched ? touched.rows : [];
  for (const row of memory.matching.matches.update(edited, touched.moved)) checkMatches(memory, row);
}

export function matchesOf(memory: Memory, row: RowId): RowMatches | undefined {
  return memory.matching?.matches.of(row);
}

function checkMatches(memory: Memory, row: RowId): void {
  const { matching } = memory;
  const matches = matching?.matches.of(row);
  const flags: RowFlag[] = [];
  if (matching !== undefined && matches !== undefined) {
    const subject = {
      row: rowSubject(memory, row),
      matches,
      record: matching.record,
      hasColumn: (field: FieldPath) => memory.fields.has(field),
    };
    for (const check of MATCH_CHECKS as readonly MatchCheck[])
      if (check.only === undefined || check.only === rowsMake(memory.layout))
        for (const found of check.look(subject)) flags.push(rowFlag(memory, check, found, row));
  }
  memory.rows.replace('match', row, flags);
}
