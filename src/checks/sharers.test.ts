import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Given } from './keys.ts';
import { CHECKS } from './list.ts';
import { sharersOf } from './sharers.ts';
import type { TableCheck } from './table/table-check.ts';

// A check that tells where something is found without the facts tells it as its look does.

const SPOTTED = CHECKS.filter(
  (check): check is TableCheck => check.scope === 'table' && check.spots !== undefined,
);

describe('a table check that tells spots', () => {
  it('is there', () => expect(SPOTTED).not.toHaveLength(0));

  it.each(SPOTTED.map((check) => [check.id, check] as const))(
    '%s finds the same with and without the facts',
    (_, check) => {
      const fields = [
        ...new Set(
          check.keys.flatMap(({ parts, compared = [] }) => [
            ...parts.flatMap((part) => part.fields),
            ...compared.map(({ field }) => field),
          ]),
        ),
      ];
      const examples = [...check.examples.fine, ...check.examples.caught].flatMap(({ rows }) => rows);
      const texts = new Set(examples.flatMap((row) => Object.values(row)));
      const row = fc.record(
        Object.fromEntries(fields.map((field) => [field, fc.constantFrom('', ...texts)])),
      );
      const one = fc.record({
        by: fc.constantFrom(...check.keys),
        row: fc.oneof(fc.constantFrom(...examples), row),
      });
      let most = 0;
      fc.assert(
        fc.property(fc.array(one, { minLength: 2, maxLength: 14 }), (all) => {
          const given = all.map(({ by, row }, nth): Given => {
            const text = (field: string) => (row as Record<string, string>)[field] ?? '';
            return { by, row: { id: nth + 2, text, has: (field) => text(field).trim() !== '' } };
          });
          const spots: unknown[] = [];
          check.spots?.(sharersOf(given), (nth, field, trust) => {
            spots.push([given[nth]!.row.id, field, trust]);
          });
          const { trust } = check.mend ?? {};
          const found = check.look(given, 'x');
          expect(spots).toEqual(
            found.map(({ row, field, facts }) => [
              row,
              field,
              typeof trust === 'function' ? trust(facts) : trust,
            ]),
          );
          most = Math.max(most, spots.length);
        }),
        { numRuns: 500 },
      );
      expect(most).toBeGreaterThan(3);
      expect(typeof check.severity).toBe('string');
    },
  );
});
