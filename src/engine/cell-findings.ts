import type { CellCheck, CellColumn, CellSubject } from '../checks/check.ts';
import type { ColumnDerivation } from '../checks/derivation.ts';
import type { Stamp } from '../model/cell.ts';
import type { Column } from '../model/column.ts';
import type { CalendarDate } from '../model/day.ts';
import type { LayoutColumn } from '../model/layout.ts';
import type { RowId, Table } from '../model/table.ts';
import { CellAsks } from './cell-asks.ts';
import { CellFlags } from './cell-flags.ts';
import { ColumnKnowledge } from './column-knowledge.ts';
import { type Flag, makeFlag } from './flag.ts';

// What the cell checks found in one column. A finding depends on the cell and on what is known of its column, so each distinct cell
// is looked at once, however many rows hold it; an edit looks at one new entry.

/** What one column is looked at with. */
export interface Look {
  mark: LayoutColumn;
  checks: readonly CellCheck[];
  today: CalendarDate;
}

const BLANK: Stamp = { origin: 'none', format: '', formula: false };

/** One object for every cell that is looked at: no check keeps what it was given. */
class Subject implements CellSubject {
  text = '';
  stamp = BLANK;
  readonly #raws: Column['raws'];
  #code = 0;

  constructor({ raws }: Column) {
    this.#raws = raws;
  }

  /** Looked up only when it is asked for, which hardly any check does. */
  get raw(): number | undefined {
    return this.#raws.get(this.#code);
  }

  show({ texts, stamps }: Column, code: number, of: readonly Stamp[]): this {
    this.text = texts[code] ?? '';
    this.stamp = of[stamps[code] ?? 0]!;
    this.#code = code;
    return this;
  }
}

const FEWEST_HOLDERS = 16;

export class CellFindings {
  readonly column: Column;
  readonly mark: LayoutColumn;
  readonly #table: Table;
  readonly #asks: CellAsks;
  readonly #context: CellColumn;
  readonly #knowledge: ColumnKnowledge;
  /** Flags by entry code; entries without any are absent. */
  readonly flags = new CellFlags();
  readonly #rows: () => Int32Array;
  /** Rows in the order that hold the entry, by code; only counted when it matters first, which in most columns it never does. */
  #holders: Int32Array | undefined;
  #isRankedAnew = false;
  /** Codes below this were looked at. */
  #looked = 0;
  /** The one that is looked at now. */
  #lookedAt = 0;
  readonly #looking: Subject;
  /** Cells are sorted while another is looked at. */
  readonly #sorted: Subject;
  /** Findings by group; a group that is no longer there counts 0. */
  readonly totals = new Map<string, { flag: Flag; count: number }>();

  /** @param rows those that are there; removed ones do not count */
  constructor(table: Table, column: Column, { mark, checks, today }: Look, rows: () => Int32Array) {
    this.#table = table;
    this.column = column;
    this.mark = mark;
    this.#rows = rows;
    this.#looking = new Subject(column);
    this.#sorted = new Subject(column);
    this.#asks = new CellAsks(checks, mark.kind);
    this.#knowledge = new ColumnKnowledge({
      get count() {
        return column.texts.length;
      },
      cell: (code) => this.#sorted.show(column, code, table.stamps),
      texts: column.texts,
      holders: (code) => this.#held()[code] ?? 0,
    });
    this.#context = {
      kind: mark.kind,
      ...(mark.field === undefined ? {} : { field: mark.field }),
      mark,
      today,
      derive: (derivation) => this.#knowledge.tell(derivation, this.#lookedAt),
    };
    this.#lookAtNew();
  }

  /** Worst severity rank by entry code; codes beyond it have none, and so 0. */
  get ranks(): Uint8Array {
    return this.flags.ranks;
  }

  /** Whether cells that were there before are judged otherwise than when this was asked before. */
  takeRankedAnew(): boolean {
    const taken = this.#isRankedAnew;
    this.#isRankedAnew = false;
    return taken;
  }

  /** A row now holds another entry; -1 stands for no row (removed or put back). */
  moved(from: number, to: number): void {
    // Nothing hangs on it yet, and who counts later counts what is there then.
    if (this.#holders === undefined) return;
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
    for (const code of this.#knowledge.stale()) {
      if (code >= this.#looked) continue;
      const before = this.ranks[code] ?? 0;
      this.#forget(code);
      this.#lookAt(code, this.#checksFor(code));
      if ((this.ranks[code] ?? 0) !== before) this.#isRankedAnew = true;
    }
    this.#lookAtNew();
  }

  /** What is known of the column, for who looks at no single cell of it. */
  derive<T>(derivation: ColumnDerivation<T>): T {
    return this.#knowledge.about(derivation);
  }

  #held(): Int32Array {
    this.#holders ??= countHolders(this.column, this.#rows(), this.#table.firstRow);
    return this.#holders;
  }

  #lookAtNew(): void {
    const { texts } = this.column;
    for (let code = this.#looked; code < texts.length; code++) {
      const checks = this.#checksFor(code);
      if (checks.length > 0) this.#lookAt(code, checks);
    }
    this.#looked = texts.length;
  }

  #checksFor(code: number): readonly CellCheck[] {
    if (code === 0) return this.#asks.blank;
    const { texts, stamps } = this.column;
    return this.#asks.about(texts[code]!, this.#table.stamps[stamps[code]!]!.origin);
  }

  #lookAt(code: number, checks: readonly CellCheck[]): void {
    const subject = this.#looking.show(this.column, code, this.#table.stamps);
    this.#lookedAt = code;
    for (let nth = 0; nth < checks.length; nth++) {
      const facts = checks[nth]!.look(subject, this.#context);
      if (facts !== undefined) this.#keep(code, makeFlag(checks[nth]!, facts));
    }
  }

  #forget(code: number): void {
    for (const flag of this.flags.get(code) ?? []) this.#add(flag, -(this.#held()[code] ?? 0));
    this.flags.delete(code);
  }

  #keep(code: number, flag: Flag): void {
    this.flags.add(code, flag, this.column.texts.length);
    this.#add(flag, this.#held()[code] ?? 0);
  }

  #count(code: number, step: 1 | -1): void {
    this.#held()[code]! += step;
    this.#knowledge.moved(code, step);
    for (const flag of this.flags.get(code) ?? []) this.#add(flag, step);
  }

  #add(flag: Flag, count: number): void {
    const total = this.totals.get(flag.group);
    if (total === undefined) this.totals.set(flag.group, { flag, count });
    else total.count += count;
  }
}

/** How many of the rows hold each entry. A function of its own, for it is walked through some million times. */
function countHolders({ codes, length, texts }: Column, rows: Int32Array, firstRow: RowId): Int32Array {
  const holders = new Int32Array(Math.max(texts.length, FEWEST_HOLDERS));
  // In which order does not matter where all of them are there.
  if (rows.length === length) for (let slot = 0; slot < length; slot++) holders[codes[slot]!]! += 1;
  else for (let at = 0; at < rows.length; at++) holders[codes[rows[at]! - firstRow]!]! += 1;
  return holders;
}
