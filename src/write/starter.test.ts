import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { LAYOUTS } from '../layouts/list.ts';
import { isFault } from '../model/fault.ts';
import { readTable } from '../read/read.ts';
import { LANGUAGES } from '../text/language.ts';
import { starterSheets } from './starter.ts';
import { writeWorkbook } from './workbook.ts';

// The empty templates: what is in them, and that another spreadsheet program opens and saves them without eating a zero.

const IDS = LAYOUTS.map((layout) => [layout.id, layout] as const);

async function rowsOf(bytes: Uint8Array): Promise<string[][]> {
  const reading = await readTable(
    { name: 's.xlsx', bytes },
    { headingRow: 1, sheet: 'Lijst' },
    { knownHeadings: new Set() },
  );
  if (isFault(reading)) throw new Error(reading.fault);
  const { table } = reading;
  return [
    table.columns.map(({ heading }) => heading),
    ...Array.from({ length: table.slots }, (_, slot) => table.columns.map((column) => column.text(slot))),
  ];
}

describe.each(IDS)('the empty template of %s', (_, layout) => {
  const [list, guide, table] = starterSheets(layout, 'nl');

  it('has the headings of the layout, byte for byte, and one row below them', () => {
    expect(list!.rows[0]).toEqual(layout.columns.map(({ heading }) => heading));
    expect(list!.rows).toHaveLength(2);
    expect(list!.rows[1]!.some((text) => text !== '')).toBe(true);
  });

  it('offers what may be chosen, and shows one of it', () => {
    for (const [at, { oneOf }] of list!.columns.entries())
      if (oneOf !== undefined) expect([...oneOf, '']).toContain(list!.rows[1]![at]);
    const closed = layout.columns.filter(
      ({ oneOf, kind }) => oneOf !== undefined || kind === 'yes-no' || kind === 'gender',
    );
    expect(list!.columns.filter(({ oneOf }) => oneOf !== undefined)).toHaveLength(closed.length);
  });

  it.each(LANGUAGES)('explains every column, in %s', (language) => {
    const [, said, columns] = starterSheets(layout, language);
    expect(said!.rows.length).toBeGreaterThan(4);
    expect(columns!.rows).toHaveLength(layout.columns.length + 1);
    for (const [letters, heading, expected] of columns!.rows) {
      expect(letters).not.toBe('');
      expect(heading).not.toBe('');
      expect(expected).not.toBe('');
    }
  });

  it('names its sheets', () => {
    expect([list, guide, table].map((sheet) => sheet!.name)).toEqual(['Lijst', 'Handleiding', 'Kolommen']);
  });
});

function libreOffice(): string | undefined {
  for (const name of ['soffice', 'libreoffice'])
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' });
      return name;
    } catch {
      // Not this one.
    }
  return undefined;
}
const office = libreOffice();

describe(`opened and saved in LibreOffice${office === undefined ? ' (skipped: there is no soffice on this computer)' : ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'puntkomma-starter-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  /** What somebody types under the example: numbers that a spreadsheet would like to make something else of. */
  const TYPED = [
    '0001',
    '0612345678',
    '000123',
    '0566988259',
    '01010112301',
    '00',
    '1E5',
    '3-4',
    '12345678901234567890',
  ];

  it.skipIf(office === undefined)(
    'every template still has its zeros, and every column is still text',
    async () => {
      const filled = new Map<string, string[][]>();
      for (const [id, layout] of IDS) {
        const [list, ...others] = starterSheets(layout, 'nl');
        const rows = [...list!.rows, layout.columns.map((_, at) => TYPED[at % TYPED.length]!)].map((row) => [
          ...row,
        ]);
        filled.set(id, rows);
        writeFileSync(join(folder, `${id}.xlsx`), writeWorkbook([{ ...list!, rows }, ...others]));
      }
      const out = join(folder, 'uit');
      mkdirSync(out);
      execFileSync(
        office!,
        [
          `-env:UserInstallation=file://${join(folder, 'profile')}`,
          '--headless',
          '--convert-to',
          'xlsx',
          '--outdir',
          out,
          ...[...filled.keys()].map((id) => join(folder, `${id}.xlsx`)),
        ],
        { stdio: 'ignore', timeout: 150_000 },
      );
      for (const [id, rows] of filled) {
        const bytes = new Uint8Array(readFileSync(join(out, `${id}.xlsx`)));
        expect(await rowsOf(bytes), id).toEqual(rows);
        expect(isTextEverywhere(bytes, rows[0]!.length), id).toBe(true);
      }
    },
    180_000,
  );
});

/** Whether each of the first columns of the first sheet has `@` as the format of cells that are still empty. */
function isTextEverywhere(bytes: Uint8Array, columns: number): boolean {
  const parts = unzipSync(bytes);
  const part = (name: string) => strFromU8(parts[name]!);
  const styles = part('xl/styles.xml');
  const [, own] = /<numFmt numFmtId="(\d+)" formatCode="@"/.exec(styles) ?? [];
  const [, xfs = ''] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles) ?? [];
  const formats = [...xfs.matchAll(/<xf [^>]*numFmtId="(\d+)"/g)].map(([, id]) => id);
  const covered = new Set<number>();
  for (const [tag] of part('xl/worksheets/sheet1.xml').matchAll(/<col [^>]*>/g)) {
    const number = (name: string) => Number(new RegExp(` ${name}="(\\d+)"`).exec(tag)?.[1]);
    const format = formats[number('style')];
    if (format !== '49' && (own === undefined || format !== own)) continue;
    for (let column = number('min'); column <= Math.min(number('max'), columns); column++)
      covered.add(column);
  }
  return covered.size === columns;
}
