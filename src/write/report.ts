import type { CellObject } from 'xlsx';

// Makes the workbooks that people read in Excel: the change log and the list of findings. Every cell is text, so nothing in it can
// run or lose its zeros there (shared strings cannot hold a formula). It must never be used for what Coachview imports.

/** Excel's own limits: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const MOST_ROWS = 1_048_576;
const MOST_CHARACTERS = 32_767;
const MOST_SHEET_NAME = 31;
const CUT = ' …';

/** Column widths in characters: wide enough for the longest text among the first rows, within what is pleasant to read. */
const ROWS_MEASURED = 500;
const NARROWEST = 8;
const WIDEST = 60;

/**
 * An XLSX with these rows as text cells, the first one being the headings. What does not fit on one sheet goes on to a next one under
 * the same headings; a text beyond Excel's limit for a cell is cut and ends with an ellipsis.
 */
export async function textWorkbook(sheetName: string, rows: string[][]): Promise<Uint8Array> {
  const { utils, write } = await import('xlsx');
  const book = utils.book_new();
  const [headings = [], ...body] = rows;
  const sheets = Math.max(1, Math.ceil(body.length / (MOST_ROWS - 1)));
  for (let at = 0; at < sheets; at += 1) {
    const part = [headings, ...body.slice(at * (MOST_ROWS - 1), (at + 1) * (MOST_ROWS - 1))];
    const sheet = utils.aoa_to_sheet(
      part.map((row) => row.map((text) => textCell(text))),
      { dense: true },
    );
    sheet['!cols'] = widths(part);
    utils.book_append_sheet(book, sheet, safeSheetName(sheetName, at + 1));
  }
  const bytes: ArrayBuffer = write(book, {
    type: 'array',
    bookType: 'xlsx',
    bookSST: true,
    compression: true,
  });
  return new Uint8Array(bytes);
}

/** `@` is Excel's format for text: also what is typed into the cell later stays as it is typed. */
function textCell(text: string): CellObject | null {
  if (text === '') return null;
  // In a workbook `_x000D_` means the character with that number (ECMA-376, ST_Xstring); as a text its first `_` is written so itself.
  const literal = text.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  const fits =
    literal.length > MOST_CHARACTERS ? literal.slice(0, MOST_CHARACTERS - CUT.length).concat(CUT) : literal;
  return { t: 's', v: fits, z: '@' };
}

function widths(rows: readonly (readonly string[])[]): { wch: number }[] {
  const longest: number[] = [];
  for (const row of rows.slice(0, ROWS_MEASURED)) {
    row.forEach((text, at) => {
      longest[at] = Math.max(longest[at] ?? 0, ...text.split('\n').map((line) => line.length));
    });
  }
  return Array.from(longest, (wch = 0) => ({ wch: Math.min(WIDEST, Math.max(NARROWEST, wch + 1)) }));
}

/** Excel takes no `: \ / ? * [ ]` in a sheet's name, no apostrophe at its ends, and no name of more than 31 characters. */
export function safeSheetName(wanted: string, part: number): string {
  const suffix = part === 1 ? '' : ` (${part})`;
  const name = wanted
    .replace(/[:\\/?*[\]\p{Cc}]/gu, ' ')
    .trim()
    .slice(0, MOST_SHEET_NAME - suffix.length)
    .replace(/^'|'$/g, ' ')
    .trim();
  return `${name || 'Blad'}${suffix}`;
}
