import { CHECKS } from '../checks/list.ts';
import type { Severity, Trust } from '../model/finding.ts';
import type { ColumnId } from '../model/table.ts';
import { countWebaanvragen } from './bundling.ts';
import type { CellFindings } from './cell-findings.ts';
import { type FlagGroup, RANK } from './flag.ts';
import { gridColumns } from './grid-columns.ts';
import { countRowsWithErrors } from './marks.ts';
import { type Memory, oncePerRevision } from './memory.ts';
import { safeInMisplaced } from './misplaced.ts';
import type { FindingGroup, Summary } from './shown.ts';

// Counts for the page: small, and made again after every change.

/** Of equals the order is that of the checks, not of what was found first: it is the same after an edit and its undoing. */
const NTH: ReadonlyMap<string, number> = new Map(CHECKS.map(({ id }, nth) => [id, nth]));

interface Tally {
  flag: FlagGroup;
  count: number;
  columns: Map<ColumnId, number>;
}

/** Groups with at least one finding: errors first, then what can be mended, then the largest. */
export function summaryGroups(memory: Memory): FindingGroup[] {
  return oncePerRevision(memory, 'groups', () => {
    const tallies = new Map<string, Tally>();
    const add = (flag: FlagGroup, count: number, column: ColumnId | undefined) => {
      if (count === 0) return;
      let tally = tallies.get(flag.group);
      if (tally === undefined) {
        tally = { flag, count: 0, columns: new Map() };
        tallies.set(flag.group, tally);
      }
      tally.count += count;
      if (column !== undefined) tally.columns.set(column, (tally.columns.get(column) ?? 0) + count);
    };
    for (const flag of memory.placed) add(flag, 1, flag.column);
    for (const [column, findings] of memory.cells)
      for (const { flag, count } of findings.totals.values()) add(flag, count, column);
    for (const { flag, count, column } of memory.rows.tallies()) add(flag, count, column);
    const unsafe = safeInMisplaced(memory);
    const isOfFile = (key: string) => tallies.get(key)?.flag.check.scope === 'file';
    return [...tallies]
      .map(([key, tally]) => group(key, tally, unsafe.get(key) ?? 0))
      .sort(
        (a, b) =>
          byWeight(a, b) ||
          Number(isOfFile(b.key)) - Number(isOfFile(a.key)) ||
          b.count - a.count ||
          (NTH.get(a.check) ?? 0) - (NTH.get(b.check) ?? 0),
      );
  });
}

/** `misplaced`: how many stand in rows where nothing is mended safely. */
function group(key: string, { flag, count, columns }: Tally, misplaced: number): FindingGroup {
  return {
    key,
    check: flag.check.id,
    severity: flag.severity,
    ...(flag.trust === undefined ? {} : { trust: flag.trust }),
    count,
    safe: flag.trust === 'safe' ? count - misplaced : 0,
    columns: [...columns]
      .map(([column, n]) => ({ column, count: n }))
      .sort((a, b) => b.count - a.count || a.column - b.column),
  };
}

const TRUSTS: readonly Trust[] = ['safe', 'ask', 'choose'];

/** What is wrong with the file as a whole comes before the rest: rows may hang on it. */
function byWeight(a: FindingGroup, b: FindingGroup): number {
  const trust = (g: FindingGroup) => (g.trust === undefined ? TRUSTS.length : TRUSTS.indexOf(g.trust));
  return RANK[b.severity] - RANK[a.severity] || trust(a) - trust(b);
}

/** Errors and warnings among what has been looked at, for telling while the rest is looked at. */
export function foundSoFar(memory: Memory): number {
  let found = 0;
  const add = (flag: FlagGroup, count: number) => {
    if (flag.severity !== 'hint') found += count;
  };
  for (const flag of memory.placed) add(flag, 1);
  for (const findings of memory.cells.values())
    for (const { flag, count } of findings.totals.values()) add(flag, count);
  for (const { flag, count } of memory.rows.tallies()) add(flag, count);
  return found;
}

export function summarise(memory: Memory): Summary {
  const groups = summaryGroups(memory);
  const counts: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  let safe = 0;
  for (const group of groups) {
    counts[group.severity] += group.count;
    if (group.severity !== 'hint') safe += group.safe;
  }
  const undo = memory.done.at(-1);
  const redo = memory.undone.at(-1);
  return {
    revision: memory.revision,
    rows: memory.order.count,
    webaanvragen: countWebaanvragen(memory),
    columns: gridColumns(memory, (column) => columnCounts(memory.cells.get(column))),
    groups,
    counts,
    safe,
    rowsWithErrors: countRowsWithErrors(memory),
    changed: changedCounts(memory),
    lists: memory.lists.summary(),
    ...(undo === undefined ? {} : { undo: { label: undo.label, count: undo.edits.length } }),
    ...(redo === undefined ? {} : { redo: { label: redo.label, count: redo.edits.length } }),
  };
}

function columnCounts(findings: CellFindings | undefined): { errors: number; warnings: number } {
  const counts = { errors: 0, warnings: 0 };
  for (const { flag, count } of findings?.totals.values() ?? []) {
    if (flag.severity === 'error') counts.errors += count;
    if (flag.severity === 'warning') counts.warnings += count;
  }
  return counts;
}

function changedCounts(memory: Memory): Summary['changed'] {
  const { table, order } = memory;
  let cells = 0;
  for (const originals of memory.originals.values()) cells += originals.size;
  let rowsAdded = 0;
  for (let slot = table.fileRows; slot < table.slots; slot++) if (order.has(table.row(slot))) rowsAdded += 1;
  return {
    cells,
    rowsRemoved: table.fileRows + rowsAdded - order.count,
    rowsMoved: memory.moved.size,
    rowsAdded,
  };
}
