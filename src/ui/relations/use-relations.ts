import { useEffect, useState } from 'react';
import type { RelationGroup, RelationPage } from '../../engine/shown-relations.ts';
import { showTrouble } from '../../state/engine.ts';
import { useKnown } from '../../state/known.ts';
import { loadRelations } from '../../state/relations.ts';

// One of the four groups, the first of it and more each time; anew when the data or the lists have changed.

const AT_ONCE = 50;

export function useRelations(group: RelationGroup): { page: RelationPage | undefined; more(): void } {
  const revision = useKnown((now) => `${now.generation} ${now.summary?.revision}`);
  const [to, setTo] = useState(AT_ONCE);
  const [page, setPage] = useState<RelationPage>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is what makes it ask again.
  useEffect(() => {
    let isOver = false;
    loadRelations(group, to).then((found) => {
      if (!isOver) setPage(found);
    }, showTrouble);
    return () => {
      isOver = true;
    };
  }, [group, to, revision]);
  return { page, more: () => setTo(to + 5 * AT_ONCE) };
}
