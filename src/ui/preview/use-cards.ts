import { useEffect, useReducer, useRef } from 'react';
import type { CardPage, MatchedCard } from '../../engine/shown-matches.ts';
import { showTrouble } from '../../state/engine.ts';
import { useKnown } from '../../state/known.ts';
import { loadCards } from '../../state/requests.ts';

// The webaanvragen that are shown, fetched by blocks; one whose block is under way is undefined. While another selection or newer data are on their
// way, what was there stays, so that nothing jumps.

const BLOCK = 25;
/** Blocks kept; more are forgotten, oldest first. */
const MOST_BLOCKS = 60;

interface Pages {
  key: string;
  total: number;
  counts: CardPage['counts'] | undefined;
  blocks: Map<number, readonly MatchedCard[] | 'under way'>;
}

export interface Cards {
  /** How many there are; undefined before the first answer. */
  total: number | undefined;
  counts: CardPage['counts'] | undefined;
  at(place: number): MatchedCard | undefined;
}

/** `from` and `to`: the places on the screen, `to` not included. */
export function useCards(from: number, to: number): Cards {
  const key = useKnown(({ generation, summary, requests: { filter, effect, search } }) =>
    JSON.stringify([generation, summary?.revision, filter, effect, search]),
  );
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const shown = useRef<Pages>(none(''));
  const latest = useRef<Pages>(shown.current);
  const first = Math.floor(from / BLOCK);
  const last = Math.floor(Math.max(from, to - 1) / BLOCK);

  useEffect(() => {
    if (latest.current.key !== key) latest.current = none(key);
    const pages = latest.current;
    for (let block = first; block <= last; block++) {
      if (pages.blocks.has(block)) continue;
      pages.blocks.set(block, 'under way');
      loadCards(block * BLOCK, (block + 1) * BLOCK).then((page) => {
        if (latest.current !== pages) return;
        take(pages, block, page);
        shown.current = pages;
        redraw();
      }, showTrouble);
    }
  }, [first, last, key]);

  const { total, counts, blocks } = shown.current;
  return {
    total: counts === undefined ? undefined : total,
    counts,
    at(place) {
      const block = blocks.get(Math.floor(place / BLOCK));
      return block === undefined || block === 'under way' ? undefined : block[place % BLOCK];
    },
  };
}

function none(key: string): Pages {
  return { key, total: 0, counts: undefined, blocks: new Map() };
}

function take(pages: Pages, block: number, { total, counts, cards }: CardPage): void {
  pages.total = total;
  pages.counts = counts;
  pages.blocks.set(block, cards);
  const oldest = pages.blocks.keys().next().value;
  if (pages.blocks.size > MOST_BLOCKS && oldest !== undefined) pages.blocks.delete(oldest);
}
