import { useEffect, useState } from 'react';
import type { FindingGroup, FindingView } from '../../engine/shown.ts';
import { showTrouble } from '../../state/engine.ts';
import { useKnown } from '../../state/known.ts';
import { findings as ask } from '../../state/work.ts';

// The findings of an open group, some at a time; asked again after every change, and an overtaken answer is dropped.

const AT_ONCE = 25;

/** `findings`: undefined until the first of them have come. */
export function useFindings(group: FindingGroup): { findings: FindingView[] | undefined; more(): void } {
  const [findings, setFindings] = useState<FindingView[]>();
  const [wanted, setWanted] = useState(AT_ONCE);
  const revision = useKnown((now) => now.summary?.revision);
  const generation = useKnown((now) => now.generation);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is what makes it ask again.
  useEffect(() => {
    let isStale = false;
    ask(group.key, 0, wanted).then((answer) => {
      if (!isStale) setFindings(answer);
    }, showTrouble);
    return () => {
      isStale = true;
    };
  }, [group.key, wanted, revision, generation]);

  return { findings, more: () => setWanted((before) => before + 2 * AT_ONCE) };
}
