// The sums that official numbers must satisfy. Digits in, yes or no out; what a number means is the work of the checks.

/** Weights of the Dutch test of eleven for a BSN or RSIN of nine digits. */
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** The test of eleven over nine digits, not all zero. About one in eleven random numbers passes. */
export function passesTestOfEleven(nineDigits: string): boolean {
  if (!/^\d{9}$/.test(nineDigits)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(nineDigits[at]), 0);
  return sum % 11 === 0 && nineDigits !== '000000000';
}

/** Remainder by 97 of a number in which letters count A=10 to Z=35 (ISO 7064); in small steps, so that nothing is rounded. */
export function remainder97(text: string): number {
  let rest = 0;
  for (const sign of text.toUpperCase()) {
    const value = Number.parseInt(sign, 36);
    if (Number.isNaN(value)) return Number.NaN;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
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
