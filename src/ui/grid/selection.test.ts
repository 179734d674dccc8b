import { describe, expect, it } from 'vitest';
import { fitted, HEADINGS, rangeOf, type Step, sizeOf, stepped } from './selection.ts';

// Column identities on purpose not in order: what counts is the order on the screen.
const bounds = { rows: 10, columns: [7, 3, 5] };
const page = 4;

describe('steps', () => {
  it.each<[Step, [number, number], [number, number] | undefined]>([
    [{ to: 'up' }, [3, 3], [2, 3]],
    [{ to: 'up' }, [0, 3], [HEADINGS, 3]],
    [{ to: 'up' }, [HEADINGS, 3], [HEADINGS, 3]],
    [{ to: 'down' }, [9, 3], [9, 3]],
    [{ to: 'down' }, [HEADINGS, 3], [0, 3]],
    [{ to: 'left' }, [3, 3], [3, 7]],
    [{ to: 'left' }, [3, 7], [3, 7]],
    [{ to: 'right' }, [3, 3], [3, 5]],
    [{ to: 'right' }, [3, 5], [3, 5]],
    [{ to: 'page-up', page }, [2, 5], [0, 5]],
    [{ to: 'page-down', page }, [2, 5], [6, 5]],
    [{ to: 'page-down', page }, [8, 5], [9, 5]],
    [{ to: 'row-start' }, [8, 5], [8, 7]],
    [{ to: 'row-end' }, [8, 7], [8, 5]],
    [{ to: 'first' }, [8, 5], [0, 7]],
    [{ to: 'last' }, [0, 7], [9, 5]],
    [{ to: 'next' }, [0, 7], [0, 3]],
    [{ to: 'next' }, [0, 5], [1, 7]],
    [{ to: 'next' }, [9, 5], undefined],
    [{ to: 'previous' }, [1, 7], [0, 5]],
    [{ to: 'previous' }, [0, 7], undefined],
  ])('%j from %j', (step, [position, column], want) => {
    const there = stepped({ position, column }, step, bounds);
    expect(there && [there.position, there.column]).toEqual(want);
  });

  it('stays on the headings of an empty view', () => {
    const empty = { rows: 0, columns: [7, 3] };
    const at = fitted(undefined, empty)?.active;
    expect(at).toEqual({ position: HEADINGS, column: 7 });
    for (const to of ['up', 'down', 'first', 'last'] as const) {
      expect(stepped(at!, { to }, empty)?.position).toBe(HEADINGS);
    }
  });
});

describe('selection', () => {
  const at = (position: number, column: number) => ({ position, column });

  it('is the block between two corners, in the order of the screen', () => {
    const range = rangeOf({ active: at(5, 5), head: at(2, 7) }, bounds.columns);
    expect(range).toEqual({ top: 2, bottom: 5, left: 0, right: 2 });
    expect(sizeOf(range!)).toEqual({ rows: 4, columns: 3, cells: 12 });
  });

  it('is no block on the headings', () => {
    expect(rangeOf({ active: at(HEADINGS, 3), head: at(HEADINGS, 3) }, bounds.columns)).toBeUndefined();
  });

  it('stays the same object while it fits', () => {
    const selection = { active: at(2, 3), head: at(4, 5) };
    expect(fitted(selection, bounds)).toBe(selection);
  });

  it('moves to the nearest cell when rows or its column go', () => {
    const selection = { active: at(8, 5), head: at(9, 3) };
    expect(fitted(selection, { rows: 5, columns: [7, 3] })).toEqual({ active: at(4, 7), head: at(4, 3) });
    expect(fitted(selection, { rows: 5, columns: [] })).toBeUndefined();
  });
});
