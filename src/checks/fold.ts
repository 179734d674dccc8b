import type { Change } from '../model/edit.ts';
import { type FieldPath, PERSON_PARTS } from '../model/field.ts';
import type { MendContext, MendPlace, RowSubject } from './check.ts';

// Takes a deelnemer who is the contactpersoon out of the row: what only the deelnemer's cells know goes to the contactpersoon's.

/** A cell of the row and what it becomes. */
export type Folded = { field: FieldPath; text: string };

/** What to change, or null when the two say different things somewhere and something would be lost. */
export function foldIntoContact(row: RowSubject): Folded[] | null {
  const cells: Folded[] = [];
  for (const part of PERSON_PARTS) {
    const own = row.text(`deelnemer.${part}`);
    const contact = row.text(`contactpersoon.${part}`);
    if (own === '') continue;
    if (own.trim() !== '') {
      if (contact.trim() === '') cells.push({ field: `contactpersoon.${part}`, text: own });
      else if (contact.trim().toLowerCase() !== own.trim().toLowerCase()) return null;
    }
    cells.push({ field: `deelnemer.${part}`, text: '' });
  }
  return cells;
}

/** No changes when the layout has no column for something that would have to move: it would be lost. */
export function foldChanges(
  cells: readonly Folded[],
  { row }: MendPlace,
  { columnOf }: MendContext,
): Change[] {
  if (row === undefined) return [];
  const changes: Change[] = [];
  for (const { field, text } of cells) {
    const column = columnOf(field);
    if (column !== undefined) changes.push({ kind: 'cell', row, column, text });
    else if (text !== '') return [];
  }
  return changes;
}
