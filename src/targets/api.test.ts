import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { TargetChoices, TargetSubject } from '../model/target.ts';
import { api } from './api.ts';
import type { WebaanvraagBody } from './api-body.ts';
import { type SampleRow as Row, subjectOf as subject } from './sample-subject.ts';

// The bodies of `POST Webaanvragen` against the published scenarios and the schema.

const schema = JSON.parse(
  readFileSync(new URL('../../docs/schemas/webaanvraag-post.schema.json', import.meta.url), 'utf8'),
);
const isBody = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(schema);

const form = (id: string) => api.forms.find((one) => one.id === id)!;
function make(rows: readonly Row[], choices: TargetChoices = {}, more: Partial<TargetSubject> = {}) {
  const { files, ...told } = api.make(subject(rows, more), form('api-json'), choices);
  const bodies = JSON.parse(strFromU8(files[0]!.bytes)) as WebaanvraagBody[];
  for (const body of bodies) {
    expect(isBody(body), JSON.stringify(isBody.errors)).toBe(true);
    expect(body.aantalPersonen).toBe(body.deelnemers?.length ?? 1);
  }
  return { bodies, ...told };
}

const CONTACT: Row = { 'contactpersoon.voornaam': 'Contact', 'contactpersoon.achternaam': 'Persoon' };
const contact = { voornaam: 'Contact', achternaam: 'Persoon' };
const participant = (n: number): Row => ({
  webaanvraagNr: '1',
  'deelnemer.voornaam': 'Deel',
  'deelnemer.achternaam': `Nemer ${n}`,
});

describe('the published scenarios', () => {
  it('somebody enrols himself alone: the contactpersoon only', () => {
    expect(make([{ ...CONTACT, contactpersoonIsDeelnemer: 'Ja' }]).bodies).toEqual([
      { aantalPersonen: 1, contactpersoon: contact },
    ]);
  });

  it('somebody enrols others: contactpersoon and deelnemers', () => {
    const rows = [1, 2].map((n) => ({ ...CONTACT, ...participant(n), contactpersoonIsDeelnemer: 'Nee' }));
    expect(make(rows).bodies).toEqual([
      {
        aantalPersonen: 2,
        contactpersoon: contact,
        deelnemers: [
          { voornaam: 'Deel', achternaam: 'Nemer 1' },
          { voornaam: 'Deel', achternaam: 'Nemer 2' },
        ],
      },
    ]);
  });

  it('somebody enrols himself and others: the contactpersoon is repeated among the deelnemers', () => {
    const rows = [1, 2].map((n) => ({ ...CONTACT, ...participant(n), contactpersoonIsDeelnemer: 'Ja' }));
    expect(make(rows).bodies).toEqual([
      {
        aantalPersonen: 3,
        contactpersoon: contact,
        deelnemers: [
          contact,
          { voornaam: 'Deel', achternaam: 'Nemer 1' },
          { voornaam: 'Deel', achternaam: 'Nemer 2' },
        ],
      },
    ]);
  });

  it('the schema takes them as Coachview published them, and nothing beside', () => {
    const others = { opmerking: 'x', contactpersoon: contact, deelnemers: [contact, { achternaam: 'N' }] };
    for (const body of [{ opmerking: 'x', contactpersoon: contact }, others]) expect(isBody(body)).toBe(true);
    for (const body of [
      {},
      { ...others, deelnemers: [] },
      { ...others, emailadres: 'a@example.nl' },
      { contactpersoon: { ...contact, email1: 'a@example.nl' } },
      { contactpersoon: { ...contact, voorletters: '' } },
      { contactpersoon: { ...contact, geboorteDatum: '03-04-1985' } },
      { contactpersoon: contact, aantalPersonen: 2 },
      { contactpersoon: contact, opleidingen: [{ opleidingId: 'OPL-1' }] },
    ])
      expect(isBody(body), JSON.stringify(body)).toBe(false);
  });
});

const FULL: Row = {
  webaanvraagNr: '0012',
  'opleiding.code': 'OPL-1',
  'opleiding.naam': 'Heftruck',
  referentieNrKlant: '007',
  opmerking: 'Graag "vroeg"',
  contactpersoonIsDeelnemer: 'Nee',
  aanvraagIsOrder: 'Ja',
  'bedrijf.naam': 'Bakkerij Zoë',
  'bedrijf.adres.adres1': 'Kade 1',
  'bedrijf.adres.postcode': '1012 AB',
  'bedrijf.adres.plaats': 'Amsterdam',
  'bedrijf.adres.landCode': 'Nederland',
  'bedrijf.telefoonnummer': '0201234567',
  'bedrijf.emailadres': 'info@example.nl',
  'bedrijf.externId': '00042',
  'bedrijf.externSource': 'AFAS',
  'contactpersoon.achternaam': 'Jansen',
  'deelnemer.voorletters': 'P.',
  'deelnemer.voornaam': 'Piet',
  'deelnemer.tussenvoegsels': 'van den',
  'deelnemer.achternaam': 'Berg',
  'deelnemer.geslacht': 'M',
  'deelnemer.geboorteDatum': '03-04-1985',
  'deelnemer.geboortePlaats': 'Gent',
  'deelnemer.adres.adres1': 'Dorp 2',
  'deelnemer.adres.postcode': '9000',
  'deelnemer.adres.plaats': 'Gent',
  'deelnemer.adres.landCode': 'BE',
  'deelnemer.telefoonnummer': '0612345678',
  'deelnemer.emailadres': 'piet@example.nl',
  'deelnemer.externId': '0099',
  'deelnemer.externSource': 'AFAS',
  'deelnemer.vrijveldCode': 'VrijveldFunctie',
  'deelnemer.vrijveldWaarde': 'Chef',
};

describe('a body', () => {
  it('has every field by its name in the API, in its order, zeros kept', () => {
    const text = strFromU8(api.make(subject([FULL]), form('api-ndjson'), {}).files[0]!.bytes);
    expect(text).toBe(
      `${JSON.stringify({
        referentieNrKlant: '007',
        opmerking: 'Graag "vroeg"\nOpleiding: OPL-1 – Heftruck',
        aantalPersonen: 1,
        aanvraagIsOrder: true,
        bedrijf: {
          naam: 'Bakkerij Zoë',
          adres: { adres1: 'Kade 1', postcode: '1012 AB', plaats: 'Amsterdam', landCode: 'NL' },
          emailadres: 'info@example.nl',
          telefoonnummer: '0201234567',
          externId: '00042',
          externSource: 'AFAS',
        },
        contactpersoon: { achternaam: 'Jansen' },
        deelnemers: [
          {
            voorletters: 'P.',
            voornaam: 'Piet',
            tussenvoegsels: 'van den',
            achternaam: 'Berg',
            adres: { adres1: 'Dorp 2', postcode: '9000', plaats: 'Gent', landCode: 'BE' },
            emailadres: 'piet@example.nl',
            externId: '0099',
            externSource: 'AFAS',
            telefoonnummer: '0612345678',
            geslacht: 'M',
            geboorteDatum: '1985-04-03',
            geboortePlaats: 'Gent',
            vrijeveldenPersoon: { VrijveldFunctie: 'Chef' },
          },
        ],
      })}\n`,
    );
  });

  it('names the opleiding by its id when a list tells it, and then not in the remark', () => {
    const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
    const { bodies } = make([FULL], {}, { courseId: () => id });
    expect(bodies[0]).toMatchObject({ opmerking: 'Graag "vroeg"', opleidingen: [{ opleidingId: id }] });
  });

  it('leaves the opleiding out when that is wanted, and says so', () => {
    const { bodies, fellAway } = make([FULL], { opleiding: 'weglaten' });
    expect(bodies[0]!.opmerking).toBe('Graag "vroeg"');
    expect(fellAway).toMatchObject([{ count: 1, rows: [2] }]);
    expect(fellAway[0]!.says.nl).toContain('opleiding');
  });

  it('joins the remarks of its rows, each once', () => {
    const rows = ['a', 'b', 'a'].map((opmerking, n) => ({ ...CONTACT, ...participant(n), opmerking }));
    expect(make(rows).bodies[0]!.opmerking).toBe('a\nb');
  });

  it('completes a contactpersoon who takes part with what stands beside it as deelnemer', () => {
    const row: Row = {
      ...CONTACT,
      contactpersoonIsDeelnemer: 'Ja',
      'contactpersoon.telefoonnummer': '0612345678',
      'deelnemer.voornaam': 'Contact',
      'deelnemer.achternaam': 'Persoon',
      'deelnemer.voorletters': 'C.',
      'deelnemer.telefoonnummer': '0687654321',
    };
    const { bodies, fellAway } = make([row]);
    expect(JSON.stringify(bodies[0]!.contactpersoon)).toBe(
      '{"voorletters":"C.","voornaam":"Contact","achternaam":"Persoon","telefoonnummer":"0612345678"}',
    );
    expect(fellAway).toMatchObject([{ count: 1, rows: [2] }]);
  });
});

describe('what does not go in is named', () => {
  it.each<[string, Row[], number[]]>([
    [
      'a webaanvraag without deelnemers: it would enrol the contactpersoon',
      [{ ...CONTACT, contactpersoonIsDeelnemer: 'Nee' }],
      [2],
    ],
    ['a bedrijf alone', [{ 'bedrijf.naam': 'Bakkerij' }], [2]],
    [
      'another reference within a webaanvraag',
      [
        { ...CONTACT, ...participant(1), referentieNrKlant: 'A' },
        { ...CONTACT, ...participant(2), referentieNrKlant: 'B' },
      ],
      [3],
    ],
    [
      'another contactpersoon within a webaanvraag',
      [
        { ...CONTACT, ...participant(1) },
        { ...CONTACT, ...participant(2), 'contactpersoon.voornaam': 'Ander' },
      ],
      [3],
    ],
    [
      'an order in one row and none in another',
      [
        { ...CONTACT, ...participant(1), aanvraagIsOrder: 'Nee' },
        { ...CONTACT, ...participant(2), aanvraagIsOrder: 'Ja' },
      ],
      [2],
    ],
    [
      'a date that is none',
      [{ ...CONTACT, ...participant(1), 'deelnemer.geboorteDatum': '31-02-1985' }],
      [2],
    ],
    ['a code without a value', [{ ...CONTACT, ...participant(1), 'deelnemer.vrijveldCode': 'X' }], [2]],
    [
      'a deelnemer who stands there twice with different data',
      [
        { ...CONTACT, ...participant(1), 'deelnemer.geslacht': 'M' },
        { ...CONTACT, ...participant(1), 'deelnemer.geslacht': 'V' },
      ],
      [3],
    ],
  ])('%s', (_, rows, told) => {
    const { fellAway } = make(rows);
    expect(fellAway).toHaveLength(1);
    expect(fellAway[0]).toMatchObject({ count: told.length, rows: told });
    expect(fellAway[0]!.says.nl).not.toBe(fellAway[0]!.says.en);
  });
});

describe('the files', () => {
  const rows = [
    { ...CONTACT, contactpersoonIsDeelnemer: 'Ja', webaanvraagNr: 'a/1' },
    { ...CONTACT, contactpersoonIsDeelnemer: 'Ja', webaanvraagNr: 'A-1' },
    { ...CONTACT, contactpersoonIsDeelnemer: 'Ja' },
  ];

  it('a zip has one file for each, under names that no disk confuses', () => {
    const zip = unzipSync(api.make(subject(rows), form('api-zip'), {}).files[0]!.bytes);
    expect(Object.keys(zip)).toEqual([
      'webaanvraag-a-1.json',
      'webaanvraag-A-1-regel-3.json',
      'webaanvraag-regel-4.json',
    ]);
    for (const bytes of Object.values(zip)) expect(isBody(JSON.parse(strFromU8(bytes)))).toBe(true);
  });

  it('what is shown of one is what stands in the file', () => {
    const { webaanvragen } = subject(rows);
    const shown = webaanvragen.map((one) => JSON.parse(api.show!(subject(rows), one, {}) ?? ''));
    expect(shown).toEqual(make(rows).bodies);
  });

  it('an empty list is a list', () => expect(make([]).bodies).toEqual([]));
});
