import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DELIMITERS, type Delimiter } from '../model/notice.ts';
import type { LineEnd } from './line-ends.ts';
import { RecordReader } from './record-reader.ts';
import { RowIntake } from './row-intake.ts';

// Whatever stands in the cells, and wherever the pieces are cut: what a proper writer wrote is read back the same.

const LINE_ENDS: readonly LineEnd[] = ['\r\n', '\n', '\r'];

/** RFC 4180: quoted when it must be, quotes doubled. */
function write(rows: readonly (readonly string[])[], delimiter: Delimiter, lineEnd: LineEnd): string {
  const cell = (text: string) =>
    /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((cells) => cells.map(cell).join(delimiter) + lineEnd).join('');
}

function readBack(text: string, cuts: readonly number[], delimiter: Delimiter, lineEnd: LineEnd): string[][] {
  const intake = new RowIntake(new Set(), 1);
  const reader = new RecordReader({ delimiter, lineEnd }, intake);
  let at = 0;
  for (const cut of cuts) {
    const end = Math.min(text.length, at + cut);
    reader.feed(text.slice(at, end), false);
    at = end;
  }
  reader.feed(text.slice(at), true);
  const read = intake.finish();
  if ('fault' in read) throw new Error(read.fault);
  const { columns, slots } = read.table;
  return [
    columns.map((c) => c.heading),
    ...Array.from({ length: slots }, (_, slot) => columns.map((c) => c.text(slot))),
  ];
}

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({
    unit: fc.constantFrom('"', ';', ',', '\t', '|', '\n', '\r', ' ', 'a', '\uFFFD'),
    maxLength: 8,
  }),
);
/** Equal widths, headings filled, and a last row that is not blank, so that nothing may be trimmed. */
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }))
  .map((rows) => [
    (rows[0] ?? ['']).map((_, i) => `Kop ${i}`),
    ...rows,
    (rows[0] ?? ['']).map((_, i) => `eind ${i}`),
  ]);

describe('reading what was written', () => {
  it('gives the same cells, in pieces of any size', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...DELIMITERS),
        fc.constantFrom(...LINE_ENDS),
        fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 30 }),
        (rows, delimiter, lineEnd, cuts) => {
          expect(readBack(write(rows, delimiter, lineEnd), cuts, delimiter, lineEnd)).toEqual(rows);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('gives the same cells when the line ends are mixed', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...DELIMITERS),
        fc.array(fc.constantFrom(...LINE_ENDS), { minLength: 14, maxLength: 14 }),
        fc.constantFrom(...LINE_ENDS),
        fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 30 }),
        (rows, delimiter, ends, lineEnd, cuts) => {
          // A row of one blank cell between \r and \n would be no row of its own.
          const filled = rows.map((cells) => (cells.every((c) => c === '') ? cells.map(() => 'x') : cells));
          const text = filled.map((cells, i) => write([cells], delimiter, ends[i] ?? '\n')).join('');
          expect(readBack(text, cuts, delimiter, lineEnd)).toEqual(filled);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('never throws and keeps every letter, whatever the text', () => {
    const unit = fc.constantFrom('"', ';', '\n', '\r', ' ', 'a', 'é');
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 60 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 9 }),
        (junk, cuts) => {
          const read = readBack(`Kop;Nog een\n${junk}`, cuts, ';', '\n').flat().join('');
          const letters = (text: string) => text.replace(/[^aé]/g, '');
          expect(letters(read.replace('Kop', '').replace('Nog een', ''))).toBe(letters(junk));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
