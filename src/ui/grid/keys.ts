// What each key means in the grid, as in Excel. Pure: a key press in, a wish out; who can fulfil it is decided elsewhere.
import type { Arrow, Step } from './selection.ts';

type Wish =
  | { do: 'move'; step: Step; extend: boolean }
  | { do: 'jump'; arrow: Arrow; extend: boolean }
  | { do: 'problem'; step: 1 | -1 }
  | { do: 'edit' }
  /** The key itself goes on to the field that opens. */
  | { do: 'type' }
  | {
      do:
        | 'menu'
        | 'clear'
        | 'fill-down'
        | 'undo'
        | 'redo'
        | 'count'
        | 'escape'
        | 'select-all'
        | 'select-row'
        | 'select-column';
    };

/** The parts of a keyboard event that count. */
export interface Press {
  key: string;
  shift: boolean;
  /** Ctrl, or Command on a Mac. */
  ctrl: boolean;
  alt: boolean;
  /** The key makes a sign together with AltGr, or with Option on a Mac. */
  makesSign: boolean;
}

const ARROWS: Record<string, Arrow> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

function withCtrl(press: Press): Wish | undefined {
  const extend = press.shift;
  switch (press.key.length === 1 ? press.key.toLowerCase() : press.key) {
    case 'Home':
      return { do: 'move', step: { to: 'first' }, extend };
    case 'End':
      return { do: 'move', step: { to: 'last' }, extend };
    case 'a':
      return { do: 'select-all' };
    case 'd':
      return { do: 'fill-down' };
    case 'y':
      return { do: 'redo' };
    case 'z':
      return { do: press.shift ? 'redo' : 'undo' };
    case ' ':
      return { do: 'select-column' };
    case 'F8':
      return { do: 'count' };
    default:
      return undefined;
  }
}

function alone(press: Press, page: number): Wish | undefined {
  const extend = press.shift;
  switch (press.key) {
    case 'Home':
      return { do: 'move', step: { to: 'row-start' }, extend };
    case 'End':
      return { do: 'move', step: { to: 'row-end' }, extend };
    case 'PageUp':
      return { do: 'move', step: { to: 'page-up', page }, extend };
    case 'PageDown':
      return { do: 'move', step: { to: 'page-down', page }, extend };
    case 'Tab':
      return { do: 'move', step: { to: press.shift ? 'previous' : 'next' }, extend: false };
    case 'Enter':
    case 'F2':
      return { do: 'edit' };
    case 'F8':
      return { do: 'problem', step: press.shift ? -1 : 1 };
    case 'Delete':
    case 'Backspace':
      return { do: 'clear' };
    case 'Escape':
      return { do: 'escape' };
    default:
      return undefined;
  }
}

/** Undefined: not a key of the grid, the browser may have it. `page`: rows of Page Up and Page Down. */
export function wishOf(press: Press, page: number): Wish | undefined {
  const arrow = ARROWS[press.key];
  if (press.makesSign && press.key.length === 1) return { do: 'type' };
  if (press.alt) return arrow === 'down' && !press.ctrl ? { do: 'menu' } : undefined;
  if (arrow !== undefined) {
    return press.ctrl
      ? { do: 'jump', arrow, extend: press.shift }
      : { do: 'move', step: { to: arrow }, extend: press.shift };
  }
  if (press.ctrl) return withCtrl(press);
  if (press.key === ' ' && press.shift) return { do: 'select-row' };
  // An accent on its own key, and the first key of an input method: the field must be there before the sign is.
  if (press.key.length === 1 || press.key === 'Dead' || press.key === 'Process') return { do: 'type' };
  return alone(press, page);
}
