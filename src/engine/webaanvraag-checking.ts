import type { WebaanvraagCheck } from '../checks/check.ts';
import type { Column } from '../model/column.ts';
import type { RowId } from '../model/table.ts';
import { askedIn } from './asked.ts';
import { type RowFlag, rowFlag } from './flag.ts';
import type { Memory } from './memory.ts';
import { webaanvraagSubject } from './subjects.ts';

// Runs the checks of webaanvragen. One whose rows say the same is the rule, and is seen by numbers, without making anything of it.

/** Looks at one numbered webaanvraag; one that is no longer there loses its findings. */
export function checkWebaanvraag(memory: Memory, number: string): void {
  memory.askedTaken.delete(number);
  memory.rows.replace('webaanvraag', number, lookAt(memory, number, memory.bundles.get(number) ?? []));
}

function lookAt(memory: Memory, number: string, rows: readonly RowId[]): RowFlag[] {
  const flags: RowFlag[] = [];
  if (rows.length === 0) return flags;
  const asked = askedIn(memory.layout).webaanvraag.filter((check) => maySee(memory, check, rows));
  if (asked.length === 0) return flags;
  const subject = webaanvraagSubject(memory, number, rows);
  for (const check of asked)
    for (const found of check.look(subject)) flags.push(rowFlag(memory, check, found, rows[0]!));
  return flags;
}

/** Whether the check may find something in these rows. */
function maySee(memory: Memory, { fewestRows, alike }: WebaanvraagCheck, rows: readonly RowId[]): boolean {
  if (fewestRows !== undefined && rows.length < fewestRows) return false;
  if (alike === undefined) return true;
  const { firstRow } = memory.table;
  for (const field of alike) {
    const column = memory.byField.get(field);
    if (column !== undefined && !saysOneThing(column, firstRow, rows)) return true;
  }
  return false;
}

/** Equal cells mostly have one code, but may have several. */
function saysOneThing({ codes, texts }: Column, firstRow: RowId, rows: readonly RowId[]): boolean {
  const first = codes[rows[0]! - firstRow]!;
  for (let nth = 1; nth < rows.length; nth++) {
    const code = codes[rows[nth]! - firstRow]!;
    if (code !== first && texts[code] !== texts[first]) return false;
  }
  return true;
}
