import { folded, type KeyPart, trimmed } from '../checks/keys.ts';
import { FNV_BASIS, FNV_PRIME, hashOf, SEED } from '../checks/sharers.ts';
import type { Column } from '../model/column.ts';
import type { TextsByCode } from '../model/texts.ts';

// What counts in the cells of a column as numbers, worked out once for each distinct cell: equal texts have equal numbers, other texts hardly
// ever. It knows no keys.

/** Numbers of what counts in the cells of a column, by entry; 0 is nothing. New entries are added when they are asked for. */
export class PartHashes {
  readonly column: Column;
  readonly #of: KeyPart['of'];
  /** The same column, folded: an address is that, or nothing. */
  readonly #folded: PartHashes | undefined;
  #hashes = new Int32Array(0);
  #known = 0;

  /** @param foldedHashes those of the same column, where addresses are meant */
  constructor(column: Column, of: KeyPart['of'], foldedHashes: PartHashes | undefined) {
    this.column = column;
    this.#of = of;
    this.#folded = foldedHashes;
  }

  /** What counts of this entry. */
  said(code: number): string {
    return this.#of(this.column.texts.at(code)!);
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
    this.#workOut(texts);
    this.#known = texts.length;
    return this.#hashes;
  }

  #workOut(texts: TextsByCode): void {
    if (this.#folded !== undefined) {
      keepAddresses(texts, this.#known, this.#hashes, this.#folded.all);
      return;
    }
    const isQuick = this.#of === folded || this.#of === trimmed;
    if (isQuick) hashAscii(texts, this.#known, this.#hashes, this.#of === folded ? CAPITAL : 0);
    else this.#hashes.fill(UNKNOWN, this.#known);
    hashOthers(texts, this.#known, this.#hashes, this.#of);
  }
}

/** Stands for what was not worked out quickly; a hash that happens to be it is only worked out once more. */
const UNKNOWN = 1;
/** What a small letter has more than its capital. */
const CAPITAL = 0x20;

/**
 * The same numbers for the two commonest ways to say what counts, of texts in ASCII, without making what is said. A loop over all of them, for
 * while a page is new a function that is called for each is slow.
 * @param toSmall what is set in capitals
 */
function hashAscii(texts: TextsByCode, known: number, hashes: Int32Array, toSmall: number): void {
  for (let code = known; code < texts.length; code++) {
    const text = texts.at(code)!;
    let from = 0;
    let to = text.length;
    while (from < to && isAsciiSpace(text.charCodeAt(from))) from++;
    while (from < to && isAsciiSpace(text.charCodeAt(to - 1))) to--;
    let hash = FNV_BASIS;
    let signs = 0;
    for (let at = from; at < to; at++) {
      const sign = text.charCodeAt(at);
      signs |= sign;
      hash = Math.imul(hash ^ (sign >= 0x41 && sign <= 0x5a ? sign | toSmall : sign), FNV_PRIME);
    }
    hashes[code] = from === to ? 0 : signs > 0x7f ? UNKNOWN : hash === 0 ? SEED : hash;
  }
}

function hashOthers(texts: TextsByCode, known: number, hashes: Int32Array, of: KeyPart['of']): void {
  for (let code = known; code < texts.length; code++)
    if (hashes[code] === UNKNOWN) hashes[code] = hashOf(of(texts.at(code)!));
}

function keepAddresses(texts: TextsByCode, known: number, hashes: Int32Array, all: Int32Array): void {
  for (let code = known; code < texts.length; code++)
    hashes[code] = texts.at(code)!.includes('@') ? all[code]! : 0;
}

/** What `trim` takes away, as far as it is ASCII. */
function isAsciiSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
