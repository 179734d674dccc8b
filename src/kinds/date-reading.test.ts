import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWrittenAsWanted, readDate } from './date-reading.ts';

// dd-mm-jjjj is read on a road of its own, because nearly every date stands so; it must say what the long road says.

const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
const year = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'));
const wanted = fc.tuple(two, two, year).map((parts) => parts.join('-'));

describe('dd-mm-jjjj', () => {
  it('is read as it is with a space before it, which goes the long way', () => {
    fc.assert(
      fc.property(wanted, (text) => {
        expect(readDate(text)).toEqual(readDate(` ${text}`));
      }),
      { numRuns: 2000 },
    );
  });

  it('is well written when there is such a day, day first', () => {
    fc.assert(
      fc.property(wanted, (text) => {
        const reading = readDate(text);
        const isDay = reading?.is === 'two-days' || (reading?.is === 'day' && reading.order === 'day-month');
        expect(isWrittenAsWanted(text)).toBe(isDay);
      }),
      { numRuns: 2000 },
    );
  });
});
