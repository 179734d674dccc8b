import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BYTE_SIGNS, NO_SIGNS, SIGN, type Signs, signsIn, signsOfBytes } from './signs.ts';

// What is seen in a text by its characters, and the same by its bytes.

describe('signs of a text', () => {
  const { small, capital, digit, space, point, mark, plus, accent, odd, oneCase } = SIGN;
  const { counting, long, pointZero, citizenLong, pointed, dayFirst, dayOrMonth } = SIGN;

  it.each<[string, Signs]>([
    ['Jansen', small | capital],
    ['jansen', small | oneCase],
    ['BV', capital | oneCase],
    ['Bouwbedrijf Holtland B.V.', small | capital | space | point | pointed],
    ['p.jansen@example.nl', small | point | pointed | mark | oneCase],
    ['14-11-1983', digit | mark | oneCase | counting | long | citizenLong | dayFirst],
    ['12-11-2083', digit | mark | oneCase | counting | long | citizenLong | dayOrMonth],
    ['05-28-1983', digit | mark | oneCase | long | citizenLong],
    ['14/11/1983', digit | mark | oneCase | counting | long | citizenLong],
    ['123456789012345', digit | oneCase | counting | long],
    ['1234567890123456', digit | oneCase | counting | long | citizenLong],
    ['0612345678', digit | oneCase | long],
    ['+31612345678', digit | plus | oneCase | long | citizenLong],
    ['1,5', digit | point | oneCase | counting],
    ['123456782', digit | oneCase | counting | long | citizenLong],
    ['12,50', digit | point | oneCase | counting | pointZero],
    ['1.250.000', digit | point | pointed | oneCase | counting | pointZero | long | citizenLong],
    ['12,', digit | point | pointed | oneCase | counting],
    ['1234567,8901', digit | point | pointed | oneCase | counting | long | citizenLong],
    ['Zoë', small | capital | accent],
    ["Jansen & 't Hart", small | capital | space | mark],
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

  it('is a day only where it surely exists', () => {
    const two = fc.nat(32).map((number) => String(number).padStart(2, '0'));
    const year = fc.constantFrom('1900', '1985', '2000', '2024', '2099', '1899', '2100', '198a', '19-5');
    const made = fc.oneof(
      fc.tuple(two, two, year).map((parts) => parts.join('-')),
      fc
        .array(fc.constantFrom(...'0129--/:'), { minLength: 10, maxLength: 10 })
        .map((signs) => signs.join('')),
    );
    let [days, others] = [0, 0];
    fc.assert(
      fc.property(made, (text) => {
        const told = signsIn(text) & (dayFirst | dayOrMonth);
        const [, day = 0, month = 0, year = 0] = /^(..)-(..)-((?:19|20)\d\d)$/.exec(text)?.map(Number) ?? [];
        const at = new Date(Date.UTC(year, month - 1, day));
        const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && day > 0;
        if (told === 0) {
          others += 1;
          // Which days every month has, everybody knows.
          expect(exists && day <= 28).toBe(false);
        } else {
          days += 1;
          expect(exists).toBe(true);
          expect(told).toBe(day > 12 ? dayFirst : dayOrMonth);
        }
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(days, others)).toBeGreaterThan(100);
  });

  it('is told the same by bytes, as far as they are ASCII', () => {
    const some = fc.array(fc.constantFrom(...'aZ09 .,-+=@é€\t'), { minLength: 1, maxLength: 20 });
    const digits = fc.array(fc.constantFrom(...'0123-/9'), { minLength: 10, maxLength: 10 });
    const days = fc
      .tuple(fc.nat(39), fc.nat(19))
      .map(([day, month]) => [...`${day + 10}-${month + 10}-1985`]);
    fc.assert(
      fc.property(fc.oneof(some, digits, days), (signs) => {
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
