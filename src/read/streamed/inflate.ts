import { Inflate } from 'fflate';
import { Checksum, DEFLATED, packedBytes, STORED, type ZipEntry } from '../zip-guard.ts';
import { refuse } from './halt.ts';
import { type InflateElsewhere, inflatedByPlatform, Lost, piecesOf } from './platform-inflate.ts';

// Unpacks one entry of a zip piece by piece, never as a whole, and holds it to what the directory says of it: more bytes than declared,
// fewer, or another checksum, and the file is damaged. The browser's own inflater does the work where there is one, in another thread when
// there is one for it.

/** What packs no more than this is inflated here at once: asking another thread would take longer. */
const SMALL = 64 * 1024;

/** The contents in pieces, each to be used before the next is asked for. Throws `Halt` when they are not what the directory says; may be left halfway. */
export async function* inflated(
  bytes: Uint8Array,
  entry: ZipEntry,
  elsewhere?: InflateElsewhere,
): AsyncGenerator<Uint8Array> {
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
        : ((packed.length > SMALL ? aside(packed, entry, elsewhere) : undefined) ??
          inflatedByPlatform([packed], entry, giveUp));
  for await (const piece of pieces) {
    length += piece.length;
    if (length > entry.unpacked) refuse({ fault: 'damaged' });
    yield piece;
  }
  if (length !== entry.unpacked) refuse({ fault: 'damaged' });
}

/** In another thread, and when that is lost on the way, the rest in this one. */
function aside(
  packed: Uint8Array,
  entry: ZipEntry,
  elsewhere: InflateElsewhere | undefined,
): AsyncGenerator<Uint8Array> | undefined {
  const pieces = elsewhere?.(packed, entry);
  return pieces && orHere(pieces, packed, entry);
}

async function* orHere(
  pieces: AsyncGenerator<Uint8Array>,
  packed: Uint8Array,
  entry: ZipEntry,
): AsyncGenerator<Uint8Array> {
  let given = 0;
  try {
    for await (const piece of pieces) {
      given += piece.length;
      yield piece;
    }
  } catch (error) {
    if (!(error instanceof Lost)) throw error;
    for await (const piece of inflatedByPlatform([packed], entry, giveUp)) {
      const isNew = Math.min(given, piece.length);
      given -= isNew;
      if (isNew < piece.length) yield piece.subarray(isNew);
    }
  }
}

/**
 * Lets go of a piece's memory, where it is the piece's own. Whoever took the piece has copied what is wanted of it; until they are collected,
 * thousands of pieces make the collector look through everything else in this thread again and again.
 */
function giveUp({ buffer, byteLength }: Uint8Array): void {
  if (byteLength !== buffer.byteLength) return;
  (buffer as { transfer?: (length: number) => ArrayBuffer }).transfer?.(0);
}

function* inflatedHere(packed: Uint8Array): Generator<Uint8Array> {
  let made: Uint8Array[] = [];
  const stream = new Inflate((piece) => {
    made.push(piece);
  });
  let left = packed.length;
  for (const some of piecesOf(packed)) {
    left -= some.length;
    try {
      stream.push(some, left === 0);
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
