import { existsSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type CellObject, read } from 'xlsx';
import { textWorkbook } from './report.ts';

const NAUGHTY = '../shared/corpus/strings/blns.json';
/** What spreadsheets take for the start of a formula or a command (OWASP, CSV injection), and what only looks like it. */
const STARTERS = [
  '=1+1',
  '=HYPERLINK("http://example.nl";"klik")',
  '+1+1',
  '-2+3',
  '@SUM(1;2)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '|cmd',
  '%0A=1',
  "'=1+1",
  '"=1+1"',
  ';=1+1',
  '＝1+1',
  '+31612345678',
  '- Jansen',
  '0612345678',
];

function cellsOf(bytes: Uint8Array, sheet = 0): CellObject[][] {
  const book = read(bytes, { dense: true, cellNF: true });
  return book.Sheets[book.SheetNames[sheet] ?? '']?.['!data'] ?? [];
}
const textsOf = (bytes: Uint8Array) => cellsOf(bytes).map((row) => Array.from(row, (cell) => cell?.v ?? ''));

describe('a workbook of texts', () => {
  it('gives back the same texts', async () => {
    const rows = [
      ['Rij', 'Kolom', 'Voor', 'Na'],
      ['12', '', '0612345678', 'H'],
      ['13', '', ' twee  spaties ', 'regel\nover'],
      ['14', 'Zoë 😀', '<b>&amp;"\'', '_x000D_ en _x005F_'],
      ['15', '', 'stuur\u0001teken', '1,23457E+15'],
    ];
    expect(textsOf(await textWorkbook('Wijzigingen', rows))).toEqual(rows);
  });

  it('holds no formula, whatever the texts', async () => {
    const bytes = await textWorkbook(
      'Meldingen',
      STARTERS.map((text) => [text, `${text}!`]),
    );
    const cells = cellsOf(bytes).flat();
    expect(cells).toHaveLength(STARTERS.length * 2);
    for (const cell of cells) expect(cell).toMatchObject({ t: 's', z: '@' });
    expect(cells.some((cell) => cell.f !== undefined)).toBe(false);
    expect(cells.filter((_, at) => at % 2 === 0).map((cell) => cell.v)).toEqual(
      STARTERS.map((text) => text.replace('\r', '\n')),
    );
    // Not only as SheetJS reads it: in the file itself every cell points into the shared strings and none has a formula.
    const sheet = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
    expect(sheet).not.toMatch(/<f[ >/]/);
    expect(sheet.match(/<c /g)).toHaveLength(cells.length);
    expect(sheet.match(/ t="s"/g)).toHaveLength(cells.length);
  });

  it.skipIf(!existsSync(NAUGHTY))(
    'keeps the naughty strings (skipped where ../shared is absent)',
    async () => {
      const naughty: string[] = JSON.parse(readFileSync(NAUGHTY, 'utf8'));
      const rows = naughty.filter((text) => text !== '').map((text) => [text]);
      const expected = rows.map(([text]) => [text?.replace(/\r\n?/g, '\n')]);
      expect(textsOf(await textWorkbook('Blad', rows))).toEqual(expected);
    },
  );

  it('cuts what Excel cannot hold in a cell, and shows that it did', async () => {
    const [[short, long] = []] = textsOf(
      await textWorkbook('Blad', [['x'.repeat(32_767), 'y'.repeat(40_000)]]),
    );
    expect(short).toBe('x'.repeat(32_767));
    expect(String(long)).toHaveLength(32_767);
    expect(String(long)).toMatch(/^y+ …$/);
  });

  it.each([
    ['Wijzigingen', 'Wijzigingen'],
    ['a/b\\c?d*e[f]g:h', 'a b c d e f g h'],
    ["'tis", 'tis'],
    ['', 'Blad'],
    ['deze naam is langer dan Excel toelaat', 'deze naam is langer dan Excel t'],
  ])('takes %j as the name of a sheet', async (wanted, name) => {
    expect(read(await textWorkbook(wanted, [['a']])).SheetNames).toEqual([name]);
  });

  it('is the same file for the same rows', async () => {
    const rows = [['a'], ['b']];
    expect(await textWorkbook('Blad', rows)).toEqual(await textWorkbook('Blad', rows));
  });

  it('has columns as wide as their texts, within limits', async () => {
    const sheet = new TextDecoder().decode(
      unzipSync(await textWorkbook('Blad', [['a', 'b'.repeat(30), 'c'.repeat(500)]]))[
        'xl/worksheets/sheet1.xml'
      ],
    );
    expect([...sheet.matchAll(/<col [^>]*width="(\d+)/g)].map((match) => Number(match[1]))).toEqual([
      8, 31, 60,
    ]);
  });
});
