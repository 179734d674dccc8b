import { describe, expect, it } from 'vitest';
import type { RowView } from '../../engine/shown.ts';
import { changesOf, insertionsOf } from './write-range.ts';

const row = (id: number, ...texts: string[]): RowView => ({
  row: id,
  added: false,
  hidden: false,
  cells: texts.map((text) => ({ text, changed: false })),
});

describe('writing a block', () => {
  it('changes by identity, and only what differs', () => {
    const rows = [row(12, 'a', ''), row(7, '', 'b')];
    expect(changesOf(rows, [5, 3], () => 'a')).toEqual([
      { kind: 'cell', row: 12, column: 3, text: 'a' },
      { kind: 'cell', row: 7, column: 5, text: 'a' },
      { kind: 'cell', row: 7, column: 3, text: 'a' },
    ]);
    expect(changesOf(rows, [5, 3], (r) => (r === 0 ? '' : undefined))).toEqual([
      { kind: 'cell', row: 12, column: 5, text: '' },
    ]);
  });

  it('adds rows so that they end in their own order', () => {
    const changes = insertionsOf(
      [
        ['a', '007'],
        ['b', '', 'too far'],
      ],
      [5, 3],
      40,
    );
    expect(changes).toEqual([
      { kind: 'insert', after: 40, texts: { 5: 'b' } },
      { kind: 'insert', after: 40, texts: { 5: 'a', 3: '007' } },
    ]);
  });
});
