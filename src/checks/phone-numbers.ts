import { type CountryCode, isSupportedCountry, isValidPhoneNumber } from 'libphonenumber-js/min';

// Whether digits are a telephone number of a land. The library knows the numbering plans; what nearly every Dutch and Belgian cell holds never
// gets to it, and a test holds what is said here to what the library says.

/** All nine-digit numbers of the Netherlands, national or behind +31: 020 123 45 67, 06 12 34 56 78, 088, 085 … 0319 is given to nobody. */
const DUTCH = /^(?:0|\+31)(?:[124-9]\d\d|3(?:[02-9]\d|1[0-8]))\d{6}$/;
/** Eight digits, or nine of a mobile number, national or behind +32. */
const BELGIAN = /^(?:0|\+32)(?:4\d{8}|[1-9]\d{7})$/;
const SIGNS = /[ ()./-]+/g;
const INTERNATIONAL = /^(?:\+|00)/;
/** The lands around the Netherlands, whose people are on Dutch lists. */
const NEIGHBOURS: readonly CountryCode[] = ['NL', 'BE', 'DE', 'LU', 'FR'];

/** Signs between the digits do not count; `0031` is `+31`. */
export function bareDigits(text: string): string {
  return text.replace(SIGNS, '').replace(/^00/, '+');
}

export function isInternational(text: string): boolean {
  return INTERNATIONAL.test(text);
}

/** So too, with spaces and dashes between the digits. */
const PLAIN_DUTCH = /^(?:0|\+31)(?![ -]*(?:0|3[ -]*1[ -]*9))(?:[ -]*\d){9}[ -]*$/;
/** Longer texts hold more signs than anybody puts in a number. */
const LONGEST_PLAIN = 20;

/** Whether it is surely a Dutch number, as nearly every cell has it. */
export function isPlainDutch(text: string): boolean {
  return text.length <= LONGEST_PLAIN && PLAIN_DUTCH.test(text);
}

/** Whether it is a number of this land, or one with a + of whatever land. A land that the library does not know has no number. */
export function isNumberOf(text: string, land: string): boolean {
  const digits = bareDigits(text);
  if (DUTCH.test(digits) && (land === 'NL' || text.startsWith('+'))) return true;
  if (BELGIAN.test(digits) && (land === 'BE' || text.startsWith('+'))) return true;
  return isSupportedCountry(land) && isValidPhoneNumber(text.replace(/^00/, '+'), land);
}

export function isDutchNumber(text: string): boolean {
  return isNumberOf(text, 'NL');
}

/** Whether it is a number here or in a land nearby. */
export function isNumberNearby(text: string): boolean {
  return NEIGHBOURS.some((land) => isNumberOf(text, land));
}
