import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFault } from '../../model/fault.ts';
import { DELIMITERS, type Encoding, type ReadingChoices } from '../../model/notice.ts';
import { recognise } from '../recognise.ts';
import type { Road, Walked } from '../road.ts';
import { compareReadings } from '../streamed/compare-readings.ts';
import type { TextReading } from '../text-reading.ts';
import { TextRoad } from '../text-road.ts';
import { readTextTable } from '../text-table.ts';
import { asUtf8 } from './as-utf8.ts';
import { ByteRoad } from './byte-road.ts';

// The road of bytes against the road that decodes everything and lets Papa Parse cut it: the same table and the same notices, whatever the
// text, and in pieces of whatever size.

const context = { knownHeadings: new Set<string>() };

/** Pieces of these sizes, again and again, after a first one that shows the headings. */
function piecewise(first: number, pieces: readonly number[], odd: number) {
  return (file: Walked, reading: TextReading): Road => {
    let nth = -1;
    const sizes = {
      odd,
      get piece() {
        nth++;
        return nth === 0 ? first : pieces[nth % pieces.length]!;
      },
    };
    return new ByteRoad(file, reading, sizes);
  };
}

async function differences(
  bytes: Uint8Array,
  choices: ReadingChoices,
  byBytes: ((file: Walked, reading: TextReading) => Road | Promise<Road>) | undefined,
): Promise<string[]> {
  const ours = await readTextTable(bytes, choices, context, byBytes);
  const theirs = await readTextTable(bytes, choices, context, (file, text) => new TextRoad(file, text));
  if (isFault(ours) || isFault(theirs)) return compareReadings(ours, theirs);
  const blanks = ours.table.columns.map((column) => [...column.texts].lastIndexOf(''));
  return [
    ...compareReadings(ours, theirs),
    ...blanks.filter((code) => code !== 0).map(() => 'an empty entry'),
  ];
}

const TOP = ['Nr;Naam;Plaats;Opmerking;Einde', ...Array.from({ length: 31 }, (_, at) => `${at};n${at};p;;e`)];
/** What a text is torn into here: cells of all sorts, and what stands between them, right and wrong. */
const part = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Jan', 'Zoë', '', 'x', '€ 5', '😀', '007', 'een langere tekst') },
  { weight: 4, arbitrary: fc.constantFrom(';', ';', ';', ',', '\t') },
  { weight: 3, arbitrary: fc.constantFrom('\n', '\r\n', '\r') },
  { weight: 2, arbitrary: fc.constantFrom('1;Jan;Ede;;x', '2;"Piet";"";"a""b";y', 'x;y;z') },
  { weight: 1, arbitrary: fc.constantFrom('"Jan"', '"a;b"', '"a""b"', '"a\nb"', '"a\r\nb;c"', '""', '""""') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['"', '""', ' ', '\u00A0', '"a" ', 'a"b', '\uFEFF', '"1;2;3;4;5\n6;7;8;9;0\n"'],
      ...['"a"\uFEFF', '"b"\u2003', '"c"\f', '"d"\t'],
    ),
  },
);
const torn = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(''));
const sizes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 12 });

describe('a text read as bytes', () => {
  it.each(['\n', '\r\n', '\r'])(
    'is what it is when it is decoded, below plain rows that end with %j',
    async (end) => {
      const top = new TextEncoder().encode(TOP.join(end) + end);
      await fc.assert(
        fc.asyncProperty(torn, sizes, fc.integer({ min: 1, max: 60 }), async (text, pieces, odd) => {
          const bytes = Uint8Array.from([...top, ...new TextEncoder().encode(text)]);
          expect(await differences(bytes, {}, piecewise(top.length + 2, pieces, odd))).toEqual([]);
        }),
        { numRuns: 1500 },
      );
    },
  );

  it('is what it is when it is decoded, from its first byte on', async () => {
    const choices: fc.Arbitrary<ReadingChoices> = fc.record(
      { headingRow: fc.integer({ min: 1, max: 40 }), delimiter: fc.constantFrom(...DELIMITERS) },
      { requiredKeys: [] },
    );
    const above = fc.constantFrom('', '\uFEFF', 'sep=;\r\n', 'sep=€\n', 'Lijst van mei\n\n', `${TOP[0]}\r\n`);
    await fc.assert(
      fc.asyncProperty(
        above,
        torn,
        choices,
        fc.integer({ min: 1, max: 60 }),
        async (start, text, chosen, odd) => {
          const bytes = new TextEncoder().encode(start + text);
          expect(await differences(bytes, chosen, piecewise(1 << 17, [1 << 17], odd))).toEqual([]);
        },
      ),
      { numRuns: 3000 },
    );
  });

  const SINGLE_BYTE: Encoding[] = [
    'windows-1252',
    'iso-8859-15',
    'macintosh',
    'cp850',
    'windows-1251',
    'windows-1253',
  ];
  it.each(SINGLE_BYTE)('is the same in %s', async (encoding) => {
    const bytes = fc.uint8Array({ min: 0x80, max: 0xff, maxLength: 12 });
    const top = [...new TextEncoder().encode(`${TOP.join('\n')}\n`)];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(torn, bytes), { maxLength: 5 }), sizes, async (parts, pieces) => {
        const mixed = parts.flatMap(([text, odd]) => [...Buffer.from(text, 'latin1'), ...odd]);
        const file = Uint8Array.from([...top, ...mixed]);
        expect(await differences(file, { encoding }, piecewise(top.length + 2, pieces, 40))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['utf-16le', 'utf-16be'] as const)(
    'is the same in %s, whole characters or not',
    async (encoding) => {
      const swap = encoding === 'utf-16be';
      await fc.assert(
        fc.asyncProperty(torn, fc.uint8Array({ maxLength: 5 }), fc.boolean(), async (text, junk, marked) => {
          const file = new Uint8Array(
            Buffer.from(`${marked ? '\uFEFF' : ''}${TOP.join('\n')}\n${text}`, 'utf16le'),
          );
          if (swap) Buffer.from(file.buffer).swap16();
          expect(await differences(Uint8Array.from([...file, ...junk]), { encoding }, undefined)).toEqual([]);
        }),
        { numRuns: 400 },
      );
    },
  );

  it('tells cells apart that share a beginning, an end or a length, in columns of any number of texts', async () => {
    const cell = fc.oneof(
      fc.nat(5000).map((n) => `DLN-${String(n).padStart(6, '0')}-X`),
      fc.string({ unit: fc.constantFrom('a', 'b', 'é', '"'), maxLength: 9 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 300, maxLength: 6000, size: 'max' }),
        fc.integer({ min: 20_000, max: 60_000 }),
        async (rows, piece) => {
          const quoted = (text: string) => (text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text);
          const text = rows.map((cells, at) => [...cells, `uniek ${at}`].map(quoted).join(';')).join('\n');
          const bytes = new TextEncoder().encode(`Eerste;Tweede;Derde\n${text}`);
          expect(await differences(bytes, {}, piecewise(piece, [piece], 4096))).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  });
});

const CORPUS = join(import.meta.dirname, '../../../../shared/corpus');

if (!existsSync(CORPUS)) {
  describe.skip('the corpus (../shared/corpus is not here)', () => it('is read', () => undefined));
} else {
  const files = ['csv', 'encodings'].flatMap((folder) =>
    readdirSync(join(CORPUS, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((name) => /\.(csv|txt|tsv)$/i.test(name)),
  );
  const bytesOf = (file: string) => new Uint8Array(readFileSync(join(CORPUS, file)));
  const texts = files.filter((file) => recognise(bytesOf(file)).as === 'text');

  describe('the text files of the corpus', () => {
    it('are there', () => expect(texts.length).toBeGreaterThan(90));

    it.each(texts)('%s reads the same as bytes', async (file) => {
      const bytes = bytesOf(file);
      const road = async (walked: Walked, reading: TextReading) => {
        const file = walked.encoding.startsWith('utf-16') ? await asUtf8(walked) : walked;
        return new ByteRoad(file, reading, { piece: 1 << 17, odd: 50 });
      };
      expect(await differences(bytes, {}, road)).toEqual([]);
    });
  });
}
