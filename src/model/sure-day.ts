// Days written dd-mm-jjjj that surely exist, seen in the bytes of a text without making it. Which others exist too, the kind of dates knows
// (kinds/calendar.ts): this one only tells the many that leave no doubt.

/** Signs of dd-mm-jjjj. */
export const DAY_SIGNS = 10;
/** A number above this is no month. */
export const MOST_MONTHS = 12;
const FEBRUARY = 2;
/** Every month has so many days, and every other one than February so many. */
const [SURE_DAYS, OTHER_SURE_DAYS] = [28, 30];
const [FIRST_CENTURY, LAST_CENTURY] = [19, 20];
const DASH = 0x2d;
const [ZERO, NINE] = [0x30, 0x39];
const NO_NUMBER = -1;

/** The day of the month that the ten bytes from here on say, when they are one of this or the last century; 0 when they may not be. */
export function sureDay(bytes: Uint8Array, from: number): number {
  if (bytes[from + 2] !== DASH || bytes[from + 5] !== DASH) return 0;
  const day = twoDigits(bytes, from);
  const month = twoDigits(bytes, from + 3);
  const century = twoDigits(bytes, from + 6);
  if (month < 1 || month > MOST_MONTHS || century < FIRST_CENTURY || century > LAST_CENTURY) return 0;
  if (day < 1 || day > (month === FEBRUARY ? SURE_DAYS : OTHER_SURE_DAYS)) return 0;
  return twoDigits(bytes, from + 8) === NO_NUMBER ? 0 : day;
}

function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at]!;
  const ones = bytes[at + 1]!;
  if (tens < ZERO || tens > NINE || ones < ZERO || ones > NINE) return NO_NUMBER;
  return (tens - ZERO) * 10 + ones - ZERO;
}
