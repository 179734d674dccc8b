import type { FieldPath } from './field.ts';
import type { RowId } from './table.ts';

// What an import does in Coachview, told before it is done. Plain data; the words are made on the page.

export const EFFECT_IDS = [
  'webaanvragen',
  'deelnemers',
  'orders',
  'new-bedrijven',
  'recognised-bedrijven',
  'unknown-bedrijven',
  'new-personen',
  'recognised-personen',
  'unknown-personen',
  'changed-bedrijven',
  'changed-personen',
  'merged-personen',
  'waiting-list',
  'opleiding-by-hand',
  'opleiding-cancelled',
  'opleiding-past',
  'opleiding-started',
  'opleiding-full',
] as const;
export type EffectId = (typeof EFFECT_IDS)[number];

/** What a recognised record holds now and what the file says instead; `before` is '' when it holds nothing. */
export interface ChangedField {
  field: FieldPath;
  before: string;
  after: string;
}

/** A record of the list that changes, by its place, and the rows that change it. */
export interface ChangedRecord {
  record: number;
  rows: RowId[];
  fields: ChangedField[];
}

/** Different persons whom Coachview will take for one, as the file names them. */
export interface Merge {
  rows: RowId[];
  names: string[];
}

export interface Effect {
  id: EffectId;
  /** Of what the id names: webaanvragen, deelnemers, records. */
  count: number;
  /** The rows that cause it, in the order of the table. */
  rows: RowId[];
  changed?: ChangedRecord[];
  merges?: Merge[];
}

/** Records of one sort, by what becomes of them. */
export interface Fate {
  recognised: number;
  /** A new record: none found, one near, or several. */
  made: number;
  /** How many of `made` have a record that differs only in writing. */
  near: number;
  unknown: number;
}

/** The import at a glance: rows, webaanvragen, and what becomes of whom they name. */
export interface Picture {
  rows: number;
  webaanvragen: number;
  deelnemers: number;
  bedrijven: Fate;
  personen: Fate;
  /** Deelnemers by what becomes of their opleiding; together they are all deelnemers. */
  opleidingen: { recognised: number; byHand: number; waitingList: number; unknown: number };
}
