import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../tools/processor-time.ts';
import { WEBAANVRAGEN } from '../../layouts/webaanvragen.ts';
import { STAMP_TEXT } from '../../model/cell.ts';
import type { Notices, RaggedRow } from '../../model/notice.ts';
import { Table } from '../../model/table.ts';
import type { FileSubject } from '../check.ts';
import { raggedRow } from './ragged-row.ts';

const HEADINGS = [
  'WebaanvraagNr',
  'Opmerking',
  'ContactpersoonIsDeelnemer',
  'Bedrijfsnaam',
  'Bedrijf e-mail',
  'Bedrijf telefoon',
];
const USUAL = ['7', '', 'Ja', 'Jansen BV', 'info@example.com', '0201234567'];

const subject = (table: Table, notices: Notices): FileSubject => ({
  table,
  notices,
  layout: WEBAANVRAGEN,
  isThere: () => true,
  filledRows: table.slots,
});

function look(...rows: string[][]) {
  const table = new Table(2);
  const width = Math.max(HEADINGS.length, ...rows.map((row) => row.length));
  for (let c = 0; c < width; c++) table.addColumn(HEADINGS[c] ?? '');
  const all = [USUAL, ...rows];
  for (const row of all)
    for (const [c, column] of table.columns.entries()) column.push(row[c] ?? '', STAMP_TEXT);
  table.settle();
  const raggedRows = all.flatMap((row, nth): RaggedRow[] =>
    row.length === HEADINGS.length ? [] : [{ row: 2 + nth, cells: row.length, expected: HEADINGS.length }],
  );
  return raggedRow.look(subject(table, { raggedRows, delimiter: ';' } as unknown as Notices));
}

describe('ragged-row', () => {
  it.each<[string, string[], number, string]>([
    [
      'a remark with one semicolon',
      ['7', 'let op', ' geen vlees', 'Ja', 'Bakker', 'a@example.com', '0612345678'],
      1,
      'let op; geen vlees',
    ],
    ['a remark with two', ['7', 'a', 'b', 'c', 'Nee', 'Bakker', 'a@example.com', '0612345678'], 1, 'a;b;c'],
    [
      'a company with one',
      ['7', '', 'Nee', 'Bakker', ' Zonen', 'a@example.com', '0612345678'],
      3,
      'Bakker; Zonen',
    ],
    [
      'a remark of somebody private, without a bedrijf',
      ['7', 'Dieet: glutenvrij', ' geen noten', 'Ja', '', '', ''],
      1,
      'Dieet: glutenvrij; geen noten',
    ],
  ])('rejoins %s', (_, cells, at, joined) => {
    const [found] = look(cells);
    expect(found?.row).toBe(3);
    expect(found?.facts).toMatchObject({ at, joined, cells: cells.length, expected: 6 });
    expect(found?.facts.mended).toHaveLength(6);
    expect(found?.facts.mended?.[at]).toBe(joined);
    expect(found?.facts.mended?.join(';')).toBe(cells.join(';'));
  });

  it.each<[string, string[]]>([
    ['nothing behind it tells where', ['7', '', '', '', '', '', 'x']],
    [
      'an e-mail address itself was cut',
      ['7', '', 'Ja', 'Bakker', 'a@example.com', 'b@example.com', '0612345678'],
    ],
  ])('does not guess when %s', (_, cells) => {
    const [found] = look(cells);
    expect(found?.facts.mended).toBeNull();
  });

  it('knows a text that other rows have in that column', () => {
    const headings = ['Opmerking', 'Dieet'];
    const table = new Table(2);
    for (const heading of [...headings, '']) table.addColumn(heading);
    const rows = [
      ['', 'vega'],
      ['prima', 'vega'],
      ['', 'geen'],
      ['a', 'b', 'vega'],
    ];
    for (const row of rows)
      for (const [c, column] of table.columns.entries()) column.push(row[c] ?? '', STAMP_TEXT);
    table.settle();
    const notices = { raggedRows: [{ row: 5, cells: 3, expected: 2 }], delimiter: ';' } as unknown as Notices;
    // One familiar text is a hint, not proof; with a space behind the semicolon it is clear.
    expect(raggedRow.look(subject(table, notices))[0]?.facts.mended).toBeNull();
    table.columns[1]?.set(3, { text: ' b', stamp: STAMP_TEXT });
    expect(raggedRow.look(subject(table, notices))[0]?.facts.mended).toEqual(['a; b', 'vega']);
  });

  it('warns of a short row only where others have something', () => {
    expect(look(['8', '', 'Nee'])).toHaveLength(1);
    expect(look(USUAL.slice(0, 6))).toEqual([]);
    const severity = raggedRow.severity as (facts: unknown) => string;
    expect(severity(look(['8', '', 'Nee'])[0]?.facts)).toBe('warning');
    expect(severity(look([...USUAL, 'x'])[0]?.facts)).toBe('error');
  });

  it('takes empty cells at the end for what they are', () => expect(look([...USUAL, '', ' '])).toEqual([]));

  it('is quick with many ragged rows', () => {
    const start = processorTime();
    const rows = Array.from({ length: 20_000 }, () => [...USUAL, 'x', 'y']);
    expect(look(...rows)).toHaveLength(20_000);
    expect(processorTime() - start).toBeLessThan(3000);
  });
});
