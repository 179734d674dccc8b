import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { straySpace, withoutStraySpaces } from './spaces.ts';

// Nearly every text is seen to have no stray space in one quick walk; that walk must never pass over one.

const sign = fc.constantFrom(
  ' ',
  '  ',
  '\t',
  '\n',
  '\u00a0',
  '\u2009',
  '\u200b',
  '\u200d',
  '\ufeff',
  'a',
  'Z',
  'é',
  'я',
  '7',
  '-',
);
const text = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));

describe('a stray space', () => {
  it('is found in every text that holds one', () => {
    fc.assert(
      fc.property(text, (t) => {
        const isStray = /[\t\u00a0\u2009\u200b\ufeff]|^ | $| {2}/.test(t);
        if (isStray) expect(straySpace(t), JSON.stringify(t)).toBeDefined();
      }),
    );
  });

  it('is in no text of which there is nothing to take away', () => {
    fc.assert(
      fc.property(text, (t) => {
        if (withoutStraySpaces(t) !== t) expect(straySpace(t), JSON.stringify(t)).toBeDefined();
        expect(straySpace(withoutStraySpaces(t)), JSON.stringify(t)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});
