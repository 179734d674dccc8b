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

export interface Layout {
  id: string;
  title: { nl: string; en: string };
  columns: readonly LayoutColumn[];
  /** Largest number of rows that the receiver takes in one file. */
  maxRows?: number;
  /** File name of the institute's template, for an own layout. */
  source?: string;
}
