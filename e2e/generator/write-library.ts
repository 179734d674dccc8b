import { type CellObject, utils, type WorkSheet, write } from 'xlsx';
import type { Draft, DraftCell } from './draft.ts';
import { keeper, type WorkbookStyle } from './workbook-style.ts';

// The draft as a workbook of SheetJS: the formats that are too much work by hand. It knows fewer oddities than our own writer.

export type LibraryType = 'xlsx' | 'biff8' | 'ods' | 'xlsb';
export const EXTENSIONS: Record<LibraryType, string> = {
  xlsx: 'xlsx',
  biff8: 'xls',
  ods: 'ods',
  xlsb: 'xlsb',
};

export function writeLibraryWorkbook(draft: Draft, style: WorkbookStyle, bookType: LibraryType): Uint8Array {
  const { wrapping, columns, rows } = draft;
  const keep = keeper(draft, style);
  const texts = (list: readonly string[]) => list.map((text) => cellOf({ text }));
  const sheet = utils.aoa_to_sheet([
    ...wrapping.titleRows.map(texts),
    texts(columns.map((column) => column.heading)),
    ...rows.map((row) =>
      columns.map(({ id }) => {
        const cell = row.cells.get(id);
        return cell === undefined ? null : cellOf(keep(id, cell));
      }),
    ),
  ]) as WorkSheet;
  const titles = wrapping.titleRows.length;
  sheet['!merges'] = wrapping.merges.map(({ column, from, to }) => {
    const c = columns.findIndex((one) => one.id === column);
    const place = (id: number) => titles + 1 + rows.findIndex((row) => row.id === id);
    return { s: { r: place(from), c }, e: { r: place(to), c } };
  });
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Deelnemers');
  for (const { name, rows: others } of wrapping.otherSheets)
    utils.book_append_sheet(book, utils.aoa_to_sheet(others), name);
  const bytes: ArrayBuffer = write(book, { type: 'array', bookType, compression: true });
  return new Uint8Array(bytes);
}

function cellOf({ text, number, format, boolean }: DraftCell): CellObject | null {
  if (boolean !== undefined) return { t: 'b', v: boolean };
  if (number !== undefined) return { t: 'n', v: number, ...(format !== undefined && { z: format }) };
  return text === '' ? null : { t: 's', v: text };
}
