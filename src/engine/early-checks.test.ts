import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import { STAMP_TEXT } from '../model/cell.ts';
import type { Layout, LayoutColumn } from '../model/layout.ts';
import { NO_SIGNS, type Signs, signsIn } from '../model/signs.ts';
import { Table } from '../model/table.ts';
import { cellChecksFor } from './asked.ts';
import { CellFindings } from './cell-findings.ts';
import { EarlyChecks } from './early-checks.ts';
import { RANK } from './flag.ts';

// Whatever is found while rows arrive must be what is found when all of them are there, and no more may be told than that.

const TODAY = { year: 2026, month: 11, day: 29 };
const LAYOUT: Layout = {
  ...WEBAANVRAGEN,
  columns: [
    ...WEBAANVRAGEN.columns,
    { heading: 'Datum akkoord', kind: 'date', provenance: 'own', aliases: [] },
  ],
};
const { columns } = LAYOUT;
const DATES = ['03-04-1985', '13-04-1985', '31-01-1985', '04/03/1985', '25/12/1985', '12/25/1985', '31110'];
/** What the checks of each column know as an example, and what stands beside it there. */
const TEXTS = columns.map((mark) => [
  '',
  'Jansen',
  ...DATES,
  ...cellChecksFor(mark).flatMap(({ examples }) =>
    [...examples.caught, ...examples.fine]
      .filter(({ kind = mark.kind }) => kind === mark.kind)
      .flatMap(({ text, beside = [] }) => [text, ...beside]),
  ),
]);

/** As a reader tells of most of what is all ASCII. */
function toldSigns(text: string, code: number): Signs {
  return code % 5 > 0 && /^[ -~]+$/.test(text) ? signsIn(text) : NO_SIGNS;
}

/** A list with these headings; each row is a seed for its cells. */
class Arriving {
  readonly table = new Table(2);
  constructor(headings: readonly string[]) {
    for (const heading of headings) this.table.addColumn(heading);
  }
  take(rows: readonly number[]): void {
    for (const seed of rows)
      for (const [at, column] of this.table.columns.entries()) {
        const texts = TEXTS[at]!;
        column.push(texts[(Math.imul(seed + at, 0x9e3779b1) >>> 8) % texts.length]!, STAMP_TEXT);
      }
    for (const column of this.table.columns) column.signs = Uint16Array.from(column.texts.map(toldSigns));
  }
  /** Every row that is there. */
  rows(): Int32Array {
    return Int32Array.from({ length: this.table.slots }, (_, slot) => this.table.row(slot));
  }
  found(mark: LayoutColumn, at: number, early?: EarlyChecks) {
    const column = this.table.columns[at]!;
    const rows = () => this.rows();
    const ahead = early?.of(column, mark);
    ahead?.settle(rows);
    const look = { mark, checks: cellChecksFor(mark), today: TODAY };
    const findings = ahead ?? new CellFindings(this.table, column, look, rows);
    const flags = column.texts.map((_, code) =>
      findings.flagsOf(code).map(({ group, facts }) => ({ group, facts })),
    );
    const totals = [...findings.totals.values()].map(({ flag, count }) => ({ group: flag.group, count }));
    return {
      isAhead: ahead !== undefined,
      flags,
      totals,
      wrong: wrongIn(findings, column.codes.subarray(0, column.length)),
    };
  }
}

function wrongIn({ ranks }: CellFindings, codes: Int32Array): number {
  return codes.reduce((sum, code) => sum + ((ranks[code] ?? 0) >= RANK.warning ? 1 : 0), 0);
}

describe('cells that are looked at while rows arrive', () => {
  const slices = fc.array(fc.array(fc.nat(100_000), { maxLength: 60 }), { minLength: 1, maxLength: 6 });

  it.each([
    ['as they are expected', (headings: string[]) => headings],
    ['with one of them twice', (headings: string[]) => headings.with(3, headings[4]!)],
    ['with one that nobody knows', (headings: string[]) => headings.with(5, 'Iets anders')],
  ])('say in the end what they say at once, under headings %s', (_how, change) => {
    const headings = change(columns.map(({ heading }) => heading));
    let ahead = 0;
    fc.assert(
      fc.property(slices, fc.boolean(), (arriving, isChosen) => {
        const list = new Arriving(headings);
        const early = new EarlyChecks(isChosen ? LAYOUT : undefined, TODAY);
        const told: number[] = [];
        for (const rows of arriving) {
          list.take(rows);
          early.look(list.table);
          told.push(early.found);
        }
        list.take([1, 2, 3]);
        let wrong = 0;
        for (const [at, mark] of columns.entries()) {
          if (headings[at] !== mark.heading) continue;
          const { isAhead, ...found } = list.found(mark, at, early);
          const { isAhead: _, ...atOnce } = list.found(mark, at);
          expect(found).toEqual(atOnce);
          wrong += found.wrong;
          ahead += isAhead ? 1 : 0;
        }
        expect(told).toEqual([...told].sort((a, b) => a - b));
        expect(told.at(-1)).toBeLessThanOrEqual(wrong);
      }),
      { numRuns: 60 },
    );
    expect(ahead).toBeGreaterThan(0);
  });

  it('are counted as they come', () => {
    const list = new Arriving(columns.map(({ heading }) => heading));
    const early = new EarlyChecks(undefined, TODAY);
    const told = [0, 1, 2].map((slice) => {
      list.take(Array.from({ length: 200 }, (_, at) => slice * 200 + at));
      early.look(list.table);
      return early.found;
    });
    expect(told[0]).toBeGreaterThan(0);
    expect(told[1]).toBeGreaterThan(told[0]!);
    expect(told[2]).toBeGreaterThan(told[1]!);
    expect(early.foundIn(list.table)).toBe(told[2]);
    expect(early.foundIn(new Arriving([]).table)).toBe(0);
  });

  it('are none where the headings do not tell what they are', () => {
    const list = new Arriving(columns.map((_, at) => `kolom ${at}`));
    const early = new EarlyChecks(undefined, TODAY);
    list.take([1, 2, 3]);
    early.look(list.table);
    expect(early.found).toBe(0);
    expect(columns.some((mark, at) => early.of(list.table.columns[at]!, mark))).toBe(false);
  });
});
