// The window on the table: what is drawn, where it is drawn, and how a cell is brought into sight. The vertical offset is stretched
// when the rows are taller than a browser can scroll (scale.ts).
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Metrics } from './metrics.ts';
import { offsetOf, reveal, type Scale, scaleOf, scrollTopOf } from './scale.ts';
import type { Spot } from './selection.ts';
import { useAxes } from './use-axes.ts';
import type { Columns, Slot } from './use-columns.ts';

/** Rows are placed from the nearest multiple of this, so that no offset within the canvas gets too large to draw exactly. */
const ORIGIN_EVERY = 2048;
/** Frozen columns that take more of the width than this scroll along: nothing else could be read. */
const FROZEN_SHARE = 0.7;

/** Rows drawn above and below what is in sight. */
const AROUND = 3;
/** Rows between what is in sight and a row that waits out of sight. */
const ASIDE = 8;

export interface Viewport {
  scroller: RefObject<HTMLDivElement | null>;
  /** Holds the rows; it is placed by this hook. */
  rowLayer: RefObject<HTMLDivElement | null>;
  scale: Scale;
  /** The columns to draw of each row. */
  slots: readonly Slot[];
  /** First and last (not included) position to draw: as many at every offset, so that the elements of a row that leaves are those of one that comes. */
  from: number;
  to: number;
  /** Px from the top of the row layer at which a row is drawn. */
  topOf(position: number): number;
  /** Whether the frozen columns stay when scrolling sideways. */
  sticky: boolean;
  /** Rows that fit, for Page Up and Page Down. */
  page: number;
  show(spot: Spot, centred?: boolean): void;
  /** Draws what was shown at once, and not with the next frame. Only from an event of the user. */
  settle(): void;
  /** Scrolls sideways to the first column. */
  toStart(): void;
  /** The cell under a point of the window, the nearest one when it is outside. */
  spotAt(x: number, y: number): Spot | undefined;
}

function withActive(indexes: number[], active: number, count: number): number[] {
  if (active < 0 || active >= count) return indexes;
  const first = indexes[0];
  const last = indexes.at(-1);
  if (first === undefined || last === undefined || active < first) return [active, ...indexes];
  return active > last ? [...indexes, active] : indexes;
}

function span(low: number, high: number): number[] {
  return Array.from({ length: Math.max(0, high - low + 1) }, (_, i) => low + i);
}

/** `active` is always drawn, also out of sight: the focus rests on it. */
export function useViewport(
  rows: number,
  columns: Columns,
  active: Spot | undefined,
  metrics: Metrics,
): Viewport {
  const scroller = useRef<HTMLDivElement>(null);
  const rowLayer = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: 0, height: 0 });
  const { row, headings } = metrics;
  const scale = useMemo(
    () => scaleOf(headings + rows * row, room.height),
    [headings, rows, row, room.height],
  );
  const scaleNow = useRef(scale);
  scaleNow.current = scale;
  const sticky = room.width === 0 || columns.edge <= room.width * FROZEN_SHARE;
  const numbers = columns.slots[0]?.left ?? 0;
  const covered = sticky ? columns.edge : numbers;

  const { start, first, last } = useAxes(scroller, scaleNow, rows, columns, metrics);

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = (): void => setRoom({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const drawn = Math.min(rows, Math.ceil((room.height - headings) / row) + 1 + 2 * AROUND);
  const from = Math.max(0, Math.min(start - AROUND, rows - drawn));
  const to = from + Math.max(0, drawn);
  const origin = Math.floor(start / ORIGIN_EVERY) * ORIGIN_EVERY;
  const activeLoose = columns.loose.findIndex((slot) => slot.column === active?.column);
  const slots = useMemo(
    () => [
      ...columns.frozen,
      ...withActive(span(first, last), activeLoose, columns.loose.length).flatMap(
        (i) => columns.loose[i] ?? [],
      ),
    ],
    [columns.frozen, columns.loose, first, last, activeLoose],
  );

  const place = useCallback(() => {
    const element = scroller.current;
    const layer = rowLayer.current;
    if (element === null || layer === null) return;
    const stretched = offsetOf(element.scrollTop, scaleNow.current) - element.scrollTop;
    layer.style.top = `${headings + origin * row - stretched}px`;
  }, [headings, origin, row]);
  useLayoutEffect(() => {
    place();
    if (scale.ratio === 1) return;
    const element = scroller.current;
    element?.addEventListener('scroll', place, { passive: true });
    return () => element?.removeEventListener('scroll', place);
  }, [place, scale]);
  useLayoutEffect(() => {
    // Another scale, another offset for the same scroll bar: let the virtualizer read it again.
    // Not within this effect: what listens draws at once.
    if (scale.ratio !== 1) queueMicrotask(() => scroller.current?.dispatchEvent(new Event('scroll')));
  }, [scale]);

  function show(spot: Spot, centred = false): void {
    const element = scroller.current;
    if (element === null) return;
    if (spot.position >= 0) {
      const top = headings + spot.position * row;
      const offset = offsetOf(element.scrollTop, scale);
      const strip = { offset, viewport: element.clientHeight, covered: headings };
      const wanted = reveal(top, top + row, strip, centred);
      if (wanted !== offset) element.scrollTop = scrollTopOf(wanted, scale);
    }
    const slot = columns.slots.find((s) => s.column === spot.column);
    if (slot === undefined || (slot.frozen && sticky)) return;
    const strip = { offset: element.scrollLeft, viewport: element.clientWidth, covered };
    element.scrollLeft = reveal(slot.left, slot.left + slot.width, strip, centred);
  }

  function settle(): void {
    scroller.current?.dispatchEvent(new Event('scroll'));
  }

  function toStart(): void {
    if (scroller.current !== null) scroller.current.scrollLeft = 0;
  }

  function spotAt(x: number, y: number): Spot | undefined {
    const element = scroller.current;
    if (element === null || rows === 0) return undefined;
    const box = element.getBoundingClientRect();
    const inX = x - box.left;
    const across = sticky && inX < columns.edge ? inX : inX + element.scrollLeft;
    const slot = columns.slots.findLast((s) => s.left <= across) ?? columns.slots[0];
    const down = y - box.top - headings + offsetOf(element.scrollTop, scale);
    const position = Math.max(0, Math.min(rows - 1, Math.floor(down / row)));
    return slot === undefined ? undefined : { position, column: slot.column };
  }

  function topOf(position: number): number {
    // The active row, when it is far out of sight, waits just beyond the edge: nothing may be drawn millions of px away.
    const near = Math.max(from - ASIDE, Math.min(position, to + ASIDE));
    return (near - origin) * row;
  }

  const page = Math.max(1, Math.floor((room.height - headings) / row) - 1);
  return {
    scroller,
    rowLayer,
    scale,
    slots,
    from,
    to,
    topOf,
    sticky,
    page,
    show,
    settle,
    toStart,
    spotAt,
  };
}
