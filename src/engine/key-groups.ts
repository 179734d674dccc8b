import { isFilled } from '../model/bare-text.ts';
import type { Column } from '../model/column.ts';
import type { Groups, Item, KeyChains } from './key-chains.ts';
import { areAlike, isOneKey, type Part, type SourceHashes, sayTheSame } from './key-parts.ts';

// Which rows are to be looked at together when a file is taken in: those who share the number of a key and do not say the same. Worked out
// column by column, over numbers: each row is compared with the one before it in its group, and texts only where their codes differ.

/** Those who share a number, in the order of the table. */
export interface OpenGroup {
  items: Int32Array;
  /** They may have several keys of one number. */
  isMixed: boolean;
}

/** Rows of one source, each beside the one that it is compared with. */
interface Pairs {
  slots: Int32Array;
  /** Slot of the other; -1 where there is none. */
  others: Int32Array;
  /** Is told: 1 where the two are not the same. */
  differs: Uint8Array;
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
): OpenGroup[] {
  const step = sources.length;
  const of = new Int32Array(most + 1);
  const [isOpen, isMixed] = [new Uint8Array(most + 1), new Uint8Array(most + 1)];
  const [hashes, others] = [new Int32Array(slots.length), new Int32Array(slots.length)];
  const pairs = { slots, others, differs: new Uint8Array(slots.length) };
  let count = 0;
  for (let nth = 0; nth < step; nth++) {
    const source = sources[nth]!;
    source.fill(slots, hashes);
    const groups = { of, first: nth + 1, step };
    count = chains.linkAll({ slots, hashes, others, groups, count });
    if (count === 0) continue;
    for (let at = 0; at < slots.length; at++) {
      const other = others[at]!;
      const [slot, from] = [Math.floor((other - 1) / step), (other - 1) % step];
      others[at] = other === 0 || from !== nth ? -1 : slot;
      if (other === 0 || from === nth) continue;
      // In another role; rare enough to be compared one by one.
      const group = of[slots[at]! * step + groups.first]!;
      if (!areAlike(sources[from]!, slot, source, slots[at]!)) isOpen[group] = 1;
      if (!isOneKey(sources[from]!, slot, source, slots[at]!)) isMixed[group] = 1;
    }
    markUnlike(pairs, source);
    tell(pairs, groups, isOpen);
    markOtherKeys(pairs, source.parts);
    tell(pairs, groups, isMixed);
  }
  return gathered({ slots, of, isOpen, isMixed, step, count });
}

/** Where the two do not say letter for letter the same in what counts for the check. */
function markUnlike({ slots, others, differs }: Pairs, { alike, source }: SourceHashes): void {
  const mustBeFilled = source.alikeWhenFilled === true;
  differs.fill(mustBeFilled && alike.includes(undefined) ? 1 : 0);
  for (const column of alike)
    if (column !== undefined) {
      if (mustBeFilled) markBlank(slots, column, differs);
      markOtherwise(slots, others, column, differs, isSameText);
    }
}

/** Where the keys of the two, which have one number, are not the same. */
function markOtherKeys({ slots, others, differs }: Pairs, parts: readonly Part[]): void {
  differs.fill(0);
  for (const part of parts) {
    const { is, of, hashes } = part;
    const [only] = hashes;
    if (is === 'condition' || only === undefined) continue;
    const isSame = (a: string, b: string) => a === b || of(a) === of(b);
    if (hashes.length === 1) markOtherwise(slots, others, only.column, differs, isSame);
    else
      for (let at = 0; at < slots.length; at++)
        if (others[at]! >= 0 && !sayTheSame(part, slots[at]!, part, others[at]!)) differs[at] = 1;
  }
}

// Small functions of numbers only, for they are walked through some million times.

const isSameText = (a: string, b: string): boolean => a === b;

function markOtherwise(
  slots: Int32Array,
  others: Int32Array,
  { codes, texts }: Column,
  differs: Uint8Array,
  isSame: (a: string, b: string) => boolean,
): void {
  for (let at = 0; at < slots.length; at++) {
    const other = others[at]!;
    if (other < 0) continue;
    const own = codes[slots[at]!]!;
    const its = codes[other]!;
    if (own !== its && differs[at] === 0 && !isSame(texts[own]!, texts[its]!)) differs[at] = 1;
  }
}

function markBlank(slots: Int32Array, { codes, texts }: Column, differs: Uint8Array): void {
  for (let at = 0; at < slots.length; at++) if (!isFilled(texts[codes[slots[at]!]!]!)) differs[at] = 1;
}

/** Tells it of the groups of those who differ from the one before them. */
function tell({ slots, others, differs }: Pairs, { of, first, step }: Groups, told: Uint8Array): void {
  for (let at = 0; at < slots.length; at++)
    if (differs[at] === 1 && others[at]! >= 0) told[of[slots[at]! * step + first]!] = 1;
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
function gathered({ slots, of, isOpen, isMixed, step, count }: Told): OpenGroup[] {
  const ends = new Int32Array(count + 1);
  for (let item = 1; item < of.length; item++) if (isOpen[of[item]!] === 1) ends[of[item]!]! += 1;
  for (let group = 1; group <= count; group++) ends[group]! += ends[group - 1]!;
  const next = new Int32Array(count + 1);
  for (let group = 1; group <= count; group++) next[group] = ends[group - 1]!;
  const all = new Int32Array(ends[count]!);
  for (let at = 0; at < slots.length; at++)
    for (let item = slots[at]! * step + 1; item <= slots[at]! * step + step; item++) {
      const group = of[item]!;
      if (isOpen[group] === 1) all[next[group]!++] = item;
    }
  const open: OpenGroup[] = [];
  for (let group = 1; group <= count; group++)
    if (isOpen[group] === 1)
      open.push({ items: all.subarray(ends[group - 1]!, ends[group]!), isMixed: isMixed[group] === 1 });
  return open;
}
