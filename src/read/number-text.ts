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
  const amount = amountText(value);
  if (amount !== undefined) return amount;
  let text = String(value);
  // Sign, point and a leading zero aside, a short text has no more than 15 digits: nothing to round.
  if (text.length > SIGNIFICANT_DIGITS + 1) text = String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
  if (text.includes('e')) text = withoutExponent(text);
  return text.replace('.', ',');
}

/** Decimals by the hundredths they stand for. */
const DECIMALS = Array.from({ length: 100 }, (_, n) =>
  n === 0 ? '' : `,${String(n).padStart(2, '0').replace(/0$/, '')}`,
);

/**
 * Text of a number with at most two decimals; undefined for any other. Such a text of at most 15 digits means the number exactly, and
 * writing it from whole numbers takes a fifth of the time that writing out any double takes.
 */
export function amountText(value: number): string | undefined {
  const size = Math.abs(value);
  const hundredths = Math.round(size * 100);
  if (hundredths / 100 !== size || hundredths >= 10 ** SIGNIFICANT_DIGITS) return undefined;
  const whole = Math.floor(hundredths / 100);
  const text = whole + DECIMALS[hundredths - whole * 100]!;
  return value < 0 ? `-${text}` : text;
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
