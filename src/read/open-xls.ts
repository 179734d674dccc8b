import type { Fault } from '../model/fault.ts';
import { hiddenIn } from './open-xlsx.ts';
import type { OpenedWorkbook } from './opened-workbook.ts';
import { type LibraryWorkbook, loadCodePages, openContainer, readBytes } from './sheetjs.ts';

// Opens .xls: BIFF 2 to 8, bare or in an OLE2 container. Tells a locked file from a broken one before SheetJS reads it.

const DAMAGED: Fault = { fault: 'damaged' };
/** BIFF records: where a substream begins and ends, and the one that says that what follows is encrypted. */
const END_OF_FILE = 0x0a;
const FILE_PASS = 0x2f;
/** Streams that other programs of Office keep their documents in. */
const OTHER_STREAMS: readonly (readonly [string, string])[] = [
  ['WordDocument', 'doc'],
  ['PowerPoint Document', 'ppt'],
  ['__properties_version1.0', 'msg'],
];

export async function openXls(bytes: Uint8Array): Promise<OpenedWorkbook | Fault> {
  const fault = isContainer(bytes) ? lookInside(bytes) : undefined;
  if (fault !== undefined) return fault;
  await loadCodePages();
  let workbook: LibraryWorkbook;
  try {
    workbook = readBytes(bytes);
  } catch (error) {
    return error instanceof Error && /password/i.test(error.message) ? { fault: 'password' } : DAMAGED;
  }
  return fromLibrary(workbook, 'xls');
}

export function isContainer(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}

/** A workbook of BIFF 2 to 4 begins with its first record; later ones live in a container. */
export function isBareBiff(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x09 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && (bytes[2] ?? 0) <= 0x10 && bytes[3] === 0
  );
}

function lookInside(bytes: Uint8Array): Fault | undefined {
  const stream = openContainer(bytes);
  if (stream === undefined) return DAMAGED;
  if (stream('EncryptedPackage') !== undefined || stream('/encryption') !== undefined)
    return { fault: 'password' };
  const workbook = stream('Workbook') ?? stream('Book');
  if (workbook !== undefined) return isLocked(workbook) ? { fault: 'password' } : undefined;
  const other = OTHER_STREAMS.find(([name]) => stream(name) !== undefined);
  return other === undefined ? DAMAGED : { fault: 'not-a-table', seems: other[1] };
}

/** Whether the first substream holds a FilePass record (RC4, its CryptoAPI kind, or XOR). */
function isLocked(workbook: Uint8Array): boolean {
  for (let at = 0; at + 4 <= workbook.length; at += 4 + (workbook[at + 2]! | (workbook[at + 3]! << 8))) {
    const record = workbook[at]! | (workbook[at + 1]! << 8);
    if (record === FILE_PASS) return true;
    if (record === END_OF_FILE) return false;
  }
  return false;
}

/** A workbook that SheetJS read without our help. */
export function fromLibrary(
  workbook: LibraryWorkbook,
  format: 'xls' | 'html' | 'ods',
): OpenedWorkbook | Fault {
  const about = workbook.Workbook;
  const sheets = workbook.SheetNames.map((name, at) => {
    const sheet = workbook.Sheets[name];
    return {
      name,
      hidden: (about?.Sheets?.[at]?.Hidden ?? 0) > 0,
      isTable: sheet?.['!type'] === undefined,
      data: sheet?.['!data'] ?? [],
      merges: sheet?.['!merges'] ?? [],
      hiddenRows: hiddenIn(sheet?.['!rows']),
      hiddenColumns: hiddenIn(sheet?.['!cols']),
    };
  });
  if (sheets.length === 0) return DAMAGED;
  return {
    format,
    date1904: about?.WBProps?.date1904 === true,
    marked: false,
    sheets: sheets.filter((sheet) => sheet.isTable),
  };
}
