import { type CountryCode, isSupportedCountry, isValidPhoneNumber } from 'libphonenumber-js/min';

// Whether digits are a telephone number of a land. The library knows the numbering plans; what nearly every Dutch cell holds never gets to it.

/** 020 123 45 67, 06 12 34 56 78, 088, 085 …, national or behind +31. */
const DUTCH = /^(?:0|\+31)(?:[1-57]\d|6[1-58]|8[4578]|91)\d{7}$/;
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

/** Whether it is a number of this land, or one with a + of whatever land. A land that the library does not know has no number. */
export function isNumberOf(text: string, land: string): boolean {
  if (DUTCH.test(bareDigits(text)) && (land === 'NL' || text.startsWith('+'))) return true;
  return isSupportedCountry(land) && isValidPhoneNumber(text.replace(/^00/, '+'), land);
}

export function isDutchNumber(text: string): boolean {
  return isNumberOf(text, 'NL');
}

/** Whether it is a number here or in a land nearby. */
export function isNumberNearby(text: string): boolean {
  return NEIGHBOURS.some((land) => isNumberOf(text, land));
}
