import type { Change } from '../model/edit.ts';
import type { ColumnId } from '../model/table.ts';
import { change } from './history.ts';
import type { Memory } from './memory.ts';
import { relationsOf } from './relation-groups.ts';
import { headingOf, invalidView, pairView, recordView, rowView } from './relation-views.ts';
import type { RelationGroup, RelationPage, TakeOverRequest } from './shown-relations.ts';

// The clients of the open file against an earlier list of them, a page at a time, and what the list says taken over as ordinary edits.

/** Undefined when there is no list of relations, or when the layout has no names of them. */
export function relationPage(
  memory: Memory,
  group: RelationGroup,
  from: number,
  to: number,
): RelationPage | undefined {
  const relations = relationsOf(memory);
  if (relations === undefined) return undefined;
  const { pairs, here, there, invalid, columns } = relations;
  const heading = (column: ColumnId) => headingOf(memory, column);
  const fields = [...columns].flatMap(([field, column]) => {
    const rows = pairs.filter(({ differing }) => differing.includes(field)).length;
    return rows === 0 ? [] : [{ field, heading: heading(column), rows }];
  });
  const part = <T>(all: readonly T[]) => all.slice(Math.max(0, from), Math.max(0, to));
  const views = {
    double: () => part(pairs).map((pair) => pairView(memory, relations, pair)),
    here: () => part(here).map((row) => rowView(memory, relations, row)),
    there: () => part(there).map((record) => recordView(relations.list, record)),
    invalid: () => part(invalid).map((one) => invalidView(memory, relations, one)),
  };
  return {
    revision: memory.revision,
    list: memory.lists.summary().kinds.find(({ kind }) => kind === 'relatie')?.names ?? [],
    group,
    counts: {
      double: pairs.length,
      here: here.length,
      there: there.length,
      invalid: invalid.length,
    },
    differing: pairs.filter(({ differing }) => differing.length > 0).length,
    fields,
    views: views[group](),
  };
}

/** What the list says, as edits. A whole field is never made blank by it; one cell is, when the user says so. */
export function takeOver(memory: Memory, { field, row }: TakeOverRequest): void {
  const relations = relationsOf(memory);
  const column = relations?.columns.get(field);
  if (relations === undefined || column === undefined) return;
  const changes = relations.pairs.flatMap((pair): Change[] => {
    if (!pair.differing.includes(field) || (row !== undefined && row !== pair.row)) return [];
    const text = relations.list.text(field, pair.record);
    if (row === undefined && text.trim() === '') return [];
    return [{ kind: 'cell', row: pair.row, column, text }];
  });
  change(memory, changes, { kind: 'taken-over' });
}
