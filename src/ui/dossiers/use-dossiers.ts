import { useEffect, useState } from 'react';
import type { DossierPage } from '../../engine/shown-dossiers.ts';
import { loadDossiers } from '../../state/dossiers.ts';
import { showTrouble } from '../../state/engine.ts';
import { useKnown } from '../../state/known.ts';

// The dossiers from the first on, more of them each time; anew when the data have changed.

const AT_ONCE = 60;

export function useDossiers(): { page: DossierPage | undefined; isWhole: boolean; showMore(): void } {
  const revision = useKnown((now) => `${now.generation} ${now.summary?.revision}`);
  const [wanted, setWanted] = useState(AT_ONCE);
  const [page, setPage] = useState<DossierPage>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is what makes it look again.
  useEffect(() => {
    let isStale = false;
    loadDossiers(0, wanted).then((loaded) => {
      if (!isStale) setPage(loaded);
    }, showTrouble);
    return () => {
      isStale = true;
    };
  }, [wanted, revision]);

  return {
    page,
    isWhole: page !== undefined && page.cards.length >= page.dossiers,
    showMore: () => setWanted((before) => before * 3),
  };
}
