import { folded, type KeyPart, trimmed } from '../checks/keys.ts';
import type { Column } from '../model/column.ts';

// What counts in the cells of a column as numbers, worked out once for each distinct cell: equal texts have equal numbers, other texts hardly
// ever. It knows no keys.

/** Numbers of what counts in the cells of a column, by entry; 0 is nothing. New entries are added when they are asked for. */
export class PartHashes {
  readonly column: Column;
  readonly #of: KeyPart['of'];
  #hashes = new Int32Array(0);
  #known = 0;

  constructor(column: Column, of: KeyPart['of']) {
    this.column = column;
    this.#of = of;
  }

  /** By entry code, for all entries that there are. */
  get all(): Int32Array {
    const { texts } = this.column;
    if (this.#known === texts.length) return this.#hashes;
    if (this.#hashes.length < texts.length) {
      const grown = new Int32Array(this.#known === 0 ? texts.length : texts.length * 2);
      grown.set(this.#hashes);
      this.#hashes = grown;
    }
    for (let code = this.#known; code < texts.length; code++)
      this.#hashes[code] = quickHash(this.#of, texts[code]!) ?? hashOf(this.#of(texts[code]!));
    this.#known = texts.length;
    return this.#hashes;
  }
}

/** In place of 0, which is nothing. */
export const SEED = 0x2545f491;

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over the UTF-16 units; 0 for the empty text only. */
function hashOf(text: string): number {
  if (text === '') return 0;
  let hash = FNV_BASIS;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash === 0 ? SEED : hash;
}

/** The same number for the two commonest ways to say what counts, of a text in ASCII, without making what is said. */
function quickHash(of: KeyPart['of'], text: string): number | undefined {
  if (of !== folded && of !== trimmed) return undefined;
  let from = 0;
  let to = text.length;
  while (from < to && isAsciiSpace(text.charCodeAt(from))) from++;
  while (from < to && isAsciiSpace(text.charCodeAt(to - 1))) to--;
  if (from === to) return 0;
  let hash = FNV_BASIS;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) return undefined;
    const isCapital = code >= 0x41 && code <= 0x5a;
    hash = Math.imul(hash ^ (isCapital && of === folded ? code | 0x20 : code), FNV_PRIME);
  }
  return hash === 0 ? SEED : hash;
}

/** What `trim` takes away, as far as it is ASCII. */
function isAsciiSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
