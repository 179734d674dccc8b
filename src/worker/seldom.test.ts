import { expect, test } from 'vitest';
import type { Progress } from '../engine/face.ts';
import { APART_MS, seldom } from './seldom.ts';

function watched() {
  const told: Progress[] = [];
  const clock = { at: 0 };
  const watch = seldom(
    (progress) => told.push(progress),
    () => clock.at,
  );
  return { told, clock, watch };
}
const reading = (rows: number): Progress => ({ phase: 'reading', done: 0, rows });

test('what comes soon after the last telling is left out', () => {
  const { told, clock, watch } = watched();
  for (let ms = 0; ms <= 10 * APART_MS; ms++) {
    clock.at = ms;
    watch(reading(ms));
  }
  expect(told.map(({ rows }) => rows)).toEqual(Array.from({ length: 11 }, (_, nth) => nth * APART_MS));
});

test('a new phase and the first rows are always told', () => {
  const { told, watch } = watched();
  watch(reading(1));
  watch(reading(2));
  watch({ ...reading(3), first: [['a']] });
  watch({ phase: 'checking', done: 0, rows: 3 });
  expect(told.map(({ phase, rows }) => [phase, rows])).toEqual([
    ['reading', 1],
    ['reading', 3],
    ['checking', 3],
  ]);
});
