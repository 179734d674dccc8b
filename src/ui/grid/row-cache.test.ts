import { describe, expect, it } from 'vitest';
import type { RowWindow } from '../../engine/shown.ts';
import { BLOCK_ROWS, cellOf, RowCache } from './row-cache.ts';

const at = new Map([
  [0, 0],
  [4, 1],
]);

function window(block: number, revision: number, text = 'x'): RowWindow {
  const from = block * BLOCK_ROWS;
  const rows = Array.from({ length: BLOCK_ROWS }, (_, i) => ({
    row: from + i + 2,
    added: false,
    hidden: false,
    cells: [
      { text, changed: false },
      { text: String(i), changed: false },
    ],
  }));
  return { view: 1, revision, from, rows };
}

function filled(...blocks: RowWindow[]): RowCache {
  const cache = new RowCache();
  for (const block of blocks) cache.put(block, cache.ask(0, at), block.from);
  return cache;
}

describe('row cache', () => {
  it('gives rows by position and cells by column', () => {
    const held = filled(window(1, 1)).held(BLOCK_ROWS + 3);
    expect(held?.row.row).toBe(BLOCK_ROWS + 5);
    expect(held && cellOf(held, 4)?.text).toBe('3');
    expect(held && cellOf(held, 9)).toBeUndefined();
    expect(filled(window(1, 1)).held(3)).toBeUndefined();
  });

  it.each([
    ['has both', 1, at, []],
    ['both are older', 2, at, [0, 1]],
    ['the columns became others', 1, new Map(at), [0, 1]],
  ])('asks again when it should: %s', (_, revision, columns, want) => {
    const cache = filled(window(0, 1), window(1, 1));
    expect(cache.wanted(10, BLOCK_ROWS + 1, revision, columns)).toEqual(want);
  });

  it('shows older rows until newer ones come, and drops answers that come too late', () => {
    const cache = filled(window(0, 3, 'new'));
    expect(cache.put(window(0, 2, 'late'), cache.ask(2, at), 0)).toBe(false);
    expect(cache.put(window(0, 3, 'late'), cache.ask(4, at), 0)).toBe(false);
    expect(cache.held(0)?.row.cells[0]?.text).toBe('new');
    expect(cache.put(window(0, 4, 'newer'), cache.ask(4, at), 0)).toBe(true);
    expect(cache.held(0)?.row.cells[0]?.text).toBe('newer');
  });

  it('keeps the object of a row that did not change', () => {
    const cache = filled(window(0, 1));
    const before = [cache.held(0)?.row, cache.held(1)?.row];
    const next = window(0, 2);
    next.rows[1]!.cells[0] = { text: 'y', changed: true };
    cache.put(next, cache.ask(2, at), 0);
    expect(cache.held(0)?.row).toBe(before[0]);
    expect(cache.held(1)?.row).not.toBe(before[1]);
  });

  it('shows what was typed, also when an older answer is still on its way', () => {
    const cache = filled(window(0, 1));
    const before = cache.ask(1, at);
    cache.type([{ row: 2, column: 4, text: 'typed' }], 1);
    expect(cache.held(0)?.row.cells[1]).toEqual({ text: 'typed', changed: true });
    expect(cache.put(window(0, 1), before, 0)).toBe(false);
    expect(cache.held(0)?.row.cells[1]?.text).toBe('typed');
    // Asked afterwards, so it knows; also when the engine found nothing to change and kept its revision.
    expect(cache.put(window(0, 1), cache.ask(1, at), 0)).toBe(true);
    expect(cache.held(0)?.row.cells[1]?.text).toBe('0');
  });

  it('forgets what is far away', () => {
    const cache = filled(...Array.from({ length: 40 }, (_, i) => window(i, 1)));
    expect(cache.held(39 * BLOCK_ROWS)).toBeDefined();
    expect(cache.held(0)).toBeUndefined();
  });
});
