import { isFilled } from '../model/bare-text.ts';
import type { Column } from '../model/column.ts';
import type { Item, KeyChains } from './key-chains.ts';
import { areAlike, isOneKey, type Part, type SourceHashes, sayTheSame } from './key-parts.ts';

// Which rows are to be looked at together when a file is taken in: those who share the number of a key and do not say the same. Worked out
// column by column, over numbers: each row is compared with the one before it in its group, and texts only where their codes differ.

/** Items of all groups, those of each beside each other, in the order of the table. */
export interface OpenGroups {
  items: Int32Array;
  /** By group, the place of its first item; and behind the last. */
  starts: Int32Array;
  /** By group: 1 where they may have several keys of one number. */
  isMixed: Uint8Array;
}

/** Rows of one source that share a number with one before them. The first `count` places say which. */
interface Pairs {
  count: number;
  slots: Int32Array;
  /** Slots of those before them. */
  others: Int32Array;
  groups: Int32Array;
}

interface Space {
  /** By item. */
  of: Int32Array;
  /** By group. */
  isOpen: Uint8Array;
  isMixed: Uint8Array;
  /** By place in the slots. */
  hashes: Int32Array;
  before: Int32Array;
  pairs: Pairs;
}

/** Room to work in, for one check after the other: to get it anew costs more than the work. */
export class GroupSpace {
  #space: Space | undefined;

  cleared(slots: number, most: Item): Space {
    const known = this.#space;
    if (known !== undefined && known.of.length > most && known.hashes.length === slots) {
      known.of.fill(0, 0, most + 1);
      known.isOpen.fill(0, 0, most + 1);
      known.isMixed.fill(0, 0, most + 1);
      return { ...known, of: known.of.subarray(0, most + 1) };
    }
    const numbers = () => new Int32Array(slots);
    const pairs = {
      count: 0,
      slots: numbers(),
      others: numbers(),
      groups: numbers(),
    };
    this.#space = {
      of: new Int32Array(most + 1),
      isOpen: new Uint8Array(most + 1),
      isMixed: new Uint8Array(most + 1),
      hashes: numbers(),
      before: numbers(),
      pairs,
    };
    return this.#space;
  }
}

/**
 * Links the keys that these sources give in the rows of these slots, which are in the order of the table; there must be room for them.
 * @param most the last item that there may be
 */
export function openGroups(
  sources: readonly SourceHashes[],
  chains: KeyChains,
  slots: Int32Array,
  most: Item,
  space: GroupSpace,
): OpenGroups {
  const step = sources.length;
  const { of, isOpen, isMixed, hashes, before, pairs } = space.cleared(slots.length, most);
  let count = 0;
  for (let nth = 0; nth < step; nth++) {
    const source = sources[nth]!;
    source.fill(slots, hashes);
    const groups = { of, first: nth + 1, step };
    count = chains.linkAll({ slots, hashes, others: before, groups, count });
    if (nth > 0) {
      pairUp(pairs, { slots, before, of, nth, step }, false);
      markAcross(pairs, sources, nth, isOpen, isMixed);
    }
    pairUp(pairs, { slots, before, of, nth, step }, true);
    if (pairs.count === 0) continue;
    markUnlike(pairs, source, isOpen);
    // Mostly there is nobody to look at, and nobody asks then whether they have one key.
    if (keepOpen(pairs, isOpen)) markOtherKeys(pairs, source.parts, isMixed);
  }
  return isOpen.includes(1) ? gathered({ slots, of, isOpen, isMixed, step, count }) : NO_GROUPS;
}

export const NO_GROUPS: OpenGroups = {
  items: new Int32Array(0),
  starts: new Int32Array(1),
  isMixed: new Uint8Array(0),
};

interface Linked {
  slots: Int32Array;
  /** By place, the item before it. */
  before: Int32Array;
  of: Int32Array;
  /** The source that was linked. */
  nth: number;
  step: number;
}

/** Those who share a number with one before them in the same role, or in another one. */
function pairUp(pairs: Pairs, { slots, before, of, nth, step }: Linked, isOwnRole: boolean): void {
  let count = 0;
  for (let at = 0; at < slots.length; at++) {
    const other = before[at]!;
    if (other === 0 || ((other - 1) % step === nth) !== isOwnRole) continue;
    pairs.slots[count] = slots[at]!;
    pairs.others[count] = isOwnRole ? (other - 1 - nth) / step : other;
    pairs.groups[count] = of[slots[at]! * step + nth + 1]!;
    count++;
  }
  pairs.count = count;
}

/** Somebody in another role, told by the item: rare enough to be compared one by one. */
function markAcross(
  { count, slots, others, groups }: Pairs,
  sources: readonly SourceHashes[],
  nth: number,
  isOpen: Uint8Array,
  isMixed: Uint8Array,
): void {
  for (let at = 0; at < count; at++) {
    const from = (others[at]! - 1) % sources.length;
    const slot = (others[at]! - 1 - from) / sources.length;
    const [source, own] = [sources[nth]!, sources[from]!];
    if (!areAlike(own, slot, source, slots[at]!)) isOpen[groups[at]!] = 1;
    if (!isOneKey(own, slot, source, slots[at]!)) isMixed[groups[at]!] = 1;
  }
}

/** Tells of the groups in which two do not say letter for letter the same in what counts for the check. */
function markUnlike(pairs: Pairs, { alike, source }: SourceHashes, told: Uint8Array): void {
  const mustBeFilled = source.alikeWhenFilled === true;
  if (mustBeFilled && alike.includes(undefined)) markAll(pairs, told);
  for (const column of alike)
    if (column !== undefined) {
      if (mustBeFilled) markBlank(pairs, column, told);
      markOtherwise(pairs, column, isSameText, told);
    }
}

/** Tells of the groups in which the keys of two, which have one number, are not the same. */
function markOtherKeys(pairs: Pairs, parts: readonly Part[], told: Uint8Array): void {
  const { count, slots, others, groups } = pairs;
  for (const part of parts) {
    const { is, of, hashes } = part;
    const [only] = hashes;
    if (is === 'condition' || only === undefined) continue;
    if (hashes.length === 1) markOtherwise(pairs, only.column, (a, b) => a === b || of(a) === of(b), told);
    else
      for (let at = 0; at < count; at++)
        if (!sayTheSame(part, slots[at]!, part, others[at]!)) told[groups[at]!] = 1;
  }
}

// Small functions of numbers only, for they are walked through some million times. A group of which it is told is not looked at again.

const isSameText = (a: string, b: string): boolean => a === b;

function markOtherwise(
  { count, slots, others, groups }: Pairs,
  { codes, texts }: Column,
  isSame: (a: string, b: string) => boolean,
  told: Uint8Array,
): void {
  for (let at = 0; at < count; at++) {
    if (told[groups[at]!] === 1) continue;
    const own = codes[slots[at]!]!;
    const its = codes[others[at]!]!;
    if (own !== its && !isSame(texts.at(own)!, texts.at(its)!)) told[groups[at]!] = 1;
  }
}

function markBlank({ count, slots, groups }: Pairs, { codes, texts }: Column, told: Uint8Array): void {
  for (let at = 0; at < count; at++)
    if (told[groups[at]!] === 0 && !isFilled(texts.at(codes[slots[at]!]!)!)) told[groups[at]!] = 1;
}

function markAll({ count, groups }: Pairs, told: Uint8Array): void {
  for (let at = 0; at < count; at++) told[groups[at]!] = 1;
}

/** Leaves the pairs of open groups, and says whether there are any. */
function keepOpen(pairs: Pairs, isOpen: Uint8Array): boolean {
  const { count, slots, others, groups } = pairs;
  let kept = 0;
  for (let at = 0; at < count; at++)
    if (isOpen[groups[at]!] === 1) {
      slots[kept] = slots[at]!;
      others[kept] = others[at]!;
      groups[kept] = groups[at]!;
      kept++;
    }
  pairs.count = kept;
  return kept > 0;
}

interface Told {
  slots: Int32Array;
  of: Int32Array;
  isOpen: Uint8Array;
  isMixed: Uint8Array;
  step: number;
  count: number;
}

/** The items of the open groups, each group by itself. */
function gathered({ slots, of, isOpen, isMixed, step, count }: Told): OpenGroups {
  /** By group, its number among the open ones. */
  const nth = new Int32Array(count + 1);
  let open = 0;
  for (let group = 1; group <= count; group++) if (isOpen[group] === 1) nth[group] = open++;
  const starts = new Int32Array(open + 1);
  const mixed = new Uint8Array(open);
  for (let item = 1; item < of.length; item++) if (isOpen[of[item]!] === 1) starts[nth[of[item]!]! + 1]! += 1;
  for (let group = 1; group <= open; group++) starts[group]! += starts[group - 1]!;
  const next = starts.slice();
  const items = new Int32Array(starts[open]!);
  for (let at = 0; at < slots.length; at++)
    for (let item = slots[at]! * step + 1; item <= slots[at]! * step + step; item++) {
      const group = of[item]!;
      if (isOpen[group] === 1) items[next[nth[group]!]!++] = item;
    }
  for (let group = 1; group <= count; group++) if (isOpen[group] === 1) mixed[nth[group]!] = isMixed[group]!;
  return { items, starts, isMixed: mixed };
}
