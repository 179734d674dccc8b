import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '../../src/model/address.ts';
import type { Draft, DraftCell } from './draft.ts';
import { keeper, type WorkbookStyle } from './workbook-style.ts';

// The draft as an .xlsx of our own hand: raw XML in a zip, so that what is read was not written by the library that reads it.

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** XML has no control characters, and takes a carriage return for a line feed: a workbook writes them as `_xHHHH_`. */
const literal = (text: string) =>
  escaped(text).replace(
    /[\u0000-\u0008\u000b-\u001f]/g,
    (c) => `_x${c.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
  );

export function writeXlsx(draft: Draft, style: WorkbookStyle): Uint8Array {
  const { wrapping, columns, rows } = draft;
  const formats: string[] = [];
  const strings = new Map<string, number>();
  const keep = keeper(draft, style);

  const formatted = (format: string | undefined) => {
    if (format === undefined) return '';
    if (!formats.includes(format)) formats.push(format);
    return ` s="${formats.indexOf(format) + 1}"`;
  };
  const stringCell = (at: string, text: string) => {
    if (style.strings === 'inline')
      return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${literal(text)}</t></is></c>`;
    if (!strings.has(text)) strings.set(text, strings.size);
    return `<c r="${at}" t="s"><v>${strings.get(text)}</v></c>`;
  };
  const cellXml = (at: string, { text, number, format, boolean, error, formula }: DraftCell) => {
    const f = formula === undefined ? '' : `<f>${escaped(formula)}</f>`;
    if (error !== undefined) return `<c r="${at}" t="e">${f}<v>${escaped(error)}</v></c>`;
    if (boolean !== undefined) return `<c r="${at}" t="b">${f}<v>${boolean ? 1 : 0}</v></c>`;
    if (number !== undefined) return `<c r="${at}"${formatted(format)}>${f}<v>${number}</v></c>`;
    if (formula !== undefined)
      return text === '' ? `<c r="${at}">${f}</c>` : `<c r="${at}" t="str">${f}<v>${literal(text)}</v></c>`;
    return text === '' ? '' : stringCell(at, text);
  };
  const rowXml = (number: number, cells: readonly (DraftCell | undefined)[], hidden = false) => {
    const inside = cells
      .map((cell, n) => (cell === undefined ? '' : cellXml(`${columnLetters(n)}${number}`, cell)))
      .join('');
    return `<row r="${number}"${hidden ? ' hidden="1"' : ''}>${inside}</row>`;
  };

  const titles = wrapping.titleRows.length;
  const texts = (list: readonly string[]) => list.map((text): DraftCell => ({ text }));
  const data = [
    ...wrapping.titleRows.map((title, n) => rowXml(n + 1, texts(title))),
    rowXml(titles + 1, texts(columns.map((column) => column.heading))),
    ...rows.map((row, n) => {
      const cells = columns.map(({ id }) => {
        const cell = row.cells.get(id);
        return cell && keep(id, cell);
      });
      return rowXml(titles + 2 + n, cells, row.hidden);
    }),
  ].join('');
  const hidden = columns.flatMap((column, n) =>
    column.hidden ? [`<col min="${n + 1}" max="${n + 1}" width="9" hidden="1"/>`] : [],
  );
  const place = (column: number, id: number) =>
    `${columnLetters(columns.findIndex((one) => one.id === column))}${titles + 2 + rows.findIndex((row) => row.id === id)}`;
  const merges = wrapping.merges.map(
    ({ column, from, to }) => `<mergeCell ref="${place(column, from)}:${place(column, to)}"/>`,
  );
  const sheets = [
    {
      name: 'Deelnemers',
      state: '',
      xml: `${hidden.length > 0 ? `<cols>${hidden.join('')}</cols>` : ''}<sheetData>${data}</sheetData>${merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : ''}`,
    },
    ...wrapping.otherSheets.map((sheet) => ({
      name: sheet.name,
      state: sheet.hidden ? ' state="hidden"' : '',
      xml: `<sheetData>${sheet.rows.map((row, n) => rowXml(n + 1, texts(row))).join('')}</sheetData>`,
    })),
  ];
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/>${sheets.map((_, n) => `<Override PartName="/xl/worksheets/sheet${n + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${RELATIONS}"><workbookPr${wrapping.date1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map(({ name, state }, n) => `<sheet name="${name}" sheetId="${n + 1}"${state} r:id="r${n + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, n) => `<Relationship Id="r${n + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`).join('')}<Relationship Id="rs" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rt" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><numFmts count="${formats.length}">${formats.map((code, n) => `<numFmt numFmtId="${164 + n}" formatCode="${escaped(code)}"/>`).join('')}</numFmts><cellXfs count="${formats.length + 1}"><xf numFmtId="0"/>${formats.map((_, n) => `<xf numFmtId="${164 + n}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}>${[...strings.keys()].map((text) => `<si><t xml:space="preserve">${literal(text)}</t></si>`).join('')}</sst>`,
  };
  for (const [n, sheet] of sheets.entries())
    files[`xl/worksheets/sheet${n + 1}.xml`] = `<worksheet ${MAIN}>${sheet.xml}</worksheet>`;
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(head + xml)])),
    { level: 1 },
  );
}
