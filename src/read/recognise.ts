// Tells whether bytes are text, a workbook or something else, by their contents; a name lies too easily (HTML named .xls, CSV
// named .xlsx). It reads signatures only; what kind of workbook it is, the workbook reader finds out itself.

export type Recognised =
  | { as: 'empty' }
  | { as: 'text' }
  /** Text that begins as JSON; whether it is, only reading it tells. */
  | { as: 'json' }
  /** A package (also of Word, or damaged), a container, bare Excel records, or markup. */
  | { as: 'workbook' }
  /** `seems`: a short name of what it is instead, for the words on the page. */
  | { as: 'other'; seems: string };

/** What people choose by mistake; signatures from the formats' own specifications. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'pdf'],
  ['\x89PNG\r\n', 'png'],
  ['\xff\xd8\xff', 'jpeg'],
  ['GIF8', 'gif'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['{\\rtf', 'rtf'],
  ['Rar!\x1a\x07', 'rar'],
  ['7z\xbc\xaf\x27\x1c', '7z'],
  ['\x1f\x8b\x08', 'gzip'],
  ['SQLite format 3\0', 'sqlite'],
];
const PACKAGE = /^PK(?:\x03\x04|\x05\x06)/;
const CONTAINER = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** A BOF record of Excel 2 to 5 and its length, [MS-XLS] 2.4.21. A text may begin with a tab, but not with these. */
const BARE_BIFF = /^\x09[\x00\x02\x04\x08][\x04\x06\x08\x10]\x00/;
const MARKUP = /^<(?:[!?]|\/?(?:html|head|body|meta|style|table|div|font|svg)[\s>]|[a-z]+:)/i;
/** A list or an object, with something in it that JSON has there; a heading of a CSV may begin with a bracket too. */
const JSON_START = /^(?:\[\s*[[{]|\{\s*")/;
const TABLE_MARKUP = /<table[\s>]/i;
const UTF_16_MARK = /^(?:\xff\xfe|\xfe\xff)/;
const MARK = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/;
/** Bytes in which signatures, markup and control characters are looked for. */
const LOOK = 1 << 16;
/** Bytes that are enough for every signature, and for white space in front of markup; then all of them are looked at. */
const LONGEST_SIGNATURE = 16;
const LOOK_FOR_START = 64;
/** Share of control characters from which on it is no text. */
const MANY_CONTROLS = 0.02;
/** Share of zeros on one side of the byte pairs that makes it UTF-16, when the other side has hardly any. */
const MANY_ZEROS = 0.2;
const FEW_ZEROS = 0.02;

export function recognise(bytes: Uint8Array): Recognised {
  if (bytes.length === 0) return { as: 'empty' };
  const start = latin(bytes.subarray(0, LONGEST_SIGNATURE));
  if (PACKAGE.test(start) || start.startsWith(CONTAINER) || BARE_BIFF.test(start)) return { as: 'workbook' };
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) return { as: 'other', seems: known[1] };

  const top = bytes.subarray(0, LOOK);
  const zeros = zerosByPlace(top);
  // No program that we know of writes lists in it, and it is not in the list of encodings to choose from.
  if (isUtf32(zeros)) return { as: 'other', seems: 'utf-32' };
  const isMarked = UTF_16_MARK.test(start);
  // Without the zeros UTF-16 can be looked at like any other text.
  const isWide = isMarked || isUtf16(zeros);
  // In another alphabet it is then full of control characters, but the mark is proof enough.
  if (!isMarked && isBinary(top, isWide)) return { as: 'other', seems: 'binary' };
  if (isMarkup(top, isWide)) return { as: 'workbook' };
  return { as: JSON_START.test(beginning(top.subarray(0, LOOK_FOR_START), isWide)) ? 'json' : 'text' };
}

function isMarkup(top: Uint8Array, isWide: boolean): boolean {
  const start = beginning(top.subarray(0, LOOK_FOR_START), isWide);
  if (start !== '' && !start.startsWith('<')) return false;
  const text = beginning(top, isWide);
  return MARKUP.test(text) || (text.startsWith('<') && TABLE_MARKUP.test(text));
}

/** Without what may stand in front of a text. */
function beginning(top: Uint8Array, isWide: boolean): string {
  const text = latin(top);
  return (isWide ? text.replaceAll('\0', '') : text).replace(MARK, '').trimStart();
}

/** Bytes as characters of the same number, so that signatures can be written as text. */
function latin(bytes: Uint8Array): string {
  const STEP = 4096;
  let text = '';
  for (let at = 0; at < bytes.length; at += STEP) {
    text += String.fromCharCode(...bytes.subarray(at, at + STEP));
  }
  return text;
}

/** How many zeros stand on each of the four places of a group, as a share. */
function zerosByPlace(top: Uint8Array): number[] {
  const zeros = [0, 0, 0, 0];
  for (let at = top.indexOf(0); at >= 0; at = top.indexOf(0, at + 1)) zeros[at & 3]!++;
  return zeros.map((n) => (n * 4) / top.length);
}

/** UTF-16 with Latin letters: zeros on one side only. */
function isUtf16(zeros: readonly number[]): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = zeros;
  const even = Math.min(a, c);
  const odd = Math.min(b, d);
  return (
    (even > MANY_ZEROS && Math.max(b, d) < FEW_ZEROS) || (odd > MANY_ZEROS && Math.max(a, c) < FEW_ZEROS)
  );
}

/** UTF-32: two neighbouring places hold hardly anything else, the place at the other end no zeros. */
function isUtf32(zeros: readonly number[]): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = zeros;
  const isBig = Math.min(a, b) > 1 - FEW_ZEROS && d < FEW_ZEROS;
  return isBig || (Math.min(c, d) > 1 - FEW_ZEROS && a < FEW_ZEROS);
}

/** Control characters that no text has; tabs, line ends, form feeds, shifts and escapes, and DOS's end of file may be. */
const CONTROLS = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte <= 0x08 || (byte >= 0x10 && byte <= 0x19) || (byte >= 0x1c && byte <= 0x1f) ? 1 : 0,
);

/** The zeros of wide characters do not count. */
function isBinary(top: Uint8Array, isWide: boolean): boolean {
  let controls = 0;
  let zeros = 0;
  for (let at = 0; at < top.length; at++) {
    const byte = top[at]!;
    controls += CONTROLS[byte]!;
    if (byte === 0) zeros++;
  }
  const left = isWide ? zeros : 0;
  return controls - left > (top.length - left) * MANY_CONTROLS;
}
