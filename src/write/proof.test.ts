import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { STAMP_TEXT, textCell } from '../model/cell.ts';
import { Table } from '../model/table.ts';
import { writeTable } from './output.ts';
import { type Promised, prove } from './proof.ts';

const NAUGHTY = '../shared/corpus/strings/blns.json';
const FIRST_ROW = 4;

/** The layout's columns are the table's own, last one first, so that place and column differ. */
function promise(headings: string[], rows: string[][], bom = false): Promised {
  const table = new Table(FIRST_ROW);
  for (const heading of headings.toReversed()) table.addColumn(heading);
  for (const row of rows) {
    row.toReversed().forEach((cell, at) => void table.columns[at]?.push(cell, STAMP_TEXT));
  }
  table.settle();
  return {
    table,
    layout: {
      id: 'proef',
      title: { nl: 'Proef', en: 'Trial' },
      columns: headings.map((heading) => ({ heading, kind: 'text', provenance: 'own', aliases: [] })),
    },
    alignment: {
      places: headings.map((_, at) => ({
        column: headings.length - 1 - at,
        verdict: 'in-place',
        moved: false,
        confirmed: true,
      })),
      spares: [],
    },
    rows: rows.map((_, at) => FIRST_ROW + at),
    bom,
  };
}
const write = (p: Promised) => writeTable(p.table, p.layout, p.alignment, p.rows, p);
const bytes = (text: string) => new TextEncoder().encode(text);

const cells = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(';', '"', '\r', '\n', ' ', 'a', 'é', '\uFEFF', '0'), maxLength: 8 }),
  fc.constantFrom('', '007', '=1+1', '\uD800', '\uDC00x'),
);
const tables = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.tuple(
    fc.array(cells, { minLength: width, maxLength: width }),
    // The same few rows over and over, for a column of few entries is read in another way than one of many.
    fc
      .tuple(
        fc.array(fc.array(cells, { minLength: width, maxLength: width }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 9 }),
      )
      .map(([rows, times]) => Array.from({ length: times }, () => rows).flat()),
    fc.boolean(),
  ),
);

describe('the proof', () => {
  it('holds for whatever the writer wrote', () => {
    fc.assert(
      fc.property(tables, ([headings, rows, bom]) => {
        const promised = promise(headings, rows, bom);
        expect(prove(write(promised), promised)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('names the one cell that is not the same', () => {
    fc.assert(
      fc.property(tables, fc.nat(), fc.nat(), cells, ([headings, rows, bom], a, b, other) => {
        fc.pre(rows.length > 0);
        const promised = promise(headings, rows, bom);
        const written = write(promised);
        const row = FIRST_ROW + (a % rows.length);
        const column = b % headings.length;
        const isSame = Buffer.from(promised.table.text(row, column)).equals(Buffer.from(other));
        promised.table.columns[column]?.set(promised.table.slot(row), textCell(other));
        expect(prove(written, promised)).toEqual(isSame ? undefined : { row, column });
      }),
      { numRuns: 500 },
    );
  });

  it('takes no file that another reader reads otherwise, whatever became of one byte of it', () => {
    const simple = fc.string({
      unit: fc.constantFrom(';', '"', 'a', 'b', 'é', '’', '\r', '\n'),
      maxLength: 3,
    });
    const rowsOf = (width: number) =>
      fc.array(fc.array(simple, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 });
    const damage = fc.constantFrom<number[]>(
      [],
      ...[0x3b, 0x22, 0x61, 0x0d, 0x0a, 0x80, 0xe2].map((byte) => [byte]),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }).chain(rowsOf),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(),
        fc.boolean(),
        damage,
        ([...few], times, place, isPutIn, put) => {
          const rows = Array.from({ length: times }, () => few).flat();
          const headings = few[0]!.map((_, at) => `kop${at}`);
          const promised = promise(headings, rows);
          const whole = write(promised);
          const at = place % whole.length;
          const damaged = Uint8Array.of(
            ...whole.subarray(0, at),
            ...put,
            ...whole.subarray(at + (isPutIn ? 0 : 1)),
          );
          if (prove(damaged, promised) !== undefined) return;
          const text = new TextDecoder('utf-8', { fatal: true }).decode(damaged).replace(/\r\n$/, '');
          const { data } = Papa.parse<string[]>(text, { delimiter: ';', newline: '\r\n' });
          expect(data).toEqual([headings, ...rows]);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('holds over many portions, with marks, quotes and line breaks at their edges', () => {
    const rows = Array.from({ length: 80_000 }, (_, at) => [
      '\uFEFFoog',
      at % 3 === 0 ? 'regel\r\n"twee";' : `${at}`.padStart(20, '0'),
      'Zoë',
    ]);
    const promised = promise(['a', 'b', 'c'], rows);
    const written = write(promised);
    expect(written.length).toBeGreaterThan(1 << 21);
    expect(prove(written, promised)).toBeUndefined();
    promised.table.columns[0]?.set(79_999, textCell('Zoé'));
    expect(prove(written, promised)).toEqual({ row: FIRST_ROW + 79_999, column: 0 });
  });

  const small = () =>
    promise(
      ['a', 'b'],
      [
        ['1', 'x"y'],
        ['2', ''],
      ],
    );
  it.each<[string, string, { row: number; column: number }]>([
    ['another heading', 'a;B\r\n1;"x""y"\r\n2;\r\n', { row: 3, column: 0 }],
    ['a record less', 'a;b\r\n1;"x""y"\r\n', { row: 5, column: 1 }],
    ['a record more', 'a;b\r\n1;"x""y"\r\n2;\r\n;\r\n', { row: 6, column: 1 }],
    ['an empty line more', 'a;b\r\n1;"x""y"\r\n2;\r\n\r\n', { row: 6, column: 1 }],
    ['a cell less', 'a;b\r\n1\r\n2;\r\n', { row: 4, column: 0 }],
    ['a cell more', 'a;b\r\n1;"x""y"\r\n2;;\r\n', { row: 5, column: 0 }],
    ['a lost zero or letter', 'a;b\r\n1;"xy"\r\n2;\r\n', { row: 4, column: 0 }],
    ['a space more', 'a;b\r\n1 ;"x""y"\r\n2;\r\n', { row: 4, column: 1 }],
    ['a quote that a lenient reader takes', 'a;b\r\n1;x"y\r\n2;\r\n', { row: 4, column: 1 }],
    ['a quote that is never closed', 'a;b\r\n1;"x""y\r\n2;\r\n', { row: 4, column: 1 }],
    ['a line end without CR', 'a;b\r\n1;"x""y"\n2;\r\n', { row: 4, column: 1 }],
    ['a mark that was not asked for', '\uFEFFa;b\r\n1;"x""y"\r\n2;\r\n', { row: 3, column: 1 }],
    ['nothing at all', '', { row: 3, column: 1 }],
  ])('sees %s', (_, text, difference) => {
    expect(prove(bytes(text), small())).toEqual(difference);
  });

  it.each(['1;2', '1\n2', '1"', '"1"'])('does not take %j for one cell where it has no quotes', (text) => {
    for (const times of [1, 40]) {
      const rows = Array.from({ length: times }, () => [text, '']);
      const file = bytes(`a;b\r\n${`${text};\r\n`.repeat(times)}`);
      expect(prove(file, promise(['a', 'b'], rows))).toBeDefined();
    }
  });

  it.each([
    ['a letter in more bytes than it takes', ')', [0xe0, 0x80, 0xa9]],
    ['the same of a letter of two', 'é', [0xe0, 0x83, 0xa9]],
    ['half a letter', '\uD800', [0xed, 0xa0, 0x80]],
    ['a letter of which the last byte is missing', '’', [0xe2, 0x80]],
    ['a letter of which the last byte is another', '’', [0xe2, 0x80, 0x59]],
    ['a letter of which the second byte is another', 'é', [0xc3, 0x69]],
  ])('does not take %s for one', (_, text, letter) => {
    const file = Uint8Array.of(0x61, 0x0d, 0x0a, ...letter, 0x0d, 0x0a);
    expect(prove(file, promise(['a'], [[text]]))).toEqual({ row: 4, column: 0 });
  });

  it('sees bytes that are not UTF-8, and a missing mark', () => {
    const promised = promise(['a'], [['é']]);
    expect(prove(Uint8Array.of(0x61, 0x0d, 0x0a, 0xe9, 0x0d, 0x0a), promised)).toEqual({ row: 4, column: 0 });
    expect(prove(write(promised), { ...promised, bom: true })).toEqual({ row: 3, column: 0 });
  });

  it("holds for the user's own bytes with LF, and with or without a last line end", () => {
    const own = { ...small(), lineEnd: '\n' as const };
    expect(prove(bytes('a;b\n1;"x""y"\n2;\n'), own)).toBeUndefined();
    expect(prove(bytes('a;b\n"1";"x""y"\n2;""'), own)).toBeUndefined();
    expect(prove(bytes('a;b\r\n1;"x""y"\r\n2;\r\n'), own)).toEqual({ row: 3, column: 1 });
  });

  it.skipIf(!existsSync(NAUGHTY))('holds for the naughty strings (skipped where ../shared is absent)', () => {
    const naughty: string[] = JSON.parse(readFileSync(NAUGHTY, 'utf8'));
    const promised = promise(
      ['a', 'b'],
      naughty.map((string) => [string, `${string};`]),
    );
    expect(prove(write(promised), promised)).toBeUndefined();
  });
});
