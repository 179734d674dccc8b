import type { CalendarDate } from '../model/day.ts';

// The one place that looks at the clock for the engine, which has none: the day on which a file is looked at.

/** Today by the clock and the time zone of this computer. */
export function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
