import { decoderOf, PIECE } from '../decoder.ts';
import { pause } from '../pause.ts';
import type { Walked } from '../road.ts';

// Makes UTF-8 of a file in another encoding, so that it can be read as bytes. What is no character in it becomes U+FFFD, as when it is decoded.

/** Most bytes of UTF-8 for one code unit of a text. */
const MOST_BYTES = 3;
/** Bytes between two pauses. */
const PAUSE_BYTES = 1 << 22;

/** Rejects when the signal is aborted. */
export async function asUtf8({ bytes, encoding, skip }: Walked, signal?: AbortSignal): Promise<Walked> {
  const decoder = decoderOf(encoding);
  const encoder = new TextEncoder();
  // Latin letters take half of what they take in UTF-16.
  let made = new Uint8Array((bytes.length >> 1) + PIECE * MOST_BYTES);
  let used = 0;
  let paused = skip;
  for (let at = skip; at < bytes.length; at += PIECE) {
    const text = decoder(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    const most = used + text.length * MOST_BYTES;
    if (most > made.length) {
      const larger = new Uint8Array(most + made.length);
      larger.set(made.subarray(0, used));
      made = larger;
    }
    used += encoder.encodeInto(text, made.subarray(used)).written;
    if (at - paused >= PAUSE_BYTES) {
      paused = at;
      await pause();
      signal?.throwIfAborted();
    }
  }
  return { bytes: made.subarray(0, used), encoding: 'utf-8', isChosen: false, skip: 0 };
}
