import { describe, expect, it } from 'vitest';
import type { Alignment, Place } from '../model/alignment.ts';
import { STAMP_TEXT } from '../model/cell.ts';
import type { Layout } from '../model/layout.ts';
import { Table } from '../model/table.ts';
import { writeTable } from './output.ts';

const layout: Layout = {
  id: 'proef',
  title: { nl: 'Proef', en: 'Trial' },
  columns: ['WebaanvraagNr', ' Opleiding  Code', 'Bedrijf "e-mail"', 'Aanvraag is Order'].map((heading) => ({
    heading,
    kind: 'text',
    provenance: 'own',
    aliases: [],
  })),
};

/** A file with its columns in another order, one column too many and one missing. */
function trial(): { table: Table; alignment: Alignment } {
  const table = new Table(2);
  for (const heading of ['opleiding code', 'Extra', 'E-mail', 'nr']) table.addColumn(heading);
  for (const cells of [
    ['OPL;1', 'weg', '', '007'],
    ['', 'weg', 'a@example.nl', '0612345678'],
    ['x', 'weg', 'b@example.nl', ''],
  ]) {
    cells.forEach((cell, at) => void table.columns[at]?.push(cell, STAMP_TEXT));
  }
  table.settle();
  const place = (column: number): Place => ({ column, verdict: 'moved', moved: true, confirmed: true });
  return { table, alignment: { places: [3, 0, 2, table.addColumn('')].map(place), spares: [] } };
}

const written = (rows: ArrayLike<number>, bom = false) => {
  const { table, alignment } = trial();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    writeTable(table, layout, alignment, rows, { bom }),
  );
};
const HEADINGS = 'WebaanvraagNr; Opleiding  Code;"Bedrijf ""e-mail""";Aanvraag is Order\r\n';

describe('a table in the shape of a layout', () => {
  it('has every column of the layout in its order, headings as they are, zeros kept', () => {
    expect(written([2, 3, 4])).toBe(
      `${HEADINGS}007;"OPL;1";;\r\n0612345678;;a@example.nl;\r\n;x;b@example.nl;\r\n`,
    );
  });

  it('has the rows that were asked for, in the order that was asked for', () => {
    expect(written(Int32Array.of(4, 2), true)).toBe(`\uFEFF${HEADINGS};x;b@example.nl;\r\n007;"OPL;1";;\r\n`);
  });

  it('has its headings when there are no rows', () => {
    expect(written([])).toBe(HEADINGS);
  });
});
