// Writes a number of a workbook as plain Dutch decimal text: comma, no thousands separators, never an exponent, and the
// 15 significant digits that a spreadsheet keeps (0.1 + 0.2 is 0,3). It never follows the cell's number format.

/** Significant digits that Excel stores and shows; what a double has beyond them is noise of calculation. */
const SIGNIFICANT_DIGITS = 15;
/** Below this JavaScript itself writes integers out in full. */
const WRITTEN_IN_FULL = 1e21;

/** Plain decimal text of a finite number. */
export function numberText(value: number): string {
  if (Number.isInteger(value)) {
    if (value === 0) return '0'; // Also minus zero.
    return Math.abs(value) < WRITTEN_IN_FULL ? String(value) : BigInt(value).toString();
  }
  let text = String(value);
  // Sign, point and a leading zero aside, a short text has no more than 15 digits: nothing to round.
  if (text.length > SIGNIFICANT_DIGITS + 1) text = String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
  if (text.includes('e')) text = withoutExponent(text);
  return text.replace('.', ',');
}

/** The number that a text of `numberText` means. */
export function textNumber(text: string): number {
  return Number(text.replace(',', '.'));
}

/** `1.5e-7` becomes `0.00000015`. */
function withoutExponent(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits.padEnd(point, '0');
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
