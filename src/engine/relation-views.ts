import type { RelationPair } from '../match/relations.ts';
import { REFERENCE_FIELD_KINDS, type Reference, type ReferenceField } from '../model/reference.ts';
import type { ColumnId, RowId } from '../model/table.ts';
import { RANK } from './flag.ts';
import { hidden } from './hidden.ts';
import { findingView, type Listed, listAt } from './listing.ts';
import type { Memory } from './memory.ts';
import type { Relations } from './relation-groups.ts';
import type { RelationFieldView, RelationView } from './shown-relations.ts';

// One client as the page shows him, in each of the four groups. Of a national number no digit leaves the engine here.

/** So many findings of an invalid row are told. */
const MOST_FINDINGS = 5;

export function pairView(memory: Memory, relations: Relations, pair: RelationPair): RelationView {
  const { list, columns } = relations;
  const { row, record, by, differing } = pair;
  const fields = [...columns].flatMap(([field, column]): RelationFieldView[] => {
    const [here, there] = [memory.table.text(row, column), list.text(field, record)];
    if (!list.has(field) || (here.trim() === '' && there.trim() === '')) return [];
    const told = REFERENCE_FIELD_KINDS[field] === 'national-number' ? hidden : (text: string) => text;
    return [
      {
        field,
        heading: headingOf(memory, column),
        column,
        here: told(here),
        there: told(there),
        isSame: !differing.includes(field),
      },
    ];
  });
  return { ...rowView(memory, relations, row), record, by, fields };
}

export function rowView(memory: Memory, { columns }: Relations, row: RowId): RelationView {
  const text = (field: ReferenceField) => {
    const column = columns.get(field);
    return column === undefined ? '' : memory.table.text(row, column).trim();
  };
  return { row, ...called(text), fields: [], findings: [] };
}

export function recordView(list: Reference, record: number): RelationView {
  return { record, ...called((field) => list.text(field, record).trim()), fields: [], findings: [] };
}

function called(text: (field: ReferenceField) => string): { name: string; sign: string } {
  return {
    name: [text('voornaam'), text('naam')].filter((part) => part !== '').join(' '),
    sign: text('ondernemingsnummer') || text('externId') || text('emailadres'),
  };
}

export function invalidView(
  memory: Memory,
  relations: Relations,
  { row, doubt }: Relations['invalid'][number],
): RelationView {
  const columns = memory.alignment.places.map(({ column }) => column);
  const listed: Listed[] = [undefined, ...columns].flatMap((column) => listAt(memory, row, column));
  const telling = listed
    .filter(({ flag }) => RANK[flag.severity] >= RANK.warning)
    .sort((a, b) => RANK[b.flag.severity] - RANK[a.flag.severity])
    .slice(0, MOST_FINDINGS)
    .map((one) => findingView(memory, one));
  return {
    ...rowView(memory, relations, row),
    findings: doubt === undefined ? telling : telling.filter(({ severity }) => severity === 'error'),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

export function headingOf(memory: Memory, column: ColumnId): string {
  const at = memory.alignment.places.findIndex((place) => place.column === column);
  return memory.layout.columns[at]?.heading ?? memory.table.columns[column]?.heading ?? '';
}
