import type { CellCheck, CellColumn, CellSubject } from '../checks/check.ts';
import type { ColumnDerivation } from '../checks/derivation.ts';
import { isPlain } from '../checks/plain.ts';
import type { Column } from '../model/column.ts';
import type { CalendarDate } from '../model/day.ts';
import type { LayoutColumn } from '../model/layout.ts';
import type { Table } from '../model/table.ts';
import { type Flag, makeFlag, RANK } from './flag.ts';

// What the cell checks found in one column. A finding depends on the cell and on what is known of its column, so each distinct cell
// is looked at once, however many rows hold it; an edit looks at one new entry.

/** What one column is looked at with. */
export interface Look {
  mark: LayoutColumn;
  checks: readonly CellCheck[];
  today: CalendarDate;
}

export class CellFindings {
  readonly column: Column;
  readonly mark: LayoutColumn;
  readonly #table: Table;
  readonly #checks: readonly CellCheck[];
  /** Those that may find something in a plain cell, and those that are asked about a blank one. */
  readonly #plainToo: readonly CellCheck[];
  readonly #blankToo: readonly CellCheck[];
  readonly #context: CellColumn;
  readonly #derived = new Map<ColumnDerivation<unknown>, unknown>();
  /** Flags by entry code; entries without any are absent. */
  readonly flags = new Map<number, Flag[]>();
  /** Worst severity rank by entry code. */
  #ranks = new Uint8Array(0);
  /** Rows in the order that hold the entry, by code. */
  #holders: Int32Array;
  /** Codes below this were looked at. */
  #looked = 0;
  /** Codes whose findings depend on what is known of the column: a check asked for it when it looked at them. */
  readonly #dependent = new Set<number>();
  #hasAsked = false;
  /** Findings by group; a group that is no longer there counts 0. */
  readonly totals = new Map<string, { flag: Flag; count: number }>();

  /** @param rows that are there; removed ones do not count */
  constructor(table: Table, column: Column, look: Look, rows: Int32Array) {
    const { mark, checks, today } = look;
    this.#table = table;
    this.column = column;
    this.mark = mark;
    this.#checks = checks;
    this.#plainToo = checks.filter((check) => check.passesPlain !== true);
    this.#blankToo = checks.filter((check) => check.blankToo === true);
    this.#context = {
      kind: mark.kind,
      ...(mark.field === undefined ? {} : { field: mark.field }),
      mark,
      today,
      derive: (derivation) => {
        this.#hasAsked = true;
        return this.#derive(derivation);
      },
    };
    const holders = new Int32Array(Math.max(column.texts.length, 16));
    const { codes } = column;
    for (let at = 0; at < rows.length; at++) holders[codes[table.slot(rows[at]!)]!]! += 1;
    this.#holders = holders;
    this.#lookAtNew();
  }

  get ranks(): Uint8Array {
    return this.#ranks;
  }

  /** A row now holds another entry; -1 stands for no row (removed or put back). */
  moved(from: number, to: number): void {
    if (to >= this.#holders.length) {
      const grown = new Int32Array(Math.max(to + 1, this.#holders.length * 2));
      grown.set(this.#holders);
      this.#holders = grown;
    }
    if (from >= 0) this.#count(from, -1);
    if (to >= 0) this.#count(to, 1);
  }

  /** After edits: looks at new entries, and again at those that depend on knowledge of the column that has changed. */
  refresh(): void {
    const before = [...this.#derived];
    this.#derived.clear();
    const isStale = before.some(([derivation, value]) => !sameFacts(value, this.#derive(derivation)));
    if (isStale)
      for (const code of this.#dependent) {
        this.#forget(code);
        this.#lookAt(code);
      }
    this.#lookAtNew();
  }

  subject(code: number): CellSubject {
    const raw = this.column.raws.get(code);
    const text = this.column.texts[code] ?? '';
    const stamp = this.#table.stamps[this.column.stamps[code] ?? 0]!;
    return raw === undefined ? { text, stamp } : { text, stamp, raw };
  }

  #lookAtNew(): void {
    const { texts } = this.column;
    if (this.#ranks.length < texts.length) {
      const grown = new Uint8Array(texts.length * 2);
      grown.set(this.#ranks);
      this.#ranks = grown;
    }
    for (let code = this.#looked; code < texts.length; code++) this.#lookAt(code);
    this.#looked = texts.length;
  }

  #lookAt(code: number): void {
    const checks = this.#checksFor(code);
    if (checks.length === 0) return;
    const subject = this.subject(code);
    this.#hasAsked = false;
    for (const check of checks) {
      const facts = check.look(subject, this.#context);
      if (facts !== undefined) this.#keep(code, makeFlag(check, facts));
    }
    if (this.#hasAsked) this.#dependent.add(code);
  }

  #checksFor(code: number): readonly CellCheck[] {
    if (code === 0) return this.#blankToo;
    const { texts, stamps } = this.column;
    return isPlain(texts[code]!, this.#table.stamps[stamps[code]!]!.origin) ? this.#plainToo : this.#checks;
  }

  #forget(code: number): void {
    for (const flag of this.flags.get(code) ?? []) this.#add(flag, -(this.#holders[code] ?? 0));
    this.flags.delete(code);
    this.#ranks[code] = 0;
  }

  #keep(code: number, flag: Flag): void {
    const there = this.flags.get(code);
    if (there === undefined) this.flags.set(code, [flag]);
    else there.push(flag);
    this.#ranks[code] = Math.max(this.#ranks[code] ?? 0, RANK[flag.severity]);
    this.#add(flag, this.#holders[code] ?? 0);
  }

  #count(code: number, step: 1 | -1): void {
    this.#holders[code]! += step;
    for (const flag of this.flags.get(code) ?? []) this.#add(flag, step);
  }

  #add(flag: Flag, count: number): void {
    const total = this.totals.get(flag.group);
    if (total === undefined) this.totals.set(flag.group, { flag, count });
    else total.count += count;
  }

  #derive<T>(derivation: ColumnDerivation<T>): T {
    if (!this.#derived.has(derivation))
      this.#derived.set(derivation, derivation(this.#held(), this.mark.kind));
    return this.#derived.get(derivation) as T;
  }

  *#held(): Generator<{ cell: CellSubject; count: number }> {
    for (let code = 1; code < this.column.texts.length; code++) {
      const count = this.#holders[code] ?? 0;
      if (count > 0) yield { cell: this.subject(code), count };
    }
  }
}

/** Derivations give plain data; equal JSON is equal knowledge. */
function sameFacts(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
