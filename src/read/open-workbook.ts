import type { Fault } from '../model/fault.ts';
import { writeOutEntities } from './html-entities.ts';
import { openFods, openOds } from './open-ods.ts';
import { fromLibrary, isBareBiff, isContainer, openXls } from './open-xls.ts';
import { openXlsx } from './open-xlsx.ts';
import type { OpenedWorkbook } from './opened-workbook.ts';
import { writeOutReferences } from './sheet-mending.ts';
import { readText } from './sheetjs.ts';
import { decodeXml } from './xml-bytes.ts';
import { judgeForLibrary, MAX_FILE_BYTES, readZipDirectory, type ZipEntry } from './zip-guard.ts';

// Finds out which kind of workbook the bytes are, by what they hold and never by a file name, and has it opened.

/** What a package is when it is no spreadsheet, by a file that only this kind has. */
const OTHER_PACKAGES: readonly (readonly [RegExp, string])[] = [
  [/^word\/document/i, 'docx'],
  [/^ppt\/presentation/i, 'pptx'],
  [/^Index\/Document\.iwa$|^Index\.zip$/i, 'numbers'],
  [/^META-INF\/container\.xml$/i, 'epub'],
  [/^content\.xml$/i, 'odt'],
];
/** Markup is recognised within this many characters. */
const MARKUP_WITHIN = 2048;

export async function openWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook | Fault> {
  if (bytes.length === 0) return { fault: 'empty' };
  if (bytes.length > MAX_FILE_BYTES)
    return { fault: 'too-large', limit: MAX_FILE_BYTES, found: bytes.length };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return openPackage(bytes);
  if (isContainer(bytes) || isBareBiff(bytes)) return openXls(bytes);
  return openMarkup(decodeText(bytes));
}

function openPackage(bytes: Uint8Array): OpenedWorkbook | Fault {
  const entries = readZipDirectory(bytes);
  if ('fault' in entries) return entries;
  const tooLarge = judgeForLibrary(entries);
  if (tooLarge !== undefined) return tooLarge;
  const has = (name: RegExp): boolean => entries.some((entry) => name.test(entry.name));
  if (
    has(/^(?:\/?xl\/)?workbook\d*\.(?:xml|bin)$/i) ||
    (has(/^\[Content_Types\]\.xml$/i) && has(/\/?worksheets\//i))
  ) {
    return openXlsx(bytes, entries);
  }
  if (has(/^content\.xml$/i) && isSpreadsheet(bytes, entries)) return openOds(bytes, entries);
  const other = OTHER_PACKAGES.find(([name]) => has(name));
  return { fault: 'not-a-table', seems: other?.[1] ?? 'zip' };
}

/** The first file of an OpenDocument package holds its kind, stored as it is. */
function isSpreadsheet(bytes: Uint8Array, entries: readonly ZipEntry[]): boolean {
  if (entries.every((entry) => entry.name !== 'mimetype')) return true;
  const start = decodeXml(bytes.subarray(0, 200));
  return !/opendocument\.(?!spreadsheet)/.test(start);
}

function openMarkup(text: string): OpenedWorkbook | Fault {
  const start = text.slice(0, MARKUP_WITHIN);
  if (!/^\s*</.test(start)) return { fault: 'not-a-table' };
  if (/<!ENTITY/i.test(text)) return { fault: 'bomb' };
  if (/<office:document[\s>]/.test(start)) return openFods(text);
  const isHtml = !/<(?:\w+:)?Workbook[\s>]/.test(start);
  if (isHtml && !/<table[\s>]/i.test(text))
    return { fault: 'not-a-table', seems: /<html/i.test(text) ? 'html' : 'xml' };
  try {
    return fromLibrary(
      readText(isHtml ? writeOutEntities(text) : writeOutReferences(text)),
      isHtml ? 'html' : 'xls',
    );
  } catch {
    return { fault: 'damaged' };
  }
}

/** UTF-16 by its mark, UTF-8 where it is, otherwise Windows-1252, in which Excel for Windows writes its HTML. */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
