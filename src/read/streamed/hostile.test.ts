import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { processorTime } from '../../../tools/processor-time.ts';
import { type Fault, isFault } from '../../model/fault.ts';
import type { Reading } from '../reading.ts';
import { sampleXlsx } from '../sample-xlsx.ts';
import { readWorkbook } from '../workbook.ts';

// Workbooks made to do harm, against the streaming reader: each ends within 10 seconds and 500 MB, with a fault that says why or with
// what can be read.

const SOON_MS = 10_000;
const MUCH_BYTES = 500e6;
const HEAD = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
const ONE_ROW = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';
const END = '</sheetData></worksheet>';

/** Reads, and fails when it takes too long or too much. */
async function read(bytes: Uint8Array): Promise<Reading | Fault> {
  const started = processorTime();
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = () => {
    most = Math.max(most, process.memoryUsage().rss);
  };
  const reading = await readWorkbook(bytes, {}, { knownHeadings: new Set(), watch });
  watch();
  expect(processorTime() - started).toBeLessThan(SOON_MS);
  expect(most - before).toBeLessThan(MUCH_BYTES);
  return reading;
}

/** An ordinary package with one part in which something is said many times; `stored` when packing it would give it away at once. */
function repeating(
  part: string,
  begin: string,
  again: string,
  times: number,
  end: string,
  stored = false,
): Uint8Array {
  const piece = strToU8(again);
  const contents = new Uint8Array(begin.length + piece.length * times + end.length);
  contents.set(strToU8(begin));
  contents.set(piece, begin.length);
  // Doubles what is there until it is all there.
  for (let filled = piece.length; filled < piece.length * times; filled *= 2) {
    const more = Math.min(filled, piece.length * times - filled);
    contents.copyWithin(begin.length + filled, begin.length, begin.length + more);
  }
  contents.set(strToU8(end), contents.length - end.length);
  const parts = unzipSync(sampleXlsx({ sheets: [{ data: ONE_ROW }] }));
  return zipSync({ ...parts, [part]: contents }, { level: stored ? 0 : 1 });
}

const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';

/** Writes other numbers into an entry of the central directory: where its checksum and its two sizes stand. */
function falsify(bytes: Uint8Array, name: string, change: (view: DataView, at: number) => void): Uint8Array {
  const forged = bytes.slice();
  const view = new DataView(forged.buffer);
  for (let at = forged.length - 22; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (new TextDecoder().decode(forged.subarray(at + 46, at + 46 + name.length)) !== name) continue;
    change(view, at + 16);
    return forged;
  }
  throw new Error('no such entry');
}

describe('a part that says little many times', () => {
  it.each<[string, Uint8Array, object]>([
    [
      'a million rows without cells',
      repeating(SHEET, HEAD + ONE_ROW, '<row/>', 1_000_000, END),
      { table: { fileRows: 0, fileColumns: 2 } },
    ],
    [
      'a million rows of cells that are only formatted',
      repeating(SHEET, HEAD + ONE_ROW, '<row><c s="1"/></row>', 1_000_000, END, true),
      { table: { fileRows: 0, fileColumns: 2 } },
    ],
    [
      'a million formulas that give no text',
      repeating(SHEET, HEAD + ONE_ROW, '<row><c t="str"><f>x</f><v></v></c></row>', 1_000_000, END, true),
      { table: { fileRows: 0, fileColumns: 2 } },
    ],
    [
      'seventeen million strings',
      repeating(STRINGS, '<sst>', '<si/>', 17_000_000, '</sst>', true),
      { fault: 'bomb', limit: 2 ** 24 },
    ],
    [
      'a string without an end',
      repeating(STRINGS, '<sst><si><t>', 'aaaaaaaaaa', 3_000_000, '', true),
      { fault: 'damaged' },
    ],
    [
      'a tag without an end',
      repeating(SHEET, '<worksheet ', 'aaaaaaaaaa', 3_000_000, '', true),
      { fault: 'damaged' },
    ],
    [
      'a million merges',
      repeating(
        SHEET,
        `${HEAD + ONE_ROW}</sheetData>`,
        '<mergeCell ref="A1:B2"/>',
        1_000_000,
        '</worksheet>',
        true,
      ),
      { fault: 'bomb' },
    ],
    [
      'three hundred megabytes of spaces in five',
      repeating(SHEET, HEAD + ONE_ROW, ' ', 300_000_000, END),
      { fault: 'bomb' },
    ],
  ])('%s', async (_, bytes, outcome) => expect(await read(bytes)).toMatchObject(outcome));
});

describe('a directory that lies', () => {
  const honest = repeating(SHEET, HEAD + ONE_ROW, '<row><c t="str"><v>a</v></c></row>', 200_000, END);
  const CRC = 0;
  const UNPACKED = 8;

  afterEach(() => vi.unstubAllGlobals());

  describe.each(['its own inflater', 'ours'])('to a platform with %s', (inflater) => {
    it.each([
      ['says that a sheet is small', UNPACKED, 1000],
      ['says that a sheet is larger', UNPACKED, 19_000_000],
      ['has another checksum', CRC, 1234],
    ])('%s', async (_, field, value) => {
      if (inflater === 'ours') vi.stubGlobal('DecompressionStream', undefined);
      const forged = falsify(honest, SHEET, (view, at) => view.setUint32(at + field, value, true));
      expect(await read(forged)).toEqual({ fault: 'damaged' });
    });

    it('and when it does not, it is read', async () => {
      if (inflater === 'ours') vi.stubGlobal('DecompressionStream', undefined);
      expect(await read(honest)).toMatchObject({ table: { fileRows: 200_000 } });
    });
  });
});

describe('stopping', () => {
  it('ends soon after it was asked for, and tells how far it was', async () => {
    const bytes = repeating(SHEET, HEAD + ONE_ROW, '<row><c t="str"><v>a</v></c></row>', 900_000, END, true);
    const stop = new AbortController();
    const told: number[] = [];
    let asked = 0;
    const watch = (done: number) => {
      told.push(done);
      if (done < 0.3 || asked > 0) return;
      asked = processorTime();
      stop.abort(new Error('stopped'));
    };
    await expect(
      readWorkbook(bytes, {}, { knownHeadings: new Set(), watch, signal: stop.signal }),
    ).rejects.toThrow('stopped');
    expect(processorTime() - asked).toBeLessThan(200);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(isFault(await readWorkbook(bytes, {}, { knownHeadings: new Set() }))).toBe(false);
  });
});
