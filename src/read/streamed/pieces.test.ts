import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { PieceScanner } from './piece-scanner.ts';
import { SharedStrings } from './shared-strings.ts';
import { SharedStringsScanner } from './shared-strings-scanner.ts';
import { SheetScanner } from './sheet-scanner.ts';
import type { SheetSink } from './sheet-sink.ts';

// However a part is cut into pieces, the scanners tell the same of it.

const STRINGS = [
  '<si><t>Jansen</t></si><si/><si><t xml:space="preserve"> de </t></si><si><t/></si><si><t></t></si>',
  '<si><r><rPr><b/></rPr><t>van</t></r><r><t xml:space="preserve"> den Berg</t></r></si>',
  '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>',
  '<si><t>Zo&#xEB; &#128512; &amp; co</t></si><si><t>a_x000D_b_x0041_</t></si><si><t>een\r\ntwee</t></si>',
  '<si>\n <t>ruim</t>\n</si><si><t>jan_de_wit@example.nl</t></si>',
].join('');
const SST = `<?xml version="1.0"?>\n<sst xmlns="x" count="12">${STRINGS}<extLst><ext uri="x"/></extLst></sst>`;
const TEXTS = [
  ...['Jansen', '', ' de ', '', '', 'van den Berg', '東京', 'Zoë 😀 & co', 'a\rbA', 'een\ntwee', 'ruim'],
  'jan_de_wit@example.nl',
];

const SHEET = `<?xml version="1.0"?><worksheet xmlns="x"><dimension ref="A1:F9"/><cols><col min="2" max="3" hidden="1"/></cols>
<sheetData><row r="1" spans="1:6" ht="15"><c r="A1" t="s"><v>0</v></c><c r="B1" s="12"/><c r="C1" s='3' t="s"><v>11</v></c></row>
<row hidden="1"><c><v>-12.50</v></c><c t="b"><v>1</v></c><c r="F2" t="e"><v>#N/A</v></c></row>
<row r="4"><c r="A4" s="2"><v>1.0E+15</v></c><c r="B4"><f>1+1</f><v>2</v></c><c r="C4"><f>A1</f></c>
<c r="D4" t="str"><f t="shared" si="0"/><v>a &lt; b</v></c><c r="E4" t="inlineStr"><is><r><t>Jan</t></r><r><t> de Wit</t></r></is></c></row>
<row r="9"/><row r="11" hidden="false"><c r="A11" t="d"><v>1983-11-14</v></c><c r="B11"><v>0.1234567890123456789</v></c><c r="ZZ11"><v>7</v></c></row>
</sheetData><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells><pageMargins left="0.7"/></worksheet>`;

const TOLD = [
  ['hideColumns', 1, 2],
  ['row', 0],
  ['shared', 0, 0, false],
  ['shared', 2, 11, false],
  ['hideRow', 1],
  ['row', 1],
  ['number', 0, -12.5, 0, false, false],
  ['boolean', 1, true, false],
  ['error', 5, '#N/A', false],
  ['row', 3],
  ['number', 0, 1e15, 2, false, false],
  ['number', 1, 2, 0, true, false],
  ['uncalculated', 2],
  ['text', 3, 'a < b', true],
  ['text', 4, 'Jan de Wit', false],
  ['row', 8],
  ['row', 10],
  ['number', 0, 30634, 0, false, true],
  ['number', 1, 0.12345678901234568, 0, false, false],
  ['number', 701, 7, 0, false, false],
  ['merge', 0, 0, 1, 1],
];

/** Writes down what it is told. */
function recorder(): { told: unknown[][]; sink: SheetSink } {
  const told: unknown[][] = [];
  const sink = new Proxy({} as SheetSink, {
    get: (_, name) => (name === 'isEnough' ? false : (...args: unknown[]) => told.push([name, ...args])),
  });
  return { told, sink };
}

function feed(scanner: PieceScanner, bytes: Uint8Array, cuts: readonly number[]): void {
  const places = [...new Set([0, ...cuts.map((cut) => cut % bytes.length), bytes.length])].sort(
    (a, b) => a - b,
  );
  for (let i = 1; i < places.length; i++) scanner.push(bytes.slice(places[i - 1], places[i]));
  scanner.finish();
}

function readSheet(xml: string, cuts: readonly number[]): unknown[][] {
  const { told, sink } = recorder();
  feed(new SheetScanner(sink, false, TEXTS.length), strToU8(xml), cuts);
  return told;
}

function readStrings(xml: string, cuts: readonly number[]): string[] {
  const strings = new SharedStrings();
  feed(new SharedStringsScanner(strings), strToU8(xml), cuts);
  strings.settle();
  return Array.from({ length: strings.count }, (_, index) => strings.text(index));
}

const cutting = fc.array(fc.nat(), { maxLength: 60 });
/** The same XML with every name in a namespace of its own. */
const prefixed = (xml: string) => xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:');

describe('whatever the pieces', () => {
  it.each([
    ['a sheet', SHEET],
    ['a sheet with prefixes', prefixed(SHEET)],
  ])('%s tells the same', (_, xml) => {
    expect(readSheet(xml, [])).toEqual(TOLD);
    fc.assert(
      fc.property(cutting, (cuts) => {
        expect(readSheet(xml, cuts)).toEqual(TOLD);
      }),
    );
  });

  it.each([
    ['strings are', SST],
    ['strings with prefixes are', prefixed(SST)],
  ])('%s the same', (_, xml) => {
    expect(readStrings(xml, [])).toEqual(TEXTS);
    fc.assert(
      fc.property(cutting, (cuts) => {
        expect(readStrings(xml, cuts)).toEqual(TEXTS);
      }),
    );
  });

  it('byte by byte too', () => {
    const each = (xml: string) => Array.from({ length: strToU8(xml).length }, (_, at) => at);
    expect(readSheet(SHEET, each(SHEET))).toEqual(TOLD);
    expect(readStrings(SST, each(SST))).toEqual(TEXTS);
  });

  it('many strings are found again across the blocks they lie in', () => {
    const texts = Array.from({ length: 30_000 }, (_, n) =>
      n % 500 === 3 ? `Zoë ${n}` : `deelnemer${n}`.repeat(n % 4),
    );
    const xml = `<sst>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`;
    expect(readStrings(xml, [70_000, 300_001])).toEqual(texts);
  });
});

describe('what is cut short or out of order is left to another reader', () => {
  it.each([
    ['cut short in a cell', '<worksheet><sheetData><row r="1"><c r="A1"><v>1'],
    ['rows out of order', '<worksheet><sheetData><row r="2"/><row r="1"/></sheetData></worksheet>'],
    [
      'cells out of order',
      '<worksheet><sheetData><row r="1"><c r="B1"/><c r="A1"/></row></sheetData></worksheet>',
    ],
    [
      'a cell of another row',
      '<worksheet><sheetData><row r="1"><c r="B2"><v>1</v></c></row></sheetData></worksheet>',
    ],
    [
      'an unknown type',
      '<worksheet><sheetData><row r="1"><c t="z"><v>1</v></c></row></sheetData></worksheet>',
    ],
    [
      'a missing string',
      '<worksheet><sheetData><row r="1"><c t="s"><v>12</v></c></row></sheetData></worksheet>',
    ],
    ['a comment', '<worksheet><sheetData><!-- x --></sheetData></worksheet>'],
    ['another root', '<chartsheet/>'],
    ['UTF-16', '\u00ff\u00fe<worksheet/>'],
  ])('%s', (_, xml) => {
    const { sink } = recorder();
    const bytes = Uint8Array.from(xml, (c) => c.charCodeAt(0));
    expect(() => feed(new SheetScanner(sink, false, TEXTS.length), bytes, [])).toThrow('unknown');
  });
});
