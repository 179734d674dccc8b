import type { CalendarDate } from '../model/day.ts';

// Days of the calendar as plain numbers, without a clock and without a time zone.

/** Excel's day 1 is 1 January 1900, and it counts a 29 February 1900 that never was; so from March 1900 its day 0 is this. */
const EXCEL_DAY_ZERO = Date.UTC(1899, 11, 30);
/** Days between the 1900 and the 1904 date system of workbooks (old Mac files). */
const DAYS_1904 = 1462;
const DAY_MS = 86_400_000;

/** Two-digit years as Excel takes them: 00 to 29 are 2000 to 2029, 30 to 99 are 1930 to 1999. */
const LAST_YEAR_OF_THIS_CENTURY = 29;

export function fullYear(twoDigits: number): number {
  return twoDigits + (twoDigits <= LAST_YEAR_OF_THIS_CENTURY ? 2000 : 1900);
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the day exists. Years before 1800 and after 2200 are taken for slips of the pen. */
export function exists(year: number, month: number, day: number): boolean {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (DAYS_IN_MONTH[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** The day behind a workbook's serial number; a time of day in it is left out. Undefined before March 1900 and after 2200. */
export function dayOfSerial(serial: number, date1904: boolean): CalendarDate | undefined {
  const days = Math.floor(serial) + (date1904 ? DAYS_1904 : 0);
  // 60 is Excel's 29 February 1900; before it the count is one off, and nobody living was born there.
  if (!(days > 60 && days < 110_000)) return undefined;
  const at = new Date(EXCEL_DAY_ZERO + days * DAY_MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}
