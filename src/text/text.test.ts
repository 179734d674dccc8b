import { describe, expect, it } from 'vitest';
import type { FaultId } from '../model/fault.ts';
import { faultPage } from './faults.ts';
import { groupLabel } from './label.ts';
import { LANGUAGES } from './language.ts';
import { counted, fileSize, number } from './number.ts';
import { place, rowList } from './place.ts';
import { WORDS } from './words.ts';

/** Words that the page does not say, see the plan of the screens. */
const UNKIND = /ongeldig|verboden|fout opgetreden|alstublieft|\binvalid\b|forbidden|\bplease\b/i;

/** Every text of a tree of texts; functions are asked with plain arguments. */
function texts(of: unknown): string[] {
  if (typeof of === 'string') return [of];
  if (typeof of === 'function') return [String(of('3', false, '4', '5')), String(of('1', true, '1', '1'))];
  if (typeof of === 'object' && of !== null) return Object.values(of).flatMap(texts);
  return [];
}

describe('the words of the screens', () => {
  it.each(LANGUAGES)('are complete and kind in %s', (language) => {
    const all = texts(WORDS[language]);
    expect(all.length).toBeGreaterThan(200);
    for (const text of all) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined/);
      expect(text).not.toMatch(UNKIND);
    }
  });

  it('have a page for every fault, in both languages', () => {
    const ids: FaultId[] = [
      'unreadable',
      'empty',
      'no-table',
      'password',
      'damaged',
      'not-a-table',
      'too-large',
      'too-many-cells',
      'bomb',
      'no-such-sheet',
      'hung',
      'lost-worker',
      'ours',
    ];
    for (const fault of ids) {
      for (const language of LANGUAGES) {
        const page = faultPage({ fault, seems: 'pdf', limit: 25_000_000, found: 31_000_000 }, language);
        for (const text of Object.values(page)) expect(text).toMatch(/\.$|[a-z]$/);
      }
    }
    expect(faultPage({ fault: 'not-a-table', seems: 'pdf' }, 'nl').what).toContain('een PDF');
    const wide = { fault: 'too-many-cells', limit: 2000, found: 16_384, unit: 'columns' } as const;
    expect(faultPage(wide, 'nl').what).toBe('Het heeft 16.384 kolommen; tot 2.000 gaat het goed.');
    const large = { fault: 'too-large', limit: 2 ** 30, found: 2e9, unit: 'unpacked' } as const;
    expect(faultPage(large, 'en').what).toContain('Unpacked it is 2');
  });
});

describe('numbers', () => {
  it.each([
    [1240, '1.240', '1,240'],
    [7, '7', '7'],
    [1_000_000, '1.000.000', '1,000,000'],
  ])('%d', (value, nl, en) => {
    expect(number(value, 'nl')).toBe(nl);
    expect(number(value, 'en')).toBe(en);
  });

  it('are counted and sized', () => {
    expect(counted(1, 'rij', 'rijen', 'nl')).toBe('1 rij');
    expect(counted(1240, 'rij', 'rijen', 'nl')).toBe('1.240 rijen');
    expect(fileSize(2_345_678, 'nl')).toBe('2,3 MB');
    expect(fileSize(2_345_678, 'en')).toBe('2.3 MB');
    expect(fileSize(41_900, 'nl')).toBe('42 kB');
  });
});

describe('places', () => {
  it.each([
    [
      { row: 12 },
      { letters: 'H', heading: 'Bedrijfsnaam' },
      'cel H12 (Bedrijfsnaam)',
      'cell H12 (Bedrijfsnaam)',
    ],
    [{ row: 7 }, undefined, 'regel 7', 'row 7'],
    [{}, { letters: 'K', heading: 'Achternaam' }, 'kolom K (Achternaam)', 'column K (Achternaam)'],
    [{}, { letters: 'K', heading: '' }, 'kolom K', 'column K'],
    [{}, undefined, 'het bestand', 'the file'],
  ])('%j', (where, column, nl, en) => {
    expect(place(where, column, 'nl')).toBe(nl);
    expect(place(where, column, 'en')).toBe(en);
  });

  it('lists rows as a person would', () => {
    expect(rowList([4, 5, 6, 19], 'nl')).toBe('4–6 en 19');
    expect(rowList([2], 'en')).toBe('2');
    expect(rowList([2, 4, 6], 'en')).toBe('2, 4 and 6'.replace('4 and', '4, and'));
  });
});

it('labels a step of work', () => {
  const title = () => 'Voorloopnul verdwenen';
  expect(groupLabel({ kind: 'mended', check: 'x' }, 1312, 'nl', title)).toBe(
    'Voorloopnul verdwenen: 1.312 hersteld',
  );
  expect(groupLabel({ kind: 'typed' }, 1, 'nl', title)).toBe('1 cel getypt');
  expect(groupLabel({ kind: 'pasted' }, 40, 'en', title)).toBe('40 cells pasted');
});
