// Writes a date or time of a workbook by its value, `dd-mm-jjjj` with ` uu:mm` when there is a time in it, whatever the sheet
// shows. How a date is displayed depends on the program and the country of whoever looks; its value does not.

export interface DateFormat {
  /** Shows hours, minutes or seconds and no day or year. */
  timeOnly: boolean;
  /** Counts on past 24 hours (`[h]:mm`): a duration. */
  elapsed: boolean;
}

const SECONDS_A_DAY = 86_400;
/** 31-12-9999, the last day that Excel knows. */
const LAST_SERIAL_1900 = 2_958_465;
/** Days between serial 0 and 1 January 1970. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
/** Excel counts a 29 February 1900 that never was (it copied Lotus 1-2-3); before it serials count from one day later. */
const LOTUS_DAY = 60;
const DAY_MS = 86_400_000;

/** What a number format that is a date or time shows. Literals, colours and countries in it do not count. */
export function dateFormat(format: string): DateFormat {
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(format);
  const bare = format.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
  return { elapsed, timeOnly: /[hs]/i.test(bare) && !/[yd]/i.test(bare) };
}

/** Text of a serial number, or undefined when it is no date (negative, or past the year 9999). */
export function dateText(serial: number, shows: DateFormat, date1904: boolean): string | undefined {
  const last = date1904 ? LAST_SERIAL_1900 - (EPOCH_1900 - EPOCH_1904) : LAST_SERIAL_1900;
  if (!(serial >= 0 && serial < last + 1)) return undefined;
  // Serials are fractions of a day with rounding errors in them: 08:30 is 0.354166666666667.
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const days = Math.floor(seconds / SECONDS_A_DAY);
  const time = seconds % SECONDS_A_DAY;
  if (shows.elapsed && shows.timeOnly) return clock(seconds);
  if (shows.timeOnly && days === 0) return clock(time);
  const day = dayText(days, date1904);
  return time === 0 ? day : `${day} ${clock(time)}`;
}

function dayText(days: number, date1904: boolean): string {
  if (!date1904 && days === LOTUS_DAY) return '29-02-1900';
  // A date of 0 comes from a formula that looked at an empty cell; Excel shows it as day 0 of January 1900.
  if (!date1904 && days === 0) return '00-01-1900';
  const epoch = date1904 ? EPOCH_1904 : days < LOTUS_DAY ? EPOCH_1900 - 1 : EPOCH_1900;
  const date = new Date((days - epoch) * DAY_MS);
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  return `${two(date.getUTCDate())}-${two(date.getUTCMonth() + 1)}-${year}`;
}

function clock(seconds: number): string {
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor((seconds % 3600) / 60))}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
