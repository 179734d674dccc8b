import type { CellCheck, Check, FileCheck, RowCheck, WebaanvraagCheck } from '../checks/check.ts';
import type { ColumnCheck } from '../checks/column/column-check.ts';
import { CHECKS } from '../checks/list.ts';
import type { TableCheck } from '../checks/table/table-check.ts';
import type { FieldPath } from '../model/field.ts';
import { type Layout, type LayoutColumn, rowsMake } from '../model/layout.ts';

// Which checks are asked in a layout: those that could find something there. It runs none of them.

function ofScope<S extends Check['scope']>(scope: S): Extract<Check, { scope: S }>[] {
  return CHECKS.filter((check): check is Extract<Check, { scope: S }> => check.scope === scope);
}

const CELL = ofScope('cell');
const ROW: readonly RowCheck[] = ofScope('row');
const TABLE: readonly TableCheck[] = ofScope('table');
const FILE = ofScope('file');
const COLUMN = ofScope('column');
const WEBAANVRAAG: readonly WebaanvraagCheck[] = ofScope('webaanvraag');

function isMeant({ only }: Check, layout: Layout): boolean {
  return only === undefined || only === rowsMake(layout);
}

interface Asked {
  file: readonly FileCheck[];
  column: readonly ColumnCheck[];
  row: readonly RowCheck[];
  table: readonly TableCheck[];
  webaanvraag: readonly WebaanvraagCheck[];
}
const ASKED = new WeakMap<Layout, Asked>();

/**
 * The checks that have something to look at in this layout. A check of webaanvragen is asked wherever webaanvragen are made,
 * for that a layout has no column for a deelnemer is what it would tell; any other only where a field that it reads is there.
 */
export function askedIn(layout: Layout): Asked {
  const known = ASKED.get(layout);
  if (known !== undefined) return known;
  const fields = new Set(layout.columns.map((column) => column.field));
  const hasOneOf = (some: readonly FieldPath[]) => some.some((field) => fields.has(field));
  const hasFields = ({ only, reads, needs }: RowCheck) =>
    (only !== undefined || reads === 'all' || hasOneOf(reads)) && (needs === undefined || hasOneOf(needs));
  const asked: Asked = {
    file: FILE.filter((check) => isMeant(check, layout)),
    column: COLUMN.filter((check) => isMeant(check, layout)),
    row: ROW.filter((check) => isMeant(check, layout) && hasFields(check)),
    table: TABLE.filter((check) => isMeant(check, layout)),
    webaanvraag: rowsMake(layout) === 'webaanvraag' ? WEBAANVRAAG : [],
  };
  ASKED.set(layout, asked);
  return asked;
}

export function cellChecksFor(mark: LayoutColumn): CellCheck[] {
  const isNeeded = ({ needs }: CellCheck) =>
    needs === undefined || (typeof needs === 'function' ? needs(mark) : mark[needs] !== undefined);
  return CELL.filter(
    (check) => (check.applies === 'all' || check.applies.includes(mark.kind)) && isNeeded(check),
  );
}
