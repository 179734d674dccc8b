import { startTransition, useEffect, useState } from 'react';

// A long list of rows that are costly to make: some at first, then some more each time the page has answered in between. What is there
// stays where it is.

/** Each row has a list to choose from; this many take a few hundredths of a second. */
export const ROWS_AT_ONCE = 8;

/** How many of `total` are to be drawn by now. */
export function useInSteps(total: number, step: number): number {
  const [drawn, setDrawn] = useState(step);
  useEffect(() => {
    if (drawn < total) startTransition(() => setDrawn(drawn + step));
  }, [drawn, total, step]);
  return Math.min(drawn, total);
}
