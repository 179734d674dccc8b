import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeCsv } from './csv.ts';

const NAUGHTY = '../shared/corpus/strings/blns.json';

/** A reader after the letter of RFC 4180 with `;`, made for this test alone: it throws at whatever the grammar does not have. */
function readStrictly(bytes: Uint8Array): string[][] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const records: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const record: string[] = [];
    for (;;) {
      let cell = '';
      if (text[at] === '"') {
        for (;;) {
          const close = text.indexOf('"', at + 1);
          if (close < 0) throw new Error(`quote never closed at ${at}`);
          cell += text.slice(at + 1, close);
          at = close + 1;
          if (text[at] !== '"') break;
          cell += '"';
        }
      } else {
        const end = at + text.slice(at).search(/[;"\r\n]/);
        if (end < at) throw new Error('no line end behind the last record');
        cell = text.slice(at, end);
        at = end;
      }
      record.push(cell);
      if (text[at] === ';') at += 1;
      else if (text.startsWith('\r\n', at)) break;
      else throw new Error(`${JSON.stringify(text[at])} at ${at}`);
    }
    at += 2;
    records.push(record);
  }
  return records;
}

const cells = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(';', '"', '\r', '\n', ' ', 'a', 'é', '\uFEFF', '0') }),
  fc.constantFrom('', ' ', '007', '=1+1', ' x ', "'", 'sep=;', '\u0000', '\u2028', '🏳️‍🌈', 'Zoë'),
);
const records = (cell: fc.Arbitrary<string>) => fc.array(fc.array(cell, { minLength: 2, maxLength: 7 }));

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('what is written', () => {
  it.each<[string, string[][], string]>([
    [
      'plain cells',
      [
        ['a', 'b'],
        ['1', ''],
      ],
      'a;b\r\n1;\r\n',
    ],
    ['leading zeros', [['0612345678', '007']], '0612345678;007\r\n'],
    ['a separator', [['a;b', 'c']], '"a;b";c\r\n'],
    ['a quote', [['5" pijp', '"']], '"5"" pijp";""""\r\n'],
    ['line breaks', [['a\nb', 'a\rb', 'a\r\nb']], '"a\nb";"a\rb";"a\r\nb"\r\n'],
    ['spaces need no quotes', [[' a ', '\t', "'x"]], " a ;\t;'x\r\n"],
    ['nor do commas and formulas', [['a,b', '=1+1', '@x']], 'a,b;=1+1;@x\r\n'],
    ['letters of two, three and four bytes', [['Zoë', '€', '😀']], 'Zoë;€;😀\r\n'],
    ['letters of two bytes beside a separator', [['é;é', 'ÿ']], '"é;é";ÿ\r\n'],
    [
      'a mark that opens the file is a character',
      [
        ['\uFEFFa', '\uFEFFb'],
        ['\uFEFFc', ''],
      ],
      '"\uFEFFa";\uFEFFb\r\n\uFEFFc;\r\n',
    ],
    ['a lone surrogate, and nothing around it', [['a\uD83Db;', '\uDE00']], '"a\uFFFDb;";\uFFFD\r\n'],
    ['no records', [], ''],
  ])('%s', (_, input, expected) => {
    expect(text(encodeCsv(input, { bom: false }))).toBe(expected);
    expect(text(encodeCsv(input, { bom: true }))).toBe(`\uFEFF${expected}`);
  });
});

describe('what is written reads back the same', () => {
  it('whatever the cells', () => {
    fc.assert(
      fc.property(records(cells), (input) => {
        expect(readStrictly(encodeCsv(input, { bom: false }))).toEqual(input);
      }),
      { numRuns: 400 },
    );
  });

  it('with quotes only where they are needed', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const written = text(encodeCsv([['', cell]], { bom: false })).slice(1, -2);
        expect(written.startsWith('"')).toBe(/[;"\r\n]/.test(cell));
      }),
      { numRuns: 400 },
    );
  });

  it('across the pieces that bytes are gathered in, and for cells larger than a piece', () => {
    const long = `${'é;"'.repeat(120_000)}🙂`;
    const input = Array.from({ length: 3000 }, (_, row) => [
      `${row}`.padStart(row % 300, 'ë'),
      row === 1500 ? long : '€',
      'x'.repeat(row % 7),
    ]);
    expect(readStrictly(encodeCsv(input, { bom: false }))).toEqual(input);
  });

  it.skipIf(!existsSync(NAUGHTY))('for the naughty strings (skipped where ../shared is absent)', () => {
    const naughty: string[] = JSON.parse(readFileSync(NAUGHTY, 'utf8'));
    expect(naughty.length).toBeGreaterThan(400);
    const input = naughty.map((string) => ['0', string, string + string]);
    expect(readStrictly(encodeCsv(input, { bom: false }))).toEqual(input);
  });
});
