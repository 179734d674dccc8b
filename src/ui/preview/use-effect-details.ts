import { useEffect, useState } from 'react';
import type { EffectDetails } from '../../engine/shown-matches.ts';
import type { EffectId } from '../../model/effect.ts';
import { showTrouble } from '../../state/engine.ts';
import { useKnown } from '../../state/known.ts';
import { effectDetails } from '../../state/requests.ts';

// What is behind an effect, some at a time. While new data are counted the earlier ones stay on the screen.

const AT_ONCE = 12;

export function useEffectDetails(effect: EffectId): { details: EffectDetails | undefined; more(): void } {
  const revision = useKnown((now) => `${now.generation} ${now.summary?.revision}`);
  const [to, setTo] = useState(AT_ONCE);
  const [details, setDetails] = useState<EffectDetails>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is what makes it ask again.
  useEffect(() => {
    let isOver = false;
    effectDetails(effect, 0, to).then((found) => {
      if (!isOver) setDetails(found);
    }, showTrouble);
    return () => {
      isOver = true;
    };
  }, [effect, to, revision]);
  return { details, more: () => setTo(to + 4 * AT_ONCE) };
}
