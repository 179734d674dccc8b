import { type Zippable, zipSync } from 'fflate';
import { columnLetters } from '../model/address.ts';
import type { WorkbookSheet } from '../model/workbook.ts';
import { safeSheetName } from './report.ts';

// Writes an .xlsx in which every cell is text, and every column is so too: what somebody types there later keeps its zeros. Written by hand,
// because the library that reads workbooks writes no lists to choose from and no heading that stays in view.

/** Excel's own limits: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const LAST_ROW = 1_048_576;
const MOST_CHARACTERS = 32_767;
/** A list in a validation is one text of at most this many characters. */
const MOST_OF_LIST = 255;

/** The bytes of a workbook with these sheets, the first one in front. Throws for a text that is longer than a cell can hold. */
export function writeWorkbook(sheets: readonly WorkbookSheet[]): Uint8Array {
  const strings = new Strings();
  const files: Record<string, string> = {};
  for (const [at, sheet] of sheets.entries())
    files[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet, strings, at === 0);
  const names = sheets.map(({ name }) => safeSheetName(name, 1));
  const types = sheets.map(
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  const all: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${types.join('')}<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews><sheets>${names
      .map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${sheets
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId${sheets.length + 2}" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': strings.xml(),
    ...files,
  };
  const zipped: Zippable = {};
  for (const [name, xml] of Object.entries(all))
    zipped[name] = [ENCODER.encode(HEAD + xml), { mtime: NO_TIME }];
  return zipSync(zipped);
}

const ENCODER = new TextEncoder();
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** A zip remembers when each file was made; there is no clock here, so this is the first day that the format knows. */
const NO_TIME = '1980-01-01T00:00:00';

/** Styles by number: 0 is Excel's own, 1 text, 2 a heading, 3 text over several lines. 49 is Excel's number for the format `@`. */
const TEXT = 1;
const HEADING = 2;
const PROSE = 3;
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** Each text once. */
class Strings {
  readonly #ids = new Map<string, number>();
  #uses = 0;

  id(text: string): number {
    if (text.length > MOST_CHARACTERS)
      throw new RangeError(`a cell holds ${MOST_CHARACTERS} characters at most`);
    this.#uses += 1;
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    this.#ids.set(text, this.#ids.size);
    return this.#ids.size - 1;
  }

  xml(): string {
    const items = [...this.#ids.keys()].map(
      (text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`,
    );
    return `<sst xmlns="${MAIN}" count="${this.#uses}" uniqueCount="${this.#ids.size}">${items.join('')}</sst>`;
  }
}

function sheetXml({ columns, rows, isProse }: WorkbookSheet, strings: Strings, isFront: boolean): string {
  const usual = isProse === true ? PROSE : TEXT;
  const cols = columns.map(
    ({ width }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width ?? 12}" style="${usual}" customWidth="1"/>`,
  );
  const body = rows.map((cells, row) => {
    const inside = cells.map((text, at) => {
      const style = row === 0 ? HEADING : usual;
      if (text === '') return `<c r="${columnLetters(at)}${row + 1}" s="${style}"/>`;
      return `<c r="${columnLetters(at)}${row + 1}" s="${style}" t="s"><v>${strings.id(text)}</v></c>`;
    });
    return `<row r="${row + 1}">${inside.join('')}</row>`;
  });
  const lists = columns.flatMap(({ oneOf }, at) =>
    oneOf === undefined ? [] : validation(oneOf, columnLetters(at)),
  );
  const view = `<sheetViews><sheetView${isFront ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  return `<worksheet xmlns="${MAIN}">${view}<cols>${cols.join('')}</cols><sheetData>${body.join('')}</sheetData>${
    lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
  }</worksheet>`;
}

/** Nothing for a list that Excel cannot hold: too long as one text, or with a comma or quote in it. */
function validation(oneOf: readonly string[], column: string): string[] {
  const list = oneOf.join(',');
  if (list === '' || list.length > MOST_OF_LIST || oneOf.some((one) => /[",]/.test(one))) return [];
  return [
    `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${column}2:${column}${LAST_ROW}"><formula1>"${escaped(list)}"</formula1></dataValidation>`,
  ];
}

/**
 * As XML. What XML cannot hold is written as `_x0007_` (ECMA-376, ST_Xstring), and a text that looks like that has its first `_` written so
 * itself.
 */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(
      /[\0-\x08\x0b-\x1f\ufffe\uffff]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
