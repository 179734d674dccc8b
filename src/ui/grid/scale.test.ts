import { describe, expect, it } from 'vitest';
import { offsetOf, reveal, SAFE_HEIGHT, scaleOf, scrollTopOf } from './scale.ts';

const ROW = 30;
const HEAD = 56;

describe('scale', () => {
  it.each([
    ['few rows', 100],
    ['as many as just fit', Math.floor((SAFE_HEIGHT - HEAD) / ROW)],
    ['a million', 1_000_000],
    ['five million', 5_000_000],
  ])('reaches the first and the last of %s', (_, rows) => {
    const viewport = 800;
    const scale = scaleOf(HEAD + rows * ROW, viewport);
    expect(scale.canvas).toBeLessThanOrEqual(SAFE_HEIGHT);
    expect(offsetOf(0, scale)).toBe(0);
    const end = offsetOf(scale.canvas - viewport, scale);
    expect(end).toBeCloseTo(scale.total - viewport, 3);
  });

  it('goes there and back', () => {
    const scale = scaleOf(HEAD + 1_000_000 * ROW, 800);
    for (const offset of [0, 17, 14_999_999, 29_999_000]) {
      expect(offsetOf(scrollTopOf(offset, scale), scale)).toBeCloseTo(offset, 3);
    }
  });

  it('leaves what fits alone', () => {
    expect(scaleOf(3_056, 800)).toEqual({ total: 3_056, canvas: 3_056, ratio: 1 });
  });
});

describe('reveal', () => {
  const strip = { offset: 1_000, viewport: 500, covered: 50 };
  it.each([
    ['in sight', 1_100, 1_130, false, 1_000],
    ['under the sticky part', 1_020, 1_050, false, 970],
    ['above', 100, 130, false, 50],
    ['below', 1_490, 1_520, false, 1_020],
    ['wider than the room', 2_000, 2_600, false, 1_950],
    ['far away, centred', 5_000, 5_030, true, 4_740],
    ['near the top, centred', 60, 90, true, 0],
    ['in sight, centred', 1_100, 1_130, true, 1_000],
  ])('%s', (_, start, end, centred, want) => {
    expect(reveal(start, end, strip, centred)).toBe(want);
  });
});
