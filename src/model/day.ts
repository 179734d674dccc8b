// A day of the calendar as plain numbers, without a clock or a time zone.

/** Month and day count from 1. */
export interface CalendarDate {
  year: number;
  month: number;
  day: number;
}
