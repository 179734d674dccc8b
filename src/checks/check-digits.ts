// The sums that official numbers must satisfy. Digits in, yes or no out; what a number means is the work of the checks.

/** Weights of the Dutch test of eleven for a BSN or RSIN of nine digits. */
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** The test of eleven over nine digits, not all zero. About one in eleven random numbers passes. */
export function passesTestOfEleven(nineDigits: string): boolean {
  if (nineDigits.length !== WEIGHTS.length) return false;
  let sum = 0;
  let isZero = true;
  for (let at = 0; at < WEIGHTS.length; at++) {
    const digit = nineDigits.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return false;
    if (digit > 0) isZero = false;
    sum += WEIGHTS[at]! * digit;
  }
  return sum % 11 === 0 && !isZero;
}

/** Remainder by 97 of a number in which letters count A=10 to Z=35 (ISO 7064); in small steps, so that nothing is rounded. */
export function remainder97(text: string): number {
  const capitals = text.toUpperCase();
  return restBehind(0, capitals, 0, capitals.length);
}

/** Where other signs than capitals and digits stand. */
const NO_REST = -1;

/** The remainder when the signs of the text from one place to another come behind a number with this remainder. */
function restBehind(rest: number, text: string, from: number, to: number): number {
  let all = rest;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) all = (all * 10 + code - 0x30) % 97;
    else if (code >= 0x41 && code <= 0x5a) all = (all * 100 + code - 0x37) % 97;
    else return NO_REST;
  }
  return all;
}

/** The remainder of an IBAN, whose first four signs count as its last: 1 when it is right, less than 0 when it holds anything but capitals and digits. */
export function ibanRest(text: string): number {
  const behind = restBehind(0, text, 4, text.length);
  return behind === NO_REST ? NO_REST : restBehind(behind, text, 0, 4);
}

/** Belgian enterprise and establishment numbers: the last two digits are 97 less the remainder of the first eight. */
export function passesBelgianTest(tenDigits: string): boolean {
  return (
    /^\d{10}$/.test(tenDigits) && 97 - (Number(tenDigits.slice(0, 8)) % 97) === Number(tenDigits.slice(8))
  );
}

/** A Belgian national number of eleven digits; for who was born from 2000 on, a 2 is put in front of the first nine. */
export function isBelgianNationalNumber(elevenDigits: string): boolean {
  if (!/^\d{2}(?:0\d|1[0-2]|[24]\d|3[0-2]|5[0-2])[0-3]\d{6}$/.test(elevenDigits)) return false;
  const [first, check] = [elevenDigits.slice(0, 9), Number(elevenDigits.slice(9))];
  return 97 - (Number(first) % 97) === check || 97 - (Number(`2${first}`) % 97) === check;
}
