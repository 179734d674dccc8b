// Looks at stretches of bytes of one file: a number that equal ones share, and whether two are equal.

export class ByteHash {
  readonly view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Four bytes at a time; the last four overlap those before them. */
  hash(start: number, end: number): number {
    const length = end - start;
    let hash = Math.imul(length, 0x9e3779b1);
    if (length >= 4) {
      const view = this.view;
      const last = end - 4;
      for (let at = start; at < last; at += 4) {
        hash = Math.imul(hash ^ view.getInt32(at, true), 0x85ebca6b);
        hash ^= hash >>> 15;
      }
      hash = Math.imul(hash ^ view.getInt32(last, true), 0x85ebca6b);
    } else {
      const { bytes } = this;
      const some = bytes[start]! | (bytes[start + (length >> 1)]! << 8) | (bytes[end - 1]! << 16);
      hash = Math.imul(hash ^ some, 0x85ebca6b);
    }
    hash ^= hash >>> 13;
    hash = Math.imul(hash, 0xc2b2ae35);
    return hash ^ (hash >>> 16);
  }

  /** Whether the bytes at `other` are those from `start` to `end`. */
  isSame(other: number, start: number, end: number): boolean {
    const shift = other - start;
    if (end - start < 4) {
      const { bytes } = this;
      for (let at = start; at < end; at++) if (bytes[at] !== bytes[at + shift]) return false;
      return true;
    }
    const view = this.view;
    const last = end - 4;
    for (let at = start; at < last; at += 4)
      if (view.getInt32(at, true) !== view.getInt32(at + shift, true)) return false;
    return view.getInt32(last, true) === view.getInt32(last + shift, true);
  }
}
