import { type Sample, sampleXlsx } from '../../src/read/sample-xlsx.ts';
import type { TestFile } from './csv.ts';

// Makes workbooks at test time out of raw XML, so that what is read was not written by the library that reads it.

/** A cell: text, or a number with the format that Excel shows it in. */
export type Cell = string | { number: number; format?: string };

export interface Sheet {
  name: string;
  rows: readonly (readonly Cell[])[];
  hidden?: boolean;
  /** Columns hidden in Excel, 1 for A. */
  hiddenColumns?: readonly number[];
}

const MS_PER_DAY = 86_400_000;

/** A date as Excel keeps it: days since 30 December 1899. */
export function excelDate(year: number, month: number, day: number): Cell {
  const number = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / MS_PER_DAY;
  return { number, format: 'dd\\-mm\\-yyyy' };
}

export function workbook(name: string, sheets: readonly Sheet[], more: Partial<Sample> = {}): TestFile {
  const formats = [
    ...new Set(
      sheets.flatMap(({ rows }) =>
        rows.flat().flatMap((cell) => (typeof cell === 'object' && cell.format ? [cell.format] : [])),
      ),
    ),
  ];
  const bytes = sampleXlsx({
    formats,
    sheets: sheets.map(({ name: sheetName, rows, hidden, hiddenColumns = [] }) => ({
      name: escaped(sheetName),
      ...(hidden ? { state: 'hidden' } : {}),
      ...(hiddenColumns.length > 0
        ? { before: `<cols>${hiddenColumns.map(hiddenColumn).join('')}</cols>` }
        : {}),
      data: rows
        .map((cells, at) => `<row r="${at + 1}">${cells.map((cell) => xml(cell, formats)).join('')}</row>`)
        .join(''),
    })),
    ...more,
  });
  return { name, bytes };
}

const hiddenColumn = (n: number) => `<col min="${n}" max="${n}" width="9" hidden="1" customWidth="1"/>`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function xml(cell: Cell, formats: readonly string[]): string {
  if (typeof cell === 'string')
    return cell === ''
      ? '<c/>'
      : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  const style = cell.format === undefined ? 0 : formats.indexOf(cell.format) + 1;
  return `<c s="${style}"><v>${cell.number}</v></c>`;
}
