// Tells whether bytes are UTF-8, without making a text of them, and counts with its bytes. A decoder that is told to fail makes every text
// only to throw it away, and every file is asked this first.

/** Set in every byte that is not ASCII, four bytes at a time. */
const NOT_ASCII = 0x80808080 | 0;

/** Whether every byte belongs to a proper UTF-8 character (Unicode 15, table 3-7). */
export function isUtf8(bytes: Uint8Array): boolean {
  const { length } = bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  for (let at = firstAbove(view, 0, length); at < length; at = firstAbove(view, at, length)) {
    const size = characterSize(bytes, at);
    if (size === 0) return false;
    at += size;
  }
  return true;
}

/** Place of the first byte above ASCII from a place on, or the end. */
export function firstAbove(view: DataView, from: number, end: number): number {
  let at = from;
  while (at + 16 <= end && isAscii(view, at)) at += 16;
  while (at < end && view.getUint8(at) < 0x80) at++;
  return at;
}

function isAscii(view: DataView, at: number): boolean {
  const some = view.getInt32(at) | view.getInt32(at + 4) | view.getInt32(at + 8) | view.getInt32(at + 12);
  return (some & NOT_ASCII) === 0;
}

/** Bytes of the character above ASCII that begins here; 0 when it is none. */
function characterSize(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const second = bytes[at + 1] ?? 0;
  if (lead < 0xc2 || lead > 0xf4 || !continues(second)) return 0;
  if (lead < 0xe0) return 2;
  // Longer forms than needed, surrogates, and what lies beyond the last code point.
  const isOdd =
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f);
  if (isOdd || !continues(bytes[at + 2] ?? 0)) return 0;
  if (lead < 0xf0) return 3;
  return continues(bytes[at + 3] ?? 0) ? 4 : 0;
}

/** Whether a byte goes on with a character that began before it. */
export function continues(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

/** How many bytes a text takes. */
export function utf8Length(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // A surrogate pair is two units and four bytes.
    if (code >= 0x800 && (code < 0xd800 || code > 0xdfff)) length += 2;
    else if (code >= 0x80) length += 1;
  }
  return length;
}
