import { describe, expect, it } from 'vitest';
import { readPasted } from './pasted.ts';
import type { ReadContext } from './reading.ts';

const context: ReadContext = { knownHeadings: new Set() };

function cells(text: string): string[][] {
  const reading = readPasted(text, undefined, {}, context);
  if ('fault' in reading) throw new Error(JSON.stringify(reading));
  const { table } = reading;
  const rows = Array.from({ length: table.slots }, (_, slot) => table.columns.map((c) => c.text(slot)));
  return [table.columns.map((c) => c.heading), ...rows];
}

describe('readPasted', () => {
  it.each([
    [
      'cells of Excel',
      'Nr\tNaam\r\n1\tJan\r\n',
      [
        ['Nr', 'Naam'],
        ['1', 'Jan'],
      ],
    ],
    [
      'a cell with a line break',
      'Nr\tNaam\r\n1\t"Jan\n""de Witte"""\r\n',
      [
        ['Nr', 'Naam'],
        ['1', 'Jan\n"de Witte"'],
      ],
    ],
    [
      'a quote within a cell',
      'Nr\tMaat\r\n1\t5" pijp\r\n',
      [
        ['Nr', 'Maat'],
        ['1', '5" pijp'],
      ],
    ],
    [
      'semicolons are contents where there are tabs',
      'Nr\tNaam;x\r\n1;2\tJan\r\n',
      [
        ['Nr', 'Naam;x'],
        ['1;2', 'Jan'],
      ],
    ],
    [
      'lines of a CSV file',
      'Nr;Naam\n1;Jan\n',
      [
        ['Nr', 'Naam'],
        ['1', 'Jan'],
      ],
    ],
    ['one column', 'Naam\r\nJan\r\n', [['Naam'], ['Jan']]],
  ])('%s', (_, text, expected) => expect(cells(text)).toEqual(expected));

  it('says where it came from and nothing of an encoding', () => {
    const reading = readPasted('Nr\tNaam\r\n1\tJan', '<table></table>', {}, context);
    expect(reading).toMatchObject({ notices: { format: 'pasted', delimiter: '\t' } });
    if ('notices' in reading) expect(reading.notices.encoding).toBeUndefined();
  });

  it.each(['', ' \r\n\t'])('nothing pasted: %j', (text) => {
    expect(readPasted(text, undefined, {}, context)).toEqual({ fault: 'empty' });
  });
});
