import { missingValue } from '../checks/cell/missing-value.ts';
import { RELATION_FIELDS } from '../match/relation-fields.ts';
import { compareRelations, type RelationComparison } from '../match/relations.ts';
import type { Reference, ReferenceField } from '../model/reference.ts';
import type { ColumnId, RowId } from '../model/table.ts';
import { RANK } from './flag.ts';
import { listAt } from './listing.ts';
import { markRows } from './marks.ts';
import { type Memory, oncePerRevision } from './memory.ts';

// The clients of the open file and those of an earlier list, in four groups. What is wrong in a row is what the checks found there; nothing is
// checked here.

export interface Relations extends Omit<RelationComparison, 'doubtful'> {
  list: Reference;
  columns: ReadonlyMap<ReferenceField, ColumnId>;
  invalid: { row: RowId; doubt?: RelationComparison['doubtful'][number]['doubt'] }[];
}

/** Undefined when there is no list of relations, or when the layout has no names of them. */
export function relationsOf(memory: Memory): Relations | undefined {
  const list = memory.lists.inUse().get('relatie');
  if (list === undefined) return undefined;
  return oncePerRevision(memory, 'relations', () => {
    const columns = new Map<ReferenceField, ColumnId>();
    for (const { list: field, fields } of RELATION_FIELDS)
      for (const one of fields) {
        const column = memory.fields.get(one);
        if (column !== undefined) columns.set(field, column);
      }
    if (!columns.has('naam')) return undefined;
    const { table, order } = memory;
    const text = (row: RowId, field: ReferenceField) => {
      const column = columns.get(field);
      return column === undefined ? '' : table.text(row, column);
    };
    const rows = [...order.rows()].filter((row) => !table.isBlank(row));
    const compared = compareRelations(rows, text, list);
    const isWrong = wrongRows(memory, columns);
    const doubts = new Map(compared.doubtful.map(({ row, doubt }) => [row, doubt]));
    // A field that the file has no column for has no place to be compared in.
    const pairs = compared.pairs
      .filter(({ row }) => !isWrong(row))
      .map((pair) => ({ ...pair, differing: pair.differing.filter((field) => columns.has(field)) }));
    return {
      list,
      columns,
      pairs: [
        ...pairs.filter((one) => one.differing.length > 0),
        ...pairs.filter((one) => one.differing.length === 0),
      ],
      here: compared.here.filter((row) => !isWrong(row)),
      there: compared.there,
      invalid: rows.flatMap((row) => {
        const doubt = doubts.get(row);
        if (doubt === undefined) return isWrong(row) ? [{ row }] : [];
        return [{ row, doubt }];
      }),
    };
  });
}

/**
 * Rows with an error, or with a warning in a number by which somebody is known. What is safely mended is no reason, nor is that something is
 * not filled in, but for the name: the list may have it.
 */
function wrongRows(memory: Memory, columns: ReadonlyMap<ReferenceField, ColumnId>): (row: RowId) => boolean {
  const marks = markRows(memory);
  const of = (...fields: ReferenceField[]) => fields.flatMap((field) => columns.get(field) ?? []);
  const numbers = of('ondernemingsnummer', 'rijksregisternummer');
  const names = new Set(of('naam'));
  const placed = [undefined, ...memory.alignment.places.map(({ column }) => column)];
  const isError = (row: RowId, column: ColumnId | undefined) =>
    listAt(memory, row, column).some(
      ({ flag }) =>
        RANK[flag.severity] >= RANK.error &&
        flag.trust !== 'safe' &&
        (flag.check.id !== missingValue.id || (column !== undefined && names.has(column))),
    );
  return (row) =>
    ((marks[memory.table.slot(row)] ?? 0) >= RANK.error && placed.some((column) => isError(row, column))) ||
    numbers.some((column) =>
      listAt(memory, row, column).some(
        ({ flag }) => RANK[flag.severity] >= RANK.warning && flag.trust !== 'safe',
      ),
    );
}
