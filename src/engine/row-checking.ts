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
/** Among those numbers: nothing stands in the row. */
const BLANK = -1;
const ROWS_BETWEEN_TELLING = 20_000;

/** All rows, of which nothing was found yet. `watch` is told how many are done. */
export function checkRows(memory: Memory, watch?: (done: number) => void): void {
  const { table, order } = memory;
  const rows = order.rows();
  const isBlank = new Uint8Array(rows.length);
  for (let at = 0; at < rows.length; at++) if (table.isBlank(rows[at]!)) isBlank[at] = 1;
  const looks = looksOf(memory, rows, isBlank);
  const asked = askedAt(looks, isBlank);
  for (let from = 0; from < rows.length; from += ROWS_BETWEEN_TELLING) {
    const end = Math.min(rows.length, from + ROWS_BETWEEN_TELLING);
    lookAtSome(memory, looks, rows, asked, from, end);
    watch?.(end);
  }
}

interface Look {
  check: RowCheck;
  marks: Uint8Array;
}

/** The checks that are to be asked, and where. What others find is known without asking, and kept. */
function looksOf(memory: Memory, rows: Int32Array, isBlank: Uint8Array): Look[] {
  const finder = new SilentRowFinder(memory, rows, isBlank);
  const looks: Look[] = [];
  for (const check of meantNow(memory)) {
    const asks = finder.asks(check);
    if (asks === undefined) continue;
    if ('marks' in asks) looks.push({ check, marks: asks.marks });
    else {
      const flags = asks.found.map((some) => some.map((one) => rowFlag(memory, check, one, rows[0]!)));
      memory.rows.addSame(rows, isBlank, flags, asks.kinds);
    }
  }
  if (looks.length > MOST_AT_ONCE) throw new RangeError('more row checks than bits');
  return looks;
}

/** By place in the rows, which of them may find something there: a bit for each. */
function askedAt(looks: readonly Look[], isBlank: Uint8Array): Int32Array {
  const asked = new Int32Array(isBlank.length);
  for (let nth = 0; nth < looks.length; nth++) addBit(asked, looks[nth]!.marks, nth);
  for (let at = isBlank.indexOf(1); at >= 0; at = isBlank.indexOf(1, at + 1)) asked[at] = BLANK;
  return asked;
}

function addBit(asked: Int32Array, marks: Uint8Array, bit: number): void {
  for (let at = 0; at < asked.length; at++) asked[at]! |= marks[at]! << bit;
}

function lookAtSome(
  memory: Memory,
  looks: readonly Look[],
  rows: Int32Array,
  asked: Int32Array,
  from: number,
  end: number,
): void {
  for (let at = from; at < end; at++) {
    if (asked[at] === 0) continue;
    if (asked[at] === BLANK) checkRow(memory, rows[at]!);
    else lookAt(memory, looks, asked[at]!, rows[at]!);
  }
}

function lookAt(memory: Memory, looks: readonly Look[], asked: number, row: RowId): void {
  const flags: RowFlag[] = [];
  for (let nth = 0; nth < looks.length; nth++) {
    if (((asked >> nth) & 1) === 1) look(memory, looks[nth]!.check, rowSubject(memory, row), false, flags);
  }
  for (let nth = 0; nth < flags.length; nth++) memory.rows.add(flags[nth]!);
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
