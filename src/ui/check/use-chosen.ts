import { useState } from 'react';

// Which of the findings, or of the kinds of them, on the screen are chosen. One that is no longer there is no longer chosen.

export interface Chosen {
  keys: string[];
  has(key: string): boolean;
  choose(key: string, isChosen: boolean): void;
  /** `keys`: those that are meant by all; the whole list when absent. */
  chooseAll(areChosen: boolean, keys?: readonly string[]): void;
}

export function useChosen(list: readonly { key: string }[]): Chosen {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const shown = list.map(({ key }) => key);
  return {
    keys: shown.filter((key) => chosen.has(key)),
    has: (key) => chosen.has(key),
    choose: (key, isChosen) => {
      const after = new Set(chosen);
      if (isChosen) after.add(key);
      else after.delete(key);
      setChosen(after);
    },
    chooseAll: (areChosen, keys = shown) => setChosen(new Set(areChosen ? keys : [])),
  };
}
