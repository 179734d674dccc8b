import { describe, expect, it } from 'vitest';
import { planPaste } from './paste.ts';

const table = { rows: 10, columns: 4 };
const block = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

describe('paste', () => {
  it.each([
    ['one cell on one', [['x']], block(2, 1), block(2, 1), 0, 0],
    ['one cell on many', [['x']], block(2, 1, 5, 3), block(2, 1, 5, 3), 0, 0],
    [
      'a block on one cell',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      block(2, 1),
      block(2, 1, 3, 2),
      0,
      0,
    ],
    ['a row on rows', [['a', 'b']], block(2, 1, 4, 2), block(2, 1, 4, 2), 0, 0],
    [
      'a block on a selection that it does not go into',
      [['a'], ['b']],
      block(0, 0, 2, 0),
      block(0, 0, 1, 0),
      0,
      0,
    ],
    ['below the last row', [['a'], ['b'], ['c']], block(8, 0), block(8, 0, 9, 0), 1, 0],
    ['beside the last column', [['a', 'b', 'c']], block(0, 2), block(0, 2, 0, 3), 0, 1],
  ])('%s', (_, cells, selected, range, rowsLeft, columnsLeft) => {
    const plan = planPaste(cells, selected, table);
    expect(plan.range).toEqual(range);
    expect([plan.rowsLeft, plan.columnsLeft]).toEqual([rowsLeft, columnsLeft]);
  });

  it('repeats the clipboard over the selection', () => {
    const plan = planPaste([['a', 'b']], block(0, 0, 1, 3), table);
    expect([0, 1].map((row) => [0, 1, 2, 3].map((column) => plan.at(row, column)))).toEqual([
      ['a', 'b', 'a', 'b'],
      ['a', 'b', 'a', 'b'],
    ]);
  });

  it('leaves alone what a short row does not have', () => {
    const plan = planPaste([['a', 'b'], ['c']], block(0, 0), table);
    expect(plan.at(1, 0)).toBe('c');
    expect(plan.at(1, 1)).toBeUndefined();
  });
});
