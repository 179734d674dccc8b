import { useMemo } from 'react';
import { useKnown } from '../../state/known.ts';
import type { Words } from '../../text/words.ts';
import { useWords } from '../all-words.ts';

// The words of the second step. They speak of Coachview only where the file is for Coachview.

export function useColumnWords(): Words['columns'] {
  const words = useWords().columns;
  const isOfNeighbour = useKnown((now) => now.layout.isOfNeighbour === true);
  return useMemo(() => (isOfNeighbour ? { ...words, ...words.neighbour } : words), [words, isOfNeighbour]);
}
