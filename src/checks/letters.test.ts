import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstLetter, letters } from './letters.ts';

const sign = fc.constantFrom(...'aZz0 .@[`{éÉßİ\u0301-\u00a0Łœ');

it('the first letter is the first of the letters', () => {
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 4 }), (signs) => {
      expect(firstLetter(signs.join(''))).toBe(letters(signs.join('')).slice(0, 1));
    }),
    { numRuns: 1000 },
  );
});
