import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutFromHeadings } from '../layouts/template.ts';
import type { Alignment } from '../model/alignment.ts';
import { STAMP_TEXT } from '../model/cell.ts';
import { Table } from '../model/table.ts';
import { align } from './align.ts';
import { leaveOut, placeColumn, restoreAll } from './realign.ts';

const { layout } = layoutFromHeadings(['Bedrijfsnaam', 'Dieet', 'Maat'], 's.csv');

function opened(...headings: string[]): { table: Table; alignment: Alignment } {
  const table = new Table(2);
  for (const heading of headings) table.addColumn(heading);
  for (const [c, column] of table.columns.entries()) column.push(`cell ${c}`, STAMP_TEXT);
  table.settle();
  return { table, alignment: align(table, layout) };
}
const columns = ({ places }: Alignment) => places.map((place) => place.column);
const verdicts = ({ places }: Alignment) => places.map((place) => place.verdict);

describe('placeColumn', () => {
  it('fills a missing place from a spare, without touching the alignment it came from', () => {
    const { table, alignment } = opened('Bedrijfsnaam', 'Eten', 'Maat');
    const before = structuredClone(alignment);
    const after = placeColumn(alignment, table, 1, 1);
    expect(alignment).toEqual(before);
    expect(columns(after)).toEqual([0, 1, 2]);
    expect(verdicts(after)).toEqual(['in-place', 'alike', 'in-place']);
    expect(after.places[1]?.confirmed).toBe(true);
    expect(after.spares).toEqual([]);
  });

  it('confirms the column that stands there', () => {
    const { table, alignment } = opened('Dieet', 'Maat', 'Bedrijfsnaam');
    expect(alignment.places[0]).toMatchObject({ verdict: 'moved', confirmed: false });
    const after = placeColumn(alignment, table, 0, 2);
    expect(after.places[0]).toMatchObject({ column: 2, verdict: 'moved', confirmed: true });
    expect(after.places.slice(1)).toEqual(alignment.places.slice(1));
  });

  it('makes a spare of the column that stood there', () => {
    const { table, alignment } = opened('Bedrijfsnaam', 'Dieet', 'Maat', 'Dieet', 'Eten');
    const twin = placeColumn(alignment, table, 1, 3);
    expect(twin.places[1]).toMatchObject({ column: 3, confirmed: true });
    expect(twin.spares).toEqual([
      { column: 1, verdict: 'doubled', leftOut: false, twin: 1 },
      { column: 4, verdict: 'extra', leftOut: false },
    ]);
    const other = placeColumn(alignment, table, 1, 4);
    expect(other.spares.map(({ column, verdict }) => [column, verdict])).toEqual([
      [1, 'extra'],
      [3, 'doubled'],
    ]);
  });

  it('takes a column from another place, which is then missing', () => {
    const { table, alignment } = opened('Bedrijfsnaam', 'Maat');
    const empty = alignment.places[1]!.column;
    const after = placeColumn(alignment, table, 1, 1);
    expect(columns(after)).toEqual([0, 1, empty]);
    expect(verdicts(after)).toEqual(['in-place', 'alike', 'missing']);
    expect(after.places[2]?.confirmed).toBe(false);
    expect(table.columns).toHaveLength(3);
  });

  it('empties a place', () => {
    const { table, alignment } = opened('Bedrijfsnaam', 'Dieet', 'Maat');
    const after = placeColumn(alignment, table, 1, null);
    expect(after.places[1]).toEqual({ column: 3, verdict: 'missing', moved: false, confirmed: true });
    expect(table.text(2, 3)).toBe('');
    expect(after.spares).toEqual([{ column: 1, verdict: 'extra', leftOut: false }]);
    expect(placeColumn(after, table, 1, null)).toEqual(after);
    expect(verdicts(placeColumn(after, table, 1, 1))).toEqual(['in-place', 'alike', 'in-place']);
  });

  it('keeps every column with contents in one place or among the spares, whatever is placed', () => {
    const step = fc.tuple(fc.nat(2), fc.option(fc.nat(4)));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const { table, alignment } = opened('Maat', 'Dieet', 'Eten', '', 'Dieet');
        let now = alignment;
        for (const [at, column] of steps) {
          now = placeColumn(now, table, at, column);
          expect(now.places[at]?.confirmed).toBe(true);
          if (column !== null) expect(now.places[at]?.column).toBe(column);
        }
        const used = [...now.places, ...now.spares].map((part) => part.column);
        expect(new Set(used).size).toBe(used.length);
        for (let column = 0; column < 5; column++) expect(used).toContain(column);
      }),
    );
  });
});

it('leaves out a spare, and takes it back', () => {
  const { alignment } = opened('Bedrijfsnaam', 'Dieet', 'Maat', 'Nr');
  const out = leaveOut(alignment, 3, true);
  expect(out.spares).toEqual([{ column: 3, verdict: 'extra', leftOut: true }]);
  expect(leaveOut(out, 3, false)).toEqual(alignment);
});

it('restores what is sure and leaves what only looks alike', () => {
  const { alignment } = opened('Maat', 'Deit', 'company name');
  const { places } = restoreAll(placeholders(alignment));
  expect(places.map(({ verdict, confirmed }) => [verdict, confirmed])).toEqual([
    ['renamed', true],
    ['alike', false],
    ['in-place', true],
  ]);
});

/** `Deit` has four letters, two of them swapped: alike. */
function placeholders(alignment: Alignment): Alignment {
  expect(alignment.places[1]?.verdict).toBe('missing');
  return {
    ...alignment,
    places: alignment.places.with(1, { column: 1, verdict: 'alike', moved: false, confirmed: false }),
  };
}
