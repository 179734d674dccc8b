import { strToU8, type Zippable, zipSync } from 'fflate';

// Makes .xlsx packages for tests from raw XML, so that what is read was not written by the library that reads it.

export interface SampleSheet {
  name?: string;
  state?: string;
  /** Contents of `<sheetData>`. */
  data: string;
  before?: string;
  after?: string;
}
export interface Sample {
  sheets: SampleSheet[];
  /** Contents of `<sst>`. */
  strings?: string;
  /** Number format codes; the n-th is style n + 1, style 0 is General. */
  formats?: string[];
  date1904?: boolean;
  /** Further parts, or others in place of ours. */
  parts?: Record<string, string>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function sampleXlsx({
  sheets,
  strings = '',
  formats = [],
  date1904 = false,
  parts = {},
}: Sample): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/>${sheets.map((_, n) => `<Override PartName="/xl/worksheets/sheet${n + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${RELATIONS}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map(({ name, state }, n) => `<sheet name="${name ?? `Blad${n + 1}`}" sheetId="${n + 1}"${state ? ` state="${state}"` : ''} r:id="rId${n + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, n) => `<Relationship Id="rId${n + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><numFmts count="${formats.length}">${formats.map((code, n) => `<numFmt numFmtId="${164 + n}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellXfs count="${formats.length + 1}"><xf numFmtId="0"/>${formats.map((_, n) => `<xf numFmtId="${164 + n}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}>${strings}</sst>`,
    ...Object.fromEntries(
      sheets.map(({ data, before = '', after = '' }, n) => [
        `xl/worksheets/sheet${n + 1}.xml`,
        `<worksheet ${MAIN} xmlns:r="${RELATIONS}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`,
      ]),
    ),
    ...parts,
  };
  const zipped: Zippable = {};
  for (const [name, xml] of Object.entries(files)) zipped[name] = strToU8(HEAD + xml);
  return zipSync(zipped, { level: 1 });
}

/** Rows of inline strings, as report generators write them. */
export function inlineRows(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells, row) => {
      const inside = cells.map((cell) => `<c t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`);
      return `<row r="${row + 1}">${inside.join('')}</row>`;
    })
    .join('');
}
