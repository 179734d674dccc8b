import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../tools/processor-time.ts';
import type { FieldPath } from '../../model/field.ts';
import type { Facts } from '../../model/finding.ts';
import type { ExampleRow, RowSubject, WebaanvraagCheck, WebaanvraagSubject } from '../check.ts';
import { freshNumbers } from '../fresh-number.ts';
import { CHECKS } from '../list.ts';
import { companyDiffers } from './company-differs.ts';
import { contactFlagDiffers } from './contact-flag-differs.ts';
import { MOST_PARTICIPANTS, overfullBundle } from './overfull-bundle.ts';
import { tornBundle } from './torn-bundle.ts';

// What the examples of the checks do not show: trust, whole numbers of participants, and time.

const FIRST_ROW = 2;

function webaanvraag(rows: readonly ExampleRow[], taken: readonly string[] = ['7']): WebaanvraagSubject {
  const subjects = rows.map((row, nth): RowSubject => {
    const text: RowSubject['text'] = (field) => row[field] ?? '';
    return { id: FIRST_ROW + nth, text, has: (field) => text(field).trim() !== '' };
  });
  const before = (row: number) => (row > FIRST_ROW ? row - 1 : undefined);
  const isAlike = (field: FieldPath) => new Set(rows.map((row) => row[field])).size < 2;
  return { number: '7', rows: subjects, before, isAlike, isTaken: (number) => taken.includes(number) };
}

function trusts<F extends Facts>(
  { look, mend }: WebaanvraagCheck<F>,
  rows: readonly ExampleRow[],
): unknown[] {
  const trust = mend?.trust;
  return look(webaanvraag(rows)).map(({ facts }) => (typeof trust === 'function' ? trust(facts) : trust));
}

describe('company-differs', () => {
  const jansen: ExampleRow = { 'bedrijf.naam': 'Jansen', 'bedrijf.adres.plaats': 'Ede' };
  it.each<[string, ExampleRow[], unknown[]]>([
    ['fills down safely', [jansen, {}, {}], ['safe']],
    ['fills down what is missing of the same company', [jansen, { 'bedrijf.naam': 'Jansen' }], ['safe']],
    ['asks before it fills up', [{}, jansen], ['ask']],
    [
      'asks when rows have nothing in common',
      [{ 'bedrijf.naam': 'Jansen' }, { 'bedrijf.adres.plaats': 'Ede' }],
      ['ask'],
    ],
    ['asks when they contradict', [jansen, { ...jansen, 'bedrijf.naam': 'Bakker' }], ['ask']],
    ['asks when they contradict and are empty', [jansen, {}, { 'bedrijf.naam': 'Bakker' }], ['ask']],
    [
      'takes capitals for a difference, as Coachview does',
      [jansen, { ...jansen, 'bedrijf.naam': 'jansen' }],
      ['ask'],
    ],
    [
      'takes the notation of a postcode for none',
      [{ 'bedrijf.adres.postcode': '1012 AB' }, { 'bedrijf.adres.postcode': '1012ab' }],
      [],
    ],
  ])('%s', (_, rows, expected) => expect(trusts(companyDiffers, rows)).toEqual(expected));

  it('names the first heading that differs, with both texts and the rows', () => {
    const [found] = companyDiffers.look(
      webaanvraag([jansen, { ...jansen, 'bedrijf.adres.plaats': 'Ee' }, jansen, {}]),
    );
    expect(found).toMatchObject({ row: 3, field: 'bedrijf.adres.plaats' });
    expect(found?.facts).toMatchObject({ heading: 'Bedrijf plaats', most: 'Ede', other: 'Ee', rows: [3, 5] });
    expect(found?.facts.becomes).toEqual([
      { field: 'bedrijf.naam', text: 'Jansen' },
      { field: 'bedrijf.adres.plaats', text: 'Ede' },
    ]);
  });
});

describe('overfull-bundle', () => {
  const contact = (flag: string): ExampleRow => ({
    contactpersoonIsDeelnemer: flag,
    'contactpersoon.achternaam': 'Vries',
  });
  const row = fc.record({
    who: fc.integer({ min: 0, max: 25 }),
    flag: fc.constantFrom('Ja', 'Nee', ''),
  });
  const rowsOf = (made: { who: number; flag: string }[]) =>
    made.map(({ who, flag }) => ({
      ...contact(flag),
      ...(who === 0 ? {} : { 'deelnemer.achternaam': `A${who}` }),
    }));

  it('splits into parts of at most ten, in which everybody takes part exactly once', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 6, maxLength: 60 }), (made) => {
        // A row that brings in the contactpersoon with a deelnemer of an earlier row cannot be in two parts; participant-twice tells it.
        const firstYes = made.findIndex(({ flag }) => flag === 'Ja');
        const earlier = made.slice(0, Math.max(0, firstYes)).map(({ who }) => who);
        fc.pre(firstYes < 0 || made[firstYes]!.who === 0 || !earlier.includes(made[firstYes]!.who));
        const rows = rowsOf(made);
        const everybody = new Set(made.map(({ who }) => who).filter((who) => who !== 0));
        const count = everybody.size + (made.some(({ flag }) => flag === 'Ja') ? 1 : 0);
        const [found] = overfullBundle.look(webaanvraag(rows));
        expect(found === undefined).toBe(count <= MOST_PARTICIPANTS);
        if (found === undefined) return;
        const { parts, back } = found.facts;
        expect(found.facts.count).toBe(count);
        expect(parts.flatMap((part) => part.rows).toSorted((a, b) => a - b)).toEqual(
          rows.map((_, n) => n + FIRST_ROW),
        );
        expect(new Set(parts.map((part) => part.number)).size).toBe(parts.length);

        const seen: number[] = [];
        let contacts = 0;
        for (const part of parts) {
          const people = new Set(part.rows.map((id) => made[id - FIRST_ROW]!.who).filter((who) => who !== 0));
          const saysYes = part.rows.some(
            (id) => made[id - FIRST_ROW]!.flag === 'Ja' && !part.contactElsewhere.includes(id),
          );
          if (saysYes) contacts++;
          expect(people.size + (saysYes ? 1 : 0)).toBeLessThanOrEqual(MOST_PARTICIPANTS);
          seen.push(...people);
        }
        expect(seen.length).toBe(everybody.size);
        expect(contacts).toBe(count - everybody.size);

        const order = rows.map((_, n) => n + FIRST_ROW);
        for (const { row: moved, after } of back) {
          order.splice(order.indexOf(moved), 1);
          order.splice(order.indexOf(after) + 1, 0, moved);
        }
        expect(order).toEqual(parts.flatMap((part) => part.rows));
      }),
      { numRuns: 300 },
    );
  });
});

describe('freshNumbers', () => {
  it.each<[string, number, string[], string[]]>([
    ['0041', 2, ['42'], ['0043', '0044']],
    ['7', 2, ['7'], ['8', '9']],
    ['0007', 2, ['0007', '0008'], ['0009', '0010']],
    ['099', 1, ['099'], ['100']],
    ['99', 1, ['99'], ['100']],
    ['WA-12', 1, ['WA-12'], ['WA-13']],
    ['2024-A', 2, ['2024-A', '2024-A-2'], ['2024-A-3', '2024-A-4']],
    ['90071992547409930', 1, [], ['90071992547409931']],
  ])('after %s come %d fresh ones', (like, count, taken, expected) => {
    expect(freshNumbers(like, count, (number) => taken.includes(number))).toEqual(expected);
  });

  it('does not walk through a full range', () => {
    let asked = 0;
    const isTaken = (number: string) => {
      asked++;
      return Number(number) < 1_000_000;
    };
    const [fresh] = freshNumbers('1', 1, isTaken);
    expect(Number(fresh)).toBeGreaterThanOrEqual(1_000_000);
    expect(asked).toBeLessThan(100);
  });
});

it('contact-flag-differs says which rows', () => {
  const rows = ['Ja', 'J', 'Nee', ''].map((flag) => ({ contactpersoonIsDeelnemer: flag }));
  expect(contactFlagDiffers.look(webaanvraag(rows))).toEqual([
    { facts: { yes: 2, rows: [4, 5] }, row: 4, field: 'contactpersoonIsDeelnemer' },
  ]);
});

it('torn-bundle names the rows as a person would', () => {
  const facts = { number: '0007', together: [4, 5, 6], astray: [19] };
  expect(tornBundle.text.nl.says(facts)).toBe('Webaanvraag 0007 staat op regel 4–6 en verderop op regel 19.');
  expect(tornBundle.text.nl.does?.(facts)).toBe('Zet regel 19 na regel 6');
});

describe('a webaanvraag of 100,000 rows', () => {
  const rows = Array.from(
    { length: 100_000 },
    (_, n): ExampleRow => ({
      webaanvraagNr: '7',
      contactpersoonIsDeelnemer: n % 3 === 0 ? 'Ja' : 'Nee',
      'bedrijf.naam': `Bedrijf ${n % 1000}`,
      'contactpersoon.achternaam': `Vries ${n}`,
      'deelnemer.achternaam': `A${n >> 1}`,
      'opleiding.code': `C${n % 2}`,
    }),
  );
  const subject = { ...webaanvraag(rows), before: (row: number) => row - 2 };
  const checks = CHECKS.filter((check): check is WebaanvraagCheck => check.scope === 'webaanvraag');
  it.each(checks.map((check) => [check.id, check] as const))('is no trouble for %s', (_, check) => {
    const start = processorTime();
    check.look(subject);
    expect(processorTime() - start).toBeLessThan(4000);
  });
});
