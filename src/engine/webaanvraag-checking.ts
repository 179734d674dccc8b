import type { WebaanvraagCheck, WebaanvraagSubject } from '../checks/check.ts';
import type { Column } from '../model/column.ts';
import type { FieldPath } from '../model/field.ts';
import type { RowId } from '../model/table.ts';
import { askedIn } from './asked.ts';
import { type RowFlag, rowFlag } from './flag.ts';
import type { Memory } from './memory.ts';
import { saysOneThing, webaanvraagSubject } from './subjects.ts';

// Runs the checks of webaanvragen. One whose rows say the same is the rule, and is seen by numbers, without making anything of it.

/**
 * The checks that are asked again when these fields were edited in rows that stayed where they are: what the others found still holds. Without
 * `edited` all are, as when a row came, went or stands elsewhere.
 */
export function askWebaanvragen(
  { layout }: Memory,
  edited?: ReadonlySet<FieldPath>,
): ReadonlySet<WebaanvraagCheck> {
  const isTouched = ({ reads }: WebaanvraagCheck) =>
    edited === undefined || reads === undefined || reads.some((field) => edited.has(field));
  return new Set(askedIn(layout).webaanvraag.filter(isTouched));
}

/** All that have a number, of which nothing was found yet: which check may see something in which is worked out column by column. */
export function checkWebaanvragen(memory: Memory): void {
  memory.askedTaken.clear();
  const { bundles, byField } = memory;
  const checks = askedIn(memory.layout).webaanvraag;
  if (bundles.size === 0 || checks.length === 0) return;
  const beside = besideFirst(memory);
  const marks = checks.map(({ alike }) => {
    const differs = new Uint8Array(bundles.size);
    if (alike === undefined) return differs.fill(1);
    for (const field of alike) {
      const column = byField.get(field);
      if (column !== undefined) markDiffering(beside, column, differs);
    }
    return differs;
  });
  let at = 0;
  for (const [number, rows] of bundles) {
    const asked = checks.filter(
      ({ fewestRows = 0 }, nth) => marks[nth]![at] === 1 && rows.length >= fewestRows,
    );
    at += 1;
    if (asked.length === 0) continue;
    const flags: RowFlag[] = [];
    const subject = webaanvraagSubject(memory, number, rows);
    for (const check of asked)
      for (const found of check.look(subject)) flags.push(rowFlag(memory, check, found, rows[0]!));
    if (flags.length > 0) memory.rows.replace('webaanvraag', number, flags);
  }
}

/** Rows that are not the first of their webaanvraag, each with the slot of that one, and which webaanvraag it is by its place among all. */
interface Beside {
  slots: Int32Array;
  firsts: Int32Array;
  of: Int32Array;
}

function besideFirst({ bundles, order, table: { firstRow } }: Memory): Beside {
  const slots = new Int32Array(order.count);
  const firsts = new Int32Array(order.count);
  const of = new Int32Array(order.count);
  let [count, at] = [0, 0];
  for (const rows of bundles.values()) {
    for (let nth = 1; nth < rows.length; nth++) {
      slots[count] = rows[nth]! - firstRow;
      firsts[count] = rows[0]! - firstRow;
      of[count] = at;
      count += 1;
    }
    at += 1;
  }
  return { slots: slots.subarray(0, count), firsts: firsts.subarray(0, count), of: of.subarray(0, count) };
}

/** Of numbers only, for it is walked through some million times; texts are compared where codes are not the same. */
function markDiffering({ slots, firsts, of }: Beside, { codes, texts }: Column, differs: Uint8Array): void {
  for (let at = 0; at < slots.length; at++) {
    const own = codes[slots[at]!]!;
    const first = codes[firsts[at]!]!;
    if (own !== first && texts.at(own) !== texts.at(first)) differs[of[at]!] = 1;
  }
}

/** Looks at one numbered webaanvraag; one that is no longer there loses its findings. */
export function checkWebaanvraag(memory: Memory, number: string, again: ReadonlySet<WebaanvraagCheck>): void {
  memory.askedTaken.delete(number);
  memory.rows.replace('webaanvraag', number, lookAt(memory, number, again));
}

function lookAt(memory: Memory, number: string, again: ReadonlySet<WebaanvraagCheck>): RowFlag[] {
  const flags: RowFlag[] = [];
  const rows = memory.bundles.get(number) ?? [];
  if (rows.length === 0) return flags;
  const before = memory.rows.of('webaanvraag', number);
  let subject: WebaanvraagSubject | undefined;
  for (const check of askedIn(memory.layout).webaanvraag)
    if (!again.has(check)) {
      for (const flag of before) if (flag.check === check) flags.push(flag);
    } else if (maySee(memory, check, rows)) {
      subject ??= webaanvraagSubject(memory, number, rows);
      for (const found of check.look(subject)) flags.push(rowFlag(memory, check, found, rows[0]!));
    }
  return flags;
}

/** Whether the check may find something in these rows. */
function maySee(memory: Memory, { fewestRows, alike }: WebaanvraagCheck, rows: readonly RowId[]): boolean {
  if (fewestRows !== undefined && rows.length < fewestRows) return false;
  if (alike === undefined) return true;
  return !alike.every((field) => saysOneThing(memory, rows, field));
}
