import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RowCheck } from '../checks/check.ts';
import { CHECKS } from '../checks/list.ts';
import type { TableCheck } from '../checks/table/table-check.ts';
import { inRow, makeFlag, RANK, type RowFlag } from './flag.ts';
import { RowFindings } from './row-findings.ts';

// Whatever comes and goes, what is kept of each row, owner and group is what a plain list of all flags says.

const ROW = CHECKS.filter((check): check is RowCheck => check.scope === 'row').slice(0, 4);
const TABLE = CHECKS.filter((check): check is TableCheck => check.scope === 'table').slice(0, 2);
const facts = { lacks: 'source', becomes: [], cells: null };
const flag = (check: RowCheck | TableCheck, row: number, column: number | undefined): RowFlag =>
  inRow(makeFlag(check, facts), row, column);

const row = fc.nat({ max: 600 });
const column = fc.constantFrom(undefined, 0, 1);
const ofRow = fc.record({
  row,
  flags: fc.array(fc.tuple(fc.constantFrom(...ROW), column), { maxLength: 3 }),
});
const shared = fc.record({
  check: fc.constantFrom(...TABLE),
  key: fc.nat({ max: 2 }),
  flags: fc.array(fc.tuple(row, column), { maxLength: 4 }),
});

/** What is told the same in many rows, by kind: a row of the first is told nothing. */
const SAME: readonly (readonly (readonly [RowCheck, number | undefined])[])[] = [
  [],
  [[ROW[0]!, undefined]],
  [
    [ROW[1]!, 0],
    [ROW[2]!, 1],
  ],
];
const same = fc.array(
  fc.record({ row, isBlank: fc.nat({ max: 1 }), kind: fc.nat({ max: SAME.length - 1 }) }),
  { maxLength: 20 },
);

it('keeps the flags that their owners have found last', () => {
  fc.assert(
    fc.property(fc.array(same, { maxLength: 2 }), fc.array(fc.oneof(ofRow, shared)), (told, steps) => {
      const found = new RowFindings();
      const owners = new Map<string, readonly RowFlag[]>();
      for (const all of told) {
        const once = [...new Map(all.map((one) => [one.row, one])).values()];
        const templates = SAME.map((some) => some.map(([check, at]) => flag(check, 0, at)));
        found.addSame(
          Int32Array.from(once, (one) => one.row),
          Uint8Array.from(once, (one) => one.isBlank),
          templates,
          Int32Array.from(once, (one) => one.kind),
        );
        for (const { row: at, isBlank, kind } of once) {
          const flags = isBlank === 1 ? [] : SAME[kind]!.map(([check, in_]) => flag(check, at, in_));
          owners.set(`row ${at}`, [...(owners.get(`row ${at}`) ?? []), ...flags]);
        }
      }
      for (const step of steps)
        if ('row' in step) {
          const flags = step.flags.map(([check, at]) => flag(check, step.row, at));
          found.replaceInRow(step.row, flags);
          owners.set(`row ${step.row}`, flags);
        } else {
          const flags = step.flags.map(([at, in_]) => flag(step.check, at, in_));
          found.replace(step.check, step.key, flags);
          owners.set(`${step.check.id} ${step.key}`, flags);
          expect(found.of(step.check, step.key)).toEqual(flags);
        }
      const all = [...owners.values()].flat();
      const visited: RowFlag[] = [];
      found.visit((one) => {
        visited.push(one);
      });
      expect(new Set(visited)).toEqual(new Set(all));
      expect(visited).toHaveLength(all.length);
      for (const one of all) {
        const beside = all.filter((other) => other.row === one.row);
        expect(new Set(found.at(one.row))).toEqual(new Set(beside));
        expect(found.ranks[one.row]).toBe(Math.max(...beside.map(({ severity }) => RANK[severity])));
        expect(found.has(one.group)).toBe(true);
      }
      const counted = [...found.tallies()].filter(({ count }) => count > 0);
      for (const { flag: of, column: at, count } of counted)
        expect(count).toBe(all.filter((one) => one.group === of.group && one.column === at).length);
      expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
      expect([...found.ranks].filter((rank) => rank > 0)).toHaveLength(
        new Set(all.map((one) => one.row)).size,
      );
    }),
    { numRuns: 300 },
  );
});

it('tells in which rows something was found anew', () => {
  const found = new RowFindings();
  expect(found.takeFoundAnew()).toBe('all');
  found.replaceInRow(7, [flag(ROW[0]!, 7, undefined)]);
  expect(found.takeFoundAnew()).toEqual(new Set([7]));
  expect(found.takeFoundAnew()).toEqual(new Set());
  found.replaceInRow(7, []);
  expect(found.takeFoundAnew()).toEqual(new Set([7]));
  found.forgetAll();
  expect(found.takeFoundAnew()).toBe('all');
});
