import type { Facts } from '../model/finding.ts';
import { type Flag, type FlagGroup, RANK } from './flag.ts';

// Flags of the cells of one column, by entry code: numbers only, for there can be one for each of a million cells, and most columns have none
// and take no room. Of a flag it keeps the group; the facts are asked for again when somebody looks at them. It judges nothing.

/** The groups that one entry has a flag of; entries with the same ones share it. */
interface Combination {
  groups: readonly FlagGroup[];
  rank: number;
  /** Number of the combination with one group more. */
  more: Map<FlagGroup, number>;
}

const FEWEST = 16;
const NO_NUMBERS = new Int32Array(0);
const NO_RANKS = new Uint8Array(0);
const NONE: readonly FlagGroup[] = [];

export class CellFlags {
  /** Number of the combination by code; 0 is none. Codes beyond it have none. */
  #numbers = NO_NUMBERS;
  readonly #combinations: Combination[] = [{ groups: NONE, rank: 0, more: new Map() }];
  /** What was added last, and to what: mostly many of one sort come together. */
  #last = { from: -1, group: undefined as FlagGroup | undefined, to: 0 };
  /** How many entries have flags. */
  size = 0;
  /** Worst severity rank by entry code; codes beyond it have none, and so 0. */
  ranks = NO_RANKS;

  /** In the order in which they were added. */
  groups(code: number): readonly FlagGroup[] {
    return this.#combinations[this.#numbers[code] ?? 0]!.groups;
  }

  /** @param codes how many there are, so that room is made for all of them at once */
  add(code: number, group: FlagGroup, codes: number): void {
    if (code >= this.#numbers.length) this.#grow(Math.max(code + 1, codes, FEWEST));
    const from = this.#numbers[code]!;
    if (from === 0) this.size += 1;
    const { from: lastFrom, group: lastGroup, to: lastTo } = this.#last;
    const to = from === lastFrom && group === lastGroup ? lastTo : this.#with(from, group);
    this.#numbers[code] = to;
    this.ranks[code] = this.#combinations[to]!.rank;
  }

  delete(code: number): void {
    if ((this.#numbers[code] ?? 0) === 0) return;
    this.#numbers[code] = 0;
    this.ranks[code] = 0;
    this.size -= 1;
  }

  *[Symbol.iterator](): Generator<[code: number, groups: readonly FlagGroup[]]> {
    for (let code = 0; code < this.#numbers.length; code++)
      if (this.#numbers[code] !== 0) yield [code, this.groups(code)];
  }

  #with(from: number, group: FlagGroup): number {
    const { groups, rank, more } = this.#combinations[from]!;
    let to = more.get(group);
    if (to === undefined) {
      to = this.#combinations.length;
      const worst = Math.max(rank, RANK[group.severity]);
      this.#combinations.push({ groups: [...groups, group], rank: worst, more: new Map() });
      more.set(group, to);
    }
    this.#last = { from, group, to };
    return to;
  }

  #grow(room: number): void {
    const codes = this.#numbers.length === 0 ? room : Math.max(room, this.#numbers.length * 2);
    const numbers = new Int32Array(codes);
    numbers.set(this.#numbers);
    this.#numbers = numbers;
    const ranks = new Uint8Array(codes);
    ranks.set(this.ranks);
    this.ranks = ranks;
  }
}

/** A flag as it is given out. Nearly nobody looks at the facts of more than those on the screen. */
export class CellFlag implements Flag {
  readonly check: FlagGroup['check'];
  readonly severity: FlagGroup['severity'];
  readonly trust: FlagGroup['trust'];
  readonly group: string;
  readonly #ask: () => Facts;
  #facts: Facts | undefined;

  constructor({ check, severity, trust, group }: FlagGroup, ask: () => Facts) {
    this.check = check;
    this.severity = severity;
    this.trust = trust;
    this.group = group;
    this.#ask = ask;
  }

  get facts(): Facts {
    this.#facts ??= this.#ask();
    return this.#facts;
  }
}
