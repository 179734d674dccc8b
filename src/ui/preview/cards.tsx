import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { Card } from './card.tsx';
import styles from './cards.module.css';
import type { Cards as Loaded } from './use-cards.ts';

// The webaanvragen one below the other; only those on the screen are there, however many there are.

/** A card of one participant; the real heights are measured as they come. */
const USUAL_HEIGHT = 190;
const BEYOND_THE_EDGE = 4;

interface Props {
  loaded: Loaded;
  /** Tells which places are on the screen. */
  onRange(from: number, to: number): void;
}

export function Cards({ loaded, onRange }: Props) {
  const count = loaded.total ?? 0;
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  // What stands above it changes with the lists and effects that are open.
  useLayoutEffect(() => {
    const now = list.current?.getBoundingClientRect().top ?? 0;
    setTop(Math.round(now + window.scrollY));
  });

  const virtual = useWindowVirtualizer({
    count,
    estimateSize: () => USUAL_HEIGHT,
    overscan: BEYOND_THE_EDGE,
    scrollMargin: top,
    gap: 16,
  });
  const items = virtual.getVirtualItems();
  const from = items[0]?.index ?? 0;
  const to = (items.at(-1)?.index ?? 0) + 1;
  useLayoutEffect(() => onRange(from, to), [from, to, onRange]);

  return (
    <ul ref={list} className={styles.cards} style={{ height: virtual.getTotalSize() }}>
      {items.map((item) => (
        <li
          key={item.key}
          ref={virtual.measureElement}
          data-index={item.index}
          aria-setsize={count}
          aria-posinset={item.index + 1}
          style={{ transform: `translateY(${item.start - top}px)` }}
        >
          <Card card={loaded.at(item.index)} />
        </li>
      ))}
    </ul>
  );
}
