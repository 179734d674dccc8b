import type { Comparison, Difference } from '../match/compare.ts';
import type { RowId } from '../model/table.ts';
import type { RecordView } from './shown-matches.ts';

// What the engine answers after the import: what of the file is in Coachview, and what is not.

export interface ComparedView {
  /** As in the file; '' without one. */
  number: string;
  rows: RowId[];
  company: string;
  /** Its contactpersoon, or else its first deelnemer. */
  person: string;
  outcome: 'arrived' | 'differs' | 'missing';
  /** The webaanvraag in Coachview; absent when it is missing. */
  record?: RecordView;
  differences: Difference[];
}

export interface ComparisonPage {
  revision: number;
  /** Missing ones first, then those that differ, then those that arrived; each in the order of the file. */
  compared: ComparedView[];
  counts: Record<ComparedView['outcome'], number> & { others: number };
  /** Webaanvragen of the list that are none of the file's; the first few. */
  others: RecordView[];
  /** What could not be compared, because there is no list for it. */
  unknown: Comparison['unknown'];
}
