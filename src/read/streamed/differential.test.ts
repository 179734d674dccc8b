import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isFault } from '../../model/fault.ts';
import { headingKey } from '../../model/heading.ts';
import { readByLibrary } from '../library-workbook.ts';
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
/** Where the two differ, and why. `what` is a difference as `compareReadings` tells it. */
const KNOWN: { file: string; what: string; why: string }[] = [];

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
    expect(differences).toEqual(KNOWN.filter((one) => one.file === file).map(({ what }) => what));
  });
});
