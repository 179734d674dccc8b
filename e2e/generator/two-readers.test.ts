import { describe, expect, it } from 'vitest';
import { isFault } from '../../src/model/fault.ts';
import { readByLibrary } from '../../src/read/library-workbook.ts';
import { compareReadings } from '../../src/read/streamed/compare-readings.ts';
import { streamWorkbook } from '../../src/read/streamed/stream-workbook.ts';
import { makeCase } from './case.ts';

// Generated workbooks, of our own hand and of SheetJS's, through both readers: the same cells and the same notices. The public workbooks
// are compared in src/read/streamed/differential.test.ts.

const CONTEXT = { knownHeadings: new Set(['achternaam', 'voornaam', 'e-mail']) };
const SEEDS = Array.from({ length: 30 }, (_, seed) => seed);

describe('both readers say the same of a generated workbook', () => {
  it.each(SEEDS)('seed %i, by hand', async (seed) => {
    const { file } = makeCase(seed, { container: 'raw-xlsx', rows: 40 });
    await compare(file.bytes);
  });

  it('made by SheetJS', async () => {
    let compared = 0;
    for (const seed of SEEDS) {
      const { file } = makeCase(seed, { container: 'library-workbook', rows: 40 });
      if (!file.name.endsWith('.xlsx')) continue;
      await compare(file.bytes);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(3);
  });
});

async function compare(bytes: Uint8Array): Promise<void> {
  const ours = await streamWorkbook(bytes, {}, CONTEXT);
  if (ours === undefined) throw new Error('left to SheetJS');
  expect(isFault(ours)).toBe(false);
  expect(compareReadings(ours, await readByLibrary(bytes, {}, CONTEXT))).toEqual([]);
}
