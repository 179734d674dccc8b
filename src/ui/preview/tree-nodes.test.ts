import { describe, expect, it } from 'vitest';
import type { MatchedCard } from '../../engine/shown-matches.ts';
import { treeNodes, treeStep } from './tree-nodes.ts';

function card(row: number, names: readonly string[]): MatchedCard {
  return {
    number: String(row),
    rows: names.map((_, nth) => row + nth),
    company: 'Bron',
    contact: { name: 'Mirjam de Groot', email: '' },
    contactIsParticipant: false,
    participants: names.map((name, nth) => ({ name, email: '', row: row + nth })),
    course: { code: 'A1', name: '' },
    reference: '',
    count: names.length,
    isOrder: false,
    waitingListOnly: false,
    parts: 1,
    trouble: [],
    repairs: [],
    deelnemers: [],
  };
}
const CARDS = [card(2, ['Tim', 'Lotte']), card(4, ['Daan'])];
const nodes = (open: readonly string[]) => treeNodes(3, (place) => CARDS[place], new Set(open));

describe('the lines of the tree', () => {
  it('are the webaanvragen only, as long as none is open', () => {
    expect(nodes([]).map(({ id }) => id)).toEqual(['request 2', 'request 4', 'place 2']);
  });

  it('go down from bedrijf over contactpersoon to deelnemers, and end with the opleiding', () => {
    expect(nodes(['request 2']).map(({ id, level }) => `${level} ${id}`)).toEqual([
      '1 request 2',
      '2 company 2',
      '3 contact 2',
      '4 participant 2',
      '4 participant 3',
      '2 course 2',
      '1 request 4',
      '1 place 2',
    ]);
  });

  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowUp', 0, 0],
    ['ArrowRight', 0, 1],
    ['ArrowRight', 4, 4],
    ['ArrowLeft', 4, 2],
    ['ArrowLeft', 5, 0],
    ['Home', 5, 0],
    ['End', 0, 7],
    ['PageDown', 0, 7],
    ['x', 3, 3],
  ])('%s leads from %d to %d', (key, from, to) => expect(treeStep(nodes(['request 2']), from, key)).toBe(to));
});
