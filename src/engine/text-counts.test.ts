import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasTexts, TextCounts } from './text-counts.ts';

// It must count as a map would, also where many texts come to one place.

it('counts texts as a map does, whatever comes behind', () => {
  const text = fc.oneof(fc.constantFrom('a', 'b', 'é', '123456782', ' '), fc.string({ maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.integer({ min: -2, max: 3 })), { maxLength: 300 }), (steps) => {
      const texts = [''];
      const counts = new TextCounts(texts);
      const wanted = new Map<string, number>();
      for (const [one, step] of steps) {
        texts.push(one);
        const before = wanted.get(one) ?? 0;
        expect(counts.add(texts.length - 1, step)).toBe(before);
        wanted.set(one, before + step);
      }
    }),
  );
});

it('counts texts that all lead to one place', () => {
  const texts = ['', ...Array.from({ length: 300 }, (_, nth) => `text ${nth}`)];
  const counts = new TextCounts(texts, () => 7);
  for (let round = 0; round < 3; round++) {
    for (let code = 1; code <= 300; code++) expect(counts.add(code, 2)).toBe(4 * round);
    for (let code = 1; code <= 300; code++) {
      texts.push(`text ${code - 1}`);
      expect(counts.add(texts.length - 1, 2)).toBe(4 * round + 2);
    }
  }
});

it('never says that there are more different texts than there are, and sees them where there are many more', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 })), fc.nat(40), (texts, count) => {
      if (hasTexts(texts, count)) expect(new Set(texts).size).toBeGreaterThanOrEqual(count);
    }),
  );
  const many = Array.from({ length: 1000 }, (_, nth) => String(nth));
  expect(hasTexts(many, 500)).toBe(true);
  expect(hasTexts(many, 1001)).toBe(false);
});
