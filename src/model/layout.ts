import type { FieldPath, KindId } from './field.ts';

// A layout: what one receiving import demands of its file. Data, not code.

/** `known`: read in Coachview's own article. `reconstructed`: our best guess. `own`: from the institute's own template. */
export type Provenance = 'known' | 'reconstructed' | 'own';

export interface LayoutColumn {
  /** The heading, byte for byte as the receiver wants it. */
  heading: string;
  /** What the column means; absent where an own template has a column that nobody gave a meaning. */
  field?: FieldPath;
  kind: KindId;
  provenance: Provenance;
  /** Other headings that safely mean this column. */
  aliases: readonly string[];
  required?: boolean;
  /** No two rows may have the same value. */
  unique?: boolean;
  maxLength?: number;
  oneOf?: readonly string[];
}

/**
 * What the receiver makes of the rows. `webaanvraag`: requests, of several rows each. `dossier`: a bedrijf and/or persoon of every row.
 * `other`: something else, of which Puntkomma only knows the columns.
 */
export type RowsMake = 'webaanvraag' | 'dossier' | 'other';

/** Headings that the user makes himself, by how they begin. */
export interface OwnHeading {
  begins: string;
  kind: KindId;
}

export interface Layout {
  id: string;
  title: { nl: string; en: string };
  columns: readonly LayoutColumn[];
  /** Absent: webaanvragen. */
  rowsMake?: Exclude<RowsMake, 'webaanvraag'>;
  /** Of a system beside Coachview, which never sees such a file. */
  isOfNeighbour?: true;
  /** What the sheet with the rows is called in the workbook of that system. */
  sheet?: string;
  /** `in`: only read, to make something else of it. `out`: only written. Absent: both. */
  direction?: 'in' | 'out';
  /**
   * Only the required columns are fixed; what else stands in the file comes along in its own order and under its own headings, which may
   * begin with one of these. Absent: columns and their order are the receiver's.
   */
  free?: readonly OwnHeading[];
  /** Largest number of rows that the receiver takes in one file. */
  maxRows?: number;
  /** Name of the file or link that an own template was learnt from; built-in layouts have none. */
  source?: string;
}

/** Which built-in layout a file seems to be for, and what speaks for it. */
export interface LayoutGuess {
  layout: string;
  /** How many of the file's `headings` it knows. */
  fits: number;
  headings: number;
  /** Headings that tell it from the others, the first few; where nothing does, those that fit. */
  deciding: readonly string[];
}

/** Whether it was learnt from a file of the user's. */
export function isOwn({ source }: Layout): boolean {
  return source !== undefined;
}

export function rowsMake(layout: Layout): RowsMake {
  return layout.rowsMake ?? 'webaanvraag';
}

export function directionOf(layout: Layout): 'in' | 'out' | 'both' {
  return layout.direction ?? 'both';
}
