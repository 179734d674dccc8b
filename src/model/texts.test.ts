import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Texts } from './texts.ts';

/** Adds all of them as cut-outs of one text, with something in front that is none of them. */
function cut(texts: Texts, added: readonly string[]): void {
  const source = `front${added.join('')}`;
  const lengths = Int32Array.from(['front', ...added], (text) => text.length);
  expect(texts.cut(source, 5, lengths, 1, lengths.length)).toBe(source.length);
}

describe('texts', () => {
  it('are what was added, as cut-outs and as they are, one by one and all together', () => {
    const some = fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), some)), (portions) => {
        const texts = new Texts();
        const added: string[] = [];
        for (const [asCutOuts, portion] of portions) {
          if (asCutOuts) cut(texts, portion);
          else for (const text of portion) texts.push(text);
          added.push(...portion);
        }
        texts.settle();
        expect(texts.length).toBe(added.length);
        expect([...texts]).toEqual(added);
        expect(added.map((_, code) => texts.at(code))).toEqual(added);
        const found = added.map((_, code) =>
          texts.sourceOf(code).slice(texts.startOf(code), texts.endOf(code)),
        );
        expect(found).toEqual(added);
        expect(texts.map((text, code) => [text, code])).toEqual(added.map((text, code) => [text, code]));
        expect(added.every((text) => texts.some((one) => one === text))).toBe(true);
        texts.push('later');
        expect(texts.at(added.length)).toBe('later');
      }),
    );
  });

  it('are none beyond those that were added', () => {
    const texts = new Texts();
    texts.push('a');
    expect([-1, 1, 0.5, Number.NaN].map((code) => texts.at(code))).toEqual(Array(4).fill(undefined));
    expect(texts.some(() => true)).toBe(true);
    expect(new Texts().some(() => true)).toBe(false);
  });

  it.each([
    ['a text', ['a', 'x'.repeat(70_000), 'b']],
    ['what they are cut out of', Array.from({ length: 9 }, (_, at) => String(at).repeat(60_000))],
  ])('are kept however long %s is', (_what, added) => {
    const texts = new Texts();
    cut(texts, added);
    expect([...texts]).toEqual(added);
  });

  it('are kept however many they are cut out of', () => {
    const texts = new Texts();
    for (let nth = 0; nth < 9000; nth++) cut(texts, [`${nth}a`, `${nth}b`]);
    expect([0, 1, 16_383, 16_384, 17_999].map((code) => texts.at(code))).toEqual([
      '0a',
      '0b',
      '8191b',
      '8192a',
      '8999b',
    ]);
  });
});
