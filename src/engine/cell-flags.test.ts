import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../checks/list.ts';
import { CellFlags } from './cell-flags.ts';
import { type Flag, RANK } from './flag.ts';

// What is kept by entry is what a map of lists would hold, whatever comes and goes.

const SEVERITIES = ['hint', 'warning', 'error'] as const;

const flag = (nth: number): Flag => ({
  check: CHECKS[0]!,
  facts: { nth },
  severity: SEVERITIES[nth % 3]!,
  trust: undefined,
  group: '',
});

describe('flags of cells', () => {
  it('are those that were added and not taken away', () => {
    const act = fc.tuple(fc.boolean(), fc.nat({ max: 40 }));
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const flags = new CellFlags();
        const wanted = new Map<number, Flag[]>();
        for (const [nth, [isAdded, code]] of acts.entries()) {
          if (isAdded) {
            const made = flag(nth);
            flags.add(code, made, 5);
            wanted.set(code, [...(wanted.get(code) ?? []), made]);
          } else {
            flags.delete(code);
            wanted.delete(code);
          }
        }
        expect(flags.size).toBe(wanted.size);
        expect([...flags]).toEqual([...wanted].sort(([a], [b]) => a - b));
        for (let code = 0; code < 50; code++) {
          expect(flags.get(code)).toEqual(wanted.get(code));
          const ranks = (wanted.get(code) ?? []).map(({ severity }) => RANK[severity]);
          expect(flags.ranks[code] ?? 0).toBe(Math.max(0, ...ranks));
        }
      }),
    );
  });
});
