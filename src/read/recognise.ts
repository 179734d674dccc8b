// Tells whether bytes are text, a workbook or something else, by their contents; a name lies too easily (HTML named .xls, CSV
// named .xlsx). It reads signatures only; what kind of workbook it is, the workbook reader finds out itself.

export type Recognised =
  | { as: 'empty' }
  | { as: 'text' }
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
const TABLE_MARKUP = /<table[\s>]/i;
const UTF_16_MARK = /^(?:\xff\xfe|\xfe\xff)/;
const MARK = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/;
/** Bytes in which signatures, markup and control characters are looked for. */
const LOOK = 1 << 16;
/** Share of control characters from which on it is no text. */
const MANY_CONTROLS = 0.02;
/** Share of zeros on one side of the byte pairs that makes it UTF-16, when the other side has hardly any. */
const MANY_ZEROS = 0.2;
const FEW_ZEROS = 0.02;

export function recognise(bytes: Uint8Array): Recognised {
  if (bytes.length === 0) return { as: 'empty' };
  const top = latin(bytes.subarray(0, LOOK));
  if (PACKAGE.test(top) || top.startsWith(CONTAINER) || BARE_BIFF.test(top)) return { as: 'workbook' };
  const known = SIGNATURES.find(([start]) => top.startsWith(start));
  if (known !== undefined) return { as: 'other', seems: known[1] };

  const zeros = zerosByPlace(top);
  // No program that we know of writes lists in it, and it is not in the list of encodings to choose from.
  if (isUtf32(zeros)) return { as: 'other', seems: 'utf-32' };
  const isMarked = UTF_16_MARK.test(top);
  // Without the zeros UTF-16 can be looked at like any other text.
  const text = (isMarked || isUtf16(zeros) ? top.replaceAll('\0', '') : top).replace(MARK, '');
  // In another alphabet it is then full of control characters, but the mark is proof enough.
  if (!isMarked && isBinary(text)) return { as: 'other', seems: 'binary' };
  const start = text.trimStart();
  const isMarkup = MARKUP.test(start) || (start.startsWith('<') && TABLE_MARKUP.test(start));
  return { as: isMarkup ? 'workbook' : 'text' };
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
function zerosByPlace(top: string): number[] {
  const zeros = [0, 0, 0, 0];
  for (let i = 0; i < top.length; i++) if (top.charCodeAt(i) === 0) zeros[i & 3]!++;
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
function isBinary(text: string): boolean {
  const controls = text.match(/[\x00-\x08\x10-\x19\x1c-\x1f]/g)?.length ?? 0;
  return controls > text.length * MANY_CONTROLS;
}
