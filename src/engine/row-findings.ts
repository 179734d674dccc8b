import type { RowId } from '../model/table.ts';
import type { RowFlag } from './flag.ts';

// Findings that stand in a row but do not come from one cell alone: of rows, webaanvragen and the file. Each has an owner, which is
// looked at again as a whole: the row itself, the webaanvraag, the file.

export class RowFindings {
  readonly #byRow = new Map<RowId, RowFlag[]>();
  readonly #byOwner = new Map<string | RowId, RowFlag[]>();
  /** Findings by group; a group that is no longer there counts 0. */
  readonly totals = new Map<string, { flag: RowFlag; count: number; columns: Map<number, number> }>();

  at(row: RowId): readonly RowFlag[] {
    return this.#byRow.get(row) ?? [];
  }

  of(owner: string | RowId): readonly RowFlag[] {
    return this.#byOwner.get(owner) ?? [];
  }

  owners(): Iterable<string | RowId> {
    return this.#byOwner.keys();
  }

  /** Rows with flags, in no order. */
  rows(): Iterable<[RowId, readonly RowFlag[]]> {
    return this.#byRow;
  }

  /** What this owner's look has found, in place of what it found before. */
  replace(owner: string | RowId, flags: readonly RowFlag[]): void {
    const old = this.#byOwner.get(owner);
    if (old !== undefined) {
      for (const flag of old) this.#forget(flag);
      this.#byOwner.delete(owner);
    }
    if (flags.length === 0) return;
    this.#byOwner.set(owner, [...flags]);
    for (const flag of flags) this.#keep(flag);
  }

  #keep(flag: RowFlag): void {
    const there = this.#byRow.get(flag.row);
    if (there === undefined) this.#byRow.set(flag.row, [flag]);
    else there.push(flag);
    this.#count(flag, 1);
  }

  #forget(flag: RowFlag): void {
    const left = this.#byRow.get(flag.row)?.filter((other) => other !== flag) ?? [];
    if (left.length === 0) this.#byRow.delete(flag.row);
    else this.#byRow.set(flag.row, left);
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
