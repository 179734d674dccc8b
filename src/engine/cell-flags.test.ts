import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../checks/list.ts';
import { CellFlag, CellFlags } from './cell-flags.ts';
import { type FlagGroup, RANK } from './flag.ts';

// What is kept by entry is what a map of lists would hold, whatever comes and goes.

const SEVERITIES = ['hint', 'warning', 'error'] as const;
const GROUPS = Array.from(
  { length: 7 },
  (_, nth): FlagGroup => ({
    check: CHECKS[nth]!,
    severity: SEVERITIES[nth % 3]!,
    trust: undefined,
    group: String(nth),
  }),
);

describe('flags of cells', () => {
  it('are those that were added and not taken away', () => {
    const act = fc.tuple(fc.constantFrom(undefined, ...GROUPS), fc.nat({ max: 40 }));
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const flags = new CellFlags();
        const wanted = new Map<number, FlagGroup[]>();
        for (const [added, code] of acts) {
          if (added !== undefined) {
            flags.add(code, added, 5);
            wanted.set(code, [...(wanted.get(code) ?? []), added]);
          } else {
            flags.delete(code);
            wanted.delete(code);
          }
        }
        expect(flags.size).toBe(wanted.size);
        expect([...flags]).toEqual([...wanted].sort(([a], [b]) => a - b));
        for (let code = 0; code < 50; code++) {
          expect(flags.groups(code)).toEqual(wanted.get(code) ?? []);
          const ranks = (wanted.get(code) ?? []).map(({ severity }) => RANK[severity]);
          expect(flags.ranks[code] ?? 0).toBe(Math.max(0, ...ranks));
        }
      }),
    );
  });

  it('are asked for their facts once, and only by who looks at them', () => {
    let asked = 0;
    const flag = new CellFlag(GROUPS[1]!, () => ({ nth: ++asked }));
    expect(flag.group).toBe('1');
    expect(asked).toBe(0);
    expect(flag.facts).toEqual({ nth: 1 });
    expect(flag.facts).toEqual({ nth: 1 });
  });
});
