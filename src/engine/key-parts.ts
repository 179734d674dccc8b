import { address, folded, type KeyPart, type KeySource, keyOf } from '../checks/keys.ts';
import { SEED } from '../checks/sharers.ts';
import { isFilled } from '../model/bare-text.ts';
import type { Column } from '../model/column.ts';
import type { FieldPath } from '../model/field.ts';
import type { RowText } from '../model/person.ts';
import { PartHashes } from './part-hashes.ts';

// Keys of rows as numbers: equal keys have equal numbers, other keys hardly ever. What of a cell counts is worked out once for each distinct
// cell, so no text is made for a row. Whoever needs certainty compares the keys themselves (checks/keys.ts).

type Fields = ReadonlyMap<FieldPath, Column>;

/** Shared by all sources of one table: many keys begin with the same surname. */
export class PartStore {
  readonly #fields: Fields;
  readonly #made = new Map<Column, Map<KeyPart['of'], PartHashes>>();

  constructor(fields: Fields) {
    this.#fields = fields;
  }

  /** The columns of a part that the layout has. */
  of({ fields, of }: Pick<KeyPart, 'fields' | 'of'>): PartHashes[] {
    return fields.flatMap((field) => {
      const column = this.#fields.get(field);
      return column === undefined ? [] : [this.#hashes(column, of)];
    });
  }

  columnsOf(fields: readonly FieldPath[]): (Column | undefined)[] {
    return fields.map((field) => this.#fields.get(field));
  }

  text(field: FieldPath, slot: number): string {
    return this.#fields.get(field)?.text(slot) ?? '';
  }

  #hashes(column: Column, of: KeyPart['of']): PartHashes {
    const ofColumn = this.#made.get(column) ?? new Map<KeyPart['of'], PartHashes>();
    this.#made.set(column, ofColumn);
    let made = ofColumn.get(of);
    if (made === undefined) {
      made = new PartHashes(column, of, of === address ? this.#hashes(column, folded) : undefined);
      ofColumn.set(of, made);
    }
    return made;
  }
}

export interface Part {
  is: KeyPart['is'];
  of: KeyPart['of'];
  hashes: PartHashes[];
}

/** One source of keys over the columns of a table. */
export class SourceHashes {
  readonly source: KeySource;
  readonly parts: readonly Part[];
  readonly #textAt: (slot: number) => RowText;
  readonly alike: (Column | undefined)[];
  readonly #store: PartStore;
  #compared: (PartHashes | undefined)[] | undefined;

  constructor(source: KeySource, store: PartStore) {
    this.source = source;
    this.parts = source.parts.map((part) => ({ is: part.is, of: part.of, hashes: store.of(part) }));
    this.#textAt = (slot) => (field) => store.text(field, slot);
    this.alike = store.columnsOf(source.alike);
    this.#store = store;
  }

  /** What the check compares, by part; nothing where the layout does not have the field. */
  get compared(): readonly (PartHashes | undefined)[] {
    this.#compared ??= (this.source.compared ?? []).map(
      ({ field, of }) => this.#store.of({ fields: [field], of })[0],
    );
    return this.#compared;
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

  /** Whether any row could give a key: the layout has what is needed. */
  get canGive(): boolean {
    return this.parts.every(({ is, hashes }) => is === 'beside' || is === 'telling' || hashes.length > 0);
  }

  /** The key itself; '' for none. */
  keyAt(slot: number): string {
    return keyOf(this.source, this.#textAt(slot));
  }

  /** Writes the number of the key of each of these slots into `into`; 0 for none. Part by part: each column is walked once. */
  fill(slots: Int32Array, into: Int32Array): void {
    into.fill(SEED);
    const telling = this.parts.some(({ is }) => is === 'telling') ? new Uint8Array(slots.length) : undefined;
    let said: Int32Array | undefined;
    for (const { is, hashes } of this.parts) {
      if (is === 'needed' && hashes.length === 1) {
        mixOne(into, slots, hashes[0]!.column.codes, hashes[0]!.all);
        continue;
      }
      if (is !== 'condition' && hashes.length === 1) {
        mixBeside(
          into,
          slots,
          hashes[0]!.column.codes,
          hashes[0]!.all,
          is === 'telling' ? telling : undefined,
        );
        continue;
      }
      said = said?.fill(0) ?? new Int32Array(slots.length);
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

/** By far the commonest part: one column, without which there is no key. */
function mixOne(into: Int32Array, slots: Int32Array, codes: Int32Array, all: Int32Array): void {
  for (let at = 0; at < slots.length; at++) {
    const part = all[codes[slots[at]!]!]!;
    if (into[at] !== 0) into[at] = part === 0 ? 0 : mixed(into[at]!, part);
  }
}

function mixBeside(
  into: Int32Array,
  slots: Int32Array,
  codes: Int32Array,
  all: Int32Array,
  telling: Uint8Array | undefined,
): void {
  for (let at = 0; at < slots.length; at++) {
    const part = all[codes[slots[at]!]!]!;
    if (into[at] !== 0) into[at] = mixed(into[at]!, part);
    if (telling !== undefined && part !== 0) telling[at] = 1;
  }
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

/** Whether the rows of two slots, of which both give a key of one number, give the same key. Texts are made only of cells that differ. */
export function isOneKey(a: SourceHashes, slotA: number, b: SourceHashes, slotB: number): boolean {
  if (a.parts.length !== b.parts.length) return a.keyAt(slotA) === b.keyAt(slotB);
  for (let nth = 0; nth < a.parts.length; nth++) {
    const [own, other] = [a.parts[nth]!, b.parts[nth]!];
    if (own.is !== 'condition' && !sayTheSame(own, slotA, other, slotB))
      return a.keyAt(slotA) === b.keyAt(slotB);
  }
  return true;
}

/** Whether they say the same in this part of their keys. */
export function sayTheSame(a: Part, slotA: number, b: Part, slotB: number): boolean {
  const [own, other] = [tellingColumn(a, slotA), tellingColumn(b, slotB)];
  const [code, otherCode] = [own?.codes[slotA] ?? 0, other?.codes[slotB] ?? 0];
  if (own === other && code === otherCode) return true;
  const [said, otherSaid] = [own?.texts.at(code) ?? '', other?.texts.at(otherCode) ?? ''];
  return said === otherSaid || a.of(said) === b.of(otherSaid);
}

/** The first column in which something counts. */
function tellingColumn({ hashes }: Part, slot: number): Column | undefined {
  for (const { all, column } of hashes) if (all[column.codes[slot]!] !== 0) return column;
  return undefined;
}

/** Whether the row of one slot says letter for letter the same as that of another, so that a check finds nothing between the two. */
export function areAlike(a: SourceHashes, slotA: number, b: SourceHashes, slotB: number): boolean {
  const mustBeFilled = a.source.alikeWhenFilled === true;
  for (let nth = 0; nth < a.alike.length; nth++) {
    const [own, other] = [a.alike[nth], b.alike[nth]];
    const code = own?.codes[slotA] ?? 0;
    if (mustBeFilled && !isFilled(own?.texts.at(code) ?? '')) return false;
    if (own === other && code === (other?.codes[slotB] ?? 0)) continue;
    if ((own?.texts.at(code) ?? '') !== (other?.text(slotB) ?? '')) return false;
  }
  return true;
}

/** Never 0, which is no key. */
function mixed(hash: number, part: number): number {
  let mix = Math.imul(hash ^ part, 0x5bd1e995);
  mix ^= mix >>> 15;
  return mix === 0 ? SEED : mix;
}
