import type { Case } from './case.ts';
import type { DraftRow } from './draft.ts';
import type { Allowed, Expected } from './faults/fault.ts';
import type { Verdict } from './verdict.ts';

// What was written against the truth, cell by cell.

/** The written table against the truth, but for what no mend could give back. */
export function compare(one: Case, [headings = [], ...rows]: string[][], verdict: Verdict): void {
  const { truth, draft, injected } = one;
  const { headings: wanted } = draft;
  const wrong = (where: string, wanted: string, got: string, faults: string[]) =>
    verdict.wrong.push({ where, wanted, got, faults });
  if (headings.join('\n') !== wanted.join('\n'))
    wrong('headings', '', headings.join(';').slice(0, 200), names(one));
  if (rows.length !== truth.rows.length) {
    wrong('rows', String(truth.rows.length), String(rows.length), names(one));
    return;
  }
  const lost = new Set(
    injected.flatMap(({ lost: cells = [] }) => cells.map(({ row, column }) => `${row.id}:${column ?? ''}`)),
  );
  const lostColumns = new Set(injected.flatMap(({ lostColumns: columns = [] }) => columns));
  const damagedBy = new Map(draft.rows.map((row) => [row.id, row]));
  truth.rows.forEach(({ texts }, n) => {
    texts.forEach((text, column) => {
      const got = rows[n]?.[column] ?? '';
      if (got === text || lostColumns.has(column) || lost.has(`${n}:${column}`) || lost.has(`${n}:`)) return;
      wrong(`truth row ${n} ${wanted[column]}`, text, got, blamed(one, damagedBy.get(n), column));
    });
  });
}

const names = ({ injected }: Case) => injected.map(({ fault }) => fault.name);

/** The faults that said something of the row or the column. */
function blamed(one: Case, row: DraftRow | undefined, column: number): string[] {
  const hit = (wanted: Expected | Allowed) =>
    (row !== undefined &&
      ([wanted.row ?? []].flat() as DraftRow[]).includes(row) &&
      (wanted.column ?? column) === column) ||
    (wanted.row === undefined && (wanted.column === column || wanted.heading === one.draft.headings[column]));
  const some = one.injected.filter(({ expected, allowed = [] }) => [...expected, ...allowed].some(hit));
  return some.length > 0 ? some.map(({ fault }) => fault.name) : names(one).map((name) => `${name}?`);
}
