import type { DateReading } from '../kinds/date-reading.ts';
import type { CalendarDate } from '../model/day.ts';
import type { CellColumn } from './check.ts';

// What is known of a date because somebody was born on it. Two-digit years are read as Excel does (1930 to 2029), which makes a man of 97 a
// child that is yet to be born; nobody takes a course before this age, so the century before is meant.

const TOO_YOUNG_TO_BE_MEANT = 5;
const FOUR_DIGITS = /\d{4}/;

export function isBirthDate({ field }: Pick<CellColumn, 'field'>): boolean {
  return field?.endsWith('.geboorteDatum') === true;
}

/** Whole years between the two days; negative when the first is later. */
export function ageOn(born: CalendarDate, today: CalendarDate): number {
  const hadBirthday = today.month > born.month || (today.month === born.month && today.day >= born.day);
  return today.year - born.year - (hadBirthday ? 0 : 1);
}

function centuryBefore(date: CalendarDate, today: CalendarDate): CalendarDate {
  // A day that exists in one century may miss in the other: 29 February 2000 and 1900.
  if (
    ageOn(date, today) >= TOO_YOUNG_TO_BE_MEANT ||
    (date.month === 2 && date.day === 29 && date.year === 2000)
  )
    return date;
  return { ...date, year: date.year - 100 };
}

/** The same reading, with the century before for a two-digit year of birth that cannot be meant in this one. */
export function asBorn<R extends DateReading | undefined>(reading: R, text: string, column: CellColumn): R {
  if (reading === undefined || reading.is === 'impossible' || !isBirthDate(column) || FOUR_DIGITS.test(text))
    return reading;
  const { today } = column;
  const date = centuryBefore(reading.date, today);
  return reading.is === 'day'
    ? { ...reading, date }
    : { ...reading, date, other: centuryBefore(reading.other, today) };
}
