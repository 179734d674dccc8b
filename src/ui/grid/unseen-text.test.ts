import { expect, test } from 'vitest';
import { type EarlyKey, pressedIn, reachesBack } from './unseen-text.ts';

const key = (name: string, how: 'shift' | 'ctrl' | 'alone' = 'alone'): EarlyKey => ({
  key: name,
  shift: how === 'shift',
  ctrl: how === 'ctrl',
});
const typed = (text: string): EarlyKey => ({ typed: text });
/** The text with a bar where the caret is; two around what is selected. */
function shown(text: string, ...keys: EarlyKey[]): string {
  const field = pressedIn(text, keys);
  const [from, to] = [Math.min(field.anchor, field.caret), Math.max(field.anchor, field.caret)];
  const chosen = from === to ? '' : `${field.text.slice(from, to)}|`;
  return `${field.text.slice(0, from)}|${chosen}${field.text.slice(to)}`;
}

test.each([
  ['typed behind', [typed('en')], 'Janssen|'],
  ['taken away and typed', [key('Backspace'), key('Backspace'), typed('zen')], 'Janzen|'],
  ['typed in the middle', [key('ArrowLeft'), typed('z'), key('ArrowRight'), typed('!')], 'Janszs!|'],
  ['to the start', [key('Home'), typed('de '), key('Delete')], 'de |anss'],
  ['to the start and the end', [key('ArrowUp'), typed('('), key('End'), typed(')')], '(Janss)|'],
  ['all', [key('a', 'ctrl')], '|Janss|'],
  ['all typed over', [key('a', 'ctrl'), typed('Smit')], 'Smit|'],
  ['some selected', [key('ArrowLeft', 'shift'), key('ArrowLeft', 'shift')], 'Jan|ss|'],
  ['some typed over', [key('ArrowLeft', 'shift'), key('ArrowLeft', 'shift'), typed('t')], 'Jant|'],
  ['selected and left', [key('a', 'ctrl'), key('ArrowLeft'), typed('x')], 'x|Janss'],
  ['nothing more to take away', [key('Home'), key('Backspace'), key('ArrowLeft')], '|Janss'],
] as const)('%s', (_what, keys, result) => {
  expect(shown('Janss', ...keys)).toBe(result);
});

test.each([
  ['a word', 'van den Berg', [key('Backspace', 'ctrl')], 'van den |'],
  ['a sign of two units, back', 'a😀', [key('Backspace')], 'a|'],
  ['a sign of two units, on', '😀a', [key('Home'), key('Delete')], '|a'],
  ['the line and not the text', 'een\ntwee', [key('Home'), typed('x')], 'een\nx|twee'],
  ['an empty cell', '', [key('Backspace'), key('Delete'), typed('x')], 'x|'],
] as const)('%s', (_what, text, keys, result) => {
  expect(shown(text, ...keys)).toBe(result);
});

test('letters do not reach back', () => {
  expect([reachesBack({ key: 'a', ctrl: false }), reachesBack({ key: 'a', ctrl: true })]).toEqual([
    false,
    true,
  ]);
});
