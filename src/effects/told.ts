import type { FieldPath } from '../model/field.ts';
import type { RowMatches } from '../model/match.ts';
import type { Reference } from '../model/reference.ts';
import type { RowId } from '../model/table.ts';
import type { Webaanvraag } from '../model/webaanvraag.ts';

// What effects are told from: the webaanvragen, their texts and their matches, and the lists that records are compared with.

export interface Told {
  webaanvragen: readonly Webaanvraag[];
  text(row: RowId, field: FieldPath): string;
  /** Undefined for a row that was not matched. */
  matches(row: RowId): RowMatches | undefined;
  bedrijven?: Reference;
  personen?: Reference;
}
