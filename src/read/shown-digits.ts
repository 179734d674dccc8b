// Tells number formats that make a number into a code: `0000000000`, `00-00`, phone formats. What such a cell shows is what its
// author typed and means, zeros in front included, so it is the shown text that counts and not the number.

/** Placeholder characters that may stand in such a format, and what may stand between them. */
const CODE_SECTION = /^[0# ()+-]*$/;
const ZEROS_IN_FRONT = /^0{2,}$/;

/** Whether the format writes a whole number as a code of digits. Formats with decimals, thousands or percents never do. */
export function showsCode(format: string): boolean {
  return (
    format.split(';').some(isCode) &&
    format.split(';').every((section) => isCode(section) || isPlain(section))
  );
}

/** Digits to fill up to with zeros, for the plain case `00000`; undefined for all others. */
export function zeroFill(format: string): number | undefined {
  return ZEROS_IN_FRONT.test(format) ? format.length : undefined;
}

function isCode(section: string): boolean {
  // Literals become a space: something between the digits that is no digit.
  const bare = section
    .replace(/\[[^\]]*\]/g, '')
    .replace(/"[^"]*"|\\.|_./g, ' ')
    .trim();
  if (!CODE_SECTION.test(bare)) return false;
  const zeros = bare.replace(/[^0]/g, '').length;
  return zeros >= 2 || /[0#][ ()+-]+[0#]/.test(bare);
}

/** A section beside the code that says nothing: general, text, or nothing at all. */
function isPlain(section: string): boolean {
  return /^(?:\[[^\]]*\]|general|@|0|#|-|"[^"]*")*$/i.test(section.trim());
}
