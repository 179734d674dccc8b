import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Watch } from '../engine/face.ts';
import type { Client } from '../worker/client.ts';
import { setEngine } from './engine.ts';
import { known } from './known.ts';
import { openPasted, stopOpening } from './opening.ts';

// What the page shows while a file is being opened, by how long that will take.

const FIRST = [['Naam'], ['Bakker']];
let tell: Watch;

beforeEach(() => {
  vi.useFakeTimers();
  const open = (_source: unknown, _choices: unknown, watch: Watch, stop: AbortSignal) => {
    tell = watch;
    return new Promise((resolve) => stop.addEventListener('abort', () => resolve(undefined)));
  };
  setEngine({ open } as unknown as Client);
  openPasted('a;b');
});
afterEach(async () => {
  stopOpening();
  await vi.runAllTimersAsync();
  vi.useRealTimers();
});

const isLong = () => known.getState().busy?.isLong === true;
function tellAfter(ms: number, done: number, first?: string[][]): void {
  vi.advanceTimersByTime(ms);
  tell({ phase: 'reading', done, rows: 10, ...(first && { first }) });
}

it('shows the first rows at once of a file that will take long', () => {
  tellAfter(5, 0);
  tellAfter(20, 0.01, FIRST);
  expect(isLong()).toBe(true);
  expect(known.getState().busy?.first).toEqual(FIRST);
});

it('shows nothing of a file that will be there in a moment', () => {
  tellAfter(5, 0);
  tellAfter(10, 0.1, FIRST);
  expect(isLong()).toBe(false);
});

it('shows what it knows when that moment lasts', () => {
  tellAfter(5, 0);
  tellAfter(10, 0.1, FIRST);
  tellAfter(130, 0.5);
  expect(isLong()).toBe(false);
  vi.advanceTimersByTime(10);
  expect(isLong()).toBe(true);
  expect(known.getState().busy?.first).toEqual(FIRST);
  tellAfter(5, 0.6);
  expect(isLong()).toBe(true);
});
