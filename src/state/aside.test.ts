import { expect, it } from 'vitest';
import type { FindingGroup } from '../engine/shown.ts';
import { askedLeft, canMendTogether, forOneYes } from './aside.ts';

const group = (key: string, rest: Partial<FindingGroup>): FindingGroup => ({
  key,
  check: key,
  severity: 'error',
  count: 1,
  safe: 0,
  columns: [],
  ...rest,
});
const GROUPS = [
  group('typo', { trust: 'ask', count: 3 }),
  group('spelling', { trust: 'ask', severity: 'warning', count: 2 }),
  group('number', { trust: 'ask', severity: 'hint', count: 40 }),
  group('spaces', { trust: 'safe', count: 7, safe: 7 }),
  group('nobody', { count: 5 }),
  group('tie', { trust: 'choose', severity: 'warning', count: 4 }),
];
const summary = { groups: GROUPS } as Parameters<typeof askedLeft>[0]['summary'];

it('counts the errors and warnings that wait for a yes or a choice', () => {
  expect(askedLeft({ summary })).toBe(9);
  expect(askedLeft({ summary: undefined })).toBe(0);
});

it('mends nothing together of what nobody can answer for all', () => {
  expect(GROUPS.filter(canMendTogether).map(({ key }) => key)).toEqual([
    'typo',
    'spelling',
    'number',
    'spaces',
  ]);
});

it('takes no hint along with one yes to all', () => {
  const asked = GROUPS.filter(({ trust }) => trust === 'ask');
  expect(forOneYes(asked).map(({ key }) => key)).toEqual(['typo', 'spelling']);
});
