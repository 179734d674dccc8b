// What is selected. It survives scrolling, reloading and filtering: what no longer fits moves to the nearest cell.
import { useCallback, useEffect, useState } from 'react';
import { type Bounds, fitted, type Range, rangeOf, type Selection, type Spot } from './selection.ts';

export interface Selecting {
  selection: Selection | undefined;
  /** What is selected as a block; undefined on the headings. */
  range: Range | undefined;
  go(spot: Spot): void;
  choose(active: Spot, head: Spot): void;
  /** Moves the far corner; the active cell stays. */
  extend(head: Spot): void;
}

export function useSelection(bounds: Bounds): Selecting {
  const [chosen, setChosen] = useState<Selection | undefined>(undefined);
  const selection = fitted(chosen, bounds);
  // Kept as fitted, so that a later view does not bring a selection back that the user no longer sees.
  useEffect(() => {
    if (selection !== chosen && chosen !== undefined) setChosen(selection);
  }, [selection, chosen]);
  const choose = useCallback((active: Spot, head: Spot) => setChosen({ active, head }), []);
  const go = useCallback((spot: Spot) => setChosen({ active: spot, head: spot }), []);
  const extend = (head: Spot): void => {
    if (selection !== undefined && selection.active.position >= 0)
      setChosen({ active: selection.active, head });
  };
  const range = selection === undefined ? undefined : rangeOf(selection, bounds.columns);
  return { selection, range, go, choose, extend };
}
