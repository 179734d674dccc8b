import { expect, it } from 'vitest';
import { signBeforeAt, signOfEnd } from './name-ends.ts';

it.each([
  ['Jansen', 'p.jansen@example.nl'],
  ['Jansen', 'P.JANSEN12@example.nl'],
  ['Jan-Piet', 'v.janpiet'],
  ['Zoë', 'd.zoe.2026@example.nl'],
  ['Zoe', 'zoë@example.nl'],
])('%s may stand in %s', (name, email) => {
  expect(signOfEnd(name)).not.toBe(0);
  expect(signBeforeAt(email)).toBe(signOfEnd(name));
});

it.each([
  ['Jansen', 'p.janssens@example.nl'],
  ['Ahmed', 'groen.d7@example.nl'],
  ['Jansen', 'jansen12345@example.nl'],
])('%s does not stand in %s', (name, email) => {
  expect(signBeforeAt(email)).not.toBe(0);
  expect(signBeforeAt(email)).not.toBe(signOfEnd(name));
});

it.each(['', 'J', '-', 'Strauß', 'Łu', 'a\u0301b\u0301'])('of %j it cannot quickly be known', (text) => {
  expect(signOfEnd(text)).toBe(0);
});
