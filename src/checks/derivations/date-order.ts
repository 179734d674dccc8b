import { isWrittenAsWanted, readDate } from '../../kinds/date-reading.ts';
import type { ColumnDerivation } from '../derivation.ts';

// In which order day and month stand in a column: only a day above 12 proves it.

export interface OrderCounts {
  /** Rows whose date can only be day-month. */
  dayFirst: number;
  /** Rows whose date can only be month-day. */
  monthFirst: number;
}

export interface DateOrders extends OrderCounts {
  /** The same by the sign between the numbers: two sources in one column often differ in it. */
  bySign: Record<string, OrderCounts>;
  /** Whether a date that the workbook itself knows as one has a day above 12. */
  realPast12: boolean;
}

/** Whether more of the dates with this sign put the month first than the day. */
export function isMonthFirst({ bySign }: DateOrders, sign: string): boolean {
  const counts = bySign[sign];
  return counts !== undefined && counts.monthFirst > counts.dayFirst;
}

export const dateOrders: ColumnDerivation<DateOrders> = (cells) => {
  const orders: DateOrders = { dayFirst: 0, monthFirst: 0, bySign: {}, realPast12: false };
  const wanted: OrderCounts = { dayFirst: 0, monthFirst: 0 };
  for (const { cell, count } of cells) {
    if (cell.stamp.origin !== 'date' && isWrittenAsWanted(cell.text)) {
      if (cell.text > '13') wanted.dayFirst += count;
      continue;
    }
    const reading = readDate(cell.text);
    if (reading?.is !== 'day') continue;
    if (cell.stamp.origin === 'date') {
      if (reading.date.day > 12) orders.realPast12 = true;
      continue;
    }
    if (reading.date.day <= 12 || reading.sign === '') continue;
    const side =
      reading.order === 'day-month' ? 'dayFirst' : reading.order === 'month-day' ? 'monthFirst' : undefined;
    if (side === undefined) continue;
    orders.bySign[reading.sign] ??= { dayFirst: 0, monthFirst: 0 };
    orders.bySign[reading.sign]![side] += count;
    orders[side] += count;
  }
  if (wanted.dayFirst > 0) {
    orders.dayFirst += wanted.dayFirst;
    orders.bySign['-'] ??= { dayFirst: 0, monthFirst: 0 };
    orders.bySign['-'].dayFirst += wanted.dayFirst;
  }
  return orders;
};
