import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareText, isFilled } from './bare-text.ts';

describe('a bare text', () => {
  it.each([
    ['', ''],
    [' ', ''],
    ['Jansen', 'Jansen'],
    ['  van   der\tBerg \n', 'van der Berg'],
    ['Zoë', 'Zoë'],
    ['a\u00a0b', 'a b'],
    ['\ufeffa', 'a'],
    ['a\u0085b', 'a\u0085b'],
  ])('of %j is %j', (text, bare) => expect(bareText(text)).toBe(bare));

  const sign = fc.constantFrom(
    ' ',
    '  ',
    '\t',
    '\n',
    '\u00a0',
    '\u2003',
    '\ufeff',
    '\u0085',
    'a',
    'Z',
    'é',
    'ő',
    'я',
    '7',
    '-',
  );
  const text = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));

  it('is what the plain words for it say, whatever the text', () => {
    fc.assert(
      fc.property(text, (t) => {
        expect(bareText(t)).toBe(t.replace(/\s+/gu, ' ').trim());
      }),
    );
  });

  it('is filled when trimming leaves something', () => {
    fc.assert(
      fc.property(text, (t) => {
        expect(isFilled(t)).toBe(t.trim() !== '');
      }),
    );
  });
});
