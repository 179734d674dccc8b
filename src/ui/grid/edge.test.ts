import { describe, expect, it } from 'vitest';
import { edgeOf } from './edge.ts';

/** x is a filled cell. */
const jump = (cells: string, from: number, step: 1 | -1): Promise<number> =>
  edgeOf(
    async (low, high) => [...cells.slice(low, high)].map((cell) => cell === 'x'),
    from,
    step,
    cells.length,
  );

describe('edge', () => {
  it.each([
    ['end of the run', 'xxx..x', 0, 1, 2],
    ['next run', 'xxx..x', 2, 1, 5],
    ['from an empty cell', '...xx', 0, 1, 3],
    ['from an empty cell beside a filled one', '.xx', 0, 1, 1],
    ['nothing more', 'x....', 0, 1, 4],
    ['already at the end', 'xx', 1, 1, 1],
    ['back to the start of the run', '..xxx', 4, -1, 2],
    ['back to the former run', 'x..x', 3, -1, 0],
    ['back to nothing', '...x', 3, -1, 0],
  ] as const)('%s', async (_, cells, from, step, want) => {
    expect(await jump(cells, from, step)).toBe(want);
  });

  it('crosses pieces both ways', async () => {
    const cells = `${'x'.repeat(3_000)}${'.'.repeat(20_000)}x`;
    expect(await jump(cells, 0, 1)).toBe(2_999);
    expect(await jump(cells, 2_999, 1)).toBe(23_000);
    expect(await jump(cells, 23_000, -1)).toBe(2_999);
    expect(await jump(cells, 2_999, -1)).toBe(0);
  });
});
