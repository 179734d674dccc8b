import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isFault } from '../../model/fault.ts';
import { headingKey } from '../../model/heading.ts';
import { readByLibrary } from '../library-workbook.ts';
import { sampleXlsx } from '../sample-xlsx.ts';
import { compareReadings } from './compare-readings.ts';
import { streamWorkbook } from './stream-workbook.ts';

// The streaming reader against SheetJS over every public .xlsx and .xlsm: each cell's text, what it was, its own value, and all notices.
// Generated workbooks are compared in e2e/generator/two-readers.test.ts.

const CORPUS = fileURLToPath(new URL('../../../../shared/corpus/spreadsheets/', import.meta.url));
const files = existsSync(CORPUS)
  ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((file) => /\.xls[xm]$/.test(file))
  : [];

/** Files that the streaming reader leaves to SheetJS, and why. */
const LEFT: Record<string, string> = {
  'apache-poi/clusterfuzz-testcase-minimized-POIXSSFFuzzer-5937385319563264.xlsx':
    'made by a fuzzer: no such parts',
  'apache-poi/duplicate-filename.xlsx': 'two entries of one name',
  'apache-poi/protected_passtika.xlsx': 'a container with a password, no zip',
  'calamine/inlineStr_cdata.xlsx': 'CDATA',
  'calamine/pass_protected.xlsx': 'a container with a password, no zip',
  'excelize/encryptAES.xlsx': 'a container with a password, no zip',
  'excelize/encryptSHA1.xlsx': 'a container with a password, no zip',
  'excelize/encryptSHA512.xlsx': 'a container with a password, no zip',
  'exceljs/missing-bits.xlsx': 'no workbook in it',
  'msoffcrypto/example_password.xlsx': 'a container with a password, no zip',
  'read-excel-file/invalid-file-structure.xlsx': 'no workbook in it',
};
describe.skipIf(files.length === 0)('both readers (skipped when ../shared/corpus is absent)', () => {
  it('have files to read', () => expect(files.length).toBeGreaterThan(150));

  it.each(files)('%s', async (file) => {
    const bytes = new Uint8Array(readFileSync(CORPUS + file));
    const known = { knownHeadings: new Set(['Name', 'Date', 'Achternaam'].map(headingKey)) };
    const first = await streamWorkbook(bytes, {}, known);
    expect(first === undefined).toBe(file in LEFT);
    if (first === undefined) return;
    const differences = compareReadings(first, await readByLibrary(bytes, {}, known));
    const sheets = isFault(first) ? [] : (first.notices.sheets ?? []);
    for (const { name } of sheets) {
      const choices = { sheet: name, headingRow: 1 };
      const ours = await streamWorkbook(bytes, choices, known);
      if (ours === undefined) differences.push(`${name} is left to SheetJS`);
      else differences.push(...compareReadings(ours, await readByLibrary(bytes, choices, known)));
    }
    expect(differences).toEqual([]);
  });
});

describe('where they differ on purpose (docs/decisions/0009)', () => {
  const CONTEXT = { knownHeadings: new Set<string>() };
  /** The text at A3, whether it was told as not calculated, and the same by SheetJS. */
  async function both(rows: string, strings = ''): Promise<unknown[]> {
    const head = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';
    const bytes = sampleXlsx({
      sheets: [{ data: `${head}<row r="2"><c r="B2"><v>2</v></c></row>${rows}` }],
      strings,
    });
    const readings = [streamWorkbook, readByLibrary].map((reader) =>
      reader(bytes, { headingRow: 1 }, CONTEXT),
    );
    return (await Promise.all(readings)).map((reading) => {
      if (reading === undefined || isFault(reading)) return reading?.fault;
      return reading.notices.emptyFormulas.length > 0 ? 'not calculated' : reading.table.text(3, 0);
    });
  }

  it.each<[string, string, string, string, string]>([
    [
      'a formula of type n without value',
      '<row r="3"><c r="A3" t="n"><f>A1</f></c></row>',
      '',
      'not calculated',
      '',
    ],
    ['an empty row without number', '<row/><row><c><v>4</v></c></row>', '', '', '4'],
    [
      'an escape that is escaped in the text of a formula',
      '<row r="3"><c r="A3" t="str"><f>x</f><v>_x005F_x0041_</v></c></row>',
      '',
      '_x0041_',
      'A',
    ],
    [
      'an empty text before a reading',
      '<row r="3"><c r="A3" t="s"><v>0</v></c></row>',
      '<si><t/><phoneticPr fontId="1"/></si>',
      '',
      '<phoneticPr fontId="1"/>',
    ],
  ])('%s', async (_, rows, strings, ours, theirs) =>
    expect(await both(rows, strings)).toEqual([ours, theirs]),
  );
});
