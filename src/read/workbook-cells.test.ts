import { describe, expect, it } from 'vitest';
import { isFault } from '../model/fault.ts';
import type { Reading } from './reading.ts';
import { type Sample, sampleXlsx } from './sample-xlsx.ts';
import { readWorkbook } from './workbook.ts';

// What single cells of an .xlsx become, written as raw XML so that nothing of the library under test made them.

const CONTEXT = { knownHeadings: new Set<string>() };
const FORMATS = ['0000000000', 'dd\\-mm\\-yyyy', '#,##0.00', '00-00', 'hh:mm', '0%', 'dd/mm/yyyy hh:mm'];
const STRINGS = [
  '<si><t>Jansen</t></si>',
  '<si/>',
  '<si><r><t>van </t></r><r><rPr><b/></rPr><t>den Berg</t></r></si>',
  '<si><t>Zo&#235; &#x1F600; &#128512;</t></si>',
  '<si><t xml:space="preserve">  twee spaties  </t></si>',
  '<si><t>regel&#10;twee</t></si>',
  '<si><r><t>東京</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
  '<si><t></t></si>',
].join('');

async function read(sample: Omit<Sample, 'formats' | 'strings'> & Partial<Sample>): Promise<Reading> {
  const reading = await readWorkbook(
    sampleXlsx({ formats: FORMATS, strings: STRINGS, ...sample }),
    { headingRow: 1 },
    CONTEXT,
  );
  if (isFault(reading)) throw new Error(reading.fault);
  return reading;
}

/** The cell that this XML makes at A2, next to a full one, as text and what it was. */
async function cellOf(xml: string, date1904 = false) {
  const data = `<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2">${xml}<c r="B2"><v>1</v></c></row>`;
  const { table, notices } = await read({ sheets: [{ data }], date1904 });
  const cell = table.cell(2, 0);
  return { ...cell, ...table.stampOf(cell), uncalculated: notices.emptyFormulas.length > 0 };
}

describe('a text cell', () => {
  it.each([
    ['shared', '<c r="A2" t="s"><v>0</v></c>', 'Jansen'],
    ['shared after an empty element', '<c r="A2" t="s"><v>2</v></c>', 'van den Berg'],
    ['shared with characters as numbers', '<c r="A2" t="s"><v>3</v></c>', 'Zoë 😀 😀'],
    ['shared with spaces', '<c r="A2" t="s"><v>4</v></c>', '  twee spaties  '],
    ['shared with a line break', '<c r="A2" t="s"><v>5</v></c>', 'regel\ntwee'],
    ['shared with a phonetic reading', '<c r="A2" t="s"><v>6</v></c>', '東京'],
    ['inline', '<c r="A2" t="inlineStr"><is><t>Öztürk &amp; Zn</t></is></c>', 'Öztürk & Zn'],
    [
      'inline in runs',
      '<c r="A2" t="inlineStr"><is><r><t>Jan</t></r><r><rPr><i/></rPr><t xml:space="preserve"> de </t></r><r><t>Wit</t></r></is></c>',
      'Jan de Wit',
    ],
    ['inline in texts', '<c r="A2" t="inlineStr"><is><t>Jan</t><t>sen</t></is></c>', 'Jansen'],
    ['inline with numbers', '<c r="A2" t="inlineStr"><is><t>&#x1F600;&#233;&#38;</t></is></c>', '😀é&'],
    ['inline like an attribute', '<c t="inlineStr"><is><t>r="Z9" t="d"</t></is></c>', 'r="Z9" t="d"'],
    [
      'inline with a reading',
      '<c r="A2" t="inlineStr"><is><t>東</t><rPh sb="0" eb="1"><t>ト</t></rPh></is></c>',
      '東',
    ],
    ['typed', '<c r="A2" t="str"><v>é &amp;amp; &#233; &#x1F600; &lt;b&gt;</v></c>', 'é &amp; é 😀 <b>'],
    ['looking like a number', '<c r="A2" t="str"><v>0012</v></c>', '0012'],
    ['with an escaped control character', '<c r="A2" t="inlineStr"><is><t>a_x0009_b</t></is></c>', 'a\tb'],
  ])('%s', async (_, xml, text) => {
    expect(await cellOf(xml)).toMatchObject({ text, origin: 'text', format: '', formula: false });
  });

  it.each([
    '<c r="A2" t="s"><v>1</v></c>',
    '<c r="A2" t="s"><v>7</v></c>',
    '<c r="A2" t="inlineStr"/>',
    '<c r="A2" s="1"/>',
  ])('%s is absent', async (xml) => expect(await cellOf(xml)).toMatchObject({ text: '', origin: 'none' }));
});

describe('a number', () => {
  it.each([
    ['<c r="A2"><v>612345678</v></c>', '612345678', '', undefined],
    ['<c r="A2"><v>0.30000000000000004</v></c>', '0,3', '', 0.1 + 0.2],
    ['<c r="A2"><v>1.0E+15</v></c>', '1000000000000000', '', undefined],
    ['<c r="A2" s="1"><v>612345678</v></c>', '0612345678', '0000000000', undefined],
    ['<c r="A2" s="4"><v>12</v></c>', '00-12', '00-00', 12],
    ['<c r="A2" s="1"><v>1.5</v></c>', '1,5', '0000000000', undefined],
    ['<c r="A2" s="3"><v>6045.114</v></c>', '6045,114', '#,##0.00', undefined],
    ['<c r="A2" s="6"><v>0.25</v></c>', '0,25', '0%', undefined],
  ])('%s is %s', async (xml, text, format, raw) => {
    const cell = await cellOf(xml);
    expect(cell).toMatchObject({ text, origin: 'number', format, formula: false });
    expect(cell.raw).toBe(raw);
  });

  it('that is none is told, not dropped', async () => {
    expect(await cellOf('<c r="A2"><v>abc</v></c>')).toMatchObject({ text: '#NUM!', origin: 'error' });
  });
});

describe('a date', () => {
  it.each([
    ['<c r="A2" s="2"><v>30634</v></c>', false, '14-11-1983', 30634],
    ['<c r="A2" s="2"><v>29172</v></c>', true, '14-11-1983', 29172],
    ['<c r="A2" s="2"><v>60</v></c>', false, '29-02-1900', 60],
    ['<c r="A2" s="5"><v>0.354166666666667</v></c>', false, '08:30', 0.354166666666667],
    ['<c r="A2" s="7"><v>45000.75</v></c>', false, '15-03-2023 18:00', 45000.75],
    ['<c r="A2" s="2" t="d"><v>1983-11-14</v></c>', false, '14-11-1983', 30634],
    ['<c r="A2" t="d"><v>1983-11-14T12:00:00Z</v></c>', false, '14-11-1983 12:00', 30634.5],
    ['<c r="A2" t="d" s="2"><v>1983-11-14</v></c>', true, '14-11-1983', 29172],
    ['<c r="A2" t="d"><v>1900-01-31</v></c>', false, '31-01-1900', 31],
  ])('%s (1904: %s) is %s', async (xml, date1904, text, raw) => {
    expect(await cellOf(xml, date1904)).toMatchObject({ text, origin: 'date', raw, formula: false });
  });

  it.each([
    ['<c r="A2" s="2"><v>-5</v></c>', { text: '-5', origin: 'number' }],
    ['<c r="A2" t="d"><v>morgen</v></c>', { text: 'morgen', origin: 'text' }],
  ])('%s is none', async (xml, cell) => expect(await cellOf(xml)).toMatchObject(cell));
});

describe('booleans, errors and formulas', () => {
  it.each([
    ['<c r="A2" t="b"><v>1</v></c>', { text: 'TRUE', origin: 'boolean' }],
    ['<c r="A2" t="b"><v>0</v></c>', { text: 'FALSE', origin: 'boolean' }],
    ['<c r="A2" t="e"><v>#N/A</v></c>', { text: '#N/A', origin: 'error', formula: false }],
    ['<c r="A2" t="e"><f>A1#</f><v>#SPILL!</v></c>', { text: '#SPILL!', origin: 'error', formula: true }],
    ['<c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { text: '#DIV/0!', origin: 'error', formula: true }],
    ['<c r="A2"><f>1+1</f><v>2</v></c>', { text: '2', origin: 'number', formula: true }],
    ['<c r="A2" s="2"><f>TODAY()</f><v>45000</v></c>', { text: '15-03-2023', origin: 'date', formula: true }],
    [
      '<c r="A2" t="str"><f>A1&amp;"&lt;"</f><v>Jan &amp;amp; Piet</v></c>',
      { text: 'Jan &amp; Piet', formula: true },
    ],
    ['<c r="A2" t="d"><f>A9</f><v>1983-11-14</v></c>', { text: '14-11-1983', origin: 'date', formula: true }],
    ['<c r="A2"><f t="shared" si="0" ref="A2:A9">B2</f><v>7</v></c>', { text: '7', formula: true }],
    ['<c r="A2"><f t="shared" si="0"/><v>7</v></c>', { text: '7', formula: true }],
    ['<c r="A2" t="str"><f t="array" ref="A2:XFD9">B2</f><v>x</v></c>', { text: 'x', formula: true }],
    [
      '<c r="A2" t="str"><f>""</f><v></v></c>',
      { text: '', origin: 'text', formula: true, uncalculated: false },
    ],
    ['<c r="A2"><f>1+1</f></c>', { text: '', origin: 'text', formula: true, uncalculated: true }],
    ['<c r="A2" s="3"><f>1+1</f><v/></c>', { text: '', formula: true, uncalculated: true }],
    ['<c r="A2"><f>1+1</f><v>0</v></c>', { text: '0', formula: true, uncalculated: false }],
  ])('%s', async (xml, cell) => expect(await cellOf(xml)).toMatchObject(cell));

  it('a formula does not make its neighbours formulas', async () => {
    const data =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><f>A1</f><v>1</v></c><c r="B2"><v>1</v></c></row>';
    const { table } = await read({ sheets: [{ data }] });
    expect(table.stampOf(table.cell(2, 0)).formula).toBe(true);
    expect(table.stampOf(table.cell(2, 1)).formula).toBe(false);
  });
});

describe('XML written otherwise', () => {
  const data =
    '<row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c></row><row r="3" hidden="1"><c r="B3" t="s"><v>2</v></c></row>';

  it('with prefixes', async () => {
    const prefixed = data.replaceAll('<', '<x:').replaceAll('<x:/', '</x:');
    const xml = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${prefixed}</x:sheetData></x:worksheet>`;
    const { table, notices } = await read({ sheets: [{ data }], parts: { 'xl/worksheets/sheet1.xml': xml } });
    expect(table.text(3, 1)).toBe('van den Berg');
    expect(notices.hiddenRows).toEqual([3]);
  });

  it('without addresses', async () => {
    const bare =
      '<row><c t="s"><v>0</v></c></row><row hidden="true"><c><v>1</v></c><c t="inlineStr"><is><t>b</t></is></c></row>';
    const { table, notices } = await read({ sheets: [{ data: bare }] });
    expect([table.text(2, 0), table.text(2, 1)]).toEqual(['1', 'b']);
    expect(notices.hiddenRows).toEqual([2]);
  });

  it('without styles and strings', async () => {
    const sample = sampleXlsx({ sheets: [{ data: '<row r="1"><c r="A1"><v>5</v></c></row>' }] });
    expect(isFault(await readWorkbook(sample, {}, CONTEXT))).toBe(false);
  });
});
