import { KINDS } from '../kinds/list.ts';
import type { Evidence } from '../model/alignment.ts';
import type { Column } from '../model/column.ts';
import type { KindId } from '../model/field.ts';
import type { Layout } from '../model/layout.ts';
import type { ColumnId, Table } from '../model/table.ts';

// What the cells of a column say about it. Contents support a heading or speak against it; they never name a column by themselves.

/** So many different texts are enough to see what a column holds. */
const ENOUGH = 400;
/** When fewer of the filled cells fit the kind, the contents speak against the heading. */
export const LEAST_FIT = 0.5;

/** Why this column would fill this place: the likeness of the headings as given, and how far the contents fit. */
export function weigh(table: Table, layout: Layout, at: number, column: ColumnId, heading: number): Evidence {
  const stored = table.columns[column];
  const contents = stored && fits(stored, layout.columns[at]?.kind ?? 'text');
  return contents === undefined ? { heading } : { heading, contents };
}

/** Share of different filled texts, the first few hundred in the column, that can be read as this kind; undefined without any. */
function fits(column: Column, kind: KindId): number | undefined {
  const asked = new Set<number>();
  let fitting = 0;
  for (let slot = 0; slot < column.length && asked.size < ENOUGH; slot++) {
    const code = column.codes[slot] ?? 0;
    const text = column.texts.at(code) ?? '';
    if (asked.has(code) || text.trim() === '') continue;
    asked.add(code);
    if (KINDS[kind].read(text) !== undefined) fitting++;
  }
  return asked.size === 0 ? undefined : fitting / asked.size;
}

/** Whether any cell is more than blank. */
export function hasContents(table: Table, column: ColumnId): boolean {
  const stored = table.columns[column];
  if (stored === undefined) return false;
  const isFilled = stored.texts.map((text) => text.trim() !== '');
  for (let slot = 0; slot < stored.length; slot++) if (isFilled[stored.codes[slot] ?? 0]) return true;
  return false;
}

/** Whether different texts stand in it: more than a mark that is the same everywhere. */
export function holdsSeveral(table: Table, column: ColumnId): boolean {
  const stored = table.columns[column];
  if (stored === undefined) return false;
  const filled = new Set<number>();
  for (let slot = 0; slot < stored.length && filled.size < 2; slot++) {
    const code = stored.codes[slot] ?? 0;
    if ((stored.texts.at(code) ?? '').trim() !== '') filled.add(code);
  }
  return filled.size > 1;
}
