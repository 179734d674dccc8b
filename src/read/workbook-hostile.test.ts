import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { processorTime } from '../../tools/processor-time.ts';
import { isFault } from '../model/fault.ts';
import { inlineRows, type Sample, sampleXlsx } from './sample-xlsx.ts';
import { readWorkbook } from './workbook.ts';

// Files made to do harm, or broken: each ends soon, with a fault that says why or with what can be read. Nothing throws.

const CONTEXT = { knownHeadings: new Set<string>() };
const SOON_MS = 3000;
const ONE_CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const read = (bytes: Uint8Array) => readWorkbook(bytes, {}, CONTEXT);

async function soon(bytes: Uint8Array) {
  const started = processorTime();
  const reading = await read(bytes);
  expect(processorTime() - started).toBeLessThan(SOON_MS);
  return isFault(reading)
    ? reading
    : { rows: reading.notices.sheets?.[0]?.rows, columns: reading.table.fileColumns };
}

describe('a sheet that asks for too much', () => {
  it.each<[string, Sample, object]>([
    [
      'declares 17 billion cells',
      { sheets: [{ data: ONE_CELL, before: '<dimension ref="A1:XFD1048576"/>' }] },
      { rows: 1 },
    ],
    [
      'hides two billion columns',
      { sheets: [{ data: ONE_CELL, before: '<cols><col min="1" max="2000000000" hidden="1"/></cols>' }] },
      { rows: 1 },
    ],
    [
      'links all its cells',
      {
        sheets: [
          { data: ONE_CELL, after: '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>' },
        ],
      },
      { rows: 1, columns: 1 },
    ],
    [
      'has a cell in its last row',
      { sheets: [{ data: `${ONE_CELL}<row r="1048576"><c r="B1048576"><v>1</v></c></row>` }] },
      { fault: 'too-many-cells', found: 2 * 1_048_576 },
    ],
    [
      'has a cell in its last column',
      { sheets: [{ data: '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>' }] },
      { fault: 'too-many-cells', limit: 2000, found: 16_384 },
    ],
    [
      'has a cell beyond the last row',
      { sheets: [{ data: '<row r="4000000000"><c r="A4000000000"><v>1</v></c></row>' }] },
      { fault: 'damaged' },
    ],
    [
      'is one of 201',
      { sheets: Array.from({ length: 201 }, () => ({ data: '' })) },
      { fault: 'bomb', limit: 200, found: 201 },
    ],
  ])('%s', async (_, sample, outcome) => expect(await soon(sampleXlsx(sample))).toMatchObject(outcome));

  it('keeps blank rows inside, within reason', async () => {
    const data = `${ONE_CELL}<row r="150000"><c r="A150000"><v>1</v></c></row>`;
    expect(await soon(sampleXlsx({ sheets: [{ data }] }))).toMatchObject({ rows: 150_000 });
  });
});

describe('entity declarations', () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
  it.each([
    [
      'in a sheet',
      { 'xl/worksheets/sheet1.xml': `${bomb}<worksheet><sheetData>${ONE_CELL}</sheetData></worksheet>` },
    ],
    ['in the strings', { 'xl/sharedStrings.xml': `${bomb}<sst><si><t>&b;</t></si></sst>` }],
    ['in the workbook', { 'xl/workbook.xml': `${bomb}<workbook><sheets/></workbook>` }],
  ])('%s', async (_, parts) => {
    expect(await soon(sampleXlsx({ sheets: [{ data: ONE_CELL }], parts }))).toEqual({ fault: 'bomb' });
  });

  it('in a page of HTML', async () => {
    expect(
      await soon(strToU8(`<!DOCTYPE html [<!ENTITY a "b">]><table><tr><td>&a;</td></tr></table>`)),
    ).toEqual({
      fault: 'bomb',
    });
  });
});

describe('an .ods that repeats itself', () => {
  const ods = (row: string) =>
    zipSync({
      'content.xml': strToU8(
        `<office:document-content><office:body><office:spreadsheet><table:table table:name="a">${row}</table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
      'META-INF/manifest.xml': strToU8('<manifest:manifest/>'),
    });
  it.each([
    [
      'a cell a billion times',
      '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>',
    ],
    [
      'a space a billion times',
      '<table:table-row><table:table-cell office:value-type="string"><text:p>a<text:s text:c="1000000000"/></text:p></table:table-cell></table:table-row>',
    ],
  ])('%s', async (_, row) => expect(await soon(ods(row))).toMatchObject({ fault: 'bomb' }));
});

describe('what is no workbook, or is broken', () => {
  const docx = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') });
  const container = XLSX.CFB.utils.cfb_new() as object;
  XLSX.CFB.utils.cfb_add(container, 'EncryptedPackage', strToU8('secret'));
  const encrypted = new Uint8Array(XLSX.CFB.write(container, { type: 'array' }) as ArrayBuffer);
  const whole = sampleXlsx({
    sheets: [
      {
        data: inlineRows([
          ['a', 'b'],
          ['1', '2'],
        ]),
      },
    ],
  });
  const locked = zipSync({
    'content.xml': strToU8('locked'),
    'META-INF/manifest.xml': strToU8('<manifest:manifest><manifest:encryption-data/></manifest:manifest>'),
  });
  it.each<[string, Uint8Array, object]>([
    ['nothing', new Uint8Array(), { fault: 'empty' }],
    ['a Word document', docx, { fault: 'not-a-table', seems: 'docx' }],
    ['some zip', zipSync({ 'a.txt': strToU8('a') }), { fault: 'not-a-table', seems: 'zip' }],
    [
      'a page without a table',
      strToU8('<html><body>Meld u aan</body></html>'),
      { fault: 'not-a-table', seems: 'html' },
    ],
    ['text', strToU8('a;b'), { fault: 'not-a-table' }],
    ['a file with a password', encrypted, { fault: 'password' }],
    ['an .ods with a password', locked, { fault: 'password' }],
    ['half a file', whole.slice(0, whole.length / 2), { fault: 'damaged' }],
    ['a container of nothing', strToU8(`\xd0\xcf\x11\xe0${'\0'.repeat(600)}`, true), { fault: 'damaged' }],
    [
      'a sheet whose strings are missing',
      sampleXlsx({ sheets: [{ data: '<row r="1"><c r="A1" t="s"><v>5</v></c></row>' }] }),
      { fault: 'damaged' },
    ],
    [
      'a sheet whose part is missing',
      sampleXlsx({
        sheets: [{ data: ONE_CELL }],
        parts: {
          'xl/_rels/workbook.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/away.xml"/></Relationships>',
        },
      }),
      { fault: 'damaged' },
    ],
    ['a workbook without cells', sampleXlsx({ sheets: [{ data: '' }] }), { fault: 'no-table' }],
  ])('%s', async (_, bytes, fault) => expect(await read(bytes)).toEqual(fault));

  it('cut anywhere, ends in a fault', async () => {
    for (let at = 1; at < whole.length; at += 97) expect(isFault(await read(whole.slice(0, at)))).toBe(true);
  });
});

describe('Object.prototype', () => {
  const hostile = sampleXlsx({
    sheets: [
      {
        name: '__proto__',
        data: inlineRows([
          ['__proto__', 'constructor'],
          ['toString', 'x'],
        ]),
      },
    ],
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>',
      'xl/comments1.xml':
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>a</author></authors><commentList><comment ref="__proto__" authorId="0"><text><t>polluted</t></text></comment></commentList></comments>',
    },
  });

  it('gains nothing from a comment at __proto__ (CVE-2023-30533)', async () => {
    const reading = await read(hostile);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(isFault(reading)).toBe(false);
    if (!isFault(reading))
      expect(reading.table.columns.map((c) => c.heading)).toEqual(['__proto__', 'constructor']);
  });

  it('may be frozen', async () => {
    const before = Object.getOwnPropertyDescriptors(Object.prototype);
    // What a frozen prototype forbids: writing over what it has. (Frozen for good, it would stay so for the test runner.)
    for (const [name, property] of Object.entries(before)) {
      if ('value' in property) Object.defineProperty(Object.prototype, name, { writable: false });
    }
    try {
      for (const bookType of ['xlsx', 'xlsb', 'biff8', 'ods'] as const) {
        const book = XLSX.utils.book_new(
          XLSX.utils.aoa_to_sheet([
            ['a', 'b'],
            [1, 'x'],
          ]),
          'S',
        );
        const bytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
        expect(await soon(bytes)).toMatchObject({ rows: 2, columns: 2 });
      }
    } finally {
      for (const [name, property] of Object.entries(before))
        Object.defineProperty(Object.prototype, name, property);
    }
  });
});
