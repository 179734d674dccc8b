// Texts that resemble a text, by the pairs of letters that they share. For proposing; likeness never decides anything.

const EDGE = '\u0003';

/** Pairs of neighbouring letters, with the edges of the text as letters; each once. */
function pairs(text: string): Set<string> {
  const edged = EDGE + text + EDGE;
  const found = new Set<string>();
  for (let at = 0; at + 1 < edged.length; at++) found.add(edged.slice(at, at + 2));
  return found;
}

export class Grams {
  /** Places by pair. */
  readonly #places = new Map<string, number[]>();
  readonly #sizes: Int32Array;

  /** Blank texts resemble nothing. */
  constructor(texts: readonly string[]) {
    this.#sizes = new Int32Array(texts.length);
    for (const [place, text] of texts.entries()) {
      if (text === '') continue;
      const own = pairs(text);
      this.#sizes[place] = own.size;
      for (const pair of own) {
        const there = this.#places.get(pair);
        if (there === undefined) this.#places.set(pair, [place]);
        else there.push(place);
      }
    }
  }

  /** Adds to each place how much its text is like this one: Dice's measure, 0 to 1. */
  addLikeness(text: string, scores: Float64Array): void {
    if (text === '') return;
    const own = pairs(text);
    const shared = new Int32Array(scores.length);
    for (const pair of own) for (const place of this.#places.get(pair) ?? []) shared[place]!++;
    for (let place = 0; place < scores.length; place++) {
      if (shared[place]! > 0) scores[place]! += (2 * shared[place]!) / (own.size + this.#sizes[place]!);
    }
  }
}
