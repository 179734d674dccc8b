import { describe, expect, it } from 'vitest';
import { align } from '../align/align.ts';
import { leaveOut, placeColumn } from '../align/realign.ts';
import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import type { Alignment } from '../model/alignment.ts';
import { STAMP_TEXT, textCell } from '../model/cell.ts';
import type { Change } from '../model/edit.ts';
import { FIELD_KINDS, type FieldPath, type PersonRole } from '../model/field.ts';
import type { Facts } from '../model/finding.ts';
import type { Layout } from '../model/layout.ts';
import type { Notices } from '../model/notice.ts';
import { type ColumnId, type RowId, Table } from '../model/table.ts';
import { LANGUAGES } from '../text/language.ts';
import type {
  CellSubject,
  ExampleRow,
  FileExample,
  FileSubject,
  Found,
  Mend,
  RowExample,
  RowSubject,
  WebaanvraagExample,
} from './check.ts';
import type { ColumnExample } from './column/column-check.ts';
import { concludeFrom } from './derivation.ts';
import { type Given, type KeySource, keyOf } from './keys.ts';
import { CHECKS } from './list.ts';
import type { TableCheck, TableExample } from './table/table-check.ts';
import type { CheckWords } from './words.ts';

// Every check of the file, its columns, its rows and its webaanvragen against its own examples: silent where all is well, seeing what is
// wrong, content with its own mend, and able to say it in both languages. A small table stands in for the engine.

const FIRST_ROW = 2;
const FIELDS = [...FIELD_KINDS.keys()];
const A_TO_I: Layout = { ...WEBAANVRAGEN, columns: WEBAANVRAGEN.columns.slice(0, 9) };
const NOTICES: Notices = {
  format: 'csv',
  headingRow: 1,
  titleRows: 0,
  unclosedQuotes: [],
  strayQuotes: [],
  raggedRows: [],
  hiddenColumns: [],
  hiddenRows: [],
  merges: [],
  emptyFormulas: [],
};

/** A table, the order of its rows, and how its columns stand. */
class Bench {
  readonly table = new Table(FIRST_ROW);
  order: RowId[];
  alignment: Alignment = { places: [], spares: [] };

  constructor(headings: readonly string[], rows: readonly (readonly string[])[]) {
    for (const heading of headings) this.table.addColumn(heading);
    for (const row of rows)
      for (const [c, column] of this.table.columns.entries()) column.push(row[c] ?? '', STAMP_TEXT);
    this.table.settle();
    this.order = rows.map((_, nth) => FIRST_ROW + nth);
  }

  get filledRows(): number {
    return this.order.filter((row) => !this.table.isBlank(row)).length;
  }

  cellsOf(column: ColumnId): { cell: CellSubject; count: number }[] {
    return this.order.map((row) => {
      const { text, stamp } = this.table.cell(row, column);
      return { cell: { text, stamp: this.table.stamps[stamp]! }, count: 1 };
    });
  }

  apply(changes: readonly Change[]): void {
    const { table } = this;
    const putAfter = (row: RowId, after: RowId | null) => {
      expect(after === null || this.order.includes(after)).toBe(true);
      this.order.splice(after === null ? 0 : this.order.indexOf(after) + 1, 0, row);
    };
    for (const change of changes) {
      if (change.kind === 'cell') {
        expect(this.order).toContain(change.row);
        table.columns[change.column]!.set(table.slot(change.row), textCell(change.text));
      } else if (change.kind === 'remove') this.order.splice(this.order.indexOf(change.row), 1);
      else if (change.kind === 'move') {
        this.order.splice(this.order.indexOf(change.row), 1);
        putAfter(change.row, change.after);
      } else if (change.kind === 'insert') {
        const row = table.row(table.slots);
        for (const [c, column] of table.columns.entries()) column.push(change.texts[c] ?? '', STAMP_TEXT);
        putAfter(row, change.after);
      } else if (change.kind === 'place')
        this.alignment = placeColumn(this.alignment, table, change.at, change.column);
      else this.alignment = leaveOut(this.alignment, change.column, change.leftOut);
    }
  }

  get cells(): string[][] {
    return this.order.map((row) => this.table.columns.map((column) => column.text(this.table.slot(row))));
  }

  /** Rows by the fields that are filled; a column of the bench is a field, in the order of `FIELDS`. */
  get byField(): ExampleRow[] {
    return this.cells.map((cells) =>
      Object.fromEntries(FIELDS.flatMap((field, c) => (cells[c] ? [[field, cells[c]]] : []))),
    );
  }

  subject(row: RowId): RowSubject {
    const text = (field: FieldPath) => this.table.text(row, FIELDS.indexOf(field));
    return { id: row, text, has: (field) => text(field).trim() !== '' };
  }
}

function benchOf(rows: readonly ExampleRow[]): Bench {
  return new Bench(
    FIELDS,
    rows.map((row) => FIELDS.map((field) => row[field] ?? '')),
  );
}

function isMet(theirs: string | undefined, text: string): boolean {
  const said = text.trim().toLowerCase();
  return said !== '' && theirs?.toLowerCase() === said;
}

/** A check with one of its examples set up: look again and again, whatever changed meanwhile. */
interface SetUp {
  bench: Bench;
  look(): Found<Facts>[];
  /** What the example says is left, in the form of `left`. */
  mended: unknown;
  left(): unknown;
}

function setUpFile(look: (subject: FileSubject) => Found<Facts>[], example: FileExample): SetUp {
  const rows = example.rows ?? [];
  const width = Math.max(0, ...rows.map((row) => row.length));
  const bench = new Bench(example.headings ?? Array.from({ length: width }, (_, c) => `Kolom ${c}`), rows);
  const notices = { ...NOTICES, ...example.notices };
  const { maxRows } = example;
  const layout = maxRows === undefined ? A_TO_I : { ...A_TO_I, maxRows };
  const isThere = (row: RowId) => bench.order.includes(row);
  return {
    bench,
    look: () =>
      look({ notices, table: bench.table, layout, isThere, filledRows: bench.filledRows }).filter(
        ({ row }) => row === undefined || bench.order.includes(row),
      ),
    mended: example.mended,
    left: () => bench.cells,
  };
}

function numberedRows({ rows }: { rows: readonly ExampleRow[] }): ExampleRow[] {
  const webaanvraagNr = rows[0]?.webaanvraagNr ?? '7';
  return rows.map((row) => ({ webaanvraagNr, ...row }));
}

function setUp(check: (typeof CHECKS)[number], example: unknown): SetUp {
  switch (check.scope) {
    case 'file':
      return setUpFile(check.look, example as FileExample);
    case 'column': {
      const { headings, row = [], rows = [row], notices, wholeLayout } = example as ColumnExample;
      const bench = new Bench(headings, rows);
      const layout = wholeLayout ? WEBAANVRAGEN : A_TO_I;
      bench.alignment = align(bench.table, layout);
      const all = { ...NOTICES, ...notices };
      const isThere = (id: RowId) => bench.order.includes(id);
      const look = () =>
        check.look({
          layout,
          alignment: bench.alignment,
          table: bench.table,
          notices: all,
          isThere,
          derive: (column, derivation) => concludeFrom(derivation, bench.cellsOf(column)),
          contents: (column, of) => of(bench.table, column),
        });
      return { bench, look, mended: undefined, left: () => undefined };
    }
    case 'row': {
      const { row, mended, seen, moodle } = example as RowExample;
      const bench = benchOf([row]);
      const look = () =>
        bench.order.flatMap((id) => {
          const isBlank = bench.table.isBlank(id);
          const subject: RowSubject = {
            ...bench.subject(id),
            ...(seen && { seen: (role: PersonRole) => seen[role] }),
            ...(moodle && { moodle: (by, text) => moodle.filter((user) => isMet(user[by], text)) }),
          };
          const found = isBlank && !check.blankToo ? undefined : check.look(subject, isBlank);
          return [found ?? []].flat().map((f) => ({ row: id, ...f }));
        });
      return { bench, look, mended, left: () => bench.byField[0] };
    }
    case 'webaanvraag': {
      const given = example as WebaanvraagExample;
      const bench = benchOf(numberedRows(given));
      const look = () => {
        const numbers = bench.byField.map((row) => row.webaanvraagNr ?? '');
        return [...new Set(numbers)].flatMap((number) => {
          const rows = bench.order.filter((_, nth) => numbers[nth] === number).map((id) => bench.subject(id));
          const before = (row: RowId) => bench.order[bench.order.indexOf(row) - 1];
          const isAlike = (field: FieldPath) => new Set(rows.map(({ text }) => text(field))).size < 2;
          const isTaken = (other: string) => numbers.includes(other);
          const found = check.look({ number, rows, before, isAlike, isTaken });
          return found.map((f) => ({ row: rows[0]!.id, ...f }));
        });
      };
      const mended = given.mended && numberedRows({ rows: given.mended });
      return { bench, look, mended, left: () => bench.byField };
    }
    case 'table': {
      const { rows, mended } = example as TableExample;
      const bench = benchOf(rows);
      return { bench, look: () => lookAtShared(check, bench), mended, left: () => bench.byField };
    }
    default:
      throw new Error('cell and match checks have their own examples tests');
  }
}

/** As the engine does: every key that was given at least twice, with the rows that gave it. */
function lookAtShared(check: TableCheck<Facts>, bench: Bench): Found<Facts>[] {
  const keys = new Map<string, Given[]>();
  for (const id of bench.order) {
    const row = bench.subject(id);
    for (const by of check.keys) {
      const key = keyOf(by, row.text);
      if (key !== '') keys.set(key, [...(keys.get(key) ?? []), { row, by }]);
    }
  }
  return [...keys].flatMap(([key, given]) => {
    const found = given.length < 2 ? [] : check.look(given, key);
    return found.map((f) => ({ row: given[0]!.row.id, ...f }));
  });
}

function trustOf(mend: Mend<Facts>, facts: Facts) {
  return typeof mend.trust === 'function' ? mend.trust(facts) : mend.trust;
}

function otherAnswers(mend: Mend<Facts> | undefined, facts: Facts): Facts[] {
  return mend?.others?.(facts) ?? [];
}

/**
 * Mends what can be mended, one finding after another as the engine does, and says whether there was anything. `answer`: what is done of all that a
 * finding may mean.
 */
function mendAll(
  { bench, look }: SetUp,
  mend: Mend<Facts> | undefined,
  answer: (facts: Facts) => Facts = (facts) => facts,
): boolean {
  let mended = false;
  const context = {
    table: bench.table,
    columnOf: (field: FieldPath) => {
      const column = FIELDS.indexOf(field);
      return column < 0 ? undefined : column;
    },
    sharing: (by: KeySource, row: RowId) => {
      const key = keyOf(by, bench.subject(row).text);
      return bench.order.filter((id) => keyOf(by, bench.subject(id).text) === key);
    },
  };
  for (const found of look()) {
    if (mend === undefined || trustOf(mend, found.facts) === undefined) continue;
    const at = {
      ...(found.row === undefined ? {} : { row: found.row }),
      ...(found.column === undefined ? {} : { column: found.column }),
    };
    const before = structuredClone(found.facts);
    const changes = mend.changes(answer(found.facts), at, context);
    expect(changes.length).toBeGreaterThan(0);
    expect(found.facts).toEqual(before);
    bench.apply(changes);
    mended = true;
  }
  return mended;
}

// Cell and match checks have tests of their own beside them.
const STRUCTURE = CHECKS.filter((check) => check.scope !== 'cell' && check.scope !== 'match');
const named = (examples: readonly unknown[]) =>
  examples.map((example) => [JSON.stringify(example).slice(0, 70), example] as const);

describe.each(STRUCTURE.map((check) => [check.id, check] as const))('%s', (_, check) => {
  const mend = check.mend as Mend<Facts> | undefined;

  it.each(named(check.examples.fine))('is silent about %s', (_name, example) => {
    expect(setUp(check, example).look()).toEqual([]);
  });

  it.each(named(check.examples.caught))('catches %s', (_name, example) => {
    const made = setUp(check, example);
    const [cells, alignment] = [made.bench.cells, structuredClone(made.bench.alignment)];
    const found = made.look();
    expect(found.length).toBeGreaterThan(0);
    expect(structuredClone(found)).toEqual(found);
    expect(made.look()).toEqual(found);
    expect([made.bench.cells, made.bench.alignment]).toEqual([cells, alignment]);
  });

  it.each(named(check.examples.caught))('mends %s and is content', (_name, example) => {
    const made = setUp(check, example);
    const canMend = (found: Found<Facts>) => mend !== undefined && trustOf(mend, found.facts) !== undefined;
    const told = made.look().filter((found) => !canMend(found)).length;
    const didMend = mendAll(made, mend);
    expect(made.look()).toHaveLength(told);
    if (check.scope !== 'column' && check.id !== 'empty-row') expect(didMend).toBe(made.mended !== undefined);
    if (made.mended !== undefined) expect(made.left()).toEqual(made.mended);
  });

  it.each(named(check.examples.caught))('is content with any other answer to %s', (_name, example) => {
    const most = Math.max(
      0,
      ...setUp(check, example)
        .look()
        .map(({ facts }) => otherAnswers(mend, facts).length),
    );
    for (let nth = 0; nth < most; nth++) {
      const made = setUp(check, example);
      const told = made
        .look()
        .filter(({ facts }) => mend === undefined || trustOf(mend, facts) === undefined);
      mendAll(made, mend, (facts) => otherAnswers(mend, facts)[nth] ?? facts);
      expect(made.look()).toHaveLength(told.length);
      expect(made.left()).not.toEqual(made.mended);
    }
  });

  if (mend?.others !== undefined)
    it('has an example with another answer', () => {
      const facts = check.examples.caught.flatMap((example) =>
        setUp(check, example)
          .look()
          .map((f) => f.facts),
      );
      expect(facts.some((one) => otherAnswers(mend, one).length > 0)).toBe(true);
    });

  it('speaks both languages', () => {
    for (const example of check.examples.caught) {
      for (const { facts } of setUp(check, example).look()) {
        const words = LANGUAGES.map((language) => check.text[language] as CheckWords<Facts>);
        const isMended = mend !== undefined && trustOf(mend, facts) !== undefined;
        const told = words.map((w) => [
          w.title,
          w.why,
          w.says(facts),
          ...(isMended ? [facts, ...otherAnswers(mend, facts)].map((answer) => w.does?.(answer)) : []),
        ]);
        for (const sentence of told.flat()) {
          expect(sentence).toMatch(/\S/);
          expect(sentence).not.toMatch(
            /undefined|NaN|\[object|ongeldig|verboden|alstublieft|invalid|forbidden|please/i,
          );
        }
        for (const [nth, nl] of told[0]!.entries()) expect(told[1]![nth]).not.toBe(nl);
      }
    }
  });
});
