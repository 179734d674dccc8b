import type { RowSubject, WebaanvraagSubject } from '../checks/check.ts';
import { isFilled } from '../model/bare-text.ts';
import type { FieldPath } from '../model/field.ts';
import type { RowId } from '../model/table.ts';
import { seenOn } from './identities.ts';
import type { Memory } from './memory.ts';

// What checks are given to look at, made from the memory: rows and webaanvragen.

/** More rows than this together are so rare that their subjects are not kept for the next time. */
const MOST_KEPT = 2048;

/** A row as a check sees it. No check keeps what it was given to look at, so the same subject serves for the next row. */
export function rowSubject(memory: Memory, row: RowId): RowSubject {
  return subjectFor(memory, row, 0);
}

/** Several rows that are looked at together. */
function rowSubjects(memory: Memory, rows: readonly RowId[]): RowSubject[] {
  return rows.map((row, nth) => subjectFor(memory, row, nth));
}

/** The same for the nth of several, which is asked for by its own number each. */
export function subjectFor(memory: Memory, row: RowId, nth: number): RowSubject {
  const subject = memory.subjects[nth] ?? newSubject(memory);
  if (nth < MOST_KEPT) memory.subjects[nth] = subject;
  subject.id = row;
  if (memory.seen.size > 0) subject.seen = (role) => seenOn(memory.seen, subject.text, role);
  else if (subject.seen !== undefined) delete subject.seen;
  if (memory.moodle !== undefined) subject.moodle = memory.moodle;
  return subject;
}

function newSubject({ table, byField }: Memory): RowSubject {
  const { firstRow } = table;
  const subject: RowSubject = {
    id: 0,
    // Asked some hundred times a row: written out.
    text: (field) => {
      const column = byField.get(field);
      return column === undefined ? '' : (column.texts.at(column.codes[subject.id - firstRow] ?? 0) ?? '');
    },
    has: (field) => isFilled(subject.text(field)),
  };
  return subject;
}

export function webaanvraagSubject(
  memory: Memory,
  number: string,
  rows: readonly RowId[],
  reserved?: ReadonlySet<string>,
): WebaanvraagSubject {
  return {
    number,
    rows: rowSubjects(memory, rows),
    before: (row) => filledBefore(memory, row),
    isAlike: (field) => saysOneThing(memory, rows, field),
    isTaken: (other) => {
      memory.askedTaken.add(number);
      return memory.bundles.has(other) || reserved?.has(other) === true;
    },
  };
}

/** Whether these rows say letter for letter the same. Equal cells mostly have one code, but may have several. */
export function saysOneThing(
  { byField, table: { firstRow } }: Memory,
  rows: readonly RowId[],
  field: FieldPath,
): boolean {
  const column = byField.get(field);
  if (column === undefined) return true;
  const { codes, texts } = column;
  const first = codes[rows[0]! - firstRow]!;
  for (let nth = 1; nth < rows.length; nth++) {
    const code = codes[rows[nth]! - firstRow]!;
    if (code !== first && texts.at(code) !== texts.at(first)) return false;
  }
  return true;
}

export function filledBefore(memory: Memory, row: RowId): RowId | undefined {
  let before = memory.order.before(row);
  while (before !== null && memory.table.isBlank(before)) before = memory.order.before(before);
  return before ?? undefined;
}
