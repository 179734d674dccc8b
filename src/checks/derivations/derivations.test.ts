import { describe, expect, it } from 'vitest';
import type { Origin } from '../../model/cell.ts';
import type { CellSubject } from '../check.ts';
import { concludeFrom } from '../derivation.ts';
import { dateOrders } from './date-order.ts';
import { digitWidths } from './digit-widths.ts';
import { INITIALS_STYLES, initialsStyles, inStyle, styleOf } from './initials-style.ts';

// What is known of a column counts rows, not distinct cells, and is plain data: the engine compares it as JSON after every edit.

function cells(
  ...given: [text: string, count: number, origin?: Origin][]
): { cell: CellSubject; count: number }[] {
  return given.map(([text, count, origin = 'text']) => ({
    cell: { text, stamp: { origin, format: '', formula: false } },
    count,
  }));
}

describe('dateOrders', () => {
  it('counts only what proves an order, by the sign between the numbers', () => {
    const orders = concludeFrom(
      dateOrders,
      cells(
        ['25/12/1985', 3],
        ['12/25/1985', 2],
        ['25-12-1985', 4],
        ['3/4/1985', 9],
        ['13 april 1985', 9],
        ['1985-04-25', 9],
        ['31-02-1985', 9],
        ['onbekend', 9],
      ),
    );
    expect(orders).toEqual({
      dayFirst: 7,
      monthFirst: 2,
      bySign: { '/': { dayFirst: 3, monthFirst: 2 }, '-': { dayFirst: 4, monthFirst: 0 } },
      realPast12: false,
    });
    expect(JSON.parse(JSON.stringify(orders))).toEqual(orders);
  });

  it("does not take a workbook's own dates for evidence of how people write", () => {
    const orders = concludeFrom(dateOrders, cells(['25-12-1985', 1, 'date'], ['03-04-1985', 1, 'date']));
    expect(orders).toEqual({ dayFirst: 0, monthFirst: 0, bySign: {}, realPast12: true });
  });
});

describe('digitWidths', () => {
  it('finds the width of most rows', () => {
    const widths = concludeFrom(
      digitWidths,
      cells(['000123', 1], ['123456', 8], ['12345', 2], ['A1', 50], ['021234567', 1]),
    );
    expect(widths).toEqual({ cells: 12, width: 6, atWidth: 9, withZero: 1, nineWithZero: 1 });
  });

  it('knows nothing of a column without numbers', () => {
    expect(concludeFrom(digitWidths, cells(['Jan', 3]))).toMatchObject({ cells: 0, width: 0, atWidth: 0 });
  });
});

describe('initialsStyles', () => {
  it('takes the style of most rows', () => {
    expect(concludeFrom(initialsStyles, cells(['JF', 5], ['A.B.', 2], ['Johan', 20]))).toEqual({
      style: 'JF',
      inStyle: 5,
      cells: 7,
    });
  });

  it('writes each style so that it is recognised again', () => {
    for (const style of INITIALS_STYLES) expect(styleOf(inStyle('J.F.', style), 'J.F.')).toBe(style);
  });
});
