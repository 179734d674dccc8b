import { useMemo, useState } from 'react';
import type { GridColumn } from '../../engine/shown.ts';
import { wantsEye } from '../../state/columns.ts';

// Which of the expected columns are right, and so may be folded away. What wants the user's eye once stays in sight for as long as the step is
// open, also when it has been confirmed: nothing goes away under somebody's hands.

/** With fewer there is nothing to fold. */
const FEWEST = 4;

export interface RightOnes {
  /** The columns to show while the right ones are folded. */
  others: readonly GridColumn[];
  /** How many are folded away; none when there are too few. */
  folded: number;
}

export function useRightOnes(expected: readonly GridColumn[]): RightOnes {
  const [looked, setLooked] = useState<ReadonlySet<number>>(new Set());
  const now = expected.flatMap((column) => (wantsEye(column) ? [column.at ?? -1] : []));
  if (now.some((at) => !looked.has(at))) setLooked(new Set([...looked, ...now]));
  return useMemo(() => {
    const others = expected.filter((column) => looked.has(column.at ?? -1));
    const folded = expected.length - others.length;
    return folded < FEWEST ? { others: expected, folded: 0 } : { others, folded };
  }, [expected, looked]);
}
