import type { FlagGroup } from './flag.ts';

// How many findings of each group stand in the cells of one column. It only counts.

/** 0 for what is no longer there. */
interface CellTally {
  flag: FlagGroup;
  count: number;
}

export class CellTallies {
  /** By group. */
  readonly all = new Map<string, CellTally>();
  /** The one that was counted in last: mostly many of one group come together. */
  #recent: CellTally | undefined;

  add(group: FlagGroup, count: number): void {
    if (this.#recent?.flag !== group) this.#recent = this.#of(group);
    this.#recent.count += count;
  }

  #of(flag: FlagGroup): CellTally {
    const known = this.all.get(flag.group);
    if (known !== undefined) return known;
    const made = { flag, count: 0 };
    this.all.set(flag.group, made);
    return made;
  }
}
