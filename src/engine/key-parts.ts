import { folded, type KeyPart, type KeySource, trimmed } from '../checks/keys.ts';
import { isFilled } from '../model/bare-text.ts';
import type { Column } from '../model/column.ts';
import type { FieldPath } from '../model/field.ts';

// Keys of rows as numbers: equal keys have equal numbers, other keys hardly ever. What of a cell counts is worked out once for each distinct
// cell, so no text is made for a row. Whoever needs certainty compares the keys themselves (checks/keys.ts).

type Fields = ReadonlyMap<FieldPath, Column>;

/** Numbers of what counts in the cells of a column, by entry; 0 is nothing. New entries are added when they are asked for. */
class PartHashes {
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

/** Shared by all sources of one table: many keys begin with the same surname. */
export class PartStore {
  readonly #fields: Fields;
  readonly #made = new Map<Column, Map<KeyPart['of'], PartHashes>>();

  constructor(fields: Fields) {
    this.#fields = fields;
  }

  /** The columns of a part that the layout has. */
  of({ fields, of }: KeyPart): PartHashes[] {
    return fields.flatMap((field) => {
      const column = this.#fields.get(field);
      return column === undefined ? [] : [this.#hashes(column, of)];
    });
  }

  columnsOf(fields: readonly FieldPath[]): (Column | undefined)[] {
    return fields.map((field) => this.#fields.get(field));
  }

  #hashes(column: Column, of: KeyPart['of']): PartHashes {
    const ofColumn = this.#made.get(column) ?? new Map<KeyPart['of'], PartHashes>();
    this.#made.set(column, ofColumn);
    const made = ofColumn.get(of) ?? new PartHashes(column, of);
    ofColumn.set(of, made);
    return made;
  }
}

/** One source of keys over the columns of a table. */
export class SourceHashes {
  readonly source: KeySource;
  readonly #parts: { is: KeyPart['is']; hashes: PartHashes[] }[];
  readonly alike: (Column | undefined)[];

  constructor(source: KeySource, store: PartStore) {
    this.source = source;
    this.#parts = source.parts.map((part) => ({ is: part.is, hashes: store.of(part) }));
    this.alike = store.columnsOf(source.alike);
  }

  /** Whether an edit in one of these fields may change a key by this source, or what the check says of who gave it. */
  readsOneOf(fields: ReadonlySet<FieldPath>): boolean {
    const { parts, alike, reads } = this.source;
    const isRead = (field: FieldPath) => fields.has(field);
    if (reads === undefined) return fields.size > 0;
    return reads.some(isRead) || alike.some(isRead) || parts.some((part) => part.fields.some(isRead));
  }

  /** Whether an edit in one of these fields may make rows alike, or no longer alike. */
  comparesOneOf(fields: ReadonlySet<FieldPath>): boolean {
    return this.source.alike.some((field) => fields.has(field));
  }

  /** Whether two rows give one key for sure: they say letter for letter the same in all that it is made of. */
  givesOneKey(slotA: number, slotB: number): boolean {
    for (const { hashes } of this.#parts)
      for (const { column } of hashes) {
        const [one, other] = [column.codes[slotA]!, column.codes[slotB]!];
        if (one !== other && column.texts[one] !== column.texts[other]) return false;
      }
    return true;
  }

  /** Whether any row could give a key: the layout has what is needed. */
  get canGive(): boolean {
    return this.#parts.every(({ is, hashes }) => is === 'beside' || is === 'telling' || hashes.length > 0);
  }

  /** Writes the number of the key of each of these slots into `into`; 0 for none. Part by part: each column is walked once. */
  fill(slots: Int32Array, into: Int32Array): void {
    into.fill(SEED);
    const telling = this.#parts.some(({ is }) => is === 'telling') ? new Uint8Array(slots.length) : undefined;
    const said = new Int32Array(slots.length);
    for (const { is, hashes } of this.#parts) {
      said.fill(0);
      for (const { all, column } of hashes) sayFirst(said, slots, column.codes, all);
      if (is === 'needed') mixNeeded(into, said);
      else if (is === 'condition') keepWhere(into, said);
      else mixAll(into, said, is === 'telling' ? telling : undefined);
    }
    if (telling !== undefined) keepWhere(into, telling);
  }
}

// Small functions of numbers only, for they are walked through some million times.

/** The number of the first column in which something counts. */
function sayFirst(said: Int32Array, slots: Int32Array, codes: Int32Array, all: Int32Array): void {
  for (let at = 0; at < slots.length; at++) if (said[at] === 0) said[at] = all[codes[slots[at]!]!]!;
}

function mixNeeded(into: Int32Array, said: Int32Array): void {
  for (let at = 0; at < into.length; at++)
    if (into[at] !== 0) into[at] = said[at] === 0 ? 0 : mixed(into[at]!, said[at]!);
}

function mixAll(into: Int32Array, said: Int32Array, telling: Uint8Array | undefined): void {
  for (let at = 0; at < into.length; at++) {
    if (into[at] !== 0) into[at] = mixed(into[at]!, said[at]!);
    if (telling !== undefined && said[at] !== 0) telling[at] = 1;
  }
}

function keepWhere(into: Int32Array, isSo: Int32Array | Uint8Array): void {
  for (let at = 0; at < into.length; at++) if (isSo[at] === 0) into[at] = 0;
}

/** Whether the row of one slot says letter for letter the same as that of another, so that a check finds nothing between the two. */
export function areAlike(a: SourceHashes, slotA: number, b: SourceHashes, slotB: number): boolean {
  const mustBeFilled = a.source.alikeWhenFilled === true;
  for (let nth = 0; nth < a.alike.length; nth++) {
    const [own, other] = [a.alike[nth], b.alike[nth]];
    const code = own?.codes[slotA] ?? 0;
    if (mustBeFilled && !isFilled(own?.texts[code] ?? '')) return false;
    if (own === other && code === (other?.codes[slotB] ?? 0)) continue;
    if ((own?.texts[code] ?? '') !== (other?.text(slotB) ?? '')) return false;
  }
  return true;
}

const SEED = 0x2545f491;

/** Never 0, which is no key. */
function mixed(hash: number, part: number): number {
  let mix = Math.imul(hash ^ part, 0x5bd1e995);
  mix ^= mix >>> 15;
  return mix === 0 ? SEED : mix;
}

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
