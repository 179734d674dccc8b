// Rewrites the XML of a worksheet, or of the shared strings, where the workbook library would misread it (measured with 0.20.3):
// inline strings of several runs, characters above U+FFFF written as numbers, texts of formulas (unescaped twice), formulas that
// were never calculated (read as 0), ISO dates (read as numbers), errors it does not know. It never changes what a cell says.

/**
 * What is put in place of a formula's text, so that it comes back out of the library with the cell: the formula itself is of no
 * use here, but what the cell was is.
 */
export const MARK = {
  uncalculated: '0',
  formula: '1',
  date: '2',
  dateByFormula: '3',
  error: '4',
  errorByFormula: '5',
} as const;

const FORMULA = /<f(?:\s[^<>]*?)?(?:\/>|>[^<]*<\/f>)/g;
const MARKED = `<f>${MARK.formula}</f>`;
/** A cell with a formula and no value. Without a type it was never calculated; type `str` without value is the text "". */
const UNCALCULATED = /<c((?:\s[^<>]*)?)>\s*<f>1<\/f>\s*(?:<v\s*\/>|<v[^<>]*>\s*<\/v>)?\s*<\/c>/g;
const INLINE = /(<c\s[^<>]*\bt\s*=\s*["']inlineStr["'][^<>]*(?<!\/)>)([\s\S]*?)<\/c>/g;
const TEXT_VALUE =
  /(<c\s[^<>]*\bt\s*=\s*["']str["'][^<>]*>\s*(?:<f>1<\/f>)?\s*<v[^<>]*>)([^<]*&[^<]*)(?=<\/v>)/g;
const DATE = /<c(\s[^<>]*)\bt\s*=\s*["']d["']([^<>]*)>\s*(<f>1<\/f>)?\s*<v[^<>]*>([^<]*)<\/v>\s*<\/c>/g;
const ERROR = /<c(\s[^<>]*)\bt\s*=\s*["']e["']([^<>]*)>\s*(<f>1<\/f>)?\s*<v[^<>]*>([^<]*)<\/v>\s*<\/c>/g;
const KNOWN_ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);

/** The worksheet as the library reads it right. Names must be without prefix. */
export function mendSheet(xml: string, date1904: boolean): string {
  return writeOutReferences(xml)
    .replace(FORMULA, MARKED)
    .replace(UNCALCULATED, (cell, attributes: string) =>
      /\bt\s*=/.test(attributes) ? cell : `<c${attributes} t="str"><f>${MARK.uncalculated}</f></c>`,
    )
    .replace(
      INLINE,
      (_, tag: string, inside: string) => `${tag}${marks(inside)}<is><t>${joinRuns(inside)}</t></is></c>`,
    )
    .replace(DATE, (_, before: string, after: string, formula: string | undefined, text: string) => {
      const serial = isoSerial(text.trim(), date1904);
      if (serial === undefined) return `<c${before}${after} t="str">${formula ?? ''}<v>${text}</v></c>`;
      return `<c${before}${after}><f>${formula ? MARK.dateByFormula : MARK.date}</f><v>${serial}</v></c>`;
    })
    .replace(ERROR, (cell, before: string, after: string, formula: string | undefined, text: string) => {
      if (KNOWN_ERRORS.has(text)) return cell;
      return `<c${before}${after} t="str"><f>${formula ? MARK.errorByFormula : MARK.error}</f><v>${text}</v></c>`;
    })
    .replace(TEXT_VALUE, (_, start: string, text: string) => start + text.replaceAll('&', '&amp;'));
}

/** The shared strings as the library reads them right: it loses count at an empty `<si/>`. */
export function mendSharedStrings(xml: string): string {
  return writeOutReferences(xml).replace(/<si\s*\/>/g, '<si></si>');
}

/** Removes the prefix of this namespace: `<x:c>` becomes `<c>`. */
export function stripPrefix(xml: string, prefix: string): string {
  return xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
}

/** Numeric references to characters outside ASCII become those characters. */
export function writeOutReferences(xml: string): string {
  if (!xml.includes('&#')) return xml;
  return xml.replace(/&#(?:[xX]([0-9a-fA-F]+)|(\d+));/g, (reference, hex?: string, decimal?: string) => {
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (point < 0x80) return reference;
    return point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
  });
}

function marks(inside: string): string {
  return inside.includes(MARKED) ? MARKED : '';
}

/** All `<t>` of an inline string, still escaped. Phonetic readings (`<rPh>`) are not part of the text. */
function joinRuns(inside: string): string {
  const runs = inside.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '').matchAll(/<t(?:\s[^<>]*)?>([\s\S]*?)<\/t>/g);
  // A quote could be taken for an attribute of the cell by the library.
  return Array.from(runs, (run) => run[1] ?? '')
    .join('')
    .replaceAll('"', '&quot;');
}

const ISO =
  /^(?:([+-]?\d{4,6})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/;
const DAY_MS = 86_400_000;
/** Serial 0 of the two date systems. In the 1900 system days before 1 March 1900 count one less: Excel's 29-02-1900. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** The serial number of an ISO date, time, or both; undefined when it is none. The clock time is taken as written. */
export function isoSerial(text: string, date1904: boolean): number | undefined {
  const parts = ISO.exec(text);
  if (parts === null || text === '' || (parts[1] === undefined && parts[4] === undefined)) return undefined;
  const [, year, month, day, hours, minutes, seconds] = parts.map(Number);
  const time = ((hours || 0) * 3600 + (minutes || 0) * 60 + (seconds || 0)) / 86_400;
  if (parts[1] === undefined) return time;
  const days = (Date.UTC(year!, month! - 1, day) - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY_MS;
  return (!date1904 && days < 61 ? days - 1 : days) + time;
}
