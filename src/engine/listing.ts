import type { MendContext } from '../checks/check.ts';
import type { Change } from '../model/edit.ts';
import type { Facts } from '../model/finding.ts';
import type { ColumnId, RowId } from '../model/table.ts';
import type { Flag } from './flag.ts';
import { type Memory, oncePerRevision } from './memory.ts';
import type { CellChange, FindingView } from './shown.ts';
import { rowsSharing } from './who-shares.ts';

// Findings as lists: all of a group, or all in one place. A listed finding knows where it stands; the page is sent pages of them.

export interface Listed {
  flag: Flag;
  row: RowId | undefined;
  column: ColumnId | undefined;
}

/** All findings of a group: of the file and columns first, then of cells by column, then of rows, each in the order of the table. */
export function listGroup(memory: Memory, group: string): readonly Listed[] {
  return oncePerRevision(memory, `group ${group}`, () => {
    const list: Listed[] = memory.placed
      .filter((flag) => flag.group === group)
      .map((flag) => ({ flag, row: flag.row, column: flag.column }));
    const rows = memory.order.rows();
    for (const [column, findings] of memory.cells) {
      if ((findings.totals.get(group)?.count ?? 0) === 0) continue;
      const { codes } = findings.column;
      /** By code, so that rows with the same cell share it. */
      const flags = new Map<number, Flag | undefined>();
      for (const row of rows) {
        const code = codes[memory.table.slot(row)] ?? 0;
        if ((findings.ranks[code] ?? 0) === 0) continue;
        if (!flags.has(code)) flags.set(code, findings.flagOf(code, group));
        const flag = flags.get(code);
        if (flag !== undefined) list.push({ flag, row, column });
      }
    }
    const inRows: Listed[] = [];
    if (memory.rows.has(group))
      memory.rows.visit((flag) => {
        if (flag.group === group) inRows.push({ flag, row: flag.row, column: flag.column });
      });
    inRows.sort((a, b) => memory.order.place(a.row!) - memory.order.place(b.row!));
    return list.concat(inRows);
  });
}

/** What stands in one cell, or, without a column, in the row as a whole. */
export function listAt(memory: Memory, row: RowId, column: ColumnId | undefined): Listed[] {
  const inRow = memory.rows.at(row).filter((flag) => flag.column === column);
  const findings = column === undefined ? undefined : memory.cells.get(column);
  const code = findings?.column.codes[memory.table.slot(row)] ?? 0;
  const inCell = findings?.flagsOf(code) ?? [];
  return [...inCell, ...inRow].map((flag) => ({ flag, row, column }));
}

export function changesFor(memory: Memory, listed: Listed, context = mendContext(memory)): Change[] {
  const { check, trust } = listed.flag;
  if (check.mend === undefined || trust === undefined) return [];
  const at = {
    ...(listed.row === undefined ? {} : { row: listed.row }),
    ...(listed.column === undefined ? {} : { column: listed.column }),
  };
  const changes = check.mend.changes(listed.flag.facts, at, context);
  // A column's mend goes over all that the table keeps; nothing is shown or changed in rows that were removed.
  return changes.filter((change) => change.kind !== 'cell' || memory.order.has(change.row));
}

/** The same finding with each other answer to it. */
export function otherAnswersOf(listed: Listed): Listed[] {
  const { check, facts, trust } = listed.flag;
  if (trust === undefined) return [];
  const others: Facts[] = check.mend?.others?.(facts) ?? [];
  return others.map((other) => ({ ...listed, flag: { ...listed.flag, facts: other } }));
}

export function mendContext(memory: Memory): MendContext {
  return {
    table: memory.table,
    columnOf: (field) => memory.fields.get(field),
    sharing: (by, row) => rowsSharing(memory, by, row),
  };
}

/** A finding's name as long as it stands: check, place, and which of several of the same check in the same place. */
function keyOf(listed: Listed): string {
  return `${placeKey(listed)}${factKey(listed.flag)}`;
}

function placeKey({ flag, row, column }: Listed): string {
  return `${flag.group}|${row ?? ''}|${column ?? ''}|`;
}

/** Those with these keys. Most are seen by their places not to be meant, so that their facts need not be made. */
export function withKeys(all: readonly Listed[], keys: readonly string[]): Listed[] {
  const wanted = new Set(keys);
  const places = new Set(keys.map((key) => /^[^|]*\|[^|]*\|[^|]*\|/.exec(key)?.[0]));
  return all.filter((one) => places.has(placeKey(one)) && wanted.has(keyOf(one)));
}

function factKey(flag: Flag): string {
  return JSON.stringify(flag.facts);
}

/** Another answer may change all rows of a company, and there are several answers to each of many findings. */
const MOST_OF_OTHERS = 20;

export function findingView(memory: Memory, listed: Listed): FindingView {
  const { flag, row, column } = listed;
  const at =
    column === undefined ? -1 : memory.alignment.places.findIndex((place) => place.column === column);
  const mark = memory.layout.columns[at];
  const inShort = { ...mendContext(memory), most: MOST_OF_OTHERS };
  const heading = mark?.heading ?? (column === undefined ? undefined : memory.table.columns[column]?.heading);
  return {
    key: keyOf(listed),
    check: flag.check.id,
    severity: flag.severity,
    where: {
      ...(row === undefined ? {} : { row }),
      ...(column === undefined ? {} : { column }),
      ...(mark?.field === undefined ? {} : { field: mark.field }),
      ...(heading === undefined ? {} : { heading }),
    },
    facts: flag.facts,
    ...(flag.trust === undefined ? {} : { trust: flag.trust }),
    changes: cellChanges(memory, changesFor(memory, listed)),
    others: otherAnswersOf(listed).map((other) => ({
      facts: other.flag.facts,
      changes: cellChanges(memory, changesFor(memory, other, inShort)).slice(0, MOST_OF_OTHERS),
    })),
  };
}

function cellChanges(memory: Memory, changes: readonly Change[]): CellChange[] {
  return changes.flatMap((change) =>
    change.kind === 'cell'
      ? [
          {
            row: change.row,
            column: change.column,
            before: memory.table.text(change.row, change.column),
            after: change.text,
          },
        ]
      : [],
  );
}
