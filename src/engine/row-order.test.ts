import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STAMP_TEXT } from '../model/cell.ts';
import { Table } from '../model/table.ts';
import { RowOrder } from './row-order.ts';

function tableOf(rows: number): Table {
  const table = new Table(2);
  table.addColumn('a');
  for (let at = 0; at < rows; at++) table.columns[0]!.push(String(at), STAMP_TEXT);
  table.settle();
  return table;
}

type Move = { kind: 'move' | 'remove' | 'insert'; row: number; after: number };

describe('the order of rows', () => {
  it('is the file’s own at first, with row numbers as Excel shows them', () => {
    expect([...new RowOrder(tableOf(3)).rows()]).toEqual([2, 3, 4]);
  });

  it('is empty for a table without rows', () => {
    expect([...new RowOrder(tableOf(0)).rows()]).toEqual([]);
  });

  it('does what a plain list does, whatever is moved, removed and put back', () => {
    const act = fc.record({
      kind: fc.constantFrom('move' as const, 'remove' as const, 'insert' as const),
      row: fc.integer({ min: 2, max: 9 }),
      after: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts: Move[]) => {
        const order = new RowOrder(tableOf(8));
        const plain = [2, 3, 4, 5, 6, 7, 8, 9];
        const place = (row: number, after: number | null) =>
          plain.splice(after === null ? 0 : plain.indexOf(after) + 1, 0, row);
        for (const { kind, row, after: wanted } of acts) {
          const after = wanted === 1 ? null : wanted;
          if (after !== null && (after === row || !plain.includes(after))) continue;
          const has = plain.includes(row);
          if (kind === 'insert' && !has) {
            order.insert(row, after);
            place(row, after);
          } else if (kind === 'remove' && has) {
            order.remove(row);
            plain.splice(plain.indexOf(row), 1);
          } else if (kind === 'move' && has) {
            order.move(row, after);
            plain.splice(plain.indexOf(row), 1);
            place(row, after);
          }
          expect([...order.rows()]).toEqual(plain);
          expect(order.count).toBe(plain.length);
        }
        plain.forEach((row, at) => {
          if (at > 0) expect(order.place(row)).toBeGreaterThan(order.place(plain[at - 1]!));
          expect(order.place(row)).toBeGreaterThan(-1);
          expect(order.before(row)).toBe(plain[at - 1] ?? null);
          expect(order.after(row)).toBe(plain[at + 1] ?? null);
        });
      }),
    );
  });
});
