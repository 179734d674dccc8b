import { Inflate } from 'fflate';
import type { Fault } from '../model/fault.ts';

// Looks into a zip before anything of it is unpacked, and unpacks single entries under guard: sizes, counts, ratios and
// checksums must be what the directory says. It never trusts a declared size: an entry that grows past it is refused at once.

/** One file inside a zip, as the central directory declares it. Sizes in bytes. */
export interface ZipEntry {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  crc: number;
  /** Where its local header starts. */
  offset: number;
  encrypted: boolean;
}

/** Largest file that is opened at all. The largest list that the receivers take is far below it. */
export const MAX_FILE_BYTES = 100 * 2 ** 20;
/** Real packages of 2,887 public files stay under 200 entries; 2,000 leaves room for pictures. */
const MAX_ENTRIES = 2000;
/** The highest ratio of an honest entry in those files was 140; hostile ones began at 397. */
const MAX_RATIO = 250;
/** Below this a high ratio does no harm (a small part of spaces is legal). */
const RATIO_MATTERS_BYTES = 20 * 2 ** 20;
const MAX_TOTAL_BYTES = 2 ** 30;
/** V8 strings end at 512 MiB, and the workbook library makes one string of a part: past that it gives an empty sheet without an error. */
const MAX_LIBRARY_PART_BYTES = 480 * 2 ** 20;

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
/** The end record may be followed by a comment of at most this length. */
const MAX_COMMENT = 0xffff;
const ASK_ZIP64 = 0xffffffff;
export const STORED = 0;
export const DEFLATED = 8;
/** Compressed bytes given to the inflater at a time; it can make at most about 1,032 times as much of them. */
const PIECE = 256 * 1024;

const DAMAGED: Fault = { fault: 'damaged' };

/** Reads the central directory and judges it as a whole: `too-large`, `bomb` or `damaged` before anything is unpacked. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | Fault {
  if (bytes.length > MAX_FILE_BYTES) {
    return { fault: 'too-large', limit: MAX_FILE_BYTES, found: bytes.length };
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let entries: ZipEntry[] | Fault;
  try {
    entries = listEntries(view);
  } catch {
    return DAMAGED; // A RangeError: some offset points outside the file.
  }
  return 'fault' in entries ? entries : (judge(entries) ?? entries);
}

function listEntries(view: DataView): ZipEntry[] | Fault {
  let end = view.byteLength - END_BYTES;
  const lowest = Math.max(0, end - MAX_COMMENT);
  while (end >= lowest && view.getUint32(end, true) !== END) end--;
  if (end < lowest) return DAMAGED;
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (end >= 20 && view.getUint32(end - 20, true) === END_64_LOCATOR) {
    const far = Number(view.getBigUint64(end - 12, true));
    if (view.getUint32(far, true) !== END_64) return DAMAGED;
    count = Number(view.getBigUint64(far + 32, true));
    at = Number(view.getBigUint64(far + 48, true));
  }
  if (count > MAX_ENTRIES) return { fault: 'bomb', limit: MAX_ENTRIES, found: count };
  const entries: ZipEntry[] = [];
  for (let n = 0; n < count; n++) {
    if (view.getUint32(at, true) !== CENTRAL) return DAMAGED;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const entry: ZipEntry = {
      name: nameAt(view, at + 46, nameLength),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
      offset: view.getUint32(at + 42, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    };
    widen(entry, view, at + 46 + nameLength, extraLength);
    entries.push(entry);
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function nameAt(view: DataView, at: number, length: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, length);
  // Some writers put backslashes; part names are compared with slashes everywhere.
  return new TextDecoder().decode(bytes).replaceAll('\\', '/');
}

/** Zip64 keeps in an extra field what does not fit (or what a streaming writer did not know) in 32 bits. */
function widen(entry: ZipEntry, view: DataView, at: number, length: number): void {
  for (let p = at; p + 4 <= at + length; p += 4 + view.getUint16(p + 2, true)) {
    if (view.getUint16(p, true) !== 1) continue;
    let q = p + 4;
    for (const size of ['unpacked', 'packed', 'offset'] as const) {
      if (entry[size] !== ASK_ZIP64) continue;
      entry[size] = Number(view.getBigUint64(q, true));
      q += 8;
    }
  }
}

function judge(entries: readonly ZipEntry[]): Fault | undefined {
  let total = 0;
  for (const { packed, unpacked } of entries) {
    total += unpacked;
    if (unpacked > RATIO_MATTERS_BYTES && unpacked > packed * MAX_RATIO) {
      return { fault: 'bomb', limit: packed * MAX_RATIO, found: unpacked };
    }
  }
  return total > MAX_TOTAL_BYTES
    ? { fault: 'too-large', limit: MAX_TOTAL_BYTES, found: total, unit: 'unpacked' }
    : undefined;
}

/** Whether the workbook library cannot read these: `too-large` when one is longer than a string can be. */
export function judgeForLibrary(entries: readonly ZipEntry[]): Fault | undefined {
  const large = entries.find(({ unpacked }) => unpacked > MAX_LIBRARY_PART_BYTES);
  return (
    large && { fault: 'too-large', limit: MAX_LIBRARY_PART_BYTES, found: large.unpacked, unit: 'unpacked' }
  );
}

/** The contents of one entry; `damaged` when they are not what the directory says, `password` when they are locked. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | Fault {
  if (entry.encrypted) return { fault: 'password' };
  const packed = packedBytes(bytes, entry);
  if (packed === undefined) return DAMAGED;
  const contents = entry.method === STORED ? packed.slice() : inflate(packed, entry);
  if (contents === undefined || contents.length !== entry.unpacked) return DAMAGED;
  const checksum = new Checksum();
  checksum.add(contents);
  return checksum.value === entry.crc ? contents : DAMAGED;
}

/** The bytes of an entry as they stand in the zip; undefined when they cannot be found. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const { offset } = entry;
  if (offset + 30 > bytes.length) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset + offset, 30);
  if (header.getUint32(0, true) !== LOCAL) return undefined;
  const start = offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  return start + entry.packed <= bytes.length ? bytes.subarray(start, start + entry.packed) : undefined;
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  if (entry.method !== DEFLATED) return undefined;
  const contents = new Uint8Array(entry.unpacked);
  let length = 0;
  let overrun = false;
  const stream = new Inflate((piece) => {
    overrun ||= length + piece.length > contents.length;
    if (!overrun) contents.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length && !overrun; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch {
    return undefined; // Not a deflate stream, or cut short.
  }
  return overrun ? undefined : contents.subarray(0, length);
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** The checksum of bytes that come in pieces. */
export class Checksum {
  #c = -1;

  add(bytes: Uint8Array): void {
    let c = this.#c;
    for (let i = 0; i < bytes.length; i++) c = CRC_TABLE[(c ^ bytes[i]!) & 0xff]! ^ (c >>> 8);
    this.#c = c;
  }

  get value(): number {
    return (this.#c ^ -1) >>> 0;
  }
}
