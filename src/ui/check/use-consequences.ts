import { useEffect, useRef, useState } from 'react';
import type { MendRequest, RegroupRequest } from '../../engine/face.ts';
import type { Consequence } from '../../engine/shown.ts';
import { useKnown } from '../../state/known.ts';
import { consequences } from '../../state/work.ts';

// What a mend would open: asked at once the first time, and after that a little after the choice has settled. The engine tries it out to
// know, so nobody asks in a hurry, and an overtaken answer is dropped.

const SETTLED_MS = 250;

/** Undefined until it is known for the first time. */
export function useConsequences(
  request: MendRequest | RegroupRequest | undefined,
): readonly Consequence[] | undefined {
  const [opens, setOpens] = useState<readonly Consequence[]>();
  const isKnown = useRef(false);
  const revision = useKnown((now) => now.summary?.revision);
  const generation = useKnown((now) => now.generation);
  const asked = JSON.stringify(request);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is what makes it ask again.
  useEffect(() => {
    let isStale = false;
    const answer = (told: readonly Consequence[]) => {
      if (isStale) return;
      isKnown.current = true;
      setOpens(told);
    };
    const askNow = () => {
      if (asked === undefined) answer([]);
      // Not knowing takes nothing away: the findings themselves tell it afterwards.
      else consequences(JSON.parse(asked) as MendRequest | RegroupRequest).then(answer, () => answer([]));
    };
    const wait = setTimeout(askNow, isKnown.current ? SETTLED_MS : 0);
    return () => {
      isStale = true;
      clearTimeout(wait);
    };
  }, [asked, revision, generation]);

  return opens;
}
