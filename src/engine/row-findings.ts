import type { Check } from '../checks/check.ts';
import type { ColumnId, RowId } from '../model/table.ts';
import { inRow, RANK, type RowFlag } from './flag.ts';
import { SameFlags } from './same-flags.ts';

// Findings that stand in a row but do not come from one cell alone: of rows, webaanvragen and the file. Each has an owner, which is
// looked at again as a whole: the row itself, the webaanvraag, those who share a key, the file. A large list has a finding in every row, so
// what is kept of one is the flag itself, chained to the one found before it in the same row.

/** What sort of thing the owner is, when it is not the row that the flags stand in; a table check has owners of its own. */
type OwnerSort = 'file' | 'column' | 'webaanvraag' | 'match' | Check;
/** Which one of that sort: the row, the number of the webaanvraag or of the key; '' where there is only one. */
type OwnerName = RowId | string;

/** How many findings of one group stand in one column, or in no column. 0 for what is no longer there. */
export interface RowTally {
  flag: RowFlag;
  column: ColumnId | undefined;
  count: number;
}

/** When more rows than this are found anew, which ones is no longer told. */
const MOST_TOLD = 1 << 16;
const FEWEST_ROWS = 256;

export class RowFindings {
  /** By row, the flag that was found last. */
  readonly #last: (RowFlag | undefined)[] = [];
  /** What row checks tell the same of many rows; found before what is kept above. */
  readonly #same = new SameFlags();
  /** Worst rank by row. */
  #ranks = new Uint8Array(0);
  #foundAnew: Set<RowId> | 'all' = 'all';
  /** By sort first, so that no text is made to ask for an owner. */
  readonly #byOwner = new Map<OwnerSort, Map<OwnerName, readonly RowFlag[]>>();
  readonly #tallies = new Map<string, RowTally[]>();
  /** The one that was counted in last: mostly many of one sort come together. */
  #recent: RowTally | undefined;

  /** Rows in which something is found otherwise than when this was asked before; `all` when it may be any. */
  takeFoundAnew(): ReadonlySet<RowId> | 'all' {
    const taken = this.#foundAnew;
    if (taken === 'all' || taken.size > 0) this.#foundAnew = new Set();
    return taken;
  }

  /** In the order in which they were found. */
  at(row: RowId): readonly RowFlag[] {
    const same = this.#same.at(row);
    let flag = this.#last[row];
    if (flag === undefined && same.length === 0) return NONE;
    const flags: RowFlag[] = [];
    for (; flag !== undefined; flag = flag.before) flags.push(flag);
    for (let nth = same.length - 1; nth >= 0; nth--) flags.push(inRow(same[nth]!, row, same[nth]!.column));
    return flags.reverse();
  }

  of(sort: OwnerSort, name: OwnerName): readonly RowFlag[] {
    return this.#byOwner.get(sort)?.get(name) ?? NONE;
  }

  /** Worst rank by row, as far as anything was found; not to be written in. */
  get ranks(): Uint8Array {
    return this.#ranks;
  }

  /** All flags by row, in each in the order in which they were found. */
  visit(look: (flag: RowFlag) => void): void {
    for (let row = 0; row < this.#ranks.length; row++) {
      const last = this.#last[row];
      const isAlone = this.#same.at(row).length === 0;
      if (isAlone && last === undefined) continue;
      if (isAlone && last?.before === undefined) look(last!);
      else for (const flag of this.at(row)) look(flag);
    }
  }

  *tallies(): Iterable<RowTally> {
    for (const tallies of this.#tallies.values()) yield* tallies;
  }

  has(group: string): boolean {
    return this.#tallies.get(group)?.some(({ count }) => count > 0) === true;
  }

  /** What the row checks have found in this row, in place of what they found before. */
  replaceInRow(row: RowId, flags: readonly RowFlag[]): void {
    this.#forgetSame(row);
    for (const flag of this.at(row)) if (flag.check.scope === 'row') this.#forget(flag);
    for (const flag of flags) this.add(flag);
  }

  /**
   * What a row check tells the same of many rows, of which it has found nothing before.
   * @param isBlank by place in the rows, 1 where nothing is told
   * @param flags by kind; their own row is any
   * @param kinds by place in the rows
   */
  addSame(
    rows: Int32Array,
    isBlank: Uint8Array,
    flags: readonly (readonly RowFlag[])[],
    kinds: Int32Array,
  ): void {
    const counts = new Int32Array(flags.length);
    for (let at = 0; at < rows.length; at++) {
      const kind = kinds[at]!;
      if (isBlank[at] === 1 || flags[kind]!.length === 0) continue;
      const row = rows[at]!;
      if (row >= this.#ranks.length) this.#makeRoom(row);
      const rank = this.#same.add(row, flags[kind]!);
      if (rank > this.#ranks[row]!) this.#ranks[row] = rank;
      this.#note(row);
      counts[kind]! += 1;
    }
    for (let kind = 0; kind < counts.length; kind++)
      if (counts[kind]! > 0) for (const flag of flags[kind]!) this.#tally(flag).count += counts[kind]!;
  }

  /** What this owner's look has found, in place of what it found before. The list is kept and must not be changed by who gave it. */
  replace(sort: OwnerSort, name: OwnerName, flags: readonly RowFlag[]): void {
    let owners = this.#byOwner.get(sort);
    const old = owners?.get(name);
    if (old !== undefined && areOfOneShape(old, flags)) {
      // The same findings in the same places: nothing is to be counted anew, only the facts may be others.
      for (let nth = 0; nth < flags.length; nth++) old[nth]!.facts = flags[nth]!.facts;
      return;
    }
    if (old !== undefined) for (const flag of old) this.#forget(flag);
    if (flags.length === 0) {
      if (old !== undefined) owners!.delete(name);
      return;
    }
    if (owners === undefined) {
      owners = new Map();
      this.#byOwner.set(sort, owners);
    }
    owners.set(name, flags);
    for (const flag of flags) this.add(flag);
  }

  /** Nothing is found any longer. */
  forgetAll(): void {
    this.#byOwner.clear();
    this.#last.fill(undefined);
    this.#same.forgetAll();
    this.#ranks.fill(0);
    this.#foundAnew = 'all';
    this.#tallies.clear();
    this.#recent = undefined;
  }

  /** One more that a row check has found. */
  add(flag: RowFlag): void {
    const { row } = flag;
    if (row >= this.#ranks.length) this.#makeRoom(row);
    // One after the other, so that it stays a plain list.
    while (this.#last.length <= row) this.#last.push(undefined);
    flag.before = this.#last[row];
    this.#last[row] = flag;
    const rank = RANK[flag.severity];
    if (rank > this.#ranks[row]!) this.#ranks[row] = rank;
    this.#note(row);
    this.#tally(flag).count += 1;
  }

  #forget(flag: RowFlag): void {
    const { row } = flag;
    let worst = this.#same.rank(row);
    let after: RowFlag | undefined;
    for (let one = this.#last[row]; one !== undefined; one = one.before)
      if (one !== flag) {
        worst = Math.max(worst, RANK[one.severity]);
        if (one.before === flag) after = one;
      }
    if (after !== undefined) after.before = flag.before;
    else if (this.#last[row] === flag) this.#last[row] = flag.before;
    this.#ranks[row] = worst;
    this.#note(row);
    this.#tally(flag).count -= 1;
  }

  #forgetSame(row: RowId): void {
    const same = this.#same.at(row);
    if (same.length === 0) return;
    this.#same.forget(row);
    let worst = 0;
    for (let one = this.#last[row]; one !== undefined; one = one.before)
      worst = Math.max(worst, RANK[one.severity]);
    this.#ranks[row] = worst;
    this.#note(row);
    for (const flag of same) this.#tally(flag).count -= 1;
  }

  #note(row: RowId): void {
    if (this.#foundAnew === 'all') return;
    this.#foundAnew.add(row);
    if (this.#foundAnew.size > MOST_TOLD) this.#foundAnew = 'all';
  }

  #tally(flag: RowFlag): RowTally {
    const { group, column } = flag;
    const recent = this.#recent;
    if (recent !== undefined && recent.flag.group === group && recent.column === column) return recent;
    let ofGroup = this.#tallies.get(group);
    if (ofGroup === undefined) {
      ofGroup = [];
      this.#tallies.set(group, ofGroup);
    }
    let tally = ofGroup.find((one) => one.column === column);
    if (tally === undefined) {
      tally = { flag, column, count: 0 };
      ofGroup.push(tally);
    }
    this.#recent = tally;
    return tally;
  }

  #makeRoom(row: RowId): void {
    const room = Math.max(FEWEST_ROWS, row + 1, this.#ranks.length * 2);
    const ranks = new Uint8Array(room);
    ranks.set(this.#ranks);
    this.#ranks = ranks;
  }
}

const NONE: readonly RowFlag[] = [];

function areOfOneShape(old: readonly RowFlag[], now: readonly RowFlag[]): boolean {
  if (old.length !== now.length) return false;
  for (let nth = 0; nth < old.length; nth++) {
    const [a, b] = [old[nth]!, now[nth]!];
    if (a.row !== b.row || a.column !== b.column || a.group !== b.group) return false;
  }
  return true;
}
