import type { Found, RowCheck } from '../checks/check.ts';
import type { SilentRows } from '../checks/silent.ts';
import type { Column } from '../model/column.ts';
import type { FieldPath } from '../model/field.ts';
import type { Facts } from '../model/finding.ts';
import type { Memory } from './memory.ts';
import { rowSubject } from './subjects.ts';

// Which rows a check need not be asked about when a whole table is looked at: those that are like one of which it has found nothing
// (`silent` in checks/check.ts). Worked out column by column, over numbers. It keeps nothing of what is found.

/** By place in the rows, 1 where it is so. */
type Marks = Uint8Array;
type SignOf = (text: string) => number;

/** What a check finds, as far as it is known without asking it about each row. */
export type Asks =
  /** Where it may find something. */
  | { marks: Marks }
  /** What it finds in all rows of a kind, and the kind by place, until the next is asked for; in blank rows nothing. */
  | { found: readonly (readonly Found<Facts>[])[]; kinds: Int32Array };

/** What is known of the columns while one table is looked at. */
export class SilentRowFinder {
  readonly #memory: Memory;
  readonly #rows: Int32Array;
  readonly #isBlank: Marks;
  /** Places where a column is filled; no array where it is filled, or blank, in all of them. */
  readonly #filled = new Map<Column, Marks | 'constant'>();
  /** Used again and again, for in a large table making them is felt. The first is never marked. */
  readonly #none: Marks;
  readonly #met: Uint8Array;
  readonly #kinds: Int32Array;
  /** By column and function, the signs by entry code. */
  readonly #signs = new Map<Column, Map<SignOf, Int32Array>>();

  /** @param isBlank by place in `rows`; blank rows are for the asker */
  constructor(memory: Memory, rows: Int32Array, isBlank: Marks) {
    this.#memory = memory;
    this.#rows = rows;
    this.#isBlank = isBlank;
    this.#none = new Uint8Array(rows.length);
    this.#met = new Uint8Array(rows.length);
    this.#kinds = new Int32Array(rows.length);
  }

  /** Where the check may find something; undefined when it is silent in all rows. */
  asks(check: RowCheck): Asks | undefined {
    const { silent } = check;
    if (silent === undefined) return { marks: new Uint8Array(this.#rows.length).fill(1) };
    // Nearly no check marks any row, and then no list of them is made.
    const isMarking = silent.suspects !== undefined || silent.meetings !== undefined;
    const suspects = isMarking ? new Uint8Array(this.#rows.length) : this.#none;
    this.#markSuspects(silent, suspects);
    this.#markMeetings(silent, suspects);
    const { of: kinds, count } = this.#kindsOfRows(silent.byFilled);
    /** A row of each kind, by its place and 1; 0 where there is none. */
    const examples = new Int32Array(count);
    exemplify(examples, kinds, suspects, this.#isBlank);
    const found = Array.from(examples, (example) =>
      example === 0 ? NOTHING : this.#lookAt(check, example - 1),
    );
    const speaks = Uint8Array.from(found, (some) => (some.length === 0 ? 0 : 1));
    if (!speaks.includes(1)) return suspects.includes(1) ? { marks: suspects } : undefined;
    // Of a row that is asked about in any case its kind says nothing.
    if (silent.tellsTheSame === true && !isMarking) return { found, kinds };
    const marks = suspects.slice();
    markKinds(marks, kinds, speaks, this.#isBlank);
    return { marks };
  }

  #lookAt(check: RowCheck, at: number): readonly Found<Facts>[] {
    const found = check.look(rowSubject(this.#memory, this.#rows[at]!), false);
    if (found === undefined) return NOTHING;
    return 'facts' in found ? [found] : found;
  }

  #markSuspects({ suspects = [] }: SilentRows, marks: Marks): void {
    for (const suspect of suspects) {
      const column = this.#memory.byField.get(suspect.field);
      if (column === undefined) continue;
      const byCode =
        'signOf' in suspect
          ? unsigned(column, this.#signsIn(column, suspect.signOf))
          : marksOf(column, suspect.isSuspect);
      if (byCode.includes(1)) this.#spread(column, byCode, marks);
    }
  }

  #markMeetings({ meetings = [] }: SilentRows, marks: Marks): void {
    const { byField, table } = this.#memory;
    for (const pairs of meetings) {
      const met = this.#met.fill(0);
      for (const { fields, signs } of pairs) {
        const [a, b] = [byField.get(fields[0]), byField.get(fields[1])];
        if (a === undefined || b === undefined) break;
        const [own, other] = [this.#signsIn(a, signs[0]), this.#signsIn(b, signs[1])];
        countMet(met, this.#rows, table.firstRow, a.codes, own, b.codes, other);
      }
      markWhere(marks, met, pairs.length);
    }
  }

  #signsIn(column: Column, signOf: SignOf): Int32Array {
    let known = this.#signs.get(column);
    if (known === undefined) {
      known = new Map();
      this.#signs.set(column, known);
    }
    const signs = known.get(signOf) ?? signsOf(column, signOf);
    known.set(signOf, signs);
    return signs;
  }

  /** Rows that fill the same of these fields are of one kind. */
  #kindsOfRows(fields: readonly FieldPath[]): { of: Int32Array; count: number } {
    const of = this.#kinds.fill(0);
    let count = 1;
    for (const field of fields) {
      const column = this.#memory.byField.get(field);
      const filled = column === undefined ? 'constant' : this.#filledIn(column);
      if (filled === 'constant') continue;
      count = splitKinds(of, filled, count);
    }
    return { of, count };
  }

  #filledIn(column: Column): Marks | 'constant' {
    const known = this.#filled.get(column);
    if (known !== undefined) return known;
    const byCode = filledOf(column);
    const filled = new Uint8Array(this.#rows.length);
    // Mostly no cell is blank, and that is seen by its entries.
    const isFull = byCode.indexOf(0, 1) < 0 && !column.codes.subarray(0, column.length).includes(0);
    const count = isFull ? filled.length : this.#spread(column, byCode, filled);
    const made = count === 0 || count === filled.length ? 'constant' : filled;
    this.#filled.set(column, made);
    return made;
  }

  /** From entries to rows; gives how many are marked now. */
  #spread({ codes }: Column, byCode: Marks, into: Marks): number {
    const { firstRow } = this.#memory.table;
    const rows = this.#rows;
    let count = 0;
    for (let at = 0; at < rows.length; at++) {
      if (byCode[codes[rows[at]! - firstRow]!] === 1) into[at] = 1;
      count += into[at]!;
    }
    return count;
  }
}

const NOTHING: readonly Found<Facts>[] = [];

function marksOf({ texts }: Column, holds: (text: string) => boolean): Marks {
  const marks = new Uint8Array(texts.length);
  for (let code = 0; code < texts.length; code++) if (holds(texts.at(code)!)) marks[code] = 1;
  return marks;
}

function filledOf(column: Column): Marks {
  const marks = new Uint8Array(column.texts.length);
  for (let code = 0; code < marks.length; code++) if (column.isFilled(code)) marks[code] = 1;
  return marks;
}

/** Entries that have a text and no sign. */
function unsigned({ texts }: Column, signs: Int32Array): Marks {
  const marks = new Uint8Array(signs.length);
  for (let code = 0; code < signs.length; code++)
    if (signs[code] === 0 && texts.at(code) !== '') marks[code] = 1;
  return marks;
}

function signsOf({ texts }: Column, signOf: SignOf): Int32Array {
  const signs = new Int32Array(texts.length);
  for (let code = 0; code < texts.length; code++) signs[code] = signOf(texts.at(code)!);
  return signs;
}

// Small functions of numbers only, for they are walked through some million times.

/** Parts each of the kinds into rows that are filled here and rows that are not. Gives how many kinds there are now. */
function splitKinds(of: Int32Array, filled: Marks, kinds: number): number {
  const made = new Int32Array(kinds * 2).fill(-1);
  let count = 0;
  for (let at = 0; at < of.length; at++) {
    const split = of[at]! * 2 + filled[at]!;
    if (made[split] === -1) made[split] = count++;
    of[at] = made[split]!;
  }
  return count;
}

function countMet(
  met: Uint8Array,
  rows: Int32Array,
  firstRow: number,
  codes: Int32Array,
  signs: Int32Array,
  otherCodes: Int32Array,
  otherSigns: Int32Array,
): void {
  for (let at = 0; at < rows.length; at++) {
    const slot = rows[at]! - firstRow;
    const sign = signs[codes[slot]!]!;
    if (sign !== 0 && sign === otherSigns[otherCodes[slot]!]) met[at]! += 1;
  }
}

function markWhere(marks: Marks, met: Uint8Array, all: number): void {
  for (let at = 0; at < marks.length; at++) if (met[at] === all) marks[at] = 1;
}

/** Blank rows, and those that are asked about in any case, are no example. */
function exemplify(examples: Int32Array, kinds: Int32Array, marks: Marks, isBlank: Marks): void {
  for (let at = 0; at < kinds.length; at++)
    if (examples[kinds[at]!] === 0 && marks[at] === 0 && isBlank[at] === 0) examples[kinds[at]!] = at + 1;
}

function markKinds(marks: Marks, kinds: Int32Array, speaks: Uint8Array, isBlank: Marks): void {
  for (let at = 0; at < kinds.length; at++) if (speaks[kinds[at]!] === 1 && isBlank[at] === 0) marks[at] = 1;
}
