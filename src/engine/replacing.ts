import type { Change } from '../model/edit.ts';
import type { ColumnId } from '../model/table.ts';
import type { ReplaceRequest } from './face.ts';
import { change } from './history.ts';
import type { Memory } from './memory.ts';

// Find and replace over whole columns, as one step. Each distinct cell is looked at once. A cell that would stay the same is no match,
// so the number that is told is the number that changes.

/** How many cells a replacement would change. */
export function countMatches(memory: Memory, request: ReplaceRequest): number {
  return columnsOf(memory, request).reduce((count, column) => {
    const becomes = newTexts(memory, column, request);
    return becomes.size === 0 ? count : count + rowsHolding(memory, column, becomes).length;
  }, 0);
}

export function replace(memory: Memory, request: ReplaceRequest): void {
  const changes = columnsOf(memory, request).flatMap((column): Change[] => {
    const becomes = newTexts(memory, column, request);
    if (becomes.size === 0) return [];
    return rowsHolding(memory, column, becomes).map(([row, text]) => ({ kind: 'cell', row, column, text }));
  });
  change(memory, changes, { kind: 'replaced' });
}

/** The column that is asked for, or all that are not left out of the file. */
function columnsOf({ alignment }: Memory, { find, column }: ReplaceRequest): ColumnId[] {
  if (find === '') return [];
  const spares = alignment.spares.filter((spare) => !spare.leftOut);
  const all = [...alignment.places, ...spares].map((place) => place.column);
  return column === undefined ? all : all.filter((one) => one === column);
}

/** What the entries of a column become, by code; those that stay as they are, are absent. */
function newTexts(memory: Memory, column: ColumnId, request: ReplaceRequest): Map<number, string> {
  const replaced = replacer(request);
  const becomes = new Map<number, string>();
  const texts = memory.table.columns[column]?.texts ?? [];
  let code = 0;
  for (const text of texts) {
    const after = replaced(text);
    if (after !== text) becomes.set(code, after);
    code += 1;
  }
  return becomes;
}

function replacer({ find, by, wholeCell }: ReplaceRequest): (text: string) => string {
  const literal = find.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const pattern = new RegExp(wholeCell ? `^${literal}$` : literal, 'giu');
  // A function, because in a plain text `$&` would not be what the user typed.
  return (text) => text.replace(pattern, () => by);
}

function rowsHolding(
  memory: Memory,
  column: ColumnId,
  becomes: ReadonlyMap<number, string>,
): [number, string][] {
  const stored = memory.table.columns[column]!;
  const found: [number, string][] = [];
  for (const row of memory.order.rows()) {
    const text = becomes.get(stored.codes[memory.table.slot(row)] ?? 0);
    if (text !== undefined) found.push([row, text]);
  }
  return found;
}
