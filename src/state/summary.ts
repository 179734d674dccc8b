import type { Summary } from '../engine/shown.ts';
import { known } from './known.ts';
import { renewView } from './view.ts';

// Takes in what the engine tells after every change, and drops what was overtaken.

/** Takes a summary over, unless a newer one came first or it is of an earlier file. */
export function takeSummary(summary: Summary, generation: number): void {
  const now = known.getState();
  if (generation !== now.generation) return;
  if (now.summary !== undefined && summary.revision < now.summary.revision) return;
  const before = now.summary;
  known.setState({ summary });
  // A view of all rows follows the table; a filtered one stays as it is until the user renews it.
  const shifted =
    before !== undefined &&
    (summary.rows !== before.rows ||
      summary.changed.rowsMoved !== before.changed.rowsMoved ||
      summary.changed.rowsAdded !== before.changed.rowsAdded ||
      summary.changed.rowsRemoved !== before.changed.rowsRemoved);
  const { filter, group, effect, search, sort } = now.request;
  const isAll = filter === 'all' && [group, effect, search, sort].every((limit) => limit === undefined);
  if (shifted && isAll) void renewView();
}
