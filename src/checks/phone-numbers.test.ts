import fc from 'fast-check';
import { isValidPhoneNumber } from 'libphonenumber-js/min';
import { describe, expect, it } from 'vitest';
import { isNumberOf, isPlainDutch } from './phone-numbers.ts';

// What is said of numbers without the library is what the library says of them.

/** Every area of four digits once, with digits behind it up to so many. */
const areas = (total: number, digit: number) =>
  Array.from({ length: 10_000 }, (_, area) => String(area).padStart(4, '0').padEnd(total, String(digit)));
const isNumber = (text: string, land: 'NL' | 'BE') => isValidPhoneNumber(text.replace(/^00/, '+'), land);

describe('without the library', () => {
  it.each([
    ['NL', '0', 9],
    ['NL', '+31', 9],
    ['NL', '0031', 9],
    ['BE', '0', 8],
    ['BE', '0', 9],
    ['BE', '+32', 8],
    ['BE', '+32', 9],
  ] as const)('%s: %s and %i digits are what they are with it', (land, before, digits) => {
    for (const national of areas(digits, 3)) {
      const text = before + national;
      if (isNumberOf(text, land) !== isNumber(text, land)) expect.fail(text);
      if (isPlainDutch(text) && !isNumber(text, 'NL')) expect.fail(`plain ${text}`);
    }
  });

  it('so too with signs between the digits', () => {
    const between = fc.constantFrom('', '', '', ' ', '-', '.', '/', '(', ')', '  ', ' - ');
    const digit = fc.constantFrom(...'0123456789');
    const signed = fc
      .tuple(
        fc.constantFrom('0', '06', '02', '03', '04', '+31', '+32', '0031', '+31 (0)', '+49'),
        fc.array(fc.tuple(between, digit), { minLength: 7, maxLength: 10 }),
      )
      .map(([before, rest]) => before + rest.flat().join(''));
    fc.assert(
      fc.property(signed, (text) => {
        if (isPlainDutch(text)) expect([text, isNumber(text, 'NL')]).toEqual([text, true]);
        for (const land of ['NL', 'BE'] as const)
          if (isNumberOf(text, land)) expect([text, land, isNumber(text, land)]).toEqual([text, land, true]);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['0612345678', true],
    ['06-12 34 56 78', true],
    ['+31 6 12345678', true],
    ['0319123456', false],
    ['0012345678', false],
    ['061234567', false],
    ['06123456789', false],
    ['+3206123456', false],
    ['06 1234567x', false],
  ])('%s is plain: %s', (text, is) => expect(isPlainDutch(text)).toBe(is));
});
