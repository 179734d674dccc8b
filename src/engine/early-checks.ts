import { builtIn, guessLayout } from '../layouts/guess.ts';
import type { Column } from '../model/column.ts';
import type { CalendarDate } from '../model/day.ts';
import { isBlockHeading } from '../model/field.ts';
import type { Layout, LayoutColumn } from '../model/layout.ts';
import type { Table } from '../model/table.ts';
import { cellChecksFor } from './asked.ts';
import { CellFindings } from './cell-findings.ts';
import { RANK } from './flag.ts';

// Checks cells while rows arrive, in the columns of which the heading alone tells what they are. What it finds is taken over when all rows
// are there, and is then what would have been found at once. It changes nothing and keeps no opinion that a later row could turn over.

interface Ahead {
  column: Column;
  mark: LayoutColumn;
  findings: CellFindings;
}

export class EarlyChecks {
  /** Cells with an error or a warning, at least. It grows, and the verdict will have as many. */
  found = 0;
  readonly #wanted: Layout | undefined;
  readonly #today: CalendarDate;
  #table: Table | undefined;
  #ahead: Ahead[] = [];
  /** Rows that were counted. */
  #rows = 0;

  /** @param wanted the layout that the user chose; without one the headings tell which it is */
  constructor(wanted: Layout | undefined, today: CalendarDate) {
    this.#wanted = wanted;
    this.#today = today;
  }

  /** Looks at what has arrived in the table since the last time. */
  look(table: Table): void {
    if (this.#table !== table) this.#begin(table);
    const rows = table.slots;
    for (const { column, findings } of this.#ahead) {
      findings.lookAhead();
      this.found += countWrong(column.codes, findings.ranks, this.#rows, Math.min(rows, column.length));
    }
    this.#rows = rows;
  }

  /** The same of one table: none when another was looked at last, as where a file is read twice to see what it is. */
  foundIn(table: Table): number {
    return this.#table === table ? this.found : 0;
  }

  /** What was found ahead in the cells of this column of the table, seen as this; undefined when nobody looked. */
  of(column: Column, mark: LayoutColumn): CellFindings | undefined {
    return this.#ahead.find((ahead) => ahead.column === column && ahead.mark === mark)?.findings;
  }

  /** A table that is read anew is another one, and nothing of the first is kept. */
  #begin(table: Table): void {
    const headings = table.columns.map(({ heading }) => heading);
    const columns = fixedColumns(this.#wanted ?? guessed(headings));
    const isSingle = (heading: string, all: readonly string[]) =>
      heading.trim() !== '' && all.indexOf(heading) === all.lastIndexOf(heading);
    const expected = columns.map(({ heading }) => heading);
    this.#table = table;
    this.#rows = 0;
    this.found = 0;
    this.#ahead = columns.flatMap((mark) => {
      const column = table.columns[headings.indexOf(mark.heading)];
      const isSure = isSingle(mark.heading, headings) && isSingle(mark.heading, expected);
      if (column === undefined || !isSure || isBlockHeading(mark.field)) return [];
      const look = { mark, checks: cellChecksFor(mark), today: this.#today };
      return [{ column, mark, findings: new CellFindings(table, column, look, undefined) }];
    });
  }
}

/** By headings of which more than one means something; what one alone means may be a coincidence. */
function guessed(headings: readonly string[]): Layout | undefined {
  const guess = guessLayout(headings);
  return guess.fits > 1 ? builtIn(guess.layout) : undefined;
}

/** The columns of a layout that does not shape itself by the file. */
function fixedColumns(layout: Layout | undefined): readonly LayoutColumn[] {
  return layout?.free === undefined ? (layout?.columns ?? []) : [];
}

/** Rows that hold an entry with an error or a warning. The blank cell is left out: blank rows at the end are none. */
function countWrong(codes: Int32Array, ranks: Uint8Array, from: number, to: number): number {
  let wrong = 0;
  if (ranks.length === 0) return wrong;
  for (let slot = from; slot < to; slot++) {
    const code = codes[slot]!;
    if (code > 0 && code < ranks.length && ranks[code]! >= RANK.warning) wrong += 1;
  }
  return wrong;
}
