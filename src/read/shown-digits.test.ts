import { describe, expect, it } from 'vitest';
import { showsCode, zeroFill } from './shown-digits.ts';

describe('showsCode knows a code of digits', () => {
  it.each([
    '0000000000',
    '00-00',
    '000000',
    '00"-"00000000',
    '0000\\ 00',
    '000\\.000\\.000',
    '(###) ###-####',
    '[<=9999999]###-####;(###) ###-####',
    '+00 0 00000000',
    '"BE"0000000000',
    '00000;-00000',
    '00000;;',
  ])('%s', (format) => expect(showsCode(format)).toBe(true));

  it.each([
    '0',
    '#',
    '0.00',
    '#,##0',
    '#,##0.00',
    '0%',
    '0.00E+00',
    '# ?/?',
    'General',
    '@',
    '0" stuks"',
    '€ 0',
  ])('not %s', (format) => expect(showsCode(format)).toBe(false));
});

it('zeroFill gives the width of a plain one', () => {
  expect(zeroFill('00000')).toBe(5);
  expect(zeroFill('00-00')).toBeUndefined();
  expect(zeroFill('0')).toBeUndefined();
});
