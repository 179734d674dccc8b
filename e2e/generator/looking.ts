import type { FindingView } from '../../src/engine/shown.ts';
import type { Case } from './case.ts';
import type { DraftRow } from './draft.ts';
import type { Allowed, Expected } from './faults/fault.ts';
import type { Verdict } from './verdict.ts';

// What was told of a case against what should have been told: each fault in its place, and no error or warning beside them.

/** Places of the draft in the file. */
function placesOf({ draft }: Case) {
  const first = draft.wrapping.titleRows.length + 2;
  const numbers = new Map(draft.rows.map((row, n) => [row, first + n]));
  const columns = new Map(draft.columns.map((column, n) => [column.id, n]));
  return {
    row: (row: DraftRow) => numbers.get(row) ?? -1,
    column: (id: number) => columns.get(id) ?? -1,
  };
}

/** Hints that say something exact; one that nobody caused is a false alarm too. */
const SHARP: ReadonlySet<string> = new Set(['reconstructed-heading', 'moodle-known-user']);

/** `of`: whether it was told of the list, or of the file that was made of it for another system. */
export function look(
  one: Case,
  findings: readonly FindingView[],
  verdict: Verdict,
  of: 'list' | 'target' = 'list',
): void {
  const places = placesOf(one);
  const rowsOf = ({ row }: Expected | Allowed) =>
    row === undefined ? undefined : ([row].flat() as DraftRow[]).map(places.row);
  const fits = (wanted: Expected | Allowed) => {
    const rows = rowsOf(wanted);
    return ({ check, where }: FindingView) =>
      (wanted.check === '*' || wanted.check === check) &&
      (rows === undefined || (where.row !== undefined && rows.includes(where.row))) &&
      (wanted.column === undefined || where.column === places.column(wanted.column)) &&
      (wanted.heading === undefined || where.heading === wanted.heading);
  };
  const told = (check: string) => byCheck.get(check) ?? [];
  const byCheck = new Map<string, FindingView[]>();
  for (const finding of findings) {
    const known = byCheck.get(finding.check);
    if (known) known.push(finding);
    else byCheck.set(finding.check, [finding]);
  }
  const meant = new Set<FindingView>();
  for (const { fault, expected, allowed = [] } of one.injected) {
    for (const wanted of expected) {
      if ((wanted.of ?? 'list') !== of) continue;
      const found = told(wanted.check).filter(fits(wanted));
      for (const finding of found) meant.add(finding);
      const where = `rows ${rowsOf(wanted)?.join() ?? '-'} column ${wanted.column === undefined ? (wanted.heading ?? '-') : (one.draft.headings[wanted.column] ?? wanted.column)}`;
      verdict.recall.push({ check: wanted.check, fault: fault.name, found: found.length > 0, where });
    }
    for (const wanted of allowed) for (const finding of findings.filter(fits(wanted))) meant.add(finding);
  }
  for (const finding of findings) {
    if ((finding.severity === 'hint' && !SHARP.has(finding.check)) || meant.has(finding)) continue;
    const { row, column, heading } = finding.where;
    const where = `row ${row ?? '-'} column ${column ?? '-'} (${heading ?? ''})`;
    verdict.falseAlarms.push({
      check: finding.check,
      where,
      text: JSON.stringify(finding.facts).slice(0, 160),
    });
  }
}
