import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../kinds/list.ts';
import type { Origin } from '../model/cell.ts';
import { KIND_IDS, type KindId } from '../model/field.ts';
import type { CellCheck, CellColumn, CellSubject } from './check.ts';
import { concludeFrom } from './derivation.ts';
import { CHECKS } from './list.ts';
import { isPlain } from './plain.ts';

// A check that says that it passes plain cells is never asked about one: so it must really find nothing there, whatever the column.

const PASSING = CHECKS.filter(
  (check): check is CellCheck => check.scope === 'cell' && check.passesPlain === true,
);

function columnOf(kind: KindId, texts: readonly string[]): CellColumn {
  const cells = texts.map((text): { cell: CellSubject; count: number } => ({
    cell: { text, stamp: { origin: 'text', format: '', formula: false } },
    count: 3,
  }));
  return {
    kind,
    mark: { heading: 'H', kind, provenance: 'known', aliases: [] },
    today: { year: 2026, month: 11, day: 22 },
    derive: (derivation) => concludeFrom(derivation, cells),
  };
}

describe('a plain cell', () => {
  it.each([
    ['Jansen'],
    ['Bouwbedrijf Holtland B.V.'],
    ['p.jansen@example.nl'],
    ['14-11-1983'],
    ['0612345678'],
    ['Dorpsstraat 12/A, 3 hoog'],
  ])('%s', (text) => expect(isPlain(text, 'text')).toBe(true));

  it.each([
    [''],
    [' Jansen'],
    ['Jansen '],
    ['van  Dijk'],
    ['-5'],
    ['@jan'],
    ['Zoë'],
    ['a\tb'],
    ['a\nb'],
    ['="7"'],
    ["'t Hart"],
    ['1,2E+15'],
    ['#N/B'],
    ['a\u00adb'],
  ])('is not %j', (text) => expect(isPlain(text, 'text')).toBe(false));

  it('is no error of a workbook and no number longer than a workbook keeps', () => {
    expect(isPlain('N/B', 'error')).toBe(false);
    expect(isPlain('1234567890123456', 'number')).toBe(false);
    expect(isPlain('1234567890123456', 'text')).toBe(true);
  });
});

describe('a check that passes cells as their kind wants them', () => {
  const passing = CHECKS.filter(
    (check): check is CellCheck => check.scope === 'cell' && check.passesWanted === true,
  );
  const two = (from: number, to: number) =>
    fc.integer({ min: from, max: to }).map((n) => String(n).padStart(2, '0'));
  const day = fc
    .tuple(two(1, 31), two(1, 12), fc.integer({ min: 1930, max: 2029 }))
    .map((parts) => parts.join('-'));
  const letter = fc.constantFrom(...'ABCDEFSXZ');
  const postcode = fc
    .tuple(fc.integer({ min: 1000, max: 9999 }), letter, letter)
    .map(([digits, a, b]) => `${digits} ${a}${b}`);

  it('there are such checks', () => expect(passing.length).toBeGreaterThan(3));

  it.each(passing.map((check) => [check.id, check] as const))('%s finds nothing in one', (_, check) => {
    const kinds = KIND_IDS.filter((kind) => check.applies === 'all' || check.applies.includes(kind));
    const wanting = kinds.filter((kind) => KINDS[kind].isWanted !== undefined);
    expect(wanting).not.toEqual([]);
    let asked = 0;
    fc.assert(
      fc.property(fc.tuple(day, postcode), fc.constantFrom(...wanting), (texts, kind) => {
        const text = texts.find((one) => KINDS[kind].isWanted?.(one) === true);
        if (text === undefined) return;
        asked += 1;
        const origins: Origin[] = ['text', 'number', 'date'];
        for (const origin of origins) {
          const cell: CellSubject = { text, stamp: { origin, format: '0', formula: false } };
          for (const beside of ['12/25/1985', '25-12-1985', 'Jansen'])
            expect(check.look(cell, columnOf(kind, [text, beside]))).toBeUndefined();
        }
      }),
      { numRuns: 300 },
    );
    expect(asked).toBeGreaterThan(50);
  });
});

describe('a check that passes plain cells', () => {
  const sign = fc.constantFrom(...'abzABZ0189,-./@eE1 ', 'van', 'nl', '10', '@example.nl');
  const text = fc.array(sign, { minLength: 1, maxLength: 24 }).map((signs) => signs.join(''));
  const origin = fc.constantFrom<Origin>('text', 'number', 'date', 'boolean');

  it('there are such checks', () => expect(PASSING.length).toBeGreaterThan(5));

  it.each(PASSING.map((check) => [check.id, check] as const))('%s finds nothing in one', (_, check) => {
    const kinds = check.applies === 'all' ? KIND_IDS : check.applies;
    fc.assert(
      fc.property(text, origin, fc.constantFrom(...kinds), (shown, from, kind) => {
        fc.pre(isPlain(shown, from));
        const cell: CellSubject = { text: shown, stamp: { origin: from, format: '0', formula: false } };
        expect(check.look(cell, columnOf(kind, [shown, 'Jansen', '0612345678']))).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it.each(PASSING.map((check) => [check.id, check] as const))(
    '%s has no plain example of trouble',
    (_, check) => {
      for (const { text: shown, stamp } of check.examples.caught)
        expect(isPlain(shown, stamp?.origin ?? 'text'), shown).toBe(false);
    },
  );
});
