// How far a scroll bar has been moved against how far the rows have. Browsers clip what is too tall, so above a safe height
// the canvas stays as it is and its scroll offset is stretched. Nothing here touches the page.

/** Chromium clips an element at 33,554,428 px (measured), Firefox at about half of that. */
export const SAFE_HEIGHT = 15_000_000;

export interface Scale {
  /** Height that heading and rows would have, px. */
  total: number;
  /** Height that the canvas gets, px. */
  canvas: number;
  /** Rows' px per px of scrolling; 1 as long as the rows fit. */
  ratio: number;
}

/** `viewport`: height of the scrolling element, px. */
export function scaleOf(total: number, viewport: number, safe = SAFE_HEIGHT): Scale {
  if (total <= safe) return { total, canvas: total, ratio: 1 };
  return { total, canvas: safe, ratio: (total - viewport) / (safe - viewport) };
}

/** Offset among the rows that belongs to this scroll offset. */
export function offsetOf(scrollTop: number, scale: Scale): number {
  return scrollTop * scale.ratio;
}

/** Scroll offset that brings this offset among the rows to the top. */
export function scrollTopOf(offset: number, scale: Scale): number {
  return offset / scale.ratio;
}

interface Sight {
  /** First visible px, and how many are visible. */
  offset: number;
  viewport: number;
  /** Px at the start that something sticky covers. */
  covered: number;
}

/** Offset at which `start` to `end` is in sight: the nearest one, or with `centred` the middle when it was out of sight. */
export function reveal(start: number, end: number, sight: Sight, centred = false): number {
  const { offset, viewport, covered } = sight;
  const before = start < offset + covered;
  const after = end > offset + viewport;
  if (!before && !after) return offset;
  if (centred) return Math.max(0, (start + end - viewport - covered) / 2);
  // What is wider than the room shows its start.
  if (before || end - start > viewport - covered) return Math.max(0, start - covered);
  return end - viewport;
}
