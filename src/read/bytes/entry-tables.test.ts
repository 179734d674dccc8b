import { describe, expect, it } from 'vitest';
import { Column } from '../../model/column.ts';
import { decoderOf } from '../decoder.ts';
import { EntryTables } from './entry-tables.ts';
import { FreshTexts } from './fresh-texts.ts';
import { RecordCuts } from './record-cuts.ts';

/** A column of one cell a line, told in portions. */
function columnOf(texts: readonly string[], portion: number, mostPlaces?: number, rows?: number): Column {
  const bytes = new TextEncoder().encode(`${texts.join('\n')}\n`);
  const cuts = new RecordCuts(bytes, ';', '\n');
  const fresh = new FreshTexts(true, decoderOf('utf-8'));
  const tables = new EntryTables(cuts, fresh, mostPlaces);
  if (rows !== undefined) tables.rows = rows;
  cuts.cut(0, bytes.length, true);
  const column = new Column('h');
  for (let at = 0; at < texts.length; at += portion) {
    const count = Math.min(portion, texts.length - at);
    tables.tell(column, 0, at, count);
    fresh.deliver();
  }
  return column;
}

/** 9,000 of some 3,000 texts, in no order. */
const MIXED: string[] = [];
for (let at = 0, state = 1; at < 9000; at++) {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
  MIXED.push(`tekst ${(state >>> 8) % 3001}`);
}

const textsOf = (column: Column, count: number) =>
  Array.from({ length: count }, (_, slot) => column.text(slot));

describe('the entries of a column by their bytes', () => {
  it('are one for each text, however often it comes back', () => {
    const column = columnOf(MIXED, 250);
    expect(textsOf(column, MIXED.length)).toEqual(MIXED);
    expect(column.texts.length).toBe(new Set(MIXED).size + 1);
  });

  it('are told apart however short they are and whatever they share', () => {
    const bare = [
      'a',
      'aa',
      'aaa',
      'aaaa',
      'aaaaa',
      'a\0',
      '\0',
      '\0\0',
      'é',
      'éé',
      'a'.repeat(12),
      'a'.repeat(13),
    ];
    const quoted = ['"a""b"', '"a""""b"', '"aaaa"', '"aaaa""""aaaa"'];
    const cells = [...bare, 'a""b', 'aaaa""""aaaa', 'aaaa""aaaa', ...quoted];
    const meant = [...bare, 'a""b', 'aaaa""""aaaa', 'aaaa""aaaa', 'a"b', 'a""b', 'aaaa', 'aaaa""aaaa'];
    const column = columnOf([...cells, ...cells, ...cells], 5);
    expect(textsOf(column, cells.length * 3)).toEqual([...meant, ...meant, ...meant]);
    // Quotes around a cell that needs none make no other entry of it; doubled ones do.
    expect(column.texts.length).toBe(cells.length);
  });

  it('are not looked for any more when hardly one comes back', () => {
    const texts = Array.from({ length: 3000 }, (_, at) => `uniek ${at}`);
    const column = columnOf([...texts, ...texts], 250);
    expect(textsOf(column, 6000)).toEqual([...texts, ...texts]);
    expect(column.texts.length).toBe(6001);
  });

  it('are looked for as long as the rows that come will mostly bring the same again', () => {
    const [long, short] = [9000, 4000].map((rows) => columnOf(MIXED, 250, undefined, rows));
    for (const column of [long!, short!]) expect(textsOf(column, MIXED.length)).toEqual(MIXED);
    expect(long!.texts.length).toBe(new Set(MIXED).size + 1);
    expect(short!.texts.length).toBeGreaterThan(2 * new Set(MIXED).size);
  });

  it('are not looked for any more when there is no room for them', () => {
    const column = columnOf(MIXED, 250, 1024);
    expect(textsOf(column, MIXED.length)).toEqual(MIXED);
    expect(column.texts.length).toBeGreaterThan(new Set(MIXED).size + 1);
  });
});
