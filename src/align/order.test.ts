import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../model/edit-distance.ts';
import { likeness } from './likeness.ts';
import { outOfOrder } from './order.ts';

describe('outOfOrder', () => {
  it.each<[number[], number[]]>([
    [[], []],
    [[0, 1, 5, 9], []],
    [[5, 0, 1, 2], [0]],
    [[1, 2, 3, 0], [3]],
    [[0, 3, 1, 2, 4], [1]],
  ])('of %j moves the places %j', (numbers, moved) => expect([...outOfOrder(numbers)]).toEqual(moved));

  it('leaves a rising run, and no longer one exists', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(40), { maxLength: 9 }), (numbers) => {
        const moved = outOfOrder(numbers);
        const kept = numbers.filter((_, place) => !moved.has(place));
        expect(kept).toEqual(kept.toSorted((a, b) => a - b));
        expect(kept.length).toBe(longestRun(numbers));
      }),
    );
  });
});

/** By trying: the longest rising run that ends at each place. */
function longestRun(numbers: readonly number[]): number {
  const runs: number[] = [];
  for (const [place, number] of numbers.entries()) {
    runs.push(1 + Math.max(0, ...runs.filter((_, before) => before < place && numbers[before]! < number)));
  }
  return Math.max(0, ...runs);
}

describe('likeness', () => {
  it.each<[string, string, number]>([
    ['', '', 0],
    ['email', 'email', 1],
    ['emial', 'email', 0.8],
    ['emaal', 'email', 0.8],
    ['postcode', 'postcodes', 8 / 9],
    ['voornaam', 'achternaam', 0],
  ])('of %s and %s is %d', (a, b, expected) => expect(likeness(a, b, 0.6)).toBeCloseTo(expected));

  it('counts the fewest changes, both ways round, within the bound', () => {
    expect(editDistance('kitten', 'sitting', 3)).toBe(3);
    expect(editDistance('kitten', 'sitting', 2)).toBeUndefined();
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(8), (a, b, most) => {
        const whole = editDistance(a, b, 8)!;
        expect(editDistance(b, a, 8)).toBe(whole);
        expect(whole === 0).toBe(a === b);
        expect(editDistance(a, b, most)).toBe(whole <= most ? whole : undefined);
      }),
    );
  });
});
