import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headingKey } from '../model/heading.ts';
import type { Delimiter } from '../model/notice.ts';
import { readTable } from './read.ts';
import type { Reading } from './reading.ts';

// Reads the public text files of the corpus and compares with what independent tools found in them.

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const MANIFEST = join(CORPUS, 'manifest.json');

interface Entry {
  file: string;
  expect: {
    outcome: string;
    encoding?: string;
    delimiter?: Delimiter;
    records?: number;
    maxCols?: number;
    first2?: string[][];
    last?: string[];
    finding?: string;
    chars?: number;
    firstNonAscii?: string;
  };
}

/** Where we knowingly differ from the manifest, and why. */
const EXCEPTIONS: Record<string, string> = {
  'csv/commons-csv/CSV-141-csv-141.csv':
    'The manifest divides at | because commons-csv was asked to; every line has four commas between quotes and most have no |, so it is read with commas.',
};
/** No list comes in it and it cannot be chosen, so it is refused by name instead of being shown wrongly as a guess. */
const UTF_32 = ['encodings/utf32be.txt', 'encodings/utf32le.txt'];
/** The manifest keeps at most this much of a cell, and this many cells of a row. */
const CELL_KEPT = 40;
const CELLS_KEPT = 6;

const context = { knownHeadings: new Set<string>() };

function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(CORPUS, file)));
}

async function read(file: string): Promise<Reading> {
  const reading = await readTable({ name: file, bytes: bytesOf(file) }, {}, context);
  if ('fault' in reading) throw new Error(`${file}: ${JSON.stringify(reading)}`);
  return reading;
}

/** All records in order: title rows and headings from the preview, the rest from the table. */
function recordsOf({ table, notices, preview }: Reading): string[][] {
  const above = preview.filter((p) => p.row < notices.headingRow).map((p) => p.cells);
  const headings = table.columns.map((c) => c.heading);
  const rows = Array.from({ length: table.slots }, (_, slot) => table.columns.map((c) => c.text(slot)));
  return [...above, headings, ...rows];
}

function kept(cells: string[], like: string[]): string[] {
  return cells
    .slice(0, CELLS_KEPT)
    .slice(0, like.length)
    .map((c) => c.slice(0, CELL_KEPT));
}

if (!existsSync(MANIFEST)) {
  describe.skip('the corpus (../shared/corpus is not here)', () => it('is read', () => undefined));
} else {
  const entries: Entry[] = JSON.parse(readFileSync(MANIFEST, 'utf8')).files;
  const loads = entries.filter((e) => e.file.endsWith('.csv') && e.expect.outcome === 'loads');
  const texts = entries.filter((e) => e.file.startsWith('encodings/'));

  describe('csv files of the corpus', () => {
    it('are there', () => expect(loads.length).toBeGreaterThan(60));

    it.each(loads.filter((e) => !(e.file in EXCEPTIONS)))('$file', async ({ file, expect: want }) => {
      const reading = await read(file);
      const { notices } = reading;
      const records = recordsOf(reading);
      const filled = records.filter((cells) => cells.some((c) => c !== ''));
      if ((want.maxCols ?? 0) > 1) expect(notices.delimiter).toBe(want.delimiter);
      const family = want.encoding?.startsWith('utf-8') ? 'utf-8' : 'windows-1252';
      expect(notices.encoding).toMatchObject({ encoding: family, bom: want.encoding === 'utf-8-sig' });
      expect(notices.encoding?.guessed).toBe(family !== 'utf-8');
      expect(filled.length).toBe(want.records);
      want.first2?.forEach((like, i) => {
        expect(kept(filled[i] ?? [], like)).toEqual(like.map((c) => c.slice(0, CELL_KEPT)));
      });
      const last = want.last ?? [];
      expect(kept(filled.at(-1) ?? [], last)).toEqual(last.map((c) => c.slice(0, CELL_KEPT)));
      if (want.finding?.includes('deviating'))
        expect(notices.raggedRows.length + notices.titleRows).toBeGreaterThan(0);
      if (want.finding?.includes('quoting')) {
        expect(notices.strayQuotes.length + notices.unclosedQuotes.length).toBeGreaterThan(0);
      } else {
        expect(notices).toMatchObject({ strayQuotes: [], unclosedQuotes: [] });
      }
    });

    it.each(Object.entries(EXCEPTIONS))('%s: %s', async (file) => {
      const { notices, table } = await read(file);
      expect(notices).toMatchObject({ delimiter: ',' });
      expect(notices.unclosedQuotes.length).toBeGreaterThan(0);
      expect(table.columns.filter((c) => c.heading !== '')).toHaveLength(5);
    });

    it('an empty file is told as such', async () => {
      const empty = entries.filter((e) => e.file.endsWith('.csv') && e.expect.outcome === 'clear-error');
      expect(empty).not.toEqual([]);
      for (const { file } of empty) {
        expect(await readTable({ name: file, bytes: bytesOf(file) }, {}, context)).toEqual({
          fault: 'empty',
        });
      }
    });
  });

  describe('encodings of the corpus', () => {
    it('are there', () => expect(texts.length).toBeGreaterThan(35));

    it.each(UTF_32)('%s is told as what it is', async (file) => {
      const told = await readTable({ name: file, bytes: bytesOf(file) }, {}, context);
      expect(told).toEqual({ fault: 'not-a-table', seems: 'utf-32' });
    });

    it.each(texts.filter((e) => !UTF_32.includes(e.file)))('$file', async ({ file, expect: want }) => {
      const reading = await read(file);
      const notice = reading.notices.encoding;
      const text = recordsOf(reading).flat().join(' ');
      const letters = [...text].filter((c) => c > '\u007F').join('');
      const isRight = letters.startsWith(want.firstNonAscii ?? '');
      if (want.outcome === 'decode') expect(isRight).toBe(true);
      else expect(isRight || notice?.guessed).toBe(true);
      // Those that can be chosen and are usual here must be right by themselves.
      if (/^encodings\/(CP850|macintosh|ISO-8859-15)/.test(file)) {
        expect(isRight).toBe(true);
        expect(notice?.samples[0]?.words.length).toBeGreaterThan(0);
        expect(notice?.samples.length).toBeGreaterThan(2);
      }
    });
  });

  describe('strings of the corpus', () => {
    it('come through as they are', async () => {
      const strings: string[] = JSON.parse(readFileSync(join(CORPUS, 'strings/blns.json'), 'utf8'));
      const lines = strings.map((s, i) => `${i};"${s.replaceAll('"', '""')}";x`);
      const bytes = new TextEncoder().encode(['Nr;Tekst;Einde', ...lines].join('\r\n'));
      const known = new Set(['Nr', 'Tekst', 'Einde'].map(headingKey));
      const reading = await readTable({ name: 'blns.csv', bytes }, {}, { knownHeadings: known });
      if ('fault' in reading) throw new Error(reading.fault);
      const column = reading.table.columns[1]!;
      expect(strings.map((_, slot) => column.text(slot))).toEqual(strings);
    });
  });
}
