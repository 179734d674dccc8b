import * as XLSX from 'xlsx';
import type { RawRange, RawRows } from './opened-workbook.ts';

// The one place that touches SheetJS. Its types leave out `parse_zip`, which it exports and which reads parts that we unpacked
// ourselves: so sizes are guarded, odd parts are mended, and comments, links and pictures are never looked at.

/** A part of a package as `parse_zip` takes it: text parts as one character a byte, binary parts as bytes. */
export type Part = { name: string; asBinary(): string } | { name: string; type: 2; content: Uint8Array };

export interface LibrarySheet {
  '!data'?: RawRows;
  '!type'?: string;
  '!merges'?: RawRange[];
  '!rows'?: ({ hidden?: boolean } | undefined)[];
  '!cols'?: ({ hidden?: boolean } | undefined)[];
}

export interface LibraryWorkbook {
  SheetNames: string[];
  Sheets: Record<string, LibrarySheet | undefined>;
  Workbook?: {
    Sheets?: ({ Hidden?: number; id?: string; strRelID?: string } | undefined)[];
    WBProps?: { date1904?: boolean };
  };
}

export interface LibraryOptions {
  /** Only a sheet with formulas pays for looking for them. */
  cellFormula: boolean;
  /** Hidden rows and columns; only where we do not look for them ourselves. */
  cellStyles: boolean;
}

/** What we never want: formatted text (we write our own), HTML. What we always want: number formats, rows as arrays. */
const ALWAYS = { dense: true, cellNF: true, cellText: false, cellHTML: false, sheetStubs: false };

const { parse_zip: parseZip } = XLSX as unknown as {
  parse_zip(zip: { files: Record<string, Part> }, options: object): LibraryWorkbook;
};

/** Reads a package from its parts. Throws what the library throws. */
export function readParts(parts: Iterable<Part>, options: LibraryOptions): LibraryWorkbook {
  const files = Object.fromEntries(Array.from(parts, (part) => [part.name, part]));
  return parseZip({ files }, { ...ALWAYS, ...options });
}

/** Reads a file that is not a zip. Throws what the library throws. */
export function readBytes(bytes: Uint8Array): LibraryWorkbook {
  const options = { ...ALWAYS, type: 'array' as const, cellFormula: true, cellStyles: true };
  return XLSX.read(bytes, options) as unknown as LibraryWorkbook;
}

/** Reads a spreadsheet that is text (XML, HTML). Values of HTML cells stay the text they are. */
export function readText(text: string): LibraryWorkbook {
  const options = { ...ALWAYS, type: 'string' as const, cellFormula: true, cellStyles: false, raw: true };
  return XLSX.read(text, options) as unknown as LibraryWorkbook;
}

/** Code pages of old .xls files; loaded only when one is opened. */
export async function loadCodePages(): Promise<void> {
  XLSX.set_cptable(await import('xlsx/dist/cpexcel.full.mjs'));
}

/** Streams of an OLE2 container by name; undefined when it is none. */
export function openContainer(bytes: Uint8Array): ((name: string) => Uint8Array | undefined) | undefined {
  try {
    const container: unknown = XLSX.CFB.read(bytes, { type: 'buffer' });
    return (name) => {
      const found: { content?: ArrayLike<number> } | null = XLSX.CFB.find(container, name);
      return found?.content === undefined ? undefined : Uint8Array.from(found.content);
    };
  } catch {
    return undefined;
  }
}

/** A number as the workbook's number format shows it; undefined when the library cannot say. */
export function shownNumber(value: number, format: string): string | undefined {
  try {
    return XLSX.SSF.format(format, value) as string;
  } catch {
    return undefined;
  }
}
