import { refuse } from './halt.ts';

// Unpacks deflated bytes with the browser's own inflater, and holds them to what is declared of them. It knows nothing of zips or of who
// asks, and needs next to nothing, for it also runs in a thread that does only this.

/** What the directory of a zip says of an entry: its checksum and its size in bytes. */
export interface Declared {
  crc: number;
  unpacked: number;
}

/**
 * Unpacks deflated bytes elsewhere, some way ahead of the one who reads. Each piece is good until the next is asked for; throws `Halt` as
 * `inflatedByPlatform` does, and `Elsewhere.lost` when it can no longer be done there. Undefined when it cannot be done there now.
 */
export type InflateElsewhere = (
  packed: Uint8Array,
  declared: Declared,
) => AsyncGenerator<Uint8Array> | undefined;

/** Whoever inflated elsewhere is no more. It says nothing about the bytes. */
export class Lost extends Error {}

/**
 * Compressed bytes given to the inflater at a time. It makes all that is in them at once, at most about 1,032 times as much, so this
 * bounds what a bomb can make before it is stopped.
 */
const PIECE = 32 * 1024;
/** A gzip header that says nothing: with it, and checksum and size after it, the inflater checks both by itself. */
const GZIP_HEADER = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];

/**
 * The contents in pieces, each to be used before the next is asked for, and then told to `giveUp`. Throws `Halt` when they are not what is
 * declared; may be left halfway.
 */
export async function* inflatedByPlatform(
  packed: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  declared: Declared,
  giveUp?: (piece: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip');
  const reader = readable.getReader();
  const fed = feed(writable.getWriter(), packed, declared);
  let length = 0;
  try {
    for (;;) {
      const { value, done } = await reader.read().catch(() => refuse({ fault: 'damaged' }));
      if (done) break;
      length += value.length;
      if (length > declared.unpacked) refuse({ fault: 'damaged' });
      yield value;
      giveUp?.(value);
    }
  } finally {
    // When it was left halfway, this ends the feeding too.
    await reader.cancel().catch(() => undefined);
    await fed;
  }
}

/** Cuts bytes into as many as an inflater may be given at a time. */
export function* piecesOf(packed: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < packed.length; at += PIECE) yield packed.subarray(at, at + PIECE);
}

/** Whatever goes wrong here is told to the one who reads. */
async function feed(
  writer: WritableStreamDefaultWriter<BufferSource>,
  packed: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  { crc, unpacked }: Declared,
): Promise<void> {
  const trailer = new DataView(new ArrayBuffer(8));
  trailer.setUint32(0, crc, true);
  trailer.setUint32(4, unpacked >>> 0, true);
  try {
    await writer.write(Uint8Array.from(GZIP_HEADER));
    for await (const some of packed)
      for (const piece of piecesOf(some)) await writer.write(piece as Uint8Array<ArrayBuffer>);
    await writer.write(trailer);
    await writer.close();
  } catch {
    await writer.abort().catch(() => undefined);
  }
}
