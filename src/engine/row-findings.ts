import type { Check } from '../checks/check.ts';
import type { RowId } from '../model/table.ts';
import type { RowFlag } from './flag.ts';

// Findings that stand in a row but do not come from one cell alone: of rows, webaanvragen and the file. Each has an owner, which is
// looked at again as a whole: the row itself, the webaanvraag, those who share a key, the file.

/** What sort of thing the owner is; a table check has owners of its own. */
type OwnerSort = 'file' | 'column' | 'row' | 'webaanvraag' | 'match' | Check;
/** Which one of that sort: the row, the number of the webaanvraag or of the key; '' where there is only one. */
type OwnerName = RowId | string;

export class RowFindings {
  readonly #byRow = new Map<RowId, RowFlag[]>();
  /** By sort first, so that no text is made to ask for an owner. */
  #foundAnew = new Set<RowId>();
  readonly #byOwner = new Map<OwnerSort, Map<OwnerName, readonly RowFlag[]>>();
  /** Findings by group; a group that is no longer there counts 0. */
  readonly totals = new Map<string, { flag: RowFlag; count: number; columns: Map<number, number> }>();

  /** Rows in which something is found otherwise than when this was asked before. */
  takeFoundAnew(): ReadonlySet<RowId> {
    const taken = this.#foundAnew;
    if (taken.size > 0) this.#foundAnew = new Set();
    return taken;
  }

  at(row: RowId): readonly RowFlag[] {
    return this.#byRow.get(row) ?? NONE;
  }

  of(sort: OwnerSort, name: OwnerName): readonly RowFlag[] {
    return this.#byOwner.get(sort)?.get(name) ?? NONE;
  }

  /** Rows with flags, in no order, and some that have lost theirs. */
  rows(): Iterable<[RowId, readonly RowFlag[]]> {
    return this.#byRow;
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
    for (const flag of flags) this.#keep(flag);
  }

  /** Nothing is found any longer. */
  forgetAll(): void {
    for (const [sort, owners] of this.#byOwner)
      for (const name of [...owners.keys()]) this.replace(sort, name, NONE);
  }

  #keep(flag: RowFlag): void {
    const there = this.#byRow.get(flag.row);
    if (there === undefined) this.#byRow.set(flag.row, [flag]);
    else there.push(flag);
    this.#foundAnew.add(flag.row);
    this.#count(flag, 1);
  }

  #forget(flag: RowFlag): void {
    const there = this.#byRow.get(flag.row);
    if (there !== undefined) {
      const at = there.indexOf(flag);
      if (there.length === 1 && at === 0) there.pop();
      else if (at >= 0) there.splice(at, 1);
    }
    this.#foundAnew.add(flag.row);
    this.#count(flag, -1);
  }

  #count(flag: RowFlag, step: 1 | -1): void {
    let total = this.totals.get(flag.group);
    if (total === undefined) {
      total = { flag, count: 0, columns: new Map() };
      this.totals.set(flag.group, total);
    }
    total.count += step;
    if (flag.column !== undefined)
      total.columns.set(flag.column, (total.columns.get(flag.column) ?? 0) + step);
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
