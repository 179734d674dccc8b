import type { FieldPath } from './field.ts';
import type { ColumnId, RowId } from './table.ts';

// One problem found by one check. A finding carries facts; the sentence is made last, on the page, in today's language.

/** By consequence: `error` = Coachview refuses or harms data; `warning` = accepted but probably not meant; `hint` = tidiness. */
export type Severity = 'error' | 'warning' | 'hint';

/**
 * `safe` cannot change meaning and is part of *herstel alles*; `ask` wants a yes, to one or to all of a group; `choose` has several answers of which
 * none is likelier, so that each is answered by itself.
 */
export type Trust = 'safe' | 'ask' | 'choose';

/** Plain data that survives structured cloning. */
export type Fact = string | number | boolean | null | readonly Fact[] | { readonly [name: string]: Fact };
export type Facts = { readonly [name: string]: Fact };

/** Where a finding stands. Absent parts do not apply: a column finding has no row. */
export interface Where {
  row?: RowId;
  column?: ColumnId;
  field?: FieldPath;
  /** The heading that the layout wants for the column, for telling. */
  heading?: string;
}
