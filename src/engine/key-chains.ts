// Items by the number of their key, chained in buckets: numbers only, for there are some for each of a million rows. It knows neither rows nor keys.

/** Whoever gives a key, from 1; 0 is none. */
export type Item = number;

/** Numbers that are kept of an item: that of its key, 0 for none, and its neighbours in the chain of its bucket. */
const WIDTH = 3;
const NEXT = 1;
const PREVIOUS = 2;
const FEWEST_BUCKETS = 16;

/** Numbers that more than one item has, counted from 1, by item; 0 for those that only one has. An item is a slot times `step` plus `first`. */
export interface Groups {
  of: Int32Array;
  first: Item;
  step: number;
}

/** What is given the first time, by place. */
export interface FirstGiven {
  slots: Int32Array;
  /** Number of the key; 0 for none. */
  hashes: Int32Array;
  /** Is told: the item before it with a key of that number; 0 for none. */
  others: Int32Array;
  /** Is told. */
  groups: Groups;
  /** How many groups there are already. */
  count: number;
}

export class KeyChains {
  /** By item, beside each other. */
  #items = new Int32Array(0);
  /** First item by bucket; as many as a power of two. */
  #heads = new Int32Array(0);
  #count = 0;

  /** Number of the key of this item; 0 for none. */
  hash(item: Item): number {
    return this.#items[item * WIDTH]!;
  }

  /** The item with a key of this number that was linked last; 0 for none. */
  last(hash: number): Item {
    return this.#from(this.#heads[bucketOf(hash, this.#heads.length)]!, hash);
  }

  /** The one linked before this one, of those with a key of the same number; 0 for none. */
  before(item: Item): Item {
    return this.#from(this.#items[item * WIDTH + NEXT]!, this.#items[item * WIDTH]!);
  }

  #from(from: Item, hash: number): Item {
    const items = this.#items;
    let item = from;
    while (item !== 0 && items[item * WIDTH] !== hash) item = items[item * WIDTH + NEXT]!;
    return item;
  }

  /** Links many for the first time; there must be room. Gives how many groups there are. */
  linkAll(given: FirstGiven): number {
    // As if all gave one: it only makes the buckets grow a little earlier.
    this.#count += given.slots.length;
    return linkAll(this.#items, this.#heads, given);
  }

  link(item: Item, hash: number): void {
    this.#count += 1;
    if (this.#count > this.#heads.length) this.#spread();
    this.#items[item * WIDTH] = hash;
    this.#hook(item);
  }

  #hook(item: Item): void {
    const items = this.#items;
    const bucket = bucketOf(items[item * WIDTH]!, this.#heads.length);
    const next = this.#heads[bucket]!;
    items[item * WIDTH + NEXT] = next;
    items[item * WIDTH + PREVIOUS] = 0;
    if (next !== 0) items[next * WIDTH + PREVIOUS] = item;
    this.#heads[bucket] = item;
  }

  unlink(item: Item): void {
    const items = this.#items;
    const next = items[item * WIDTH + NEXT]!;
    const previous = items[item * WIDTH + PREVIOUS]!;
    if (previous === 0) this.#heads[bucketOf(items[item * WIDTH]!, this.#heads.length)] = next;
    else items[previous * WIDTH + NEXT] = next;
    if (next !== 0) items[next * WIDTH + PREVIOUS] = previous;
    items[item * WIDTH] = 0;
    this.#count -= 1;
  }

  /** Twice the buckets, so that chains stay short. */
  #spread(): void {
    this.#heads = new Int32Array(Math.max(FEWEST_BUCKETS, this.#heads.length * 2));
    for (let item = 1; item * WIDTH < this.#items.length; item++)
      if (this.#items[item * WIDTH] !== 0) this.#hook(item);
  }

  /** Room for items up to this one. */
  makeRoom(items: number): void {
    if ((items + 1) * WIDTH <= this.#items.length) return;
    const isFirst = this.#items.length === 0;
    const larger = new Int32Array(Math.ceil((items + 1) * (isFirst ? 1 : 1.5)) * WIDTH);
    larger.set(this.#items);
    this.#items = larger;
    if (this.#heads.length === 0) this.#heads = new Int32Array(powerAbove(items));
  }
}

/** A function of numbers only, for it is walked through some million times. */
function linkAll(
  items: Int32Array,
  heads: Int32Array,
  { slots, hashes, others, groups: { of, first, step }, count }: FirstGiven,
): number {
  const buckets = heads.length;
  let last = count;
  for (let at = 0; at < slots.length; at++) {
    others[at] = 0;
    const hash = hashes[at]!;
    if (hash === 0) continue;
    const item = slots[at]! * step + first;
    const bucket = bucketOf(hash, buckets);
    const head = heads[bucket]!;
    let other = head;
    while (other !== 0 && items[other * WIDTH] !== hash) other = items[other * WIDTH + NEXT]!;
    if (other !== 0) {
      if (of[other] === 0) of[other] = ++last;
      of[item] = of[other]!;
    }
    others[at] = other;
    items[item * WIDTH] = hash;
    items[item * WIDTH + NEXT] = head;
    if (head !== 0) items[head * WIDTH + PREVIOUS] = item;
    heads[bucket] = item;
  }
  return last;
}

function bucketOf(hash: number, buckets: number): number {
  return (hash ^ (hash >>> 16)) & (buckets - 1);
}

function powerAbove(count: number): number {
  let power = FEWEST_BUCKETS;
  while (power < count) power *= 2;
  return power;
}
