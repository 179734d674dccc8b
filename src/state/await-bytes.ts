import type { Source } from '../engine/face.ts';
import type { Fault } from '../model/fault.ts';
import { PATIENCE_MS } from '../worker/client.ts';
import { bytesOf, chosen } from '../worker/given.ts';
import { patienceBySize } from '../worker/replay.ts';

// The bytes of a file that the page itself has to have: a drive elsewhere may be long in giving them, or never give them. Nobody waits for them in
// silence, and nobody without end.

/** Until then nothing is said. */
const SHORT_MS = 500;
/** Counted in beats: a computer that sleeps is not waiting. */
const BEAT_MS = 500;

/**
 * As much patience as with a file that is opened; then a fault. `undefined` when it was stopped.
 * @param onWait told once, when they do not come soon, with what ends the waiting
 */
export async function awaitBytes(
  file: File,
  onWait: (stop: () => void) => void,
): Promise<Extract<Source, { kind: 'file' }> | Fault | undefined> {
  const given = chosen(file);
  let left = patienceBySize(PATIENCE_MS)(given);
  let end: (how: Fault | undefined) => void = () => undefined;
  const ended = new Promise<Fault | undefined>((resolve) => {
    end = resolve;
  });
  const soon = setTimeout(() => onWait(() => end(undefined)), SHORT_MS);
  const beat = setInterval(() => {
    left -= BEAT_MS;
    if (left <= 0) end({ fault: 'unreadable' });
  }, BEAT_MS);
  const source = await Promise.race([bytesOf(given), ended]);
  clearTimeout(soon);
  clearInterval(beat);
  return source;
}
