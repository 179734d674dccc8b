// Records by the hash of what they are looked up by, in three plain number arrays: 100,000 records cost 2 MB and some milliseconds, where a
// map of texts costs ten times that. Two texts may share a hash, so whoever looks up compares the texts themselves.

/** FNV-1a: where it begins, and what each step multiplies with. */
export const HASH_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
/** What nothing is looked up by. */
export const NO_HASH = 0;

export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME);
}

/** Hash of a text (FNV-1a over its UTF-16 units), never `NO_HASH`. */
export function hashText(text: string): number {
  let hash = HASH_START;
  for (let at = 0; at < text.length; at++) hash = hashOn(hash, text.charCodeAt(at));
  return hash || 1;
}

/** One hash of two, in which their order counts; never `NO_HASH`. */
export function mixHashes(a: number, b: number): number {
  const mixed = Math.imul(a ^ (b >>> 15), 0x9e3779b1) + b;
  return Math.imul(mixed ^ (mixed >>> 13), 0x85ebca6b) | 0 || 1;
}

export class HashIndex {
  /** Entry + 1 by bucket. */
  readonly #heads: Int32Array;
  readonly #mask: number;
  #hashes: Int32Array;
  #records: Int32Array;
  /** Entry + 1 that stands behind an entry in its bucket. */
  #next: Int32Array;
  #count = 0;

  constructor(expected: number) {
    const buckets = 1 << Math.max(4, Math.ceil(Math.log2(expected + 1)));
    this.#heads = new Int32Array(buckets);
    this.#mask = buckets - 1;
    this.#hashes = new Int32Array(expected);
    this.#records = new Int32Array(expected);
    this.#next = new Int32Array(expected);
  }

  /** What is added later is found earlier. */
  add(hash: number, record: number): void {
    if (this.#count === this.#hashes.length) this.#grow();
    const entry = this.#count++;
    const bucket = hash & this.#mask;
    this.#hashes[entry] = hash;
    this.#records[entry] = record;
    this.#next[entry] = this.#heads[bucket]!;
    this.#heads[bucket] = entry + 1;
  }

  /** The first entry with this hash; -1 when there is none. */
  first(hash: number): number {
    return this.#along(this.#heads[hash & this.#mask]!, hash);
  }

  /** The next entry with the same hash; -1 when there is none. */
  next(entry: number): number {
    return this.#along(this.#next[entry]!, this.#hashes[entry]!);
  }

  record(entry: number): number {
    return this.#records[entry]!;
  }

  #along(link: number, hash: number): number {
    let at = link;
    while (at !== 0 && this.#hashes[at - 1] !== hash) at = this.#next[at - 1]!;
    return at - 1;
  }

  #grow(): void {
    const room = Math.max(16, this.#count * 2);
    const grown = (from: Int32Array) => {
      const to = new Int32Array(room);
      to.set(from);
      return to;
    };
    [this.#hashes, this.#records, this.#next] = [
      grown(this.#hashes),
      grown(this.#records),
      grown(this.#next),
    ];
  }
}
