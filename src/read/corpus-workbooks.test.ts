import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../tools/processor-time.ts';
import { columnLetters } from '../model/address.ts';
import { isFault } from '../model/fault.ts';
import type { Notices } from '../model/notice.ts';
import { openWorkbook } from './open-workbook.ts';
import type { Reading } from './reading.ts';
import { readWorkbook } from './workbook.ts';

// Every public spreadsheet of ../shared/corpus, against what other tools than ours say of it (see its README for the outcomes).

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
/** What the corpus demands of a hostile file, per file. */
const BOUND_MS = 10_000;

interface ExpectedSheet {
  name: string;
  state?: 'hidden' | 'veryHidden';
  rows?: number;
  cols?: number;
  rowsCols?: Record<string, [number, number]>;
  cells?: [string, string][];
  displayedLeadingZeros?: [string, string][];
  merged?: number;
  hiddenRows?: number;
  hiddenCols?: number;
}
interface CorpusFile {
  file: string;
  tests: string;
  expect: {
    outcome: 'loads' | 'clear-error' | 'load-or-clear-error' | 'bounded';
    reason?: string;
    alsoAllowed?: string;
    dateSystem?: string;
    sheets?: ExpectedSheet[];
  };
}

/** Where we knowingly differ, and why. `what` is a difference as this test tells it. */
const KNOWN: { file: string; what: string; why: string }[] = [
  {
    file: 'apache-poi/Simple.xlsb',
    what: 'fault damaged',
    why: 'its list of sheets is of a beta of Excel 2007, which SheetJS reads as garbage; refused rather than shown wrong',
  },
  {
    file: 'apache-poi/testEXCEL_4.xls',
    what: 'sheets: ["Sheet1"] instead of ["Sheet 1"]',
    why: 'before Excel 5 a sheet had no name; each tool makes one up',
  },
  {
    file: 'xlrd/biff4_no_format_no_window2.xls',
    what: 'sheets: ["Sheet1"] instead of ["Sheet 1"]',
    why: 'before Excel 5 a sheet had no name; each tool makes one up',
  },
  {
    file: 'calamine/any_sheets.xlsb',
    what: 'sheets: ["Hidden","VeryHidden","Visible"] instead of ["Chart","Hidden","VeryHidden","Visible"]',
    why: 'a chart sheet has no cells; the same workbook as .xlsx and .xls is expected without it',
  },
  {
    file: 'calamine/special_cells.ods',
    what: 'sheet1 A4: " Value   With spaces before and after" instead of " Value   With spaces before and after "',
    why: 'a space at the end of a paragraph is no text (OpenDocument 1.2, 6.1.2); one that counts is written as <text:s/>',
  },
  {
    file: 'xlrd/namesdemo.xls',
    what: 'fault damaged',
    why: 'SheetJS gives up on a natural-language formula in a defined name',
  },
];

const files: CorpusFile[] = existsSync(CORPUS)
  ? (JSON.parse(readFileSync(`${CORPUS}manifest.json`, 'utf8')) as { files: CorpusFile[] }).files.filter(
      ({ file }) => file.startsWith('spreadsheets/'),
    )
  : [];
const context = { knownHeadings: new Set<string>() };
const bytesOf = (file: CorpusFile) => new Uint8Array(readFileSync(CORPUS + file.file));
const of = (...outcomes: string[]) => files.filter((file) => outcomes.includes(file.expect.outcome));

describe.skipIf(files.length === 0)('public spreadsheets (skipped when ../shared/corpus is absent)', () => {
  it('are all there', () => expect(files.length).toBeGreaterThan(200));

  it.each(of('loads').map((file) => [file.file, file] as const))('%s loads as it is', async (name, file) => {
    const differences = await compare(file);
    const known = KNOWN.filter((one) => name.endsWith(one.file)).map((one) => one.what);
    expect(differences).toEqual(known);
  });

  it.each(of('clear-error').map((file) => [file.file, file] as const))(
    '%s is refused for its reason',
    async (_, file) => {
      const read = await readWorkbook(bytesOf(file), {}, context);
      const { reason = '', alsoAllowed } = file.expect;
      if (reason === 'password') expect(read).toEqual({ fault: 'password' });
      else if (isFault(read)) expect(['damaged', 'no-table', 'not-a-table']).toContain(read.fault);
      else expect(alsoAllowed).toBeDefined();
    },
  );

  it.each(of('load-or-clear-error', 'bounded').map((file) => [file.file, file] as const))(
    '%s ends quickly, one way or the other',
    async (_, file) => {
      const started = processorTime();
      const read = await readWorkbook(bytesOf(file), {}, context);
      if (!isFault(read)) expect(read.table.fileColumns).toBeGreaterThan(0);
      expect(processorTime() - started).toBeLessThan(BOUND_MS);
    },
  );
});

async function compare(file: CorpusFile): Promise<string[]> {
  const expected = file.expect.sheets ?? [];
  const bytes = bytesOf(file);
  const opened = await openWorkbook(bytes);
  if (isFault(opened)) return [`fault ${opened.fault}`];
  const differences: string[] = [];
  const differ = (what: string, found: unknown, wanted: unknown) => {
    if (JSON.stringify(found) !== JSON.stringify(wanted)) {
      differences.push(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
    }
  };
  // The tools that looked into .xlsb and .ods give no hidden state, and those of .xlsb no order.
  const isBinary = file.file.endsWith('.xlsb');
  const isStateKnown = !/\.(?:xlsb|ods)$/.test(file.file);
  const names = [opened.sheets, expected].map((list) => list.map((sheet) => sheet.name));
  if (isBinary) for (const list of names) list.sort();
  differ('sheets', names[0], names[1]);
  if (file.expect.dateSystem === '1904') differ('date1904', opened.date1904, true);
  let sheets: Notices['sheets'];
  for (const wanted of expected) {
    const sheet =
      opened.sheets.find((s) => s.name === wanted.name) ??
      (expected.length === 1 ? opened.sheets[0] : undefined);
    if (sheet === undefined) continue;
    const { name } = sheet;
    if (isStateKnown) differ(`${name} hidden`, sheet.hidden, wanted.state !== undefined);
    if (wanted.merged !== undefined) differ(`${name} merged`, sheet.merges.length, wanted.merged);
    if (wanted.hiddenRows !== undefined)
      differ(`${name} hidden rows`, sheet.hiddenRows.length, wanted.hiddenRows);
    if (wanted.hiddenCols !== undefined)
      differ(`${name} hidden columns`, sheet.hiddenColumns.length, wanted.hiddenCols);
    const read = await readWorkbook(bytes, { sheet: name, headingRow: 1 }, context);
    const boxes = wanted.rowsCols ? Object.values(wanted.rowsCols) : [[wanted.rows ?? 0, wanted.cols ?? 0]];
    if (isFault(read)) {
      if (read.fault !== 'no-table' || !boxes.some(([rows]) => rows === 0))
        differences.push(`${name}: fault ${read.fault}`);
      continue;
    }
    sheets = read.notices.sheets;
    const box = sheets?.find((s) => s.name === name);
    const found = [box?.rows, box?.columns];
    if (!boxes.some((one) => one[0] === found[0] && one[1] === found[1])) differ(`${name} box`, found, boxes);
    for (const [address, text] of [...(wanted.cells ?? []), ...(wanted.displayedLeadingZeros ?? [])]) {
      differ(`${name} ${address}`, textAt(read, address), text);
    }
  }
  return differences;
}

function textAt({ table }: Reading, address: string): string | undefined {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = table.columns.findIndex((_, at) => columnLetters(at) === letters);
  return Number(row) === 1 ? table.columns[column]?.heading : table.text(Number(row), column);
}
