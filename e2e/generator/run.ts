import { makeCase, type Wishes } from './case.ts';
import { judge } from './oracle.ts';
import { Tally } from './tally.ts';

// Makes and judges one case after another.

export async function runSeeds(
  seeds: Iterable<number>,
  wishes: Wishes = {},
  watch: (done: number, tally: Tally) => void = () => {},
): Promise<Tally> {
  const tally = new Tally();
  for (const seed of seeds) {
    const one = makeCase(seed, wishes);
    tally.add(one, await judge(one));
    watch(tally.cases, tally);
  }
  return tally;
}

/** What one seed makes, in words, for looking at it again. */
export function describeCase(
  seed: number,
  wishes: Wishes = {},
): { text: string; file: { name: string; bytes: Uint8Array } } {
  const { truth, written, injected, file } = makeCase(seed, wishes);
  const faults = injected.map(
    ({ fault, expected }) =>
      `  ${fault.name} (${fault.ids.join(', ')}, ${fault.back}): ${expected.length} places`,
  );
  return { text: [`seed ${seed}: ${truth.rows.length} rows, ${written}`, ...faults].join('\n'), file };
}
