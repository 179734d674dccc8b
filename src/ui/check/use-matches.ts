import { useEffect, useState } from 'react';
import type { ReplaceRequest } from '../../engine/face.ts';
import { showTrouble } from '../../state/engine.ts';
import { useKnown } from '../../state/known.ts';
import { countMatches } from '../../state/work.ts';

// How many cells a replacement would change, counted a little after the typing has settled; undefined while it is not known.

const SETTLED_MS = 150;

export function useMatches(request: ReplaceRequest): number | undefined {
  const [counted, setCounted] = useState<{ of: string; matches: number }>();
  const revision = useKnown((now) => now.summary?.revision);
  const asked = JSON.stringify([request, revision]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is the request and the revision.
  useEffect(() => {
    let isStale = false;
    const wait = setTimeout(() => {
      countMatches(request).then((matches) => {
        if (!isStale) setCounted({ of: asked, matches });
      }, showTrouble);
    }, SETTLED_MS);
    return () => {
      isStale = true;
      clearTimeout(wait);
    };
  }, [asked]);

  return counted?.of === asked ? counted.matches : undefined;
}
