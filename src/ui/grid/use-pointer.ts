// Selecting with the mouse: click, Shift and click, drag (also past the edge, which scrolls), a whole row or column by its heading.
// A finger scrolls; its tap selects, and a second tap opens the cell.
import { type MouseEvent, type PointerEvent, useEffect, useRef } from 'react';
import type { GridProps } from './props.ts';
import type { Spot } from './selection.ts';
import type { Columns } from './use-columns.ts';
import type { Editor } from './use-editing.ts';
import type { Selecting } from './use-selection.ts';
import type { Viewport } from './use-viewport.ts';

/** How often a drag past the edge scrolls on. */
const SCROLL_EVERY_MS = 60;

type Zone = 'cells' | 'rows' | 'columns' | 'all';

function zoneOf(target: EventTarget): Zone | undefined {
  if (!(target instanceof Element) || target.closest('textarea, button, [data-resize]') !== null)
    return undefined;
  if (target.closest('[data-numbers]') !== null) return 'rows';
  const cell = target.closest('[role=gridcell], [role=rowheader], [role=columnheader]');
  switch (cell?.getAttribute('role')) {
    case 'gridcell':
      return 'cells';
    case 'rowheader':
      return 'rows';
    case 'columnheader':
      return cell?.hasAttribute('data-corner') ? 'all' : 'columns';
    default:
      return undefined;
  }
}

export interface Pointer {
  onPointerDown(event: PointerEvent<HTMLElement>): void;
  onClick(event: MouseEvent<HTMLElement>): void;
  onDoubleClick(event: MouseEvent<HTMLElement>): void;
}

export function usePointer(
  { view }: Pick<GridProps, 'view'>,
  columns: Columns,
  viewport: Viewport,
  selecting: Selecting,
  editor: Editor,
): Pointer {
  const now = useRef({ columns, viewport, selecting, view });
  now.current = { columns, viewport, selecting, view };
  const stop = useRef<(() => void) | undefined>(undefined);
  useEffect(() => () => stop.current?.(), []);

  /** The two corners that belong to a spot in this zone. */
  function corners(zone: Zone, spot: Spot): [Spot, Spot] {
    const { columns, view } = now.current;
    const first = zone === 'cells' || zone === 'columns' ? spot.column : (columns.order[0] ?? spot.column);
    const last = zone === 'cells' || zone === 'columns' ? spot.column : (columns.order.at(-1) ?? spot.column);
    const whole = zone === 'columns' || zone === 'all';
    return [
      { position: whole ? 0 : spot.position, column: first },
      { position: whole ? view.rows - 1 : spot.position, column: last },
    ];
  }

  function drag(zone: Zone, start: Spot): void {
    const at = { x: 0, y: 0, moved: false };
    const follow = (): void => {
      const spot = at.moved ? now.current.viewport.spotAt(at.x, at.y) : undefined;
      if (spot === undefined) return;
      now.current.selecting.choose(corners(zone, start)[0], corners(zone, spot)[1]);
      now.current.viewport.show(zone === 'columns' ? { ...spot, position: -1 } : spot);
    };
    const move = (event: globalThis.PointerEvent): void => {
      at.x = event.clientX;
      at.y = event.clientY;
      at.moved = true;
      follow();
    };
    const timer = setInterval(follow, SCROLL_EVERY_MS);
    const end = (): void => {
      clearInterval(timer);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', end);
      stop.current = undefined;
    };
    stop.current?.();
    stop.current = end;
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', end);
  }

  function choose(zone: Zone, spot: Spot, extend: boolean): void {
    const active = selecting.selection?.active;
    const [from, to] = corners(zone, spot);
    if (extend && active !== undefined && active.position >= 0) {
      selecting.choose(corners(zone, active)[0], to);
    } else selecting.choose(from, to);
    if (zone === 'cells') viewport.show(spot);
  }

  return {
    onPointerDown(event) {
      const zone = zoneOf(event.target);
      if (zone === undefined || event.button !== 0 || event.pointerType === 'touch') return;
      const spot = viewport.spotAt(event.clientX, event.clientY);
      if (spot === undefined) return;
      choose(zone, spot, event.shiftKey);
      const active = selecting.selection?.active;
      drag(zone, event.shiftKey && active !== undefined ? active : spot);
    },
    onClick(event) {
      const { pointerType } = event.nativeEvent as globalThis.PointerEvent;
      const zone = zoneOf(event.target);
      const spot = viewport.spotAt(event.clientX, event.clientY);
      if (pointerType !== 'touch' || zone === undefined || spot === undefined) return;
      const active = selecting.selection?.active;
      const again = zone === 'cells' && active?.position === spot.position && active.column === spot.column;
      if (again) editor.start(spot, false);
      else choose(zone, spot, false);
    },
    onDoubleClick(event) {
      const active = selecting.selection?.active;
      if (zoneOf(event.target) !== 'cells' || active === undefined) return;
      editor.start(active, false);
    },
  };
}
