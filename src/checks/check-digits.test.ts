import { describe, expect, it } from 'vitest';
import { isBelgianNationalNumber, passesBelgianTest, passesTestOfEleven } from './check-digits.ts';

// The published test vectors of the official sums.

describe('official sums', () => {
  it.each([
    ['85073003328', true],
    ['85073003329', false],
    ['01010112301', true],
    ['01010112369', true],
    ['01010112302', false],
    ['85133003328', false],
    ['8507300332', false],
    ['850730033280', false],
  ])('national number %s: %s', (number, is) => expect(isBelgianNationalNumber(number)).toBe(is));

  it.each([
    ['0566988259', true],
    ['0353456320', true],
    ['2147812701', true],
    ['0123456789', false],
    ['566988259', false],
  ])('enterprise number %s: %s', (number, is) => expect(passesBelgianTest(number)).toBe(is));

  it.each([
    ['123456782', true],
    ['111222333', true],
    ['111234567', false],
    ['000000000', false],
  ])('test of eleven %s: %s', (number, is) => expect(passesTestOfEleven(number)).toBe(is));
});
