import { expect, it } from 'vitest';
import { sentenceOf } from './words.ts';

const words = (says: string) => ({ title: '', why: '', says: () => says });

it.each([
  ['Hier staat Jansen B.V.. Kies één schrijfwijze.', 'Hier staat Jansen B.V. Kies één schrijfwijze.'],
  ['Hier staat Jansen B.V..', 'Hier staat Jansen B.V.'],
  ['Hier staat a...', 'Hier staat a...'],
  ['Hier staat 1.', 'Hier staat 1.'],
])('%s', (says, expected) => expect(sentenceOf('x', words(says), {})).toBe(expected));

it('is the name of the check where there are no words', () => {
  expect(sentenceOf('torn-bundle', undefined, {})).toBe('torn-bundle');
});
