import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/checks/list.ts';
import { type Case, makeCase, type Wishes } from './case.ts';
import { judge } from './oracle.ts';
import { UNMADE } from './report.ts';

// Every check has a fault that it must find, made into a real file; whoever adds a check adds such a fault.

/** Seeds that are tried until one has room for the fault. */
const MOST_SEEDS = 60;
/** A few rows as text as well: among many there is always a letter that cp1252 does not have. */
const WISHES: readonly Wishes[] = [{ rows: 60 }, { rows: 10, container: 'text' }];

/** Checks that are not tried here, with the reason. */
const NOT_HERE: Readonly<Record<string, string>> = {
  'too-many-rows': 'takes 10,001 rows; seed 159 of the forty fixed ones has them',
};

function caseWith(check: string): Case | undefined {
  for (let seed = 0; seed < MOST_SEEDS; seed++)
    for (const wishes of WISHES) {
      const one = makeCase(seed, { ...wishes, fault: check });
      if (one.injected.some(({ expected }) => expected.some((wanted) => wanted.check === check))) return one;
    }
  return undefined;
}

describe('the generator', () => {
  it('knows a fault for every check', () => {
    expect(UNMADE).toEqual([]);
  });

  it.each(CHECKS.map(({ id }) => id).filter((id) => !(id in NOT_HERE)))(
    'makes %s, and it is found',
    async (id) => {
      const one = caseWith(id);
      expect(one).toBeDefined();
      const { recall, broken } = await judge(one!);
      expect(broken).toBeUndefined();
      expect(recall.filter(({ check }) => check === id).map(({ found }) => found)).not.toContain(false);
      expect(recall.some(({ check }) => check === id)).toBe(true);
    },
  );
});
