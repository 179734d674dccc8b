import { useEffect, useReducer, useRef } from 'react';
import type { WebaanvraagCard } from '../../engine/shown.ts';
import { loadCards } from '../../state/cards.ts';
import { showTrouble } from '../../state/engine.ts';
import { useKnown } from '../../state/known.ts';

// The cards at these places, fetched by blocks; a place whose block is under way gives undefined.

const BLOCK = 50;
/** Blocks kept; more are forgotten, oldest first. */
const MOST_BLOCKS = 40;

export function useCards(places: readonly number[]): (WebaanvraagCard | undefined)[] {
  const revision = useKnown((now) => `${now.generation} ${now.summary?.revision}`);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const kept = useRef({ revision, blocks: new Map<number, WebaanvraagCard[] | 'under way'>() });
  const wanted = [...new Set(places.map((place) => Math.floor(place / BLOCK)))].join(' ');

  useEffect(() => {
    if (kept.current.revision !== revision) kept.current = { revision, blocks: new Map() };
    const { blocks } = kept.current;
    for (const block of wanted === '' ? [] : wanted.split(' ').map(Number)) {
      if (blocks.has(block)) continue;
      blocks.set(block, 'under way');
      loadCards(block * BLOCK, (block + 1) * BLOCK).then((cards) => {
        blocks.set(block, cards);
        const oldest = blocks.keys().next().value;
        if (blocks.size > MOST_BLOCKS && oldest !== undefined) blocks.delete(oldest);
        redraw();
      }, showTrouble);
    }
  }, [wanted, revision]);

  return places.map((place) => {
    const block = kept.current.blocks.get(Math.floor(place / BLOCK));
    return block === undefined || block === 'under way' ? undefined : block[place % BLOCK];
  });
}
