import type { RowCheck } from '../checks/check.ts';
import type { FieldPath } from '../model/field.ts';
import type { RowId } from '../model/table.ts';
import { askedIn } from './asked.ts';
import { type RowFlag, rowFlag } from './flag.ts';
import type { Memory } from './memory.ts';
import { SilentRowFinder } from './silent-rows.ts';
import { rowSubject } from './subjects.ts';

// Runs the row checks: over all rows when a table is looked at as a whole, afterwards over those that an edit touches.

/** A check has one bit of a number for each row. */
const MOST_AT_ONCE = 31;
const ROWS_BETWEEN_TELLING = 20_000;

/** All rows, of which nothing was found yet. `watch` is told how many are done. */
export function checkRows(memory: Memory, watch?: (done: number) => void): void {
  const { table, order } = memory;
  const rows = order.rows();
  const isBlank = new Uint8Array(rows.length);
  for (let at = 0; at < rows.length; at++) if (table.isBlank(rows[at]!)) isBlank[at] = 1;
  const checks = meantNow(memory);
  const asks = asksOf(memory, checks, rows, isBlank);
  for (let at = 0; at < rows.length; at++) {
    if (isBlank[at] === 1) checkRow(memory, rows[at]!);
    else if (asks[at] !== 0) {
      const subject = rowSubject(memory, rows[at]!);
      const flags: RowFlag[] = [];
      for (let nth = 0; nth < checks.length; nth++)
        if ((asks[at]! >> nth) & 1) look(memory, checks[nth]!, subject, false, flags);
      for (const flag of flags) memory.rows.add(flag);
    }
    if ((at + 1) % ROWS_BETWEEN_TELLING === 0) watch?.(at + 1);
  }
}

/** By place in the rows, which checks may find something there: a bit for each. */
function asksOf(
  memory: Memory,
  checks: readonly RowCheck[],
  rows: Int32Array,
  isBlank: Uint8Array,
): Int32Array {
  if (checks.length > MOST_AT_ONCE) throw new RangeError('more row checks than bits');
  const finder = new SilentRowFinder(memory, rows, isBlank);
  const asks = new Int32Array(rows.length);
  for (const [nth, check] of checks.entries()) {
    const marks = finder.asks(check);
    for (let at = 0; at < asks.length; at++) asks[at]! |= marks[at]! << nth;
  }
  return asks;
}

function meantNow({ layout, seen, moodle }: Memory): readonly RowCheck[] {
  const { row } = askedIn(layout);
  if (seen.size > 0 && moodle !== undefined) return row;
  return row.filter(
    ({ needsSeen, needsMoodle }) =>
      (needsSeen !== true || seen.size > 0) && (needsMoodle !== true || moodle !== undefined),
  );
}

/** Which checks are there, and which of them look again; worked out once for all rows of an edit. */
export interface RowAsk {
  checks: readonly RowCheck[];
  again: ReadonlySet<RowCheck>;
}

/**
 * What checks found before that read none of the `edited` fields still holds; without `edited` all are asked, as they must be when a row
 * came, went, or became blank or no longer is.
 */
export function askRows(memory: Memory, edited?: ReadonlySet<FieldPath>): RowAsk {
  const checks = meantNow(memory);
  const isTouched = ({ reads }: RowCheck) =>
    edited === undefined || reads === 'all' || reads.some((field) => edited.has(field));
  return { checks, again: new Set(checks.filter(isTouched)) };
}

/** Looks at one row. */
export function checkRow(memory: Memory, row: RowId, { checks, again } = askRows(memory)): void {
  const flags: RowFlag[] = [];
  if (memory.order.has(row)) {
    const isBlank = memory.table.isBlank(row);
    const before = memory.rows.at(row);
    const subject = rowSubject(memory, row);
    for (const check of checks) {
      if (isBlank && check.blankToo !== true) continue;
      if (again.has(check)) look(memory, check, subject, isBlank, flags);
      else for (const flag of before) if (flag.check === check) flags.push(flag);
    }
  }
  memory.rows.replaceInRow(row, flags);
}

function look(
  memory: Memory,
  check: RowCheck,
  subject: ReturnType<typeof rowSubject>,
  isBlank: boolean,
  flags: RowFlag[],
): void {
  const found = check.look(subject, isBlank);
  if (found === undefined) return;
  for (const one of 'facts' in found ? [found] : found) flags.push(rowFlag(memory, check, one, subject.id));
}
