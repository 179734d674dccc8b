// Which rows and columns are in sight: TanStack Virtual in both directions over one scrolling element. It only looks; it never scrolls.
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import type { Metrics } from './metrics.ts';
import { offsetOf, type Scale } from './scale.ts';
import type { Columns } from './use-columns.ts';

const COLUMN_OVERSCAN = 1;

type Axis = Virtualizer<HTMLDivElement, Element>;

interface Axes {
  /** First position in sight. */
  start: number;
  /** First and last (included) of the columns that are not frozen; -1 for the last when there are none. */
  first: number;
  last: number;
}

/** Where the scroll bars are. Read once an event: what the first who listens draws would have to be laid out for the second. */
interface Offsets {
  event: Event | undefined;
  top: number;
  left: number;
}

function offsetsAt(seen: Offsets, element: HTMLDivElement, event: Event): Offsets {
  if (seen.event !== event) {
    seen.event = event;
    seen.top = element.scrollTop;
    seen.left = element.scrollLeft;
  }
  return seen;
}

function observe(seen: Offsets, read: (offsets: Offsets) => number) {
  return (axis: Axis, tell: (offset: number, isScrolling: boolean) => void) => {
    const element = axis.scrollElement;
    if (element === null) return;
    // Always "scrolling": the virtualizer then draws within the scroll event, and not once more when it is over.
    const listen = (event: Event): void => tell(read(offsetsAt(seen, element, event)), true);
    element.addEventListener('scroll', listen, { passive: true });
    return () => element.removeEventListener('scroll', listen);
  };
}

export function useAxes(
  scroller: RefObject<HTMLDivElement | null>,
  scale: RefObject<Scale>,
  rows: number,
  columns: Columns,
  metrics: Metrics,
): Axes {
  const { row, headings } = metrics;
  const seen = useRef<Offsets>({ event: undefined, top: 0, left: 0 }).current;
  const observeRows = useMemo(() => observe(seen, ({ top }) => offsetOf(top, scale.current)), [seen, scale]);
  const observeColumns = useMemo(() => observe(seen, ({ left }) => left), [seen]);

  const vertical = useVirtualizer<HTMLDivElement, Element>({
    count: rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => row,
    paddingStart: headings,
    overscan: 0,
    observeElementOffset: observeRows,
    // Scrolling is done by the viewport, which knows the scale.
    scrollToFn: () => undefined,
  });
  const horizontal = useVirtualizer<HTMLDivElement, Element>({
    count: columns.loose.length,
    horizontal: true,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => columns.loose[index]?.width ?? 0,
    paddingStart: columns.edge,
    overscan: COLUMN_OVERSCAN,
    observeElementOffset: observeColumns,
    scrollToFn: () => undefined,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other widths, other measurements
  useLayoutEffect(() => horizontal.measure(), [horizontal, columns.loose]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other heights, other measurements
  useLayoutEffect(() => vertical.measure(), [vertical, row]);

  const across = horizontal.getVirtualItems();
  return {
    start: vertical.range?.startIndex ?? 0,
    first: across[0]?.index ?? 0,
    last: across.at(-1)?.index ?? -1,
  };
}
