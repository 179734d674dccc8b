import { describe, expect, it } from 'vitest';
import { type Press, wishOf } from './keys.ts';

function press(combination: string): Press {
  const parts = combination.split('+');
  const key = parts.pop() || '+';
  const held = (name: string) => parts.includes(name);
  return { key, shift: held('shift'), ctrl: held('ctrl'), alt: held('alt'), makesSign: held('sign') };
}

describe('keys', () => {
  it.each([
    ['ArrowDown', { do: 'move', step: { to: 'down' }, extend: false }],
    ['shift+ArrowLeft', { do: 'move', step: { to: 'left' }, extend: true }],
    ['ctrl+ArrowDown', { do: 'jump', arrow: 'down', extend: false }],
    ['ctrl+shift+ArrowRight', { do: 'jump', arrow: 'right', extend: true }],
    ['alt+ArrowDown', { do: 'menu' }],
    ['alt+ArrowLeft', undefined],
    ['Home', { do: 'move', step: { to: 'row-start' }, extend: false }],
    ['ctrl+shift+End', { do: 'move', step: { to: 'last' }, extend: true }],
    ['PageDown', { do: 'move', step: { to: 'page-down', page: 20 }, extend: false }],
    ['Tab', { do: 'move', step: { to: 'next' }, extend: false }],
    ['shift+Tab', { do: 'move', step: { to: 'previous' }, extend: false }],
    ['Enter', { do: 'edit' }],
    ['F2', { do: 'edit' }],
    ['F8', { do: 'problem', step: 1 }],
    ['shift+F8', { do: 'problem', step: -1 }],
    ['ctrl+F8', { do: 'count' }],
    ['Delete', { do: 'clear' }],
    ['ctrl+d', { do: 'fill-down' }],
    ['ctrl+z', { do: 'undo' }],
    ['ctrl+shift+Z', { do: 'redo' }],
    ['ctrl+y', { do: 'redo' }],
    ['ctrl+a', { do: 'select-all' }],
    ['ctrl+ ', { do: 'select-column' }],
    ['shift+ ', { do: 'select-row' }],
    [' ', { do: 'type' }],
    ['0', { do: 'type' }],
    ['shift+A', { do: 'type' }],
    ['sign+alt+ctrl+@', { do: 'type' }],
    ['Dead', { do: 'type' }],
    ['Process', { do: 'type' }],
    ['ctrl+c', undefined],
    ['ctrl+v', undefined],
    ['ctrl+f', undefined],
    ['alt+d', undefined],
    ['Shift', undefined],
    ['F5', undefined],
  ])('%s', (combination, want) => {
    expect(wishOf(press(combination), 20)).toEqual(want);
  });
});
