import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isFault } from '../model/fault.ts';
import type { WorkbookSheet } from '../model/workbook.ts';
import { readTable } from '../read/read.ts';
import { writeWorkbook } from './workbook.ts';

// What is written as a workbook reads back the same, by our own reader and by another program, which also leaves the zeros alone.

const ZEROS = [
  '0001',
  '0612345678',
  '000123',
  '0566988259',
  '01010112301',
  '00',
  '1E5',
  '1-2',
  '=1+1',
  '+31 6',
];

async function readBack(bytes: Uint8Array, sheet?: string): Promise<string[][]> {
  const reading = await readTable(
    { name: 'terug.xlsx', bytes },
    { headingRow: 1, ...(sheet === undefined ? {} : { sheet }) },
    { knownHeadings: new Set() },
  );
  if (isFault(reading)) throw new Error(reading.fault);
  const { table } = reading;
  const rows = Array.from({ length: table.slots }, (_, slot) =>
    table.columns.map((_, column) => table.text(table.row(slot), column)),
  );
  return [table.columns.map(({ heading }) => heading), ...rows];
}

const sheetOf = (rows: readonly (readonly string[])[], more: Partial<WorkbookSheet> = {}): WorkbookSheet => ({
  name: 'Lijst',
  columns: (rows[0] ?? []).map(() => ({})),
  rows,
  ...more,
});
const xml = (bytes: Uint8Array, part: string) => strFromU8(unzipSync(bytes)[part]!);

describe('a written workbook', () => {
  it('keeps every text as it is, zeros and what looks like a formula among them', async () => {
    const rows = [ZEROS.map((_, at) => `Kop ${at}`), ZEROS];
    expect(await readBack(writeWorkbook([sheetOf(rows)]))).toEqual(rows);
  });

  it('reads back the same, whatever the texts', async () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .filter((one) => !/[\r\ufffe\uffff]/.test(one));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 6 }), async (body) => {
        const rows = [['a', 'b'], ...body.map(([first, second]) => [`x${first}`, second])];
        expect(await readBack(writeWorkbook([sheetOf(rows)]))).toEqual(rows);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same bytes each time', () => {
    const made = () => writeWorkbook([sheetOf([['a'], ['1']])]);
    expect(made()).toEqual(made());
  });

  it('has lists to choose from, but none that Excel cannot hold', () => {
    const sheet = xml(
      writeWorkbook([
        sheetOf([['a', 'b', 'c']], {
          columns: [{ oneOf: ['Ja', 'Nee'] }, { oneOf: ['een, twee'] }, { oneOf: ['x'.repeat(256)] }],
        }),
      ]),
      'xl/worksheets/sheet1.xml',
    );
    expect(sheet.match(/<dataValidation /g)).toHaveLength(1);
    expect(sheet).toContain('sqref="A2:A1048576"><formula1>"Ja,Nee"</formula1>');
  });

  it('keeps the heading in view and each column text, with names that Excel takes', () => {
    const bytes = writeWorkbook([
      sheetOf([['a']], { name: 'In/uit: [alles]' }),
      sheetOf([['b']], { isProse: true }),
    ]);
    expect(xml(bytes, 'xl/workbook.xml')).toContain('<sheet name="In uit   alles"');
    expect(xml(bytes, 'xl/worksheets/sheet1.xml')).toContain('state="frozen"');
    expect(xml(bytes, 'xl/worksheets/sheet1.xml')).toContain('style="1"');
    expect(xml(bytes, 'xl/worksheets/sheet2.xml')).toContain('style="3"');
  });

  it('says so when a text is longer than a cell can hold', () => {
    expect(() => writeWorkbook([sheetOf([['a'], ['x'.repeat(32_768)]])])).toThrow(RangeError);
  });
});
