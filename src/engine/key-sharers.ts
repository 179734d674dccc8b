import type { Given, KeySource } from '../checks/keys.ts';
import type { Sharers } from '../checks/sharers.ts';
import type { RowId } from '../model/table.ts';
import type { Item } from './key-chains.ts';
import type { KeyIndex } from './key-index.ts';
import type { Memory } from './memory.ts';
import type { PartHashes } from './part-hashes.ts';
import { subjectFor } from './subjects.ts';

// Those who share a key as a check sees them, by the numbers that are worked out once for each distinct cell. The numbers of all groups of a
// check are taken together, part by part: to take each when it is asked for is to wait for memory each time.

export class IndexedSharers implements Sharers {
  readonly #memory: Memory;
  readonly #index: KeyIndex;
  readonly #items: Int32Array;
  /** By place in the items: what counts, part by part. */
  readonly #numbers: readonly Int32Array[];
  /** Those who are seen now begin here. */
  #from = 0;
  count = 0;

  /** @param items those of all groups, each group by itself */
  constructor(memory: Memory, index: KeyIndex, items: Int32Array) {
    this.#memory = memory;
    this.#index = index;
    this.#items = items;
    const parts = index.sources[0]?.compared.length ?? 0;
    this.#numbers = Array.from({ length: parts }, (_, part) => numbersOf(index, items, part));
  }

  /** Sees the group that begins at this place. */
  turnTo(from: number, end: number): this {
    this.#from = from;
    this.count = end - from;
    return this;
  }

  /** The number of their key. */
  get hash(): number {
    return this.#index.hash(this.#item(0));
  }

  by(nth: number): KeySource {
    return this.#index.source(this.#item(nth)).source;
  }

  row(nth: number): RowId {
    return this.#index.row(this.#item(nth));
  }

  given(nth: number): Given {
    return { row: subjectFor(this.#memory, this.row(nth), nth), by: this.by(nth) };
  }

  has(nth: number, part: number): boolean {
    return this.number(nth, part) !== 0;
  }

  number(nth: number, part: number): number {
    return this.#numbers[part]![this.#from + nth]!;
  }

  isSame(a: number, b: number, part: number): boolean {
    const numbers = this.#numbers[part]!;
    const number = numbers[this.#from + a]!;
    if (number !== numbers[this.#from + b]!) return false;
    return number === 0 || this.#saySame(this.#item(a), this.#item(b), part);
  }

  /** Those with one number mostly say the same; whether they do is told by the texts. */
  #saySame(a: Item, b: Item, part: number): boolean {
    const index = this.#index;
    const [own, its] = [index.source(a).compared[part]!, index.source(b).compared[part]!];
    const [code, other] = [codeAt(own, index.slot(a)), codeAt(its, index.slot(b))];
    return (own === its && code === other) || own.said(code) === its.said(other);
  }

  #item(nth: number): Item {
    return this.#items[this.#from + nth]!;
  }
}

function codeAt({ column }: PartHashes, slot: number): number {
  return column.codes[slot]!;
}

/** What counts in this part, by place in the items. */
function numbersOf({ sources }: KeyIndex, items: Int32Array, part: number): Int32Array {
  const numbers = new Int32Array(items.length);
  sources.forEach((source, nth) => {
    const hashes = source.compared[part];
    if (hashes !== undefined) fillIn(numbers, items, nth, sources.length, hashes.column.codes, hashes.all);
  });
  return numbers;
}

/** A function of numbers only, for it is walked through some million times. */
function fillIn(
  numbers: Int32Array,
  items: Int32Array,
  source: number,
  step: number,
  codes: Int32Array,
  all: Int32Array,
): void {
  for (let at = 0; at < items.length; at++) {
    const item = items[at]! - 1;
    if (item % step === source) numbers[at] = all[codes[(item - source) / step]!]!;
  }
}
