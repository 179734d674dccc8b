import { Inflate } from 'fflate';
import { Checksum, DEFLATED, packedBytes, STORED, type ZipEntry } from '../zip-guard.ts';
import { refuse } from './halt.ts';

// Unpacks one entry of a zip piece by piece, never as a whole, and holds it to what the directory says of it: more bytes than declared,
// fewer, or another checksum, and the file is damaged. The browser's own inflater does the work where there is one.

/**
 * Compressed bytes given to the inflater at a time. It makes all that is in them at once, at most about 1,032 times as much, so this
 * bounds what a bomb can make before it is stopped.
 */
const PIECE = 32 * 1024;
/** A gzip header that says nothing: with it, and checksum and size after it, the inflater checks both by itself. */
const GZIP_HEADER = [0x1f, 0x8b, DEFLATED, 0, 0, 0, 0, 0, 0, 0xff];

/** The contents in pieces, each to be used before the next is asked for. Throws `Halt` when they are not what the directory says; may be left halfway. */
export async function* inflated(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) refuse({ fault: 'password' });
  const packed = packedBytes(bytes, entry);
  if (packed === undefined || (entry.method !== STORED && entry.method !== DEFLATED))
    refuse({ fault: 'damaged' });
  let length = 0;
  const pieces =
    entry.method === STORED
      ? checked(piecesOf(packed), entry)
      : typeof DecompressionStream === 'undefined'
        ? checked(inflatedHere(packed), entry)
        : inflatedByPlatform(packed, entry);
  for await (const piece of pieces) {
    length += piece.length;
    if (length > entry.unpacked) refuse({ fault: 'damaged' });
    yield piece;
  }
  if (length !== entry.unpacked) refuse({ fault: 'damaged' });
}

async function* inflatedByPlatform(packed: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip');
  const reader = readable.getReader();
  const fed = feed(writable.getWriter(), packed, entry);
  try {
    for (;;) {
      const { value, done } = await reader.read().catch(() => refuse({ fault: 'damaged' }));
      if (done) break;
      yield value;
      giveUp(value);
    }
  } finally {
    // When it was left halfway, this ends the feeding too.
    await reader.cancel().catch(() => undefined);
    await fed;
  }
}

/**
 * Frees the memory of a piece at once, where it is the piece's own. Whoever took the piece has copied what is wanted of it; until they are
 * collected, thousands of pieces make the collector look through everything else again and again.
 */
function giveUp({ buffer, byteLength }: Uint8Array): void {
  if (byteLength !== buffer.byteLength) return;
  (buffer as { transfer?: (length: number) => ArrayBuffer }).transfer?.(0);
}

/** Whatever goes wrong here is told to the one who reads. */
async function feed(
  writer: WritableStreamDefaultWriter<BufferSource>,
  packed: Uint8Array,
  { crc, unpacked }: ZipEntry,
): Promise<void> {
  const trailer = new DataView(new ArrayBuffer(8));
  trailer.setUint32(0, crc, true);
  trailer.setUint32(4, unpacked >>> 0, true);
  try {
    await writer.write(Uint8Array.from(GZIP_HEADER));
    for (const piece of piecesOf(packed)) await writer.write(piece as Uint8Array<ArrayBuffer>);
    await writer.write(trailer);
    await writer.close();
  } catch {
    await writer.abort().catch(() => undefined);
  }
}

function* piecesOf(packed: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < packed.length; at += PIECE) yield packed.subarray(at, at + PIECE);
}

function* inflatedHere(packed: Uint8Array): Generator<Uint8Array> {
  let made: Uint8Array[] = [];
  const stream = new Inflate((piece) => {
    made.push(piece);
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    try {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    } catch {
      refuse({ fault: 'damaged' }); // Not a deflate stream, or cut short.
    }
    yield* made;
    made = [];
  }
}

function* checked(pieces: Iterable<Uint8Array>, entry: ZipEntry): Generator<Uint8Array> {
  const checksum = new Checksum();
  for (const piece of pieces) {
    checksum.add(piece);
    yield piece;
  }
  if (checksum.value !== entry.crc) refuse({ fault: 'damaged' });
}
