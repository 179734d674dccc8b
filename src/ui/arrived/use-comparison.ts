import { useEffect, useState } from 'react';
import type { ComparisonPage } from '../../engine/shown-comparison.ts';
import { compare } from '../../state/comparison.ts';
import { showTrouble } from '../../state/engine.ts';
import { useKnown } from '../../state/known.ts';

// The comparison of the file with what arrived, some at a time.

const AT_ONCE = 100;

export function useComparison(): { page: ComparisonPage | undefined; more(): void } {
  const revision = useKnown((now) => `${now.generation} ${now.summary?.revision}`);
  const [to, setTo] = useState(AT_ONCE);
  const [page, setPage] = useState<ComparisonPage>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is what makes it ask again.
  useEffect(() => {
    let isOver = false;
    compare(0, to).then((found) => {
      if (!isOver) setPage(found);
    }, showTrouble);
    return () => {
      isOver = true;
    };
  }, [to, revision]);
  return { page, more: () => setTo(to + 5 * AT_ONCE) };
}
