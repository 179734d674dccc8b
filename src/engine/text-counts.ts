import type { TextsByCode } from '../model/texts.ts';

// How often each of the texts of a column is held, however many entries have the same text. A table of numbers over the texts that are there
// already: a map of a hundred thousand texts would cost more than all that is done with it.

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const FEWEST_PLACES = 64;
/** Texts that one place leads to. More than this do not come by chance: those are kept in a map, so that nobody can make it slow. */
const MOST_TRIED = 64;

export class TextCounts {
  readonly #texts: TextsByCode;
  readonly #hash: (text: string) => number;
  /** First entry of the text by place; 0 where none is. Twice as many places as texts, always a power of two. */
  #entries: Int32Array;
  #counts: Int32Array;
  #used = 0;
  readonly #crowded = new Map<string, number>();

  /** @param texts by entry code; more may be added behind. Code 0 is not counted. */
  constructor(texts: TextsByCode, hash = hashOf) {
    this.#texts = texts;
    this.#hash = hash;
    const places = placesFor(texts.length);
    this.#entries = new Int32Array(places);
    this.#counts = new Int32Array(places);
  }

  /** Counts an entry. @returns how often its text was held before */
  add(code: number, step: number): number {
    if ((this.#used + 1) * 2 > this.#entries.length) this.#grow();
    const place = this.#find(code);
    if (place < 0) {
      const text = this.#texts.at(code)!;
      const before = this.#crowded.get(text) ?? 0;
      this.#crowded.set(text, before + step);
      return before;
    }
    if (this.#entries[place] === 0) {
      this.#entries[place] = code;
      this.#used += 1;
    }
    const before = this.#counts[place]!;
    this.#counts[place] = before + step;
    return before;
  }

  /** Place of the entry's text, or the free one that it gets; -1 when too many others are in the way. */
  #find(code: number): number {
    const text = this.#texts.at(code)!;
    const last = this.#entries.length - 1;
    let place = this.#hash(text) & last;
    for (let tried = 0; tried < MOST_TRIED; tried++) {
      const entry = this.#entries[place]!;
      if (entry === 0 || entry === code || this.#texts.at(entry) === text) return place;
      place = (place + 1) & last;
    }
    return -1;
  }

  #grow(): void {
    const [entries, counts] = [this.#entries, this.#counts];
    const places = placesFor(Math.max(this.#used * 2, this.#texts.length));
    this.#entries = new Int32Array(places);
    this.#counts = new Int32Array(places);
    this.#used = 0;
    for (let place = 0; place < entries.length; place++)
      if (entries[place] !== 0) this.add(entries[place]!, counts[place]!);
  }
}

/**
 * Whether there are at least so many different texts among these. Two that are different may be taken for one, never one for two, so that it
 * may say no though they are there.
 */
export function hasTexts(texts: Iterable<string>, count: number): boolean {
  const seen = new Uint8Array(placesFor(count * 2));
  let found = 0;
  for (const text of texts) {
    if (found >= count) return true;
    const place = hashOf(text) & (seen.length - 1);
    found += 1 - seen[place]!;
    seen[place] = 1;
  }
  return found >= count;
}

function placesFor(texts: number): number {
  let places = FEWEST_PLACES;
  while (places < texts * 2) places *= 2;
  return places;
}

/** FNV-1a over the UTF-16 units, its bits mixed so that the lowest hang on all of them. */
function hashOf(text: string): number {
  let hash = FNV_BASIS;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash ^ (hash >>> 15);
}
