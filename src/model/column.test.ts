import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STAMP_TEXT, textCell } from './cell.ts';
import { Column } from './column.ts';

describe('a column', () => {
  it('gives back every text that was pushed, however many are equal', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'Ja', 'Nee', '007', 'x y')), (texts) => {
        const column = new Column('h');
        for (const text of texts) column.push(text, STAMP_TEXT);
        column.settle();
        expect(texts.map((_, slot) => column.text(slot))).toEqual(texts);
        expect(column.texts.length).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('keeps a long column of distinct texts right after it stopped looking for equals', () => {
    const column = new Column('h');
    const texts = Array.from({ length: 20_000 }, (_, at) => `persoon${at}`);
    for (const text of [...texts, ...texts]) column.push(text, STAMP_TEXT);
    expect(column.length).toBe(40_000);
    expect(column.text(19_999)).toBe('persoon19999');
    expect(column.text(39_999)).toBe('persoon19999');
  });

  it('takes codes in portions, before their entries are there', () => {
    const column = new Column('h');
    column.push('a', STAMP_TEXT);
    const slot = column.extend(3);
    column.codes.set([2, 1, 0], slot);
    column.addCut('bcd', 0, Int32Array.of(9, 1, 2), 1, 3);
    column.extend(5000);
    expect([0, 1, 2, 3, 4].map((slot) => column.text(slot))).toEqual(['a', 'b', 'a', '', '']);
    expect(column.length).toBe(5004);
    expect([...column.texts]).toEqual(['', 'a', 'b', 'cd']);
    expect(column.entry(3)).toEqual(textCell('cd'));
  });

  it('tells cells apart that look the same but were something else in the workbook', () => {
    const column = new Column('h');
    column.push('31110', STAMP_TEXT);
    column.push('31110', 2, 31110.5);
    expect(column.cell(0)).toEqual({ text: '31110', stamp: STAMP_TEXT });
    expect(column.cell(1)).toEqual({ text: '31110', stamp: 2, raw: 31110.5 });
  });

  it('leaves what other rows hold alone when one row is set', () => {
    const column = new Column('h');
    for (let at = 0; at < 3; at++) column.push('zelfde', STAMP_TEXT);
    column.set(1, textCell('anders'));
    expect([0, 1, 2].map((slot) => column.text(slot))).toEqual(['zelfde', 'anders', 'zelfde']);
  });
});
