import type { Fault } from '../model/fault.ts';
import type { OpenedSheet, OpenedWorkbook } from './opened-workbook.ts';
import { type LibrarySheet, type LibraryWorkbook, readParts } from './sheetjs.ts';
import { unpackXlsx, type XlsxParts } from './xlsx-parts.ts';
import type { ZipEntry } from './zip-guard.ts';

// Opens .xlsx, .xlsm and .xlsb: lets SheetJS read the unpacked parts and puts beside each sheet what was surveyed in it.
// A sheet that SheetJS gave up on is never shown as an empty one.

const DAMAGED: Fault = { fault: 'damaged' };

/** No program allows these in a sheet's name; in one that was read they mean that it was read wrong. */
const CONTROL = /[\u0000-\u001f]/;

export function openXlsx(bytes: Uint8Array, entries: readonly ZipEntry[]): OpenedWorkbook | Fault {
  const unpacked = unpackXlsx(bytes, entries);
  if ('fault' in unpacked) return unpacked;
  const { parts, surveys, binary, macros } = unpacked;
  const marks = [...surveys.values()].some((survey) => survey.needsMending);
  let workbook: LibraryWorkbook;
  try {
    workbook = readParts(parts, { cellFormula: binary || marks, cellStyles: binary });
  } catch {
    return DAMAGED;
  }
  const sheets = takeSheets(workbook, unpacked);
  if (sheets === undefined) return DAMAGED;
  const format = binary ? 'xlsb' : macros ? 'xlsm' : 'xlsx';
  return { format, date1904: workbook.Workbook?.WBProps?.date1904 === true, marked: !binary, sheets };
}

/** The sheets with cells (chart sheets are left out); undefined when one of them could not be read. */
function takeSheets(workbook: LibraryWorkbook, parts: XlsxParts): OpenedSheet[] | undefined {
  const sheets: OpenedSheet[] = [];
  for (const [at, name] of workbook.SheetNames.entries()) {
    const known = workbook.Workbook?.Sheets?.[at];
    const relation = parts.relations.get(known?.id ?? known?.strRelID ?? '');
    if (relation !== undefined && relation.type !== 'worksheet') continue;
    const sheet = workbook.Sheets[name];
    if (sheet === undefined || CONTROL.test(name)) return undefined;
    if (sheet['!type'] !== undefined) continue;
    const survey = parts.surveys.get(partName(parts, relation?.target ?? `worksheets/sheet${at + 1}.xml`));
    sheets.push({
      name,
      hidden: (known?.Hidden ?? 0) > 0,
      data: sheet['!data'] ?? [],
      merges: sheet['!merges'] ?? [],
      hiddenRows: survey?.hiddenRows ?? hiddenIn(sheet['!rows']),
      hiddenColumns: survey?.hiddenColumns ?? hiddenIn(sheet['!cols']),
    });
  }
  return sheets;
}

/** The surveyed part that a relationship's target means, whether it is written from the root or from the workbook. */
function partName(parts: XlsxParts, target: string): string {
  const bare = target.replace(/^(?:\.{0,2}\/)+/, '');
  return [...parts.surveys.keys()].find((name) => name === bare || name.endsWith(`/${bare}`)) ?? bare;
}

/** 0-based places of what is hidden in a list of rows or columns of SheetJS. */
export function hiddenIn(list: LibrarySheet['!rows']): number[] {
  const hidden: number[] = [];
  list?.forEach((info, at) => {
    if (info?.hidden) hidden.push(at);
  });
  return hidden;
}
