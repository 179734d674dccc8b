import type { Severity } from '../model/finding.ts';
import type { RowId } from '../model/table.ts';
import type { PersonCard } from './shown.ts';

// What the engine answers about the dossiers that rows make. Plain data that crosses the thread.

/** A bedrijf with its personen, or, without name and id, a persoon who belongs to none. */
export interface DossierCard {
  name: string;
  /** ExternId of the bedrijf. */
  id: string;
  /** The first of its rows. */
  rows: RowId[];
  rowCount: number;
  /** The first of its personen, each once. */
  persons: (PersonCard & { row: RowId })[];
  personCount: number;
  worst?: Severity;
}

export interface DossierPage {
  /** How many cards there are in all. */
  dossiers: number;
  companies: number;
  persons: number;
  /** Personen without a bedrijf. */
  unlinked: number;
  cards: DossierCard[];
}
