import type { Check, Found } from '../checks/check.ts';
import type { FieldPath } from '../model/field.ts';
import type { Facts, Severity, Trust } from '../model/finding.ts';
import type { ColumnId, RowId } from '../model/table.ts';

// A finding as the engine keeps it: what was found, and how it counts. Where it stands is known by where it is kept.

/** What findings that are counted together and mended in the same way have in common. */
export interface FlagGroup {
  check: Check;
  severity: Severity;
  trust: Trust | undefined;
  /** Its name. */
  group: string;
}

export interface Flag extends FlagGroup {
  facts: Facts;
}

/** A flag that belongs to one row, or to a cell of it. */
export interface RowFlag extends Flag {
  row: RowId;
  column: ColumnId | undefined;
  /** The one that was found before it in the same row, as row-findings.ts keeps them. */
  before: RowFlag | undefined;
}

/** A flag of the file or of a column. */
export interface PlacedFlag extends Flag {
  row: RowId | undefined;
  column: ColumnId | undefined;
}

export const RANK: Record<Severity, number> = { hint: 1, warning: 2, error: 3 };
const BY_RANK: readonly (Severity | undefined)[] = [undefined, 'hint', 'warning', 'error'];

export function severityOfRank(rank: number): Severity | undefined {
  return BY_RANK[rank];
}

export function makeFlag(check: Check, facts: Facts): Flag {
  const { severity, trust, group } = groupFor(check, facts);
  return { check, facts, severity, trust, group };
}

/** The group of what a check has found. */
export function groupFor(check: Check, facts: Facts): FlagGroup {
  const severity = typeof check.severity === 'function' ? check.severity(facts) : check.severity;
  const trust = typeof check.mend?.trust === 'function' ? check.mend.trust(facts) : check.mend?.trust;
  return groupOf(check, severity, trust);
}

/** The same object for all of one group. */
export function groupOf(check: Check, severity: Severity, trust: Trust | undefined): FlagGroup {
  const at = TRUST_KINDS * RANK[severity] + (trust === undefined ? 0 : TRUSTS[trust]);
  const known = GROUPS.get(check);
  const found = known?.[at];
  if (found !== undefined) return found;
  const made = { check, severity, trust, group: `${check.id}:${severity}:${trust ?? 'told'}` };
  if (known === undefined) {
    const groups = new Array<FlagGroup | undefined>(4 * TRUST_KINDS).fill(undefined);
    groups[at] = made;
    GROUPS.set(check, groups);
  } else known[at] = made;
  return made;
}

/** A finding of a row, where `fallback` is the row it stands in when it does not say so itself. */
export function rowFlag(
  { fields }: { fields: ReadonlyMap<FieldPath, ColumnId> },
  check: Check,
  found: Found<Facts>,
  fallback: RowId,
): RowFlag {
  const column = found.column ?? (found.field === undefined ? undefined : fields.get(found.field));
  return inRow(makeFlag(check, found.facts), found.row ?? fallback, column);
}

/** The same finding in one row. */
export function inRow(
  { check, facts, severity, trust, group }: Flag,
  row: RowId,
  column: ColumnId | undefined,
): RowFlag {
  return { check, facts, severity, trust, group, row, column, before: undefined };
}

/** By check, severity and trust: one for each, so that a million flags share its name and look-ups by it are quick. */
const GROUPS = new WeakMap<Check, (FlagGroup | undefined)[]>();
const TRUSTS: Record<Trust, number> = { safe: 1, ask: 2, choose: 3 };
/** With none at all. */
const TRUST_KINDS = 4;
