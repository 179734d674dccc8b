import type { CellCheck, CellColumn, CellSubject, Check } from '../checks/check.ts';
import { type ColumnDerivation, MOST_SORTS } from '../checks/derivation.ts';
import { STAMP_TEXT } from '../model/cell.ts';
import type { Column } from '../model/column.ts';
import type { CalendarDate } from '../model/day.ts';
import type { Facts } from '../model/finding.ts';
import type { LayoutColumn } from '../model/layout.ts';
import { inWorkbook, NO_SIGNS, signsIn } from '../model/signs.ts';
import type { Table } from '../model/table.ts';
import { CellAsks } from './cell-asks.ts';
import { CellFlag, CellFlags } from './cell-flags.ts';
import { CellTallies } from './cell-tallies.ts';
import { ColumnEntries } from './column-entries.ts';
import { ColumnKnowledge } from './column-knowledge.ts';
import { firstNeeded, firstPassedOver } from './entry-walks.ts';
import { type Flag, type FlagGroup, groupFor } from './flag.ts';
import { ShownCell } from './shown-cell.ts';

// What the cell checks found in one column. A finding depends on the cell and on what is known of its column, so each distinct cell
// is looked at once, however many rows hold it; an edit looks at one new entry.

/** What one column is looked at with. */
export interface Look {
  mark: LayoutColumn;
  checks: readonly CellCheck[];
  today: CalendarDate;
}

/** Entries that wait in a column before looking ahead in it stops. */
const MOST_WAITING = 64;
const NOTHING = new Float64Array(MOST_SORTS + 1);

export class CellFindings {
  readonly column: Column;
  readonly mark: LayoutColumn;
  readonly #table: Table;
  readonly #asks: CellAsks;
  readonly #context: CellColumn;
  readonly #knowledge: ColumnKnowledge;
  /** Flags by entry code; entries without any are absent. */
  readonly flags = new CellFlags();
  readonly #entries: ColumnEntries;
  #isRankedAnew = false;
  /** Entries that hang on what the whole column tells, while more of it arrives; undefined when all of it is there. */
  #waiting: number[] | undefined;
  #isWaiting = false;
  #isCounted: boolean;
  #isInDoubt = false;
  /** Codes below this were looked at. */
  #looked = 0;
  /** The one that is looked at now. */
  #lookedAt = 0;
  readonly #looking: ShownCell;
  readonly #tallies = new CellTallies();

  /** @param rows those that are there, removed ones do not count; undefined while they arrive, and then nothing is counted before `settle` */
  constructor(
    table: Table,
    column: Column,
    { mark, checks, today }: Look,
    rows: (() => Int32Array) | undefined,
  ) {
    this.#table = table;
    this.column = column;
    this.mark = mark;
    this.#isCounted = rows !== undefined;
    this.#waiting = rows === undefined ? [] : undefined;
    this.#looking = new ShownCell(column);
    this.#asks = new CellAsks(checks, mark);
    this.#entries = new ColumnEntries(column, table, rows);
    this.#knowledge = new ColumnKnowledge(this.#entries);
    this.#context = {
      kind: mark.kind,
      ...(mark.field === undefined ? {} : { field: mark.field }),
      mark,
      today,
      derive: (derivation) => this.#tell(derivation),
    };
    if (rows !== undefined) this.#askDoubts();
    this.#lookAtNew();
  }

  /** Looks at what has arrived since, as far as that can be judged without what is still to come. */
  lookAhead(): void {
    if (!this.#isInVain) this.#lookAtNew();
  }

  /** All rows are there. From now on it is as if all of it had been looked at now. */
  settle(rows: () => Int32Array): void {
    const waiting = this.#waiting ?? [];
    this.#entries.rows = rows;
    this.#waiting = undefined;
    for (const code of waiting) this.#lookAt(code);
    if (this.#askDoubts()) this.#lookAtPassedOver();
    this.#lookAtNew();
    for (const [code, groups] of this.flags)
      for (const group of groups) this.#tallies.add(group, this.#entries.holders(code));
    this.#isCounted = true;
  }

  /** Findings by group. */
  get totals(): CellTallies['all'] {
    return this.#tallies.all;
  }

  /** Worst severity rank by entry code; codes beyond it have none, and so 0. */
  get ranks(): Uint8Array {
    return this.flags.ranks;
  }

  /** What was found in this entry. */
  flagsOf(code: number): Flag[] {
    return this.flags.groups(code).map((group) => this.#flag(code, group));
  }

  /** What of this group was found in the entry: one check finds one thing in a cell. */
  flagOf(code: number, name: string): Flag | undefined {
    const group = this.flags.groups(code).find((one) => one.group === name);
    return group === undefined ? undefined : this.#flag(code, group);
  }

  /** Whether cells that were there before are judged otherwise than when this was asked before. */
  takeRankedAnew(): boolean {
    const taken = this.#isRankedAnew;
    this.#isRankedAnew = false;
    return taken;
  }

  /** A row now holds another entry; -1 stands for no row (removed or put back). */
  moved(from: number, to: number): void {
    if (from >= 0) this.#count(from, -1);
    if (to >= 0) this.#count(to, 1);
  }

  /** After edits: looks at new entries, and again at those that depend on knowledge of the column that has changed. */
  refresh(): void {
    for (const code of this.#knowledge.stale()) {
      if (code >= this.#looked) continue;
      const before = this.ranks[code] ?? 0;
      this.#forget(code);
      this.#lookAt(code);
      if ((this.ranks[code] ?? 0) !== before) this.#isRankedAnew = true;
    }
    if (this.#askDoubts()) this.#lookAtPassedOver();
    this.#lookAtNew();
  }

  /** What is known of the column, for who looks at no single cell of it. */
  derive<T>(derivation: ColumnDerivation<T>): T {
    return this.#knowledge.about(derivation);
  }

  /** Whether a doubt has come up, so that cells that are written as wanted are looked at too. It stays: all are looked at from then on. */
  #askDoubts(): boolean {
    if (this.#isInDoubt || !this.#asks.doubts.some((doubt) => this.#knowledge.about(doubt))) return false;
    this.#isInDoubt = true;
    return true;
  }

  #lookAtPassedOver(): void {
    const end = Math.min(this.#looked, this.column.signs.length);
    for (let at = 1; at < end; at++) {
      at = firstPassedOver(at, end, this.column, this.#asks);
      if (at === end) return;
      this.#lookAt(at);
      if ((this.ranks[at] ?? 0) > 0) this.#isRankedAnew = true;
    }
  }

  #lookAtNew(): void {
    const { column } = this;
    // While the column is in doubt nothing is passed over for being written as wanted.
    const needs = this.#isInDoubt ? this.#asks.needsInDoubt : this.#asks.needs;
    if (this.#looked === 0) this.#lookAt(0);
    const end = column.texts.length;
    for (let at = Math.max(1, this.#looked); at < end; at++) {
      at = firstNeeded(at, Math.min(end, column.signs.length), column, needs);
      if (at < end) this.#lookAt(at);
      if (this.#isInVain) {
        this.#looked = at + 1;
        return;
      }
    }
    this.#looked = end;
  }

  /** Whether so many entries hang on what is still to come that looking ahead would only be to look twice. */
  get #isInVain(): boolean {
    return this.#waiting !== undefined && this.#waiting.length >= MOST_WAITING;
  }

  #tell<T>(derivation: ColumnDerivation<T>): T {
    if (this.#waiting === undefined) return this.#knowledge.tell(derivation, this.#lookedAt);
    // The entry is looked at again when there is something to tell.
    this.#isWaiting = true;
    return derivation.conclude(NOTHING);
  }

  #lookAt(code: number): void {
    const subject = this.#looking.show(this.column, code, this.#table.stamps);
    const checks = this.#checksFor(code, subject);
    this.#lookedAt = code;
    for (let nth = 0; nth < checks.length; nth++) {
      const facts = checks[nth]!.look(subject, this.#context);
      if (facts !== undefined) this.#keep(code, groupFor(checks[nth]!, facts));
    }
    if (!this.#isWaiting) return;
    this.#isWaiting = false;
    this.flags.delete(code);
    this.#waiting?.push(code);
  }

  #checksFor(code: number, { text, stamp }: CellSubject): readonly CellCheck[] {
    if (code === 0) return this.#asks.blank;
    const { stamps, signs } = this.column;
    const told = code < signs.length ? signs[code]! : NO_SIGNS;
    const made = told === NO_SIGNS ? signsIn(text) : told;
    const isPlain = stamps[code]! <= STAMP_TEXT;
    return this.#asks.about(text, isPlain ? made : inWorkbook(made, stamp.origin, text.length));
  }

  #flag(code: number, group: FlagGroup): Flag {
    return new CellFlag(group, () => this.#factsOf(code, group.check));
  }

  /** What the check says again: it hangs on the cell and on what was told of the column, and is looked at anew when that changes. */
  #factsOf(code: number, check: Check): Facts {
    const subject = this.#looking.show(this.column, code, this.#table.stamps);
    this.#lookedAt = code;
    const facts = check.scope === 'cell' ? check.look(subject, this.#context) : undefined;
    if (facts === undefined) throw new Error(`${check.id} no longer finds what it found in this cell`);
    return facts;
  }

  #forget(code: number): void {
    for (const group of this.flags.groups(code)) this.#tallies.add(group, -this.#entries.holders(code));
    this.flags.delete(code);
  }

  #keep(code: number, group: FlagGroup): void {
    this.flags.add(code, group, this.column.texts.length);
    if (this.#isCounted) this.#tallies.add(group, this.#entries.holders(code));
  }

  #count(code: number, step: 1 | -1): void {
    if (!this.#entries.moved(code, step)) return;
    this.#knowledge.moved(code, step);
    for (const group of this.flags.groups(code)) this.#tallies.add(group, step);
  }
}
