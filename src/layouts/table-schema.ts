import { FIELD_KINDS, type FieldPath, type KindId } from '../model/field.ts';
import type { Layout, LayoutColumn, Provenance } from '../model/layout.ts';
import { columnProblem, layoutProblem, type OwnColumn, type OwnLayout } from './schema-problems.ts';
import { kindByWords } from './template.ts';

// Layouts on disk: a Frictionless Table Schema, so that other tools can read them, with Puntkomma's own properties under the key
// `puntkomma`. A file from elsewhere without those properties is a layout too. Nothing in it is ever run or trusted unread.

/** Grows when a reader of the old form would misread the new. */
const VERSION = 1;
const OWN = 'puntkomma';
/** A list of participants is far narrower; more fields than this is no layout. */
const MOST_FIELDS = 1_000;

/** How other tools should read a kind. Everything else is a string: a number type would invite them to drop leading zeros. */
const TYPES: Partial<Record<KindId, Record<string, unknown>>> = {
  date: { type: 'date', format: '%d-%m-%Y' },
  email: { type: 'string', format: 'email' },
  'yes-no': { type: 'boolean', trueValues: ['Ja'], falseValues: ['Nee'] },
};

/** The text of a Table Schema file. */
export function toTableSchema(layout: Layout): string {
  const { id, title, maxRows, source, rowsMake, direction, free } = layout;
  const schema = {
    fields: layout.columns.map(toField),
    missingValues: [''],
    [OWN]: { version: VERSION, id, title, rowsMake, direction, free, maxRows, source },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

function toField(column: LayoutColumn): object {
  const { heading, field, kind, provenance, aliases, required, unique, maxLength, oneOf } = column;
  const constraints = { required, unique, maxLength, enum: oneOf };
  const constrained = Object.values(constraints).some((value) => value !== undefined);
  return {
    name: heading,
    ...(TYPES[kind] ?? { type: 'string' }),
    constraints: constrained ? constraints : undefined,
    [OWN]: { field, kind, provenance, aliases },
  };
}

/** The layout in a Table Schema file, or in plain English what is wrong with it and where. */
export function fromTableSchema(text: string): Layout | { problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return { problem: 'This is not JSON.' };
  }
  if (!isObject(json)) return { problem: 'A Table Schema is a JSON object.' };
  const fields = json.fields;
  if (!Array.isArray(fields)) return { problem: 'A Table Schema has a list "fields"; this file has none.' };
  if (fields.length === 0) return { problem: 'The list "fields" is empty.' };
  if (fields.length > MOST_FIELDS) return { problem: `More than ${MOST_FIELDS} fields.` };

  const own = json[OWN] ?? {};
  const problem = layoutProblem(own, VERSION);
  if (problem !== undefined) return { problem };

  const columns: LayoutColumn[] = [];
  const taken = new Set<FieldPath>();
  for (const [place, field] of fields.entries()) {
    const wrong = columnProblem(field, OWN);
    if (wrong !== undefined) return { problem: `Field ${place + 1}: ${wrong}` };
    const column = toColumn(field as SchemaField);
    if (column.field !== undefined && taken.has(column.field)) {
      return { problem: `Field ${place + 1}: "${column.field}" is already the meaning of an earlier field.` };
    }
    if (column.field !== undefined) taken.add(column.field);
    columns.push(column);
  }
  return toLayout(own as OwnLayout, json, columns);
}

/** A field after `columnProblem` found nothing wrong with it. */
interface SchemaField {
  name: string;
  type?: unknown;
  format?: unknown;
  constraints?: { required?: boolean; unique?: boolean; maxLength?: number; enum?: string[] };
  [OWN]?: OwnColumn;
}

function toColumn(field: SchemaField): LayoutColumn {
  const own = field[OWN] ?? {};
  const meaning = own.field as FieldPath | undefined;
  const kind = (own.kind as KindId | undefined) ?? (meaning && FIELD_KINDS.get(meaning)) ?? kindByType(field);
  const column: LayoutColumn = {
    heading: field.name,
    kind,
    provenance: (own.provenance as Provenance | undefined) ?? 'own',
    aliases: own.aliases ?? [],
  };
  if (meaning !== undefined) column.field = meaning;
  const { required, unique, maxLength, enum: oneOf } = field.constraints ?? {};
  if (required !== undefined) column.required = required;
  if (unique !== undefined) column.unique = unique;
  if (maxLength !== undefined) column.maxLength = maxLength;
  if (oneOf !== undefined) column.oneOf = oneOf;
  return column;
}

function kindByType({ name, type, format }: SchemaField): KindId {
  if (type === 'date') return 'date';
  if (type === 'boolean') return 'yes-no';
  if (type === 'integer' || type === 'number') return 'number';
  if (format === 'email') return 'email';
  return kindByWords(name);
}

function toLayout(own: OwnLayout, json: Record<string, unknown>, columns: LayoutColumn[]): Layout {
  const name = typeof json.title === 'string' ? json.title : typeof json.name === 'string' ? json.name : '';
  const layout: Layout = {
    id: own.id ?? 'own',
    title: own.title ?? { nl: name || 'Eigen indeling', en: name || 'Own layout' },
    columns,
  };
  if (own.rowsMake !== undefined) layout.rowsMake = own.rowsMake;
  if (own.direction !== undefined) layout.direction = own.direction;
  if (own.free !== undefined) layout.free = own.free;
  if (own.maxRows !== undefined) layout.maxRows = own.maxRows;
  if (own.source !== undefined) layout.source = own.source;
  return layout;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
