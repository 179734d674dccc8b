import type { Given, KeySource } from '../checks/keys.ts';
import type { Sharers } from '../checks/sharers.ts';
import type { RowId } from '../model/table.ts';
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
  /** By place in the items: the slot and the source, and what counts, part by part. */
  readonly #slots: Int32Array;
  readonly #sources: Uint8Array;
  readonly #numbers: readonly Int32Array[];
  /** Those who are seen now begin here. */
  #from = 0;
  count = 0;

  /** @param items those of all groups, each group by itself */
  constructor(memory: Memory, index: KeyIndex, items: Int32Array) {
    this.#memory = memory;
    this.#index = index;
    this.#items = items;
    this.#slots = new Int32Array(items.length);
    this.#sources = new Uint8Array(items.length);
    takeApart(items, index.sources.length, this.#slots, this.#sources);
    const parts = index.sources[0]?.compared.length ?? 0;
    this.#numbers = Array.from({ length: parts }, (_, part) => this.#numbersOf(part));
  }

  #numbersOf(part: number): Int32Array {
    const numbers = new Int32Array(this.#items.length);
    this.#index.sources.forEach(({ compared }, nth) => {
      const hashes = compared[part];
      if (hashes !== undefined)
        fillIn(numbers, this.#slots, this.#sources, nth, hashes.column.codes, hashes.all);
    });
    return numbers;
  }

  /** Sees the group that begins at this place. */
  turnTo(from: number, end: number): this {
    this.#from = from;
    this.count = end - from;
    return this;
  }

  /** The number of their key. */
  get hash(): number {
    return this.#index.hash(this.#items[this.#from]!);
  }

  by(nth: number): KeySource {
    return this.#index.sources[this.#sources[this.#from + nth]!]!.source;
  }

  row(nth: number): RowId {
    return this.#memory.table.row(this.#slots[this.#from + nth]!);
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
    return number === 0 || this.#saySame(this.#from + a, this.#from + b, part);
  }

  /** Those with one number mostly say the same; whether they do is told by the texts. */
  #saySame(a: number, b: number, part: number): boolean {
    const [own, its] = [this.#comparedAt(a, part), this.#comparedAt(b, part)];
    const code = own.column.codes[this.#slots[a]!]!;
    const other = its.column.codes[this.#slots[b]!]!;
    return (own === its && code === other) || own.said(code) === its.said(other);
  }

  #comparedAt(at: number, part: number): PartHashes {
    return this.#index.sources[this.#sources[at]!]!.compared[part]!;
  }
}

// Functions of numbers only, for they are walked through some million times.

function takeApart(items: Int32Array, step: number, slots: Int32Array, sources: Uint8Array): void {
  for (let at = 0; at < items.length; at++) {
    const item = items[at]! - 1;
    sources[at] = item % step;
    slots[at] = (item / step) | 0;
  }
}

function fillIn(
  numbers: Int32Array,
  slots: Int32Array,
  sources: Uint8Array,
  source: number,
  codes: Int32Array,
  all: Int32Array,
): void {
  for (let at = 0; at < slots.length; at++)
    if (sources[at] === source) numbers[at] = all[codes[slots[at]!]!]!;
}
