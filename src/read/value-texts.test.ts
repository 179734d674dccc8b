import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Table } from '../model/table.ts';
import { shownNumber } from './sheetjs.ts';
import { ValueTexts } from './value-texts.ts';

// A code of zeros is filled up here and not by SheetJS, so that the library need not be loaded for it: both must show the same.

it('a code of zeros shows what SheetJS shows', () => {
  const never = () => {
    throw new Error('asked');
  };
  const texts = new ValueTexts(new Table(1), false, never);
  const value = fc.oneof(
    fc.integer({ min: -99_999_999, max: 99_999_999 }),
    fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }),
    fc.constantFrom(0, -0, 1, -1, 9, 10, 612345678, 32612345678),
  );
  fc.assert(
    fc.property(value, fc.integer({ min: 2, max: 14 }), (number, width) => {
      const code = '0'.repeat(width);
      texts.takeNumber(number, texts.format(code), false, false);
      expect(texts.text).toBe(shownNumber(number, code));
    }),
    { numRuns: 2000 },
  );
});
