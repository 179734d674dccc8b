import type { WebaanvraagCheck, WebaanvraagSubject } from '../checks/check.ts';
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

/** Looks at one numbered webaanvraag; one that is no longer there loses its findings. */
export function checkWebaanvraag(memory: Memory, number: string, again = askWebaanvragen(memory)): void {
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
