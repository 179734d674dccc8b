import { dayWrittenAsWanted, readDate } from '../../kinds/date-reading.ts';
import { SIGN, type Signs } from '../../model/signs.ts';
import { MOST_MONTHS } from '../../model/sure-day.ts';
import type { CellSubject } from '../check.ts';
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

/** Signs between the numbers; any other proves nothing. */
const SIGNS = ['-', '/', '.', '–'] as const;
const DAY_FIRST = 1;
const MONTH_FIRST = 1 + SIGNS.length;
const REAL_PAST_12 = 1 + 2 * SIGNS.length;

/** What a cell proves: an order with a sign, or that the workbook itself knows a day above 12. */
function sortOf({ text, stamp }: CellSubject): number {
  // By far the commonest, and cheap to see.
  const day = dayWrittenAsWanted(text);
  if (day > 0 && day <= MOST_MONTHS) return 0;
  if (day > 0) return stamp.origin === 'date' ? REAL_PAST_12 : DAY_FIRST;
  const reading = readDate(text);
  if (reading?.is !== 'day' || reading.date.day <= MOST_MONTHS) return 0;
  if (stamp.origin === 'date') return REAL_PAST_12;
  const sign = SIGNS.indexOf(reading.sign as (typeof SIGNS)[number]);
  if (sign < 0) return 0;
  if (reading.order === 'day-month') return DAY_FIRST + sign;
  return reading.order === 'month-day' ? MONTH_FIRST + sign : 0;
}

/** The same of a day that surely exists, written as wanted. */
function sortBySigns(signs: Signs): number | undefined {
  if ((signs & SIGN.dayOrMonth) !== 0) return 0;
  return (signs & SIGN.dayFirst) === 0 ? undefined : DAY_FIRST;
}

const BY_ORDER = { sort: sortOf, sortBySigns };

export const dateOrders: ColumnDerivation<DateOrders> = {
  ...BY_ORDER,
  conclude(counts) {
    const orders: DateOrders = {
      dayFirst: 0,
      monthFirst: 0,
      bySign: {},
      realPast12: counts[REAL_PAST_12]! > 0,
    };
    for (const [nth, sign] of SIGNS.entries()) {
      const [dayFirst, monthFirst] = [counts[DAY_FIRST + nth]!, counts[MONTH_FIRST + nth]!];
      if (dayFirst + monthFirst > 0) orders.bySign[sign] = { dayFirst, monthFirst };
      orders.dayFirst += dayFirst;
      orders.monthFirst += monthFirst;
    }
    return orders;
  },
};

/** Whether any date of the column can only be month-day. */
export const hasMonthFirst: ColumnDerivation<boolean> = {
  ...BY_ORDER,
  conclude: (counts) => SIGNS.some((_, nth) => counts[MONTH_FIRST + nth]! > 0),
};

/** Signs with which some date of the column can only be day-month. */
export const dayFirstSigns: ColumnDerivation<string[]> = {
  ...BY_ORDER,
  conclude: (counts) => SIGNS.filter((_, nth) => counts[DAY_FIRST + nth]! > 0),
};
