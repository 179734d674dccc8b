import type { RowId } from './table.ts';

// The rows that Coachview will bundle into one request.

export interface Webaanvraag {
  /** The WebaanvraagNr as it stands in the file; '' for a row without one, which is a webaanvraag of its own. */
  number: string;
  /** Its rows in the order of the table. */
  rows: RowId[];
}
