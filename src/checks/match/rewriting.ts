import type { Facts, Trust } from '../../model/finding.ts';
import type { Becomes } from '../../model/match.ts';
import type { Mend } from '../check.ts';

// The mend of what the lists know better: cells of the row become what the facts say.

/** No changes when the layout has no column for one of the cells: half a name helps nobody. */
export function rewriting<F extends Facts & { becomes: readonly Becomes[] }>(
  trust: Mend<F>['trust'] & ((facts: F) => Trust | undefined),
  others?: Mend<F>['others'],
): Mend<F> {
  return {
    trust,
    ...(others && { others }),
    changes({ becomes }, { row }, { columnOf }) {
      const changes = becomes.flatMap(({ field, text }) => {
        const column = columnOf(field);
        return row === undefined || column === undefined
          ? []
          : [{ kind: 'cell' as const, row, column, text }];
      });
      return changes.length === becomes.length ? changes : [];
    },
  };
}
