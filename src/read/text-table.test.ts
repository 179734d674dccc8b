import { describe, expect, it } from 'vitest';
import { processorTime } from '../../tools/processor-time.ts';
import { headingKey } from '../model/heading.ts';
import type { Notices, ReadingChoices } from '../model/notice.ts';
import type { ReadContext, Reading } from './reading.ts';
import { MAX_COLUMNS } from './row-intake.ts';
import { MAX_TEXT_BYTES, readTextTable } from './text-table.ts';

const NO_HEADINGS: ReadContext = { knownHeadings: new Set() };
const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(text: string, choices: ReadingChoices = {}, context = NO_HEADINGS): Promise<Reading> {
  const reading = await readTextTable(utf8(text), choices, context);
  if ('fault' in reading) throw new Error(JSON.stringify(reading));
  return reading;
}

function cells({ table }: Reading): string[][] {
  const rows = Array.from({ length: table.slots }, (_, slot) => table.columns.map((c) => c.text(slot)));
  return [table.columns.map((c) => c.heading), ...rows];
}

const CASES: {
  name: string;
  text: string;
  choices?: ReadingChoices;
  cells: string[][];
  notices?: Partial<Notices>;
}[] = [
  {
    name: 'a plain list, leading zeros and spaces kept',
    text: 'Nr;Naam\r\n007; Jan \r\n',
    cells: [
      ['Nr', 'Naam'],
      ['007', ' Jan '],
    ],
    notices: {
      delimiter: ';',
      lineEnds: 'crlf',
      headingRow: 1,
      titleRows: 0,
      raggedRows: [],
      strayQuotes: [],
      unclosedQuotes: [],
    },
  },
  {
    name: 'a sep line is passed over and not counted',
    text: 'sep=,\r\nNr,Naam\r\n1,Jan\r\n',
    cells: [
      ['Nr', 'Naam'],
      ['1', 'Jan'],
    ],
    notices: { sepLine: true, delimiter: ',', headingRow: 1 },
  },
  {
    name: 'titles and blank lines above the headings count as rows',
    text: 'Lijst\n\nNr;Naam;Plaats\n1;Jan;Ede\n',
    cells: [
      ['Nr', 'Naam', 'Plaats'],
      ['1', 'Jan', 'Ede'],
    ],
    notices: { headingRow: 3, titleRows: 1 },
  },
  {
    name: 'a heading row that was chosen',
    text: 'Nr;Naam\n1;Jan\n2;Piet\n',
    choices: { headingRow: 2 },
    cells: [
      ['1', 'Jan'],
      ['2', 'Piet'],
    ],
    notices: { headingRow: 2, titleRows: 1 },
  },
  {
    name: 'a chosen heading row beyond the file is its last row',
    text: 'Nr;Naam\n1;Jan\n',
    choices: { headingRow: 99 },
    cells: [['1', 'Jan']],
    notices: { headingRow: 2 },
  },
  {
    name: 'a chosen delimiter',
    text: 'a;b,c\n1;2,3\n',
    choices: { delimiter: ',' },
    cells: [
      ['a;b', 'c'],
      ['1;2', '3'],
    ],
  },
  {
    name: 'blank lines stay between rows and go at the end',
    text: 'Nr;Naam\n1;Jan\n\n;\n2;Piet\n;\n\n',
    cells: [
      ['Nr', 'Naam'],
      ['1', 'Jan'],
      ['', ''],
      ['', ''],
      ['2', 'Piet'],
    ],
    notices: { raggedRows: [] },
  },
  {
    name: 'blank columns without a heading go at the end',
    text: 'Nr;Naam;;\n1;Jan;;\n',
    cells: [
      ['Nr', 'Naam'],
      ['1', 'Jan'],
    ],
    notices: { raggedRows: [] },
  },
  {
    name: 'rows of another width are told and nothing is lost',
    text: 'Nr;Naam\n1;Jan;x;y\n2\n3;Piet;\n',
    cells: [
      ['Nr', 'Naam', '', ''],
      ['1', 'Jan', 'x', 'y'],
      ['2', '', '', ''],
      ['3', 'Piet', '', ''],
    ],
    notices: {
      raggedRows: [
        { row: 2, cells: 4, expected: 2 },
        { row: 3, cells: 1, expected: 2 },
        { row: 4, cells: 3, expected: 2 },
      ],
    },
  },
  {
    name: 'mixed line ends',
    text: 'Nr;Naam\r\n1;Jan\n2;Piet\r3;"K\nees"\r\n4;Loes',
    cells: [
      ['Nr', 'Naam'],
      ['1', 'Jan'],
      ['2', 'Piet'],
      ['3', 'K\nees'],
      ['4', 'Loes'],
    ],
    notices: { lineEnds: 'mixed' },
  },
  {
    name: 'carriage returns only',
    text: 'Nr;Naam\r1;Jan\r2;Piet\r',
    cells: [
      ['Nr', 'Naam'],
      ['1', 'Jan'],
      ['2', 'Piet'],
    ],
    notices: { lineEnds: 'cr' },
  },
  {
    name: 'a line break in a quoted cell stays within one row',
    text: 'Nr;Naam\r\n1;"Jan\nde Wit"\r\n2;Piet\r\n',
    cells: [
      ['Nr', 'Naam'],
      ['1', 'Jan\nde Wit'],
      ['2', 'Piet'],
    ],
    notices: { lineEnds: 'crlf', unclosedQuotes: [], strayQuotes: [] },
  },
  {
    name: 'text behind a closing quote',
    text: 'Nr;Naam;Plaats\n1;"Jan" de Wit;Ede\n2;"Piet" ;Ede\n',
    cells: [
      ['Nr', 'Naam', 'Plaats'],
      ['1', 'Jan" de Wit;Ede\n2;"Piet', 'Ede'],
    ],
    notices: {
      unclosedQuotes: [
        {
          row: 2,
          column: 1,
          lines: 1,
          meant: [
            ['1', '"Jan" de Wit', 'Ede'],
            ['2', 'Piet', 'Ede'],
          ],
        },
      ],
    },
  },
  {
    name: 'oddly quoted cells on one line',
    text: 'Nr;Naam;Plaats\n1;"Jan "de Witte" Smit";Ede\n2;"Piet" ;Ede\n3;5" pijp;Ede\n',
    cells: [
      ['Nr', 'Naam', 'Plaats'],
      ['1', 'Jan "de Witte" Smit', 'Ede'],
      ['2', 'Piet', 'Ede'],
      ['3', '5" pijp', 'Ede'],
    ],
    notices: { strayQuotes: [2, 3], unclosedQuotes: [] },
  },
  {
    name: 'a quote that is never closed',
    text: 'Nr;Naam;Plaats\n1;Jan;Ede\n2;"Piet;Ede\n3;Kees;Ede\n4;Loes;Ede\n',
    cells: [
      ['Nr', 'Naam', 'Plaats'],
      ['1', 'Jan', 'Ede'],
      ['2', 'Piet;Ede\n3;Kees;Ede\n4;Loes;Ede\n', ''],
    ],
    notices: {
      unclosedQuotes: [
        {
          row: 3,
          column: 1,
          lines: 2,
          meant: [
            ['2', '"Piet', 'Ede'],
            ['3', 'Kees', 'Ede'],
            ['4', 'Loes', 'Ede'],
          ],
        },
      ],
    },
  },
  {
    name: 'a quote that is closed by a stray one far below',
    text: 'Nr;Naam;Plaats\n1;"Jan;Ede\n2;Piet;Ede\n3;Kees;Ede"\n4;Loes;Ede\n',
    cells: [
      ['Nr', 'Naam', 'Plaats'],
      ['1', 'Jan;Ede\n2;Piet;Ede\n3;Kees;Ede', ''],
      ['4', 'Loes', 'Ede'],
    ],
    notices: {
      unclosedQuotes: [
        {
          row: 2,
          column: 1,
          lines: 2,
          meant: [
            ['1', '"Jan', 'Ede'],
            ['2', 'Piet', 'Ede'],
            ['3', 'Kees', 'Ede"'],
          ],
        },
      ],
      strayQuotes: [],
    },
  },
  {
    name: 'several quotes that are never closed',
    text: 'Nr;Naam;Plaats\n1;"Jan;Ede\n2;"Piet;Ede\n3;Kees;Ede\n',
    cells: [
      ['Nr', 'Naam', 'Plaats'],
      ['1', 'Jan;Ede\n2;"Piet;Ede\n3;Kees;Ede\n', ''],
    ],
    notices: {
      unclosedQuotes: [
        {
          row: 2,
          column: 1,
          lines: 2,
          meant: [
            ['1', '"Jan', 'Ede'],
            ['2', '"Piet', 'Ede'],
            ['3', 'Kees', 'Ede'],
          ],
        },
      ],
    },
  },
  {
    name: 'an address of several lines is no swallowed row',
    text: 'Nr,Adres,Land\n1,"Dorpsstraat 1, II\nachter\n1234 AB Ede",NL\n',
    cells: [
      ['Nr', 'Adres', 'Land'],
      ['1', 'Dorpsstraat 1, II\nachter\n1234 AB Ede', 'NL'],
    ],
    notices: { unclosedQuotes: [], strayQuotes: [] },
  },
  {
    name: 'headings like names of objects',
    text: '__proto__;constructor\n1;2\n',
    cells: [
      ['__proto__', 'constructor'],
      ['1', '2'],
    ],
  },
  { name: 'one column', text: 'Naam\nJan\nPiet\n', cells: [['Naam'], ['Jan'], ['Piet']] },
  { name: 'headings only', text: 'Nr;Naam', cells: [['Nr', 'Naam']] },
  {
    name: 'the end of file of DOS',
    text: 'Nr;Naam\r\n1;Jan\r\n\u001A',
    cells: [
      ['Nr', 'Naam'],
      ['1', 'Jan'],
    ],
  },
];

describe('readTextTable', () => {
  it.each(CASES)('$name', async ({ text, choices, cells: expected, notices = {} }) => {
    const reading = await read(text, choices);
    expect(cells(reading)).toEqual(expected);
    expect(reading.notices).toMatchObject(notices);
    expect(reading.table.firstRow).toBe(reading.notices.headingRow + 1);
    expect(reading.preview[0]?.row).toBe(1);
  });

  it('gives row numbers as Excel shows them', async () => {
    const { table } = await read('Titel\n\nNr;Naam;Plaats\n1;"Jan\nde Wit";Ede\n\n3;Kees;Ede\n');
    expect(table.text(4, 1)).toBe('Jan\nde Wit');
    expect(table.text(6, 1)).toBe('Kees');
    expect(table.fileRows).toBe(3);
  });

  it('divides by the delimiter of the headings that are known', async () => {
    const knownHeadings = new Set(['Naam', 'Mail'].map(headingKey));
    const reading = await read('x,y,z\nNaam;Mail\nJan;a,b,c\n', {}, { knownHeadings });
    expect(reading.notices).toMatchObject({ delimiter: ';', headingRow: 2 });
  });

  it.each(['', '\uFEFF'])('a file with nothing in it: %j', async (text) => {
    expect(await readTextTable(utf8(text), {}, NO_HEADINGS)).toEqual({ fault: 'empty' });
  });

  it.each(['\r\n\r\n', ';;;\n;;;\n', '"', '"""""'])('a file without any word: %j', async (text) => {
    expect(await readTextTable(utf8(text), {}, NO_HEADINGS)).toEqual({ fault: 'no-table' });
  });

  it('says which limit was passed', async () => {
    const large = new Uint8Array(MAX_TEXT_BYTES + 1);
    expect(await readTextTable(large, {}, NO_HEADINGS)).toEqual({
      fault: 'too-large',
      limit: MAX_TEXT_BYTES,
      found: MAX_TEXT_BYTES + 1,
    });
    const wide = `a;b\n${'x;'.repeat(MAX_COLUMNS + 5)}x\n`;
    expect(await readTextTable(utf8(wide), {}, NO_HEADINGS)).toMatchObject({
      fault: 'too-many-cells',
      limit: MAX_COLUMNS,
    });
    const blankTail = `a;b\n1;2${';'.repeat(MAX_COLUMNS + 5)}\n`;
    expect((await read(blankTail)).table.columns).toHaveLength(2);
  });

  it('stops when it is asked to, and tells how far it is', async () => {
    const text = `Nr;Naam\n${'1;Jan de Wit\n'.repeat(400_000)}`;
    const stop = new AbortController();
    const told: number[] = [];
    const watch = (done: number, rows: number): void => {
      told.push(done);
      expect(rows).toBeGreaterThan(0);
      if (told.length === 2) stop.abort(new Error('stopped'));
    };
    const reading = readTextTable(utf8(text), {}, { ...NO_HEADINGS, watch, signal: stop.signal });
    await expect(reading).rejects.toThrow('stopped');
    expect(told).toHaveLength(2);
    expect(told[1]).toBeGreaterThan(told[0]!);
  });

  it('reads on after a quote that swallows megabytes', async () => {
    const rows = Array.from({ length: 300_000 }, (_, i) => `${i};Jan de Wit;Ede`);
    rows[100] = '100;"Jan de Wit;Ede';
    const { table, notices } = await read(`Nr;Naam;Plaats\n${rows.join('\n')}\n`);
    expect(table.fileRows).toBe(300_000);
    expect(table.text(102, 1)).toBe('"Jan de Wit');
    expect(table.text(300_001, 0)).toBe('299999');
    expect(notices.strayQuotes).toEqual([102]);
  });

  it.each([
    ['only quotes', '"'.repeat(20_000_000)],
    ['quotes that close nothing', '"a'.repeat(2_000_000)],
    ['every line opens a quote', 'x;"y\n'.repeat(400_000)],
    ['a quote and spaces, again and again', '" '.repeat(2_000_000)],
    ['one endless line', 'x'.repeat(20_000_000)],
  ])('ends in time: %s', async (_, text) => {
    const before = processorTime();
    const reading = await readTextTable(utf8(text), {}, NO_HEADINGS);
    expect(processorTime() - before).toBeLessThan(15_000);
    if (!('fault' in reading)) expect(reading.table.columns.length).toBeGreaterThan(0);
  });
});
