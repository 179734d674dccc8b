import { columnLetters } from '../model/address.ts';
import type { ColumnId, Table } from '../model/table.ts';
import { contentsOf } from './contents.ts';
import type { Memory } from './memory.ts';
import type { GridColumn } from './shown.ts';

// The columns of the grid: the layout's in their order, each with the stored column that fills it, then the file's extra ones.

const MOST_SAMPLES = 3;
/** Rows in which samples are looked for: enough to pass over a blank beginning, few enough for every summary. */
const SAMPLED_ROWS = 50;

type Counts = (column: ColumnId) => { errors: number; warnings: number };

export function gridColumns(memory: Memory, counts: Counts): GridColumn[] {
  const { table, layout, alignment } = memory;
  const hidden = new Set(memory.reading.notices.hiddenColumns);
  const common = (column: ColumnId) => ({
    column,
    found: column < table.fileColumns ? (table.columns[column]?.heading ?? '') : '',
    hidden: hidden.has(column),
    samples: contentsOf(memory, column, samples),
    ...counts(column),
  });
  const wanted = alignment.places.map((place, at): GridColumn => {
    const mark = layout.columns[at]!;
    return {
      ...common(place.column),
      at,
      heading: mark.heading,
      ...(mark.field === undefined ? {} : { field: mark.field }),
      verdict: place.verdict,
      moved: place.moved,
      confirmed: place.confirmed,
      leftOut: false,
      letters: place.column < table.fileColumns ? columnLetters(place.column) : '',
      ...(place.evidence === undefined ? {} : { evidence: place.evidence }),
    };
  });
  const spare = alignment.spares.map(
    (extra): GridColumn => ({
      ...common(extra.column),
      heading: table.columns[extra.column]?.heading ?? '',
      verdict: extra.verdict,
      moved: false,
      confirmed: extra.leftOut,
      leftOut: extra.leftOut,
      letters: columnLetters(extra.column),
    }),
  );
  return [...wanted, ...spare];
}

function samples(table: Table, column: ColumnId): string[] {
  const found: string[] = [];
  const stored = table.columns[column];
  const rows = Math.min(stored?.length ?? 0, SAMPLED_ROWS);
  for (let slot = 0; slot < rows && found.length < MOST_SAMPLES; slot++) {
    const text = stored?.text(slot) ?? '';
    if (text.trim() !== '') found.push(text);
  }
  return found;
}
