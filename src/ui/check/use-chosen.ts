import { useState } from 'react';
import type { FindingView } from '../../engine/shown.ts';

// Which of the findings on the screen are chosen. One that is no longer there is no longer chosen.

export interface Chosen {
  keys: string[];
  has(key: string): boolean;
  choose(key: string, isChosen: boolean): void;
  chooseAll(areChosen: boolean): void;
}

export function useChosen(findings: readonly FindingView[]): Chosen {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const shown = findings.map((finding) => finding.key);
  return {
    keys: shown.filter((key) => chosen.has(key)),
    has: (key) => chosen.has(key),
    choose: (key, isChosen) => {
      const after = new Set(chosen);
      if (isChosen) after.add(key);
      else after.delete(key);
      setChosen(after);
    },
    chooseAll: (areChosen) => setChosen(new Set(areChosen ? shown : [])),
  };
}
