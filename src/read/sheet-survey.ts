// One walk over the bytes of a worksheet part before the workbook library reads it: what the library does not tell (hidden
// rows and columns), what it must not see (hyperlinks that span the sheet), and whether the part needs mending first.
// It reads bytes and never makes strings of cells; a sheet of 200 MB costs some tenths of a second.

export interface SheetSurvey {
  /** 0-based, ascending. */
  hiddenRows: number[];
  hiddenColumns: number[];
  /** Holds something that the library misreads; see sheet-mending.ts. */
  needsMending: boolean;
  /** Every byte is ASCII. */
  ascii: boolean;
  /** Declares a document type or an entity, which no spreadsheet program does. */
  declares: boolean;
}

/** A sheet has no more than these (Excel's own limits). */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

const LT = 0x3c;
const GT = 0x3e;
const AMP = 0x26;
const HASH = 0x23;
const BANG = 0x21;
const SPACE = 0x20;
const SLASH = 0x2f;
const QUOTES = new Set([0x22, 0x27]);

/** Cell types that the library reads right as they stand: boolean, number, shared string. */
const PLAIN_TYPES = new Set(['b', 'n', 's'].map((t) => t.charCodeAt(0)));

/** Surveys a part without prefixes (`<c`, not `<x:c`), and takes its hyperlinks out of the library's sight by altering their tags in `bytes`. */
export function surveySheet(bytes: Uint8Array): SheetSurvey {
  const hiddenRows: number[] = [];
  const hiddenColumns = new Set<number>();
  const survey = { needsMending: false, ascii: true, declares: false };
  const length = bytes.length;
  let row = 0;
  let texts = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte !== LT) {
      if (byte > 127) survey.ascii = false;
      else if (byte === AMP && bytes[i + 1] === HASH) survey.needsMending = true;
      continue;
    }
    const first = bytes[i + 1]!;
    if (first === 0x63 /* c */) {
      const second = bytes[i + 2]!;
      if (ends(second)) {
        const end = endOfTag(bytes, i);
        if (isOddCell(bytes, i, end)) survey.needsMending = true;
        texts = 0;
        i = end;
      } else if (second === 0x6f && bytes[i + 3] === 0x6c && ends(bytes[i + 4]!)) {
        const end = endOfTag(bytes, i);
        hideColumns(tagText(bytes, i, end), hiddenColumns);
        i = end;
      }
    } else if (first === 0x74 /* t */ && ends(bytes[i + 2]!)) {
      texts += 1;
      if (texts > 1) survey.needsMending = true; // An inline string of several runs, or with a phonetic reading.
    } else if (first === 0x66 /* f */ && ends(bytes[i + 2]!)) {
      survey.needsMending = true; // Formulas are replaced by marks.
    } else if (
      first === 0x72 /* r */ &&
      bytes[i + 2] === 0x6f &&
      bytes[i + 3] === 0x77 &&
      ends(bytes[i + 4]!)
    ) {
      const end = endOfTag(bytes, i);
      const tag = tagText(bytes, i, end);
      row = rowNumber(tag) ?? row + 1;
      if (isHidden(tag) && row <= SHEET_ROWS) hiddenRows.push(row - 1);
      i = end;
    } else if (first === 0x68 /* h */ && tagText(bytes, i, i + 11) === '<hyperlink ') {
      bytes[i + 1] = 0x78; // An element `xyperlink` means nothing to anyone.
    } else if (first === BANG && (bytes[i + 2] === 0x44 || bytes[i + 2] === 0x45) /* DOCTYPE, ENTITY */) {
      survey.declares = true;
    }
  }
  return { ...survey, hiddenRows, hiddenColumns: [...hiddenColumns].sort((a, b) => a - b) };
}

/** Whether a tag's name ends here. */
function ends(byte: number): boolean {
  return byte === SPACE || byte === GT || byte === SLASH || (byte >= 0x09 && byte <= 0x0d);
}

function endOfTag(bytes: Uint8Array, from: number): number {
  let i = from;
  while (i < bytes.length && bytes[i] !== GT) i++;
  return i;
}

/**
 * A cell of a type that the library misreads. An inline string without an address is one: the library looks for `r="…"` in its
 * text as well. Its several runs are seen where they stand.
 */
function isOddCell(bytes: Uint8Array, from: number, end: number): boolean {
  let type = 0x6e; // n, when none is given
  let isLong = false;
  let hasAddress = false;
  for (let i = from + 3; i < end; i++) {
    if (bytes[i + 1] !== 0x3d /* = */ || bytes[i - 1]! > SPACE) continue;
    if (bytes[i] === 0x72 /* r */) hasAddress = true;
    else if (bytes[i] === 0x74 /* t */) {
      type = bytes[i + 3]!;
      isLong = !QUOTES.has(bytes[i + 4]!);
    }
  }
  if (type === 0x69 /* inlineStr */) return !hasAddress;
  return isLong || !PLAIN_TYPES.has(type);
}

function tagText(bytes: Uint8Array, from: number, end: number): string {
  let text = '';
  for (let i = from; i < end; i++) text += String.fromCharCode(bytes[i]!);
  return text;
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
}

function rowNumber(tag: string): number | undefined {
  const number = Number(attribute(tag, 'r'));
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

function isHidden(tag: string): boolean {
  return tag.includes('hidden') && ['1', 'true', 'on'].includes(attribute(tag, 'hidden') ?? '');
}

function hideColumns(tag: string, hidden: Set<number>): void {
  if (!isHidden(tag)) return;
  const last = Math.min(Number(attribute(tag, 'max')) || 0, SHEET_COLUMNS);
  for (let column = Number(attribute(tag, 'min')) || 1; column <= last; column++) hidden.add(column - 1);
}
