import { expect, test } from 'vitest';
import { drawnRows } from './drawn-rows.ts';

const NOBODY = { active: undefined, editing: undefined };
const positions = (drawn: { position: number }[]): number[] => drawn.map(({ position }) => position);
const keyAt = (drawn: { key: string; position: number }[], position: number): string | undefined =>
  drawn.find((one) => one.position === position)?.key;

test('at rest the elements stand as the rows are read', () => {
  for (const from of [0, 1, 4, 5, 12])
    expect(positions(drawnRows({ from, to: from + 5 }, from, NOBODY))).toEqual(
      [0, 1, 2, 3, 4].map((n) => from + n),
    );
});

test('while scrolling, what stays keeps its elements and its place among them', () => {
  const before = drawnRows({ from: 0, to: 5 }, 0, NOBODY);
  const after = drawnRows({ from: 2, to: 7 }, 0, NOBODY);
  expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
  expect([...positions(after)].sort()).toEqual([2, 3, 4, 5, 6]);
  for (const stays of [2, 3, 4]) expect(keyAt(after, stays)).toBe(keyAt(before, stays));
  // What came has the elements of what went.
  expect(new Set([5, 6].map((one) => keyAt(after, one)))).toEqual(
    new Set([0, 1].map((one) => keyAt(before, one))),
  );
});

test('the active row is there once, also out of sight', () => {
  const at = (active: number) => positions(drawnRows({ from: 10, to: 13 }, 10, { ...NOBODY, active }));
  expect(at(11)).toEqual([10, 11, 12]);
  expect(at(3)).toEqual([3, 10, 11, 12]);
  expect(at(99)).toEqual([10, 11, 12, 99]);
  expect(at(-1)).toEqual([10, 11, 12]);
});

test('the row where writing goes on keeps its elements, wherever it scrolls', () => {
  const apart = { active: 2, editing: 2 };
  for (const from of [0, 1, 2, 3, 50]) {
    const drawn = drawnRows({ from, to: from + 4 }, 0, apart);
    expect(keyAt(drawn, 2), String(from)).toBe('editing');
    const keys = drawn.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('nothing is drawn of nothing', () => {
  expect(drawnRows({ from: 0, to: 0 }, 0, NOBODY)).toEqual([]);
});
