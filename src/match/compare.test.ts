import { describe, expect, it } from 'vitest';
import type { FieldPath } from '../model/field.ts';
import { compareArrived, type Difference } from './compare.ts';
import { type SampleRecord, sampleList } from './sample-list.ts';

type Row = Partial<Record<FieldPath, string>>;

/** One webaanvraag for each list of rows; the first row is row 2. */
function compare(
  requests: readonly (readonly Row[])[],
  webaanvragen: readonly SampleRecord[],
  deelnemers?: readonly SampleRecord[],
  opleidingen?: readonly SampleRecord[],
) {
  const rows = requests.flat();
  let next = 2;
  const bundles = requests.map((own) => ({ number: '', rows: own.map(() => next++) }));
  return compareArrived(bundles, (row, field) => rows[row - 2]?.[field] ?? '', {
    webaanvragen: sampleList('webaanvraag', webaanvragen),
    ...(deelnemers === undefined ? {} : { deelnemers: sampleList('webaanvraag-deelnemer', deelnemers) }),
    ...(opleidingen === undefined ? {} : { opleidingen: sampleList('webaanvraag-opleiding', opleidingen) }),
  });
}

const EVA: Row = { 'contactpersoon.voornaam': 'Eva', 'contactpersoon.achternaam': 'Vos' };
const JAN: Row = { 'deelnemer.voornaam': 'Jan', 'deelnemer.achternaam': 'Smit' };
const AN: Row = { 'deelnemer.voornaam': 'An', 'deelnemer.achternaam': 'Bos' };
const YES: Row = { contactpersoonIsDeelnemer: 'Ja' };
const NO: Row = { contactpersoonIsDeelnemer: 'Nee' };

const request = (id: string, count: number, isContact: boolean): SampleRecord => ({
  id,
  aantalDeelnemers: String(count),
  contactpersoonIsDeelnemer: String(isContact),
  'contactpersoon.voornaam': 'Eva',
  'contactpersoon.achternaam': 'Vos',
});
const person = (webaanvraagId: string, voornaam: string, achternaam: string): SampleRecord => ({
  webaanvraagId,
  voornaam,
  achternaam,
});

describe('what arrived', () => {
  // The three scenarios of Coachview's article on the API: the contactpersoon is counted, but is not among the deelnemers.
  it.each<[string, Row[], SampleRecord, SampleRecord[]]>([
    ['only herself', [{ ...EVA, ...YES }], request('a', 1, true), []],
    [
      'herself and two others',
      [
        { ...EVA, ...YES, ...JAN },
        { ...EVA, ...YES, ...AN },
      ],
      request('a', 3, true),
      [person('a', 'Jan', 'Smit'), person('a', 'An', 'Bos')],
    ],
    [
      'two others',
      [
        { ...EVA, ...NO, ...JAN },
        { ...EVA, ...NO, ...AN },
      ],
      request('a', 2, false),
      [person('a', 'Jan', 'Smit'), person('a', 'An', 'Bos')],
    ],
  ])('%s', (_, rows, sent, people) => {
    expect(compare([rows], [sent], people).compared).toEqual([
      { at: 0, outcome: 'arrived', record: 0, differences: [] },
    ]);
  });

  it.each<[string, Row[], SampleRecord, SampleRecord[], Difference[]]>([
    [
      'somebody is missing',
      [
        { ...EVA, ...NO, ...JAN },
        { ...EVA, ...NO, ...AN },
      ],
      request('a', 1, false),
      [person('a', 'Jan', 'Smit')],
      [
        { what: 'count', file: 2, coachview: 1 },
        { what: 'participant-missing', name: 'An Bos', row: 3 },
      ],
    ],
    [
      'the contactpersoon does not take part there',
      [{ ...EVA, ...YES, ...JAN }],
      request('a', 1, false),
      [person('a', 'Jan', 'Smit')],
      [
        { what: 'count', file: 2, coachview: 1 },
        { what: 'contact-flag', file: true, coachview: false },
      ],
    ],
    [
      'somebody is there who was not sent',
      [{ ...EVA, ...NO, ...JAN }],
      request('a', 2, false),
      [person('a', 'Jan', 'Smit'), person('a', 'An', 'Bos')],
      [
        { what: 'count', file: 1, coachview: 2 },
        { what: 'participant-extra', name: 'An Bos' },
      ],
    ],
    [
      'another bedrijf and another reference',
      [{ ...EVA, ...NO, ...JAN, 'bedrijf.naam': 'Jansen BV', referentieNrKlant: 'PO 1' }],
      { ...request('a', 1, false), 'bedrijf.naam': 'Pietersen', referentieNrKlant: 'PO 2' },
      [person('a', 'Jan', 'Smit')],
      [
        { what: 'company', file: 'Jansen BV', coachview: 'Pietersen' },
        { what: 'reference', file: 'PO 1', coachview: 'PO 2' },
      ],
    ],
  ])('%s', (_, rows, sent, people, differences) => {
    expect(compare([rows], [sent], people).compared[0]).toEqual({
      at: 0,
      outcome: 'differs',
      record: 0,
      differences,
    });
  });

  it('a person who enrols himself alone stands there as contactpersoon', () => {
    const row: Row = { 'deelnemer.voornaam': 'Eva', 'deelnemer.achternaam': 'Vos' };
    expect(compare([[row]], [request('a', 1, true)], []).compared[0]?.outcome).toBe('arrived');
  });

  it('tells what did not arrive and what is of others, and takes each only once', () => {
    const rows = [{ ...EVA, ...NO, ...JAN }];
    const found = compare(
      [rows, rows, [{ ...AN }]],
      [request('a', 1, false), request('b', 1, false), request('c', 9, false)],
      [person('a', 'Jan', 'Smit'), person('b', 'Jan', 'Smit'), person('c', 'Piet', 'Kok')],
    );
    expect(found.compared.map(({ outcome, record }) => [outcome, record])).toEqual([
      ['arrived', 0],
      ['arrived', 1],
      ['missing', undefined],
    ]);
    expect(found.others).toEqual([2]);
  });

  it('the same people on another opleiding is an earlier enrolment, unless the reference is the same', () => {
    const row: Row = { ...EVA, ...NO, ...JAN, 'opleiding.code': 'BHV', referentieNrKlant: 'PO 1' };
    const people = [person('a', 'Jan', 'Smit')];
    const course = [{ webaanvraagId: 'a', code: 'VCA', naam: 'VCA basis' }];
    expect(compare([[row]], [request('a', 1, false)], people, course).compared[0]?.outcome).toBe('missing');
    const referred = { ...request('a', 1, false), referentieNrKlant: 'PO 1' };
    expect(compare([[row]], [referred], people, course).compared[0]).toMatchObject({
      outcome: 'differs',
      differences: [{ what: 'course', file: 'BHV', coachview: 'VCA' }],
    });
  });

  it('says what it could not compare', () => {
    const found = compare([[{ ...EVA, ...NO, ...JAN }]], [request('a', 1, false)]);
    expect(found.unknown).toEqual(['participants', 'course']);
    expect(found.compared[0]).toEqual({ at: 0, outcome: 'arrived', record: 0, differences: [] });
  });

  it('people are one in spite of capitals, and two when their birth dates say so', () => {
    const row: Row = {
      ...EVA,
      ...NO,
      'deelnemer.achternaam': 'de boer',
      'deelnemer.voorletters': 'J.',
      'deelnemer.geboorteDatum': '01-02-1980',
    };
    const there = {
      webaanvraagId: 'a',
      voornaam: 'Jan',
      tussenvoegsels: 'de',
      achternaam: 'Boer',
      geboorteDatum: '1980-02-01',
    };
    expect(compare([[row]], [request('a', 1, false)], [there]).compared[0]?.outcome).toBe('arrived');
    const other = { ...there, geboorteDatum: '1990-02-01' };
    expect(compare([[row]], [request('a', 1, false)], [other]).compared[0]?.outcome).toBe('differs');
  });
});
