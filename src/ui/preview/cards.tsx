import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { cardsShown } from '../../state/cards.ts';
import { useKnown } from '../../state/known.ts';
import { useWords } from '../all-words.ts';
import { Card } from './card.tsx';
import styles from './cards.module.css';
import { useCards } from './use-cards.ts';

// The webaanvragen one below the other; only those on the screen are there, however many there are.

/** A card of one participant; the real heights are measured as they come. */
const USUAL_HEIGHT = 150;
const BEYOND_THE_EDGE = 6;

export function Cards() {
  const words = useWords().preview;
  const all = useKnown((now) => now.summary?.webaanvragen ?? 0);
  const places = useKnown((now) => cardsShown(now.totals, now.cardFilter));
  const count = places?.length ?? all;
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    setTop(list.current?.offsetTop ?? 0);
  }, []);

  const virtual = useWindowVirtualizer({
    count,
    estimateSize: () => USUAL_HEIGHT,
    overscan: BEYOND_THE_EDGE,
    scrollMargin: top,
    gap: 16,
  });
  const items = virtual.getVirtualItems();
  const cards = useCards(items.map((item) => places?.[item.index] ?? item.index));

  if (count === 0) return <p className={styles.none}>{all === 0 ? words.none : words.noneLike}</p>;
  return (
    <ul ref={list} className={styles.cards} style={{ height: virtual.getTotalSize() }}>
      {items.map((item, at) => (
        <li
          key={item.key}
          ref={virtual.measureElement}
          data-index={item.index}
          aria-setsize={count}
          aria-posinset={item.index + 1}
          style={{ transform: `translateY(${item.start - top}px)` }}
        >
          <Card card={cards[at]} />
        </li>
      ))}
    </ul>
  );
}
