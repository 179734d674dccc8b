// The texts of a column's entries, by code. Most of them are cut-outs of long texts, and are made each time they are asked for: a million
// texts that are kept would all have to be looked at, again and again, whenever memory is cleared up. It knows nothing of cells.

/** What can be asked for a text by its code; a list of texts can as well. */
export interface TextsByCode extends Iterable<string> {
  readonly length: number;
  at(code: number): string | undefined;
}

/** A cut-out is told by the number of its source and its place in there, together in one number that is not below zero. It goes on to the next one. */
const PLACE_BITS = 18;
/** The longest source, and the part of that number that is the place. */
const LONGEST_SOURCE = (1 << PLACE_BITS) - 1;
const MOST_SOURCES = 1 << (31 - PLACE_BITS);
/** Entries for which there is room at first. */
const FIRST_ROOM = 16;

export class Texts implements TextsByCode {
  length = 0;
  /** By code: where a cut-out is, or the complement of a text's place in `#whole`. */
  #places = new Int32Array(FIRST_ROOM);
  readonly #sources: string[] = [];
  /** Where the last cut-out of each source ends. */
  readonly #ends: number[] = [];
  readonly #whole: string[] = [];

  /** The text with this code; undefined when there is none. */
  at(code: number): string | undefined {
    const place = code < this.length ? this.#places[code] : undefined;
    if (place === undefined) return undefined;
    if (place < 0) return this.#whole[~place];
    const nth = place >>> PLACE_BITS;
    return this.#sources[nth]!.slice(place & LONGEST_SOURCE, this.#endOf(code, nth));
  }

  /** The long text in which the one with this code stands, from `startOf` up to `endOf`: for who walks over its letters and needs no text. There must be one. */
  sourceOf(code: number): string {
    const place = this.#places[code]!;
    return place < 0 ? this.#whole[~place]! : this.#sources[place >>> PLACE_BITS]!;
  }

  startOf(code: number): number {
    const place = this.#places[code]!;
    return place < 0 ? 0 : place & LONGEST_SOURCE;
  }

  endOf(code: number): number {
    const place = this.#places[code]!;
    return place < 0 ? this.#whole[~place]!.length : this.#endOf(code, place >>> PLACE_BITS);
  }

  /** Adds a text as it is. */
  push(text: string): void {
    if (this.length === this.#places.length) this.#reserve(this.length * 2);
    this.#places[this.length] = ~this.#whole.length;
    this.#whole.push(text);
    this.length += 1;
  }

  /** Adds texts that stand behind one another in `source`, the first at `from`, with the lengths from `first` up to `end`. Gives the place behind the last. */
  cut(source: string, from: number, lengths: Int32Array, first: number, end: number): number {
    if (source.length > LONGEST_SOURCE || this.#sources.length === MOST_SOURCES)
      return this.#pushAll(source, from, lengths, first, end);
    const count = this.length + end - first;
    if (count > this.#places.length) this.#reserve(count * 2);
    const places = this.#places;
    const source0 = this.#sources.length << PLACE_BITS;
    let code = this.length;
    let at = from;
    for (let nth = first; nth < end; nth++) {
      places[code++] = source0 | at;
      at += lengths[nth]!;
    }
    this.#sources.push(source);
    this.#ends.push(at);
    this.length = count;
    return at;
  }

  /** Where a cut-out of this source ends. */
  #endOf(code: number, source: number): number {
    const next = code + 1 < this.length ? this.#places[code + 1]! : -1;
    return next >>> PLACE_BITS === source ? next & LONGEST_SOURCE : this.#ends[source]!;
  }

  #pushAll(source: string, from: number, lengths: Int32Array, first: number, end: number): number {
    let at = from;
    for (let nth = first; nth < end; nth++) {
      const start = at;
      at += lengths[nth]!;
      this.push(source.slice(start, at));
    }
    return at;
  }

  *[Symbol.iterator](): Iterator<string> {
    for (let code = 0; code < this.length; code++) yield this.at(code)!;
  }

  map<T>(of: (text: string, code: number) => T): T[] {
    const made: T[] = [];
    for (let code = 0; code < this.length; code++) made.push(of(this.at(code)!, code));
    return made;
  }

  some(is: (text: string) => boolean): boolean {
    for (let code = 0; code < this.length; code++) if (is(this.at(code)!)) return true;
    return false;
  }

  /** Nothing will be cut any more: gives back what was reserved in vain. */
  settle(): void {
    if (this.#places.length > this.length + this.length / 8) this.#resize(this.length);
  }

  #reserve(room: number): void {
    this.#resize(Math.max(FIRST_ROOM, room));
  }

  #resize(room: number): void {
    const places = new Int32Array(room);
    places.set(this.#places.subarray(0, this.length));
    this.#places = places;
  }
}
