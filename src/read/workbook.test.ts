import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { isFault } from '../model/fault.ts';
import { headingKey } from '../model/heading.ts';
import type { ReadingChoices } from '../model/notice.ts';
import type { Reading } from './reading.ts';
import { inlineRows, sampleXlsx } from './sample-xlsx.ts';
import { readWorkbook } from './workbook.ts';

// Workbooks as a whole: every format gives the same table, the right sheet and headings are found, and what is beside the cells
// is noticed. Files come from SheetJS's writer and, where it cannot write something, from raw XML.

const CONTEXT = { knownHeadings: new Set(['Achternaam', 'Voornaam', 'E-mail'].map(headingKey)) };

async function read(bytes: Uint8Array, choices: ReadingChoices = {}): Promise<Reading> {
  const reading = await readWorkbook(bytes, choices, CONTEXT);
  if (isFault(reading)) throw new Error(reading.fault);
  return reading;
}

function rowsOf({ table }: Reading): string[][] {
  const rows = Array.from({ length: table.fileRows }, (_, slot) => table.columns.map((c) => c.text(slot)));
  return [table.columns.map((column) => column.heading), ...rows];
}

function write(bookType: XLSX.BookType): Uint8Array {
  const sheet: XLSX.WorkSheet = {
    A1: { t: 's', v: 'Achternaam' },
    B1: { t: 's', v: 'Geboortedatum' },
    C1: { t: 's', v: 'Telefoon' },
    D1: { t: 's', v: 'Bedrag' },
    A2: { t: 's', v: 'Öztürk' },
    B2: { t: 'n', v: 30634, z: 'dd\\-mm\\-yyyy' },
    C2: { t: 'n', v: 612345678, z: '0000000000' },
    D2: { t: 'n', v: 6045.11, z: '#,##0.00' },
    A4: { t: 's', v: '0012' },
    D4: { t: 'n', v: -0.5 },
    '!ref': 'A1:D4',
  };
  const book = { SheetNames: ['Deelnemers'], Sheets: { Deelnemers: sheet } };
  return withAccents(new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer));
}

/** In an Excel 5 file the writer makes `_` of what is not ASCII; Excel writes Windows-1252 there. */
function withAccents(bytes: Uint8Array): Uint8Array {
  const blank = strToU8('_zt_rk');
  const at = bytes.findIndex((_, n) => blank.every((byte, k) => bytes[n + k] === byte));
  if (at >= 0) bytes.set(strToU8('\u00d6zt\u00fcrk', true), at);
  return bytes;
}

describe('every format gives the same table', () => {
  it.each([
    ['xlsx', 'xlsx'],
    ['xlsm', 'xlsm'],
    ['xlsb', 'xlsb'],
    ['biff8', 'xls'],
    ['xlml', 'xls'],
    ['biff5', 'xls'],
    ['ods', 'ods'],
    ['fods', 'ods'],
  ] as const)('%s', async (bookType, format) => {
    const reading = await read(write(bookType));
    expect(reading.notices).toMatchObject({ format, sheet: 'Deelnemers', headingRow: 1, titleRows: 0 });
    expect(reading.notices.sheets).toEqual([{ name: 'Deelnemers', hidden: false, rows: 4, columns: 4 }]);
    expect(rowsOf(reading)).toEqual([
      ['Achternaam', 'Geboortedatum', 'Telefoon', 'Bedrag'],
      ['Öztürk', '14-11-1983', '0612345678', '6045,11'],
      ['', '', '', ''],
      ['0012', '', '', '-0,5'],
    ]);
    const { table } = reading;
    expect(table.stampOf(table.cell(2, 1)).origin).toBe('date');
    expect(table.cell(2, 1).raw).toBe(30634);
    expect(table.firstRow).toBe(2);
  });

  it('html keeps what its cells say', async () => {
    const html = `<html><body><table><tr><th>Achternaam</th><th>Nummer</th></tr>
      <tr><td>Zo&euml; &amp; co</td><td>0012</td></tr><tr><td>O&#39;Brien &#8364; &lt;b&gt;</td><td>1</td></tr><tr><td>06-12</td><td>1.5</td></tr></table></body></html>`;
    const reading = await read(strToU8(html));
    expect(reading.notices.format).toBe('html');
    expect(rowsOf(reading)).toEqual([
      ['Achternaam', 'Nummer'],
      ['Zoë & co', '0012'],
      ["O'Brien € <b>", '1'],
      ['06-12', '1.5'],
    ]);
  });
});

describe('the sheet', () => {
  const people = inlineRows([
    ['Achternaam', 'Voornaam'],
    ['Vos', 'Jan'],
  ]);
  const other = inlineRows([['Toelichting'], ['Lees dit eerst']]);
  const bytes = sampleXlsx({
    sheets: [
      { name: 'Oud', state: 'hidden', data: people },
      { name: 'Leeg', data: '' },
      { name: 'Uitleg', data: other },
      { name: 'Nieuw &amp; goed', data: people },
      { name: 'Diep', state: 'veryHidden', data: other },
    ],
  });

  it('with most known headings is opened, hidden ones passed over', async () => {
    const { notices } = await read(bytes);
    expect(notices.sheet).toBe('Nieuw & goed');
    expect(notices.sheets).toEqual([
      { name: 'Oud', hidden: true, rows: 2, columns: 2 },
      { name: 'Leeg', hidden: false, rows: 0, columns: 0 },
      { name: 'Uitleg', hidden: false, rows: 2, columns: 1 },
      { name: 'Nieuw & goed', hidden: false, rows: 2, columns: 2 },
      { name: 'Diep', hidden: true, rows: 2, columns: 1 },
    ]);
  });

  it('can be chosen, hidden or not', async () => {
    expect(rowsOf(await read(bytes, { sheet: 'Oud' }))[1]).toEqual(['Vos', 'Jan']);
  });

  it('is the first visible one with contents when nothing is known', async () => {
    const reading = await readWorkbook(bytes, {}, { knownHeadings: new Set() });
    expect(reading).toMatchObject({ notices: { sheet: 'Uitleg' } });
  });

  it('is a hidden one only when there is no other', async () => {
    const hidden = sampleXlsx({ sheets: [{ data: '' }, { name: 'H', state: 'hidden', data: other }] });
    expect((await read(hidden)).notices.sheet).toBe('H');
  });

  it.each([
    [{ sheet: 'Weg' }, 'no-such-sheet'],
    [{ sheet: 'Leeg' }, 'no-table'],
    [{ sheet: 'Oud', headingRow: 99 }, 'no-table'],
  ])('%o gives %s', async (choices, fault) => {
    expect(await readWorkbook(bytes, choices, CONTEXT)).toEqual({ fault });
  });
});

describe('the headings and what is beside the cells', () => {
  const rows = inlineRows([
    ['Deelnemerslijst 2025'],
    [],
    ['Achternaam', 'Voornaam', 'E-mail', 'Vrij'],
    ['Vos', 'Jan', 'a@example.nl', '1'],
    ['Bos', 'Piet', 'b@example.nl', '2'],
    ['Kok', 'Bo', 'c@example.nl', '3'],
  ])
    .replace('<row r="2"', '<row r="2" hidden="1"')
    .replace('<row r="5"', '<row r="5" hidden="1"');
  const bytes = sampleXlsx({
    sheets: [
      {
        data: `${rows}<row r="9"><c r="A9"><f>SUM(A1)</f></c></row><row r="12"><c r="F12" s="0"/></row>`,
        before:
          '<cols><col min="2" max="2" hidden="1" width="0"/><col min="4" max="16384" hidden="true" width="9"/></cols>',
        after:
          '<mergeCells count="3"><mergeCell ref="A1:D1"/><mergeCell ref="A4:A6"/><mergeCell ref="Z1:Z99"/></mergeCells>',
      },
    ],
  });

  it('are found, numbered as Excel does', async () => {
    const { notices, table, preview } = await read(bytes);
    expect(notices).toMatchObject({
      headingRow: 3,
      titleRows: 1,
      hiddenColumns: [1, 3],
      hiddenRows: [5],
      merges: [{ from: { row: 4, column: 0 }, to: { row: 6, column: 0 } }],
      emptyFormulas: [{ row: 9, column: 0 }],
      sheets: [{ rows: 9, columns: 4 }],
    });
    expect([table.firstRow, table.fileRows, table.fileColumns]).toEqual([4, 6, 4]);
    expect(table.text(6, 0)).toBe('Kok');
    expect(preview[0]).toEqual({ row: 1, cells: ['Deelnemerslijst 2025', '', '', ''] });
    expect(preview[2]?.cells[0]).toBe('Achternaam');
  });

  it('stand where the user says', async () => {
    const { notices, table } = await read(bytes, { headingRow: 4 });
    expect(notices).toMatchObject({ headingRow: 4, titleRows: 2 });
    expect(table.columns[0]?.heading).toBe('Vos');
  });

  it('of an .ods are noticed too', async () => {
    const ods = zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
      'content.xml': strToU8(
        `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><office:automatic-styles><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>
<table:table table:name="Uit" table:style-name="ta2"><table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>
<table:table table:name="In"><table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="1023"/>
<table:table-row><table:table-cell office:value-type="string"><text:p>Achternaam</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Voornaam</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="2" table:visibility="filter"><table:table-cell office:value-type="string"><text:p>Zo&#235; &#x1F600;</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="7"/></table:table-row>
<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
      'META-INF/manifest.xml': strToU8('<manifest:manifest xmlns:manifest="m"/>'),
    });
    const reading = await read(ods);
    expect(reading.notices).toMatchObject({ sheet: 'In', hiddenColumns: [1], hiddenRows: [2, 3] });
    expect(reading.notices.sheets?.map((s) => s.hidden)).toEqual([true, false]);
    expect(rowsOf(reading).slice(1)).toEqual([
      ['Zoë 😀', '7'],
      ['Zoë 😀', '7'],
    ]);
  });
});

describe('while it reads', () => {
  const bytes = sampleXlsx({
    sheets: [
      {
        data: inlineRows([
          ['a', 'b'],
          ['1', '2'],
        ]),
      },
    ],
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    await readWorkbook(bytes, {}, { ...CONTEXT, watch: (done) => told.push(done) });
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.every((done) => done >= 0 && done <= 1)).toBe(true);
  });

  it('stops for a cancel, with its reason', async () => {
    const cancel = new AbortController();
    cancel.abort('genoeg');
    await expect(readWorkbook(bytes, {}, { ...CONTEXT, signal: cancel.signal })).rejects.toBe('genoeg');
  });
});
