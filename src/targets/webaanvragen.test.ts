import { describe, expect, it } from 'vitest';
import type { FieldPath } from '../model/field.ts';
import type { TargetChoices } from '../model/target.ts';
import { type SampleRow, subjectOf } from './sample-subject.ts';
import { webaanvragen } from './webaanvragen.ts';

// Persons of an import of dossiers as deelnemers or contactpersonen, and what is named because the import of webaanvragen has no place for it.

function make(rows: readonly SampleRow[], choices: TargetChoices = {}) {
  const produced = webaanvragen.make(subjectOf(rows), webaanvragen.forms[0]!, choices);
  const files = produced.tables!.map(({ cells: [headings = [], ...cells] }) =>
    cells.map((row) =>
      Object.fromEntries(headings.map((heading, at) => [heading, row[at]!]).filter(([, one]) => one !== '')),
    ),
  );
  return { ...produced, files, requests: files.flat() };
}

const inCompany = (company: number, n: number): SampleRow => ({
  'bedrijf.naam': `Bedrijf ${company}`,
  'bedrijf.externId': `00${company}`,
  'bedrijf.externSource': 'crm',
  'persoon.achternaam': `Jansen ${company}.${n}`,
  'persoon.externId': `${company}.${n}`,
  'persoon.externSource': 'hr',
});

it('makes each persoon a deelnemer, on the opleiding that was given', () => {
  expect(
    make([inCompany(1, 1), { 'persoon.achternaam': 'Particulier' }], { opleiding: 'BHV' }).requests,
  ).toEqual([
    {
      'Opleiding Code': 'BHV',
      Bedrijfsnaam: 'Bedrijf 1',
      'Bedrijf ExternID': '001',
      'Bedrijf ExternSource': 'crm',
      'Deelnemer achternaam': 'Jansen 1.1',
      'Deelnemer ExternID': '1.1',
      'Deelnemer ExternSource': 'hr',
    },
    { 'Opleiding Code': 'BHV', 'Deelnemer achternaam': 'Particulier' },
  ]);
});

it('makes each a contactpersoon who takes part', () => {
  expect(make([inCompany(1, 1)], { wie: 'contactpersoon' }).requests).toMatchObject([
    { ContactpersoonIsDeelnemer: 'Ja', 'Contactpersoon achternaam': 'Jansen 1.1' },
  ]);
});

describe('bundled by bedrijf', () => {
  it('puts ten at most on a number, directly behind one another', () => {
    const rows = Array.from({ length: 24 }, (_, n) => inCompany(n % 2, n));
    const numbers = make(rows, { wie: 'bundel' }).requests.map((request) => [
      request.WebaanvraagNr,
      request.Bedrijfsnaam,
    ]);
    const expected = [
      ...Array.from({ length: 10 }, () => ['1', 'Bedrijf 0']),
      ...Array.from({ length: 10 }, () => ['2', 'Bedrijf 1']),
      ['3', 'Bedrijf 0'],
      ['3', 'Bedrijf 0'],
      ['4', 'Bedrijf 1'],
      ['4', 'Bedrijf 1'],
    ];
    expect(numbers).toEqual(expected);
  });

  it('leaves a private person alone, without a number', () => {
    const rows = [{ 'persoon.achternaam': 'A' }, { 'persoon.achternaam': 'B' }];
    expect(make(rows, { wie: 'bundel' }).requests.map((one) => one.WebaanvraagNr)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

it('names bedrijven without a persoon and free fields beyond the first, and holds what has a place', () => {
  const made = make([
    { 'bedrijf.naam': 'Alleen' },
    {
      'persoon.achternaam': 'B',
      'persoon.vrijveldCode': 'VrijveldA',
      'persoon.vrijveldWaarde': '1',
      'persoon.vrijveldCode3': 'VrijveldB',
      'persoon.vrijveldWaarde3': '2',
    },
  ]);
  expect(made.fellAway.map(({ count, rows }) => [count, rows])).toEqual([
    [1, [2]],
    [1, [3]],
  ]);
  expect(made.requests).toMatchObject([{ 'Deelnemer VrijveldCode': 'VrijveldA' }]);
  const held: FieldPath[] = ['persoon.vrijveldCode3', 'bedrijf.externId', 'persoon.geboorteDatum'];
  const away: FieldPath[] = [
    'persoon.functie',
    'persoon.categorie',
    'bedrijf.website',
    'bedrijf.vrijveldCode',
  ];
  expect([...held, ...away].filter(webaanvragen.holds)).toEqual(held);
});

it('goes into numbered files beyond 10,000 rows', () => {
  const rows = Array.from({ length: 10_003 }, (_, n) => ({ 'persoon.achternaam': `P${n}` }));
  expect(make(rows).files.map(({ length }) => length)).toEqual([10_000, 3]);
});
