import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountText, numberText, textNumber } from './number-text.ts';

describe('numberText writes plain Dutch decimals', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [1000000, '1000000'],
    [6045.11, '6045,11'],
    [0.1 + 0.2, '0,3'],
    [-0.5, '-0,5'],
    [1234.0, '1234'],
    [612345678, '612345678'],
    [1e15, '1000000000000000'],
    [1234567890123456, '1234567890123456'],
    [1e21, '1000000000000000000000'],
    [-1e22, '-10000000000000000000000'],
    [1e-7, '0,0000001'],
    [-1.5e-10, '-0,00000000015'],
    [0.354166666666667, '0,354166666666667'],
    [2 / 3, '0,666666666666667'],
    [123456.78901234567, '123456,789012346'],
    [4.35 * 100, '435'],
  ])('%d as %s', (value, text) => expect(numberText(value)).toBe(text));

  it('never writes an exponent, and its text means the number to 15 digits', () => {
    for (let power = -30; power <= 30; power++) {
      const value = 1.23456789012345 * 10 ** power;
      const text = numberText(value);
      expect(text).toMatch(/^\d+(?:,\d+)?$/);
      expect(Math.abs(textNumber(text) - value) / value).toBeLessThan(1e-14);
    }
  });

  it('writes amounts as any other number, and knows which are none', () => {
    const amount = fc.maxSafeInteger().map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(
        fc.oneof(
          amount,
          fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 100),
          fc.double(),
        ),
        (value) => {
          const text = amountText(value);
          if (text !== undefined) expect(text).toBe(value === 0 ? '0' : String(value).replace('.', ','));
          else if (Number.isFinite(value)) expect(String(value)).toMatch(/\.\d{3}|e|\d{13}/);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
