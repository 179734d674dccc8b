import { describe, expect, it } from 'vitest';
import { processorTime } from '../../tools/processor-time.ts';
import type { FieldPath } from '../model/field.ts';
import { bundleRows, countParticipants, participantsOf } from './bundle.ts';

/** As in a column in which no equal texts were found. */
const eachItsCode = (textOf: (row: number) => string) => ({ codeOf: (row: number) => row, textOf });

describe('bundleRows', () => {
  it.each<[string, string[], [string, number[]][]]>([
    ['nothing', [], []],
    [
      'rows without a number each on their own',
      ['', ' ', ''],
      [
        ['', [0]],
        ['', [1]],
        ['', [2]],
      ],
    ],
    [
      'rows with one number together',
      ['7', '7', '8'],
      [
        ['7', [0, 1]],
        ['8', [2]],
      ],
    ],
    [
      'also when torn, in order of the first row',
      ['8', '7', '8', ' 7 '],
      [
        ['8', [0, 2]],
        ['7', [1, 3]],
      ],
    ],
    [
      '012 apart from 12',
      ['012', '12'],
      [
        ['012', [0]],
        ['12', [1]],
      ],
    ],
  ])('bundles %s', (_, numbers, expected) => {
    const bundles = bundleRows(
      numbers.keys(),
      eachItsCode((row) => numbers[row]!),
    );
    expect(bundles.map(({ number, rows }) => [number, rows])).toEqual(expected);
  });

  it('bundles by code and by text', () => {
    const codes = [1, 2, 1, 3, 3, 0, 0];
    const texts = ['', 'a', 'b', ' a'];
    const bundles = bundleRows(codes.keys(), {
      codeOf: (row) => codes[row]!,
      textOf: (code) => texts[code]!,
    });
    expect(bundles.map(({ rows }) => rows)).toEqual([[0, 2, 3, 4], [1], [5], [6]]);
  });

  it('keeps to the order given', () => {
    expect(
      bundleRows(
        [5, 3, 9],
        eachItsCode((row) => (row === 9 ? '' : 'a')),
      ),
    ).toEqual([
      { number: 'a', rows: [5, 3] },
      { number: '', rows: [9] },
    ]);
  });
});

type Row = Partial<Record<FieldPath, string>>;
const contact = { 'contactpersoon.achternaam': 'Vries', 'contactpersoon.emailadres': 'a@example.com' };
const takesPart = (yes: string): Row => ({ ...contact, contactpersoonIsDeelnemer: yes });
const deelnemer = (surname: string, more: Row = {}): Row => ({ 'deelnemer.achternaam': surname, ...more });
const count = (rows: Row[]) => countParticipants(rows.keys(), (row, field) => rows[row]?.[field] ?? '');

describe('countParticipants', () => {
  it.each<[string, Row[], number]>([
    ['nobody', [{ 'bedrijf.naam': 'Jansen' }], 0],
    ['a contactpersoon who does not take part', [takesPart('Nee'), contact], 0],
    ['only a source or land', [{ 'deelnemer.externSource': 'AFAS', 'deelnemer.adres.landCode': 'NL' }], 0],
    ['a contactpersoon who takes part, once', [takesPart('Ja'), takesPart('ja'), takesPart('1')], 1],
    ['a yes without a contactpersoon', [{ contactpersoonIsDeelnemer: 'Ja' }], 0],
    ['deelnemers', [deelnemer('A'), deelnemer('B')], 2],
    ['one deelnemer written twice', [deelnemer('Berg'), deelnemer(' berg ')], 1],
    [
      'namesakes with another birth date',
      [deelnemer('A', { 'deelnemer.geboorteDatum': '1-1-1980' }), deelnemer('A')],
      2,
    ],
    [
      'contactpersoon and others',
      [
        { ...takesPart('Ja'), ...deelnemer('A') },
        { ...takesPart('Nee'), ...deelnemer('B') },
      ],
      3,
    ],
    [
      'the contactpersoon repeated as deelnemer',
      [{ ...takesPart('Ja'), ...deelnemer('Vries', { 'deelnemer.emailadres': 'A@example.com' }) }],
      1,
    ],
    [
      'the contactpersoon as deelnemer of a later row that says Nee',
      [
        takesPart('Ja'),
        { ...takesPart('Nee'), ...deelnemer('Vries', { 'deelnemer.emailadres': 'a@example.com' }) },
      ],
      1,
    ],
    [
      'the contactpersoon as deelnemer of an earlier row',
      [deelnemer('Vries', { 'deelnemer.emailadres': 'a@example.com' }), takesPart('Ja')],
      1,
    ],
    [
      'a relative with the same surname',
      [{ ...takesPart('Ja'), ...deelnemer('Vries', { 'deelnemer.emailadres': 'b@example.com' }) }],
      2,
    ],
  ])('counts %s', (_, rows, expected) => expect(count(rows)).toBe(expected));

  it('says which row brings in whom', () => {
    const rows = [{ ...takesPart('Ja'), ...deelnemer('A') }, takesPart('Ja'), deelnemer('B')];
    expect(participantsOf(rows.keys(), (row, field) => (rows[row] as Row)[field] ?? '')).toEqual([
      { row: 0, role: 'contactpersoon' },
      { row: 0, role: 'deelnemer' },
      { row: 2, role: 'deelnemer' },
    ]);
  });

  it('counts 100,000 rows of one webaanvraag without blinking', () => {
    const rows = Array.from({ length: 100_000 }, (_, n) => deelnemer(`A${n}`));
    const start = processorTime();
    expect(count(rows)).toBe(100_000);
    expect(processorTime() - start).toBeLessThan(3000);
  });
});
