import type { Fault } from '../model/fault.ts';
import type { ReadingChoices } from '../model/notice.ts';
import { asUtf8 } from './bytes/as-utf8.ts';
import { ByteRoad, isByteReadable } from './bytes/byte-road.ts';
import { decoderOf, PIECE } from './decoder.ts';
import { decideEncoding } from './encoding.ts';
import { pause } from './pause.ts';
import type { ReadContext, Reading } from './reading.ts';
import type { Road, Walked } from './road.ts';
import { TextReading } from './text-reading.ts';
import { TextRoad } from './text-road.ts';

// A text file to a table: decodes it piece by piece and never holds more of it than a piece and what the table keeps.

/** Larger text is no list of participants; a million rows of twelve columns are 85 MB. */
export const MAX_TEXT_BYTES = 200_000_000;
/** Bytes between two pauses: some 30 ms of work, so a cancel is heard well within 200 ms. The first comes sooner: it shows the first rows. */
const PAUSE_BYTES = 1 << 21;
const FIRST_PAUSE_BYTES = 1 << 19;
/** End of file in DOS, which old exports still put last. */
const DOS_END = 0x1a;

type RoadOf = (file: Walked, reading: TextReading, context: ReadContext) => Road | Promise<Road>;

/** Reads delimited text. Rejects only when `context.signal` is aborted. `roadOf` is for tests that compare. */
export async function readTextTable(
  file: Uint8Array,
  choices: ReadingChoices,
  context: ReadContext,
  roadOf: RoadOf = quickestRoad,
): Promise<Reading | Fault> {
  if (file.length > MAX_TEXT_BYTES) return { fault: 'too-large', limit: MAX_TEXT_BYTES, found: file.length };
  const bytes = file[file.length - 1] === DOS_END ? file.subarray(0, -1) : file;
  const decoded = decideEncoding(bytes, choices.encoding);
  const { encoding, skip } = decoded;
  const top = bytes.subarray(skip, skip + PIECE);
  const text = decoderOf(encoding)(top, skip + top.length === bytes.length);
  const reading = new TextReading(text, choices, context);
  const isChosen = choices.encoding !== undefined;
  const road = await roadOf({ bytes, encoding, isChosen, skip }, reading, context);

  let at = road.start;
  let nextPause = at + FIRST_PAUSE_BYTES;
  do {
    const next = road.step(at);
    if (typeof next !== 'number') return next;
    at = next;
    if (at < road.end && at >= nextPause) {
      nextPause = at + PAUSE_BYTES;
      if (reading.table !== undefined) context.arrived?.(reading.table);
      context.watch?.(at / road.end, reading.rows, reading.firstRows());
      await pause();
      context.signal?.throwIfAborted();
    }
  } while (at < road.end);
  return reading.finish('csv', decoded);
}

/** As bytes whatever can be; UTF-16 is made UTF-8 for it, in which the same text stands. */
async function quickestRoad(file: Walked, reading: TextReading, context: ReadContext): Promise<Road> {
  if (isByteReadable(file)) return new ByteRoad(file, reading);
  if (file.encoding === 'utf-8') return new TextRoad(file, reading);
  return new ByteRoad(await asUtf8(file, context.signal), reading);
}
