import { describe, expect, it } from 'vitest';
import { bundleRows } from '../bundle/bundle.ts';
import { FileMatches } from '../match/file-matches.ts';
import { buildIndexes, type References } from '../match/indexes.ts';
import { type SampleRecord, sampleList } from '../match/sample-list.ts';
import { EFFECT_IDS, type Effect } from '../model/effect.ts';
import type { FieldPath } from '../model/field.ts';
import type { ReferenceKind } from '../model/reference.ts';
import { effectLine, effectWhy } from '../text/effects.ts';
import { LANGUAGES } from '../text/language.ts';
import { effectsOf } from './effects.ts';

type Row = Partial<Record<FieldPath, string>>;
const TODAY = { year: 2026, month: 3, day: 1 };

/** Effects of these rows, the first of them row 2, with the matches that the rules really give. */
function effects(
  rows: readonly Row[],
  lists: Partial<Record<ReferenceKind, readonly SampleRecord[]>> = {},
): Effect[] {
  const references: References = Object.fromEntries(
    (Object.keys(lists) as ReferenceKind[]).map((kind) => [kind, sampleList(kind, lists[kind] ?? [])]),
  );
  const ids = rows.map((_, nth) => nth + 2);
  const text = (row: number, field: FieldPath) => rows[row - 2]?.[field] ?? '';
  const source = { rows: () => ids, position: (row: number) => row, text };
  const matches = new FileMatches(buildIndexes(references, TODAY), 'csv', source);
  const { bedrijf: bedrijven, persoon: personen } = references;
  return effectsOf({
    webaanvragen: bundleRows(ids, { codeOf: (row) => row, textOf: (row) => text(row, 'webaanvraagNr') }),
    text,
    matches: (row) => matches.of(row),
    ...(bedrijven === undefined ? {} : { bedrijven }),
    ...(personen === undefined ? {} : { personen }),
  });
}

const counts = (found: readonly Effect[]) => Object.fromEntries(found.map(({ id, count }) => [id, count]));
const rowsOf = (found: readonly Effect[], id: Effect['id']) => found.find((one) => one.id === id)?.rows;

const PERSONS = [
  {
    emailadres: 'jan@a.example',
    achternaam: 'Smit',
    voornaam: 'Jan',
    telefoonnummer: '',
    externId: '',
    externSource: '',
    voorletters: '',
    tussenvoegsels: '',
    geboorteDatum: '',
  },
];
const jan: Row = { 'deelnemer.achternaam': 'Smit', 'deelnemer.emailadres': 'jan@a.example' };
const an: Row = { 'deelnemer.achternaam': 'Bos', 'deelnemer.emailadres': 'an@a.example' };

describe('effects', () => {
  it.each<[string, Row[], Partial<Record<ReferenceKind, readonly SampleRecord[]>>, Record<string, number>]>([
    ['nothing', [], {}, {}],
    [
      'without lists all is unknown but what can be counted',
      [jan, jan, an],
      {},
      { webaanvragen: 3, deelnemers: 3, 'unknown-personen': 2, 'waiting-list': 3 },
    ],
    [
      'a person of the list and a new one',
      [jan, an],
      { persoon: PERSONS },
      { webaanvragen: 2, deelnemers: 2, 'recognised-personen': 1, 'new-personen': 1, 'waiting-list': 2 },
    ],
    [
      'a new person in two webaanvragen is one record',
      [an, an],
      { persoon: PERSONS },
      { webaanvragen: 2, deelnemers: 2, 'new-personen': 1, 'waiting-list': 2 },
    ],
    [
      'a contactpersoon without anything to recognise by, repeated in a bundle, is one record',
      [
        { webaanvraagNr: '1', 'contactpersoon.achternaam': 'Vos', ...jan },
        { webaanvraagNr: '1', 'contactpersoon.achternaam': 'Vos', ...an },
      ],
      { persoon: PERSONS },
      { webaanvragen: 1, deelnemers: 2, 'recognised-personen': 1, 'new-personen': 2, 'waiting-list': 2 },
    ],
    [
      'a bedrijf that is near will be made anew',
      [{ ...jan, 'bedrijf.naam': 'Jansen BV' }],
      {
        persoon: PERSONS,
        bedrijf: [{ naam: 'Jansen B.V.', emailadres: '', externId: '', externSource: '' }],
      },
      { webaanvragen: 1, deelnemers: 1, 'new-bedrijven': 1, 'recognised-personen': 1, 'waiting-list': 1 },
    ],
    [
      'an order, on an opleiding of which the list says much',
      [{ ...jan, aanvraagIsOrder: 'ja', 'opleiding.code': 'A' }],
      {
        persoon: PERSONS,
        opleiding: [
          {
            code: 'A',
            status: 'Geannuleerd',
            startDatum: '2026-03-01T09:00:00',
            plaatsenMax: '8',
            plaatsenBezet: '8',
          },
        ],
      },
      {
        webaanvragen: 1,
        deelnemers: 1,
        orders: 1,
        'recognised-personen': 1,
        'opleiding-cancelled': 1,
        'opleiding-started': 1,
        'opleiding-full': 1,
      },
    ],
    [
      'an opleiding that is over, one that is not there',
      [
        { ...jan, 'opleiding.code': 'A' },
        { ...jan, 'opleiding.code': 'B' },
      ],
      { persoon: PERSONS, opleiding: [{ code: 'A', startDatum: '2025-01-01', eindDatum: '2025-02-01' }] },
      {
        webaanvragen: 2,
        deelnemers: 2,
        'recognised-personen': 1,
        'opleiding-by-hand': 1,
        'opleiding-past': 1,
      },
    ],
  ])('%s', (_, rows, lists, expected) => expect(counts(effects(rows, lists))).toEqual(expected));

  it('counts the scenarios of the contactpersoon as Coachview does', () => {
    const contact: Row = {
      webaanvraagNr: '1',
      contactpersoonIsDeelnemer: 'Ja',
      'contactpersoon.achternaam': 'Vos',
      'contactpersoon.voornaam': 'Eva',
    };
    const count = (rows: Row[]) => counts(effects(rows)).deelnemers;
    expect(count([contact])).toBe(1);
    expect(
      count([
        { ...contact, ...jan },
        { ...contact, ...an },
      ]),
    ).toBe(3);
    const no = { ...contact, contactpersoonIsDeelnemer: 'Nee' };
    expect(
      count([
        { ...no, ...jan },
        { ...no, ...an },
      ]),
    ).toBe(2);
  });

  it('says which dossiers change, in which fields, and what is only written differently does not count', () => {
    const list = [
      {
        id: '7',
        emailadres: 'jan@a.example; smit@b.example',
        achternaam: 'Smit',
        telefoonnummer: '06-12345678',
        geboorteDatum: '1980-02-01T00:00:00',
        'adres.plaats': 'Ede',
      },
    ];
    const row: Row = {
      ...jan,
      'deelnemer.telefoonnummer': '0612345678',
      'deelnemer.geboorteDatum': '01-02-1980',
      'deelnemer.adres.plaats': 'Tiel',
      'deelnemer.voornaam': 'Jan',
    };
    const again: Row = { ...jan, 'deelnemer.adres.plaats': 'Zwolle', 'deelnemer.achternaam': 'Smit-Bos' };
    const found = effects([row, again, jan], { persoon: list }).find(({ id }) => id === 'changed-personen');
    expect(found).toEqual({
      id: 'changed-personen',
      count: 1,
      rows: [2, 3],
      changed: [
        {
          record: 0,
          rows: [2, 3],
          fields: [
            { field: 'deelnemer.adres.plaats', before: 'Ede', after: 'Zwolle' },
            { field: 'deelnemer.achternaam', before: 'Smit', after: 'Smit-Bos' },
          ],
        },
      ],
    });
  });

  it('tells the persons whom a shared address makes one', () => {
    const found = effects([jan, { ...an, 'deelnemer.emailadres': 'jan@a.example' }, jan], {
      persoon: PERSONS,
    });
    expect(found.find(({ id }) => id === 'merged-personen')).toEqual({
      id: 'merged-personen',
      count: 1,
      rows: [2, 3],
      merges: [{ rows: [2, 3], names: ['Smit', 'Bos'] }],
    });
  });

  it('points at the rows', () => {
    const found = effects([jan, an, { ...an, 'bedrijf.naam': 'Jansen' }], {
      persoon: PERSONS,
      bedrijf: [{ naam: 'X' }],
    });
    expect(rowsOf(found, 'recognised-personen')).toEqual([2]);
    expect(rowsOf(found, 'new-personen')).toEqual([3, 4]);
    expect(rowsOf(found, 'new-bedrijven')).toEqual([4]);
  });

  it('survives a thread', () => {
    const found = effects([jan, an], { persoon: PERSONS });
    expect(structuredClone(found)).toEqual(found);
  });
});

describe('the words of effects', () => {
  it.each(EFFECT_IDS)('%s is told in both languages, for one and for many', (id) => {
    const told = LANGUAGES.map((language) => [
      effectLine({ id, count: 1 }, language),
      effectLine({ id, count: 1240 }, language),
      effectWhy(id, language),
    ]);
    for (const line of told.flat()) expect(line).not.toMatch(/undefined|ongeldig|invalid/);
    expect(told[0]![1]).toContain('1.240');
    expect(told[0]![2]).not.toBe(told[1]![2]);
  });
});
