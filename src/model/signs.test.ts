import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BYTE_SIGNS, NO_SIGNS, SIGN, type Signs, signsIn, signsOfBytes } from './signs.ts';

// What is seen in a text by its characters, and the same by its bytes.

describe('signs of a text', () => {
  const { small, capital, digit, space, point, mark, plus, accent, odd, oneCase } = SIGN;
  const { counting, long, lengthy, pointZero, citizenLong, pointed } = SIGN;

  it.each<[string, Signs]>([
    ['Jansen', small | capital],
    ['jansen', small | oneCase],
    ['BV', capital | oneCase],
    ['Bouwbedrijf Holtland B.V.', small | capital | space | point | pointed | lengthy],
    ['p.jansen@example.nl', small | point | pointed | mark | oneCase | lengthy],
    ['14-11-1983', digit | mark | oneCase | counting | long | citizenLong],
    ['0612345678', digit | oneCase | long],
    ['+31612345678', digit | plus | oneCase | long | citizenLong],
    ['1,5', digit | point | oneCase | counting],
    ['123456782', digit | oneCase | counting | long | citizenLong],
    ['12,50', digit | point | oneCase | counting | pointZero],
    ['1.250.000', digit | point | pointed | oneCase | counting | pointZero | long | citizenLong],
    ['12,', digit | point | pointed | oneCase | counting],
    ['1234567,8901', digit | point | pointed | oneCase | counting | long | citizenLong],
    ['Zoë', small | capital | accent],
    ["Jansen & 't Hart", small | capital | space | mark | lengthy],
  ])('%s', (text, signs) => expect(signsIn(text, 'text')).toBe(signs));

  it.each([
    [''],
    [' Jansen'],
    ['Jansen '],
    ['van  Dijk'],
    ['-5'],
    ['@jan'],
    ['a\tb'],
    ['a\nb'],
    ['="7"'],
    ["'t Hart"],
    ['#N/B'],
    ['a\u00adb'],
    ['a\u00a0b'],
    ['3 × 4'],
    ['Łódź'],
    ['👍'],
  ])('%j is odd', (text) => expect(signsIn(text, 'text') & odd).toBe(odd));

  it('an error of a workbook is odd, and a number longer than a workbook keeps', () => {
    expect(signsIn('N/B', 'error') & odd).toBe(odd);
    expect(signsIn('1234567890123456', 'number') & odd).toBe(odd);
    expect(signsIn('1234567890123456', 'text') & odd).toBe(0);
  });

  it('is told the same by bytes, as far as they are ASCII', () => {
    const text = fc.array(fc.constantFrom(...'aZ09 .,-+=@é€\t'), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(text, (signs) => {
        const made = signs.join('');
        const bytes = new TextEncoder().encode(`x${made}y`);
        const own = bytes.subarray(1, -1);
        const all = own.reduce((some, byte) => some | BYTE_SIGNS[byte]!, NO_SIGNS);
        const told = signsOfBytes(all, bytes, 1, bytes.length - 1);
        expect(told).toBe(/^[ -~\t]+$/.test(made) ? signsIn(made) : NO_SIGNS);
      }),
    );
  });
});
