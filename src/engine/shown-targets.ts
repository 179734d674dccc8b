import type { FieldPath } from '../model/field.ts';
import type { Severity } from '../model/finding.ts';
import type { RowId } from '../model/table.ts';
import type { FellAway, Target, TargetNeed } from '../model/target.ts';
import type { FindingGroup, FindingView } from './shown.ts';

// What the engine answers about targets: what can be made, and what was made. Plain data that crosses the thread.

/** A target as data: what the page and the command line can say of it. */
export interface TargetView
  extends Pick<
    Target,
    'id' | 'isOfNeighbour' | 'title' | 'about' | 'forms' | 'options' | 'records' | 'layout' | 'next'
  > {
  /** Single webaanvragen can be shown as they stand in the file. */
  shows: boolean;
}

/** A filled column for which a target has no place. */
export interface FallsAway {
  heading: string;
  field?: FieldPath;
  /** In how many rows something stands in it. */
  cells: number;
}

export interface TargetOffer extends TargetView {
  /** It cannot be made before these are filled. */
  missing: readonly TargetNeed[];
  fallsAway: FallsAway[];
}

/** Something in a made file. Rows and columns are those of that file. */
export interface MadeFinding extends FindingView {
  /** The row of the open file that it comes from, where that can be told. */
  from?: RowId;
}

/** What the checks of the target's own layout find in the made file. */
export interface CheckedFile {
  rows: number;
  counts: Record<Severity, number>;
  groups: (FindingGroup & { file: string; findings: MadeFinding[] })[];
}

export type MadeTarget =
  | {
      outcome: 'made';
      /** `name`: what comes behind the stem of the file name that the user chose. */
      files: { name: string; bytes: Uint8Array; mediaType: string }[];
      records: number;
      /** Errors of the open file that went along because the user said yes. */
      errors: number;
      /** Rows that were left out for their errors. */
      leftOut: RowId[];
      fallsAway: FallsAway[];
      fellAway: FellAway[];
      /** What is in the files in another way than in the open one. */
      otherwise: FellAway[];
      /** Takes the place of the stem that the user chose: these files have the same name each time. */
      stem?: string;
      checked?: CheckedFile;
    }
  /** Errors of the open file hold it back, or those in the made one. */
  | { outcome: 'held-back'; errors: number; checked?: CheckedFile };
