import { FIELD_KINDS, type FieldPath, KIND_IDS } from '../model/field.ts';
import type { Layout, OwnHeading } from '../model/layout.ts';

// What can be wrong in a Table Schema file, told in plain English. It only judges; reading is table-schema.ts.

/** Puntkomma's own properties of a schema, once judged. */
export interface OwnLayout {
  id?: string;
  title?: { nl: string; en: string };
  rowsMake?: NonNullable<Layout['rowsMake']>;
  direction?: NonNullable<Layout['direction']>;
  free?: OwnHeading[];
  maxRows?: number;
  source?: string;
}

/** Puntkomma's own properties of a field, once judged. */
export interface OwnColumn {
  field?: string;
  kind?: string;
  provenance?: string;
  aliases?: string[];
}

type Judge = (value: unknown) => boolean;
const PROVENANCES = ['known', 'reconstructed', 'own'];

const isText: Judge = (value) => typeof value === 'string';
const isYesNo: Judge = (value) => typeof value === 'boolean';
const isCount: Judge = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
const isTexts: Judge = (value) => Array.isArray(value) && value.every(isText);
const isOneOf =
  (...known: string[]): Judge =>
  (value) =>
    known.includes(value as string);
const isKind: Judge = (value) => (KIND_IDS as readonly unknown[]).includes(value);
const isFree: Judge = (value) =>
  Array.isArray(value) && value.every((one) => isObject(one) && isText(one.begins) && isKind(one.kind));
const isTitle: Judge = (value) => isObject(value) && isText(value.nl) && isText(value.en);

const LAYOUT_RULES: Record<keyof OwnLayout, readonly [Judge, string]> = {
  id: [isText, 'a text'],
  title: [isTitle, 'a title in "nl" and "en"'],
  rowsMake: [isOneOf('dossier', 'other'), 'dossier or other'],
  direction: [isOneOf('in', 'out'), 'in or out'],
  free: [isFree, 'a list of beginnings of headings, each with a kind'],
  maxRows: [isCount, 'a whole number above 0'],
  source: [isText, 'a text'],
};

const COLUMN_RULES: Record<keyof OwnColumn, readonly [Judge, string]> = {
  field: [(value) => FIELD_KINDS.has(value as FieldPath), 'the path of a field that Puntkomma knows'],
  kind: [isKind, 'a kind of value that Puntkomma knows'],
  provenance: [isOneOf(...PROVENANCES), `one of ${PROVENANCES.join(', ')}`],
  aliases: [isTexts, 'a list of texts'],
};

const CONSTRAINT_RULES: Record<string, readonly [Judge, string]> = {
  required: [isYesNo, 'true or false'],
  unique: [isYesNo, 'true or false'],
  maxLength: [isCount, 'a whole number above 0'],
  enum: [isTexts, 'a list of texts'],
};

/** What is wrong with the schema's own properties; undefined when nothing is. */
export function layoutProblem(own: unknown, version: number): string | undefined {
  if (!isObject(own)) return '"puntkomma" should be an object.';
  if (own.version !== undefined && own.version !== version) {
    return `It was made by another version of Puntkomma (form ${String(own.version)}; this one reads ${version}).`;
  }
  return firstBroken(own, LAYOUT_RULES);
}

/** What is wrong with one field; undefined when nothing is. `ownKey` is where Puntkomma's own properties stand. */
export function columnProblem(field: unknown, ownKey: string): string | undefined {
  if (!isObject(field)) return 'it should be an object with a "name".';
  if (!isText(field.name)) return 'it has no "name"; the name is the heading of the column.';
  const constraints = field.constraints ?? {};
  if (!isObject(constraints)) return '"constraints" should be an object.';
  const own = field[ownKey] ?? {};
  if (!isObject(own)) return `"${ownKey}" should be an object.`;
  return firstBroken(constraints, CONSTRAINT_RULES) ?? firstBroken(own, COLUMN_RULES);
}

function firstBroken(
  value: Record<string, unknown>,
  rules: Record<string, readonly [Judge, string]>,
): string | undefined {
  for (const [name, [isRight, wanted]] of Object.entries(rules)) {
    if (value[name] !== undefined && !isRight(value[name])) return `"${name}" should be ${wanted}.`;
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
