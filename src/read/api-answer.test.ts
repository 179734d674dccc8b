import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldPath } from '../model/field.ts';
import { readTable } from './read.ts';

// Answers of Coachview's API dropped as the file itself, in the three scenarios of its article, however they were saved.

const FIELDS: readonly FieldPath[] = [
  'webaanvraagNr',
  'contactpersoonIsDeelnemer',
  'contactpersoon.achternaam',
  'deelnemer.achternaam',
];
const columns = FIELDS.map((field) => ({ field, heading: field.toUpperCase() }));

async function read(text: string, name = 'antwoord.json') {
  const bytes = new TextEncoder().encode(text);
  const reading = await readTable({ name, bytes }, {}, { knownHeadings: new Set(), columns });
  if ('fault' in reading) throw new Error(reading.fault);
  return reading;
}

/** Rows by heading, filled cells only. */
async function rows(value: unknown): Promise<Record<string, string>[]> {
  const { table } = await read(typeof value === 'string' ? value : JSON.stringify(value));
  return Array.from({ length: table.slots }, (_, slot) =>
    Object.fromEntries(
      table.columns.flatMap((column) => {
        const text = column.text(slot);
        return text === '' ? [] : [[column.heading, text]];
      }),
    ),
  );
}

const contactpersoon = { voornaam: 'Contact', achternaam: 'Persoon' };
const CONTACT = { 'CONTACTPERSOON.ACHTERNAAM': 'Persoon', 'contactpersoon.voornaam': 'Contact' };
const nemer = (n: number) => ({ voornaam: 'Deel', achternaam: `Nemer ${n}` });
const NEMER = (n: number) => ({ 'DEELNEMER.ACHTERNAAM': `Nemer ${n}`, 'deelnemer.voornaam': 'Deel' });
const request = (nr: string, flag: 'Ja' | 'Nee') => ({
  WEBAANVRAAGNR: nr,
  CONTACTPERSOONISDEELNEMER: flag,
  ...CONTACT,
});

/** The same three webaanvragen as bodies, and as the answers of GET. */
const BODIES = [
  { contactpersoon },
  { contactpersoon, deelnemers: [nemer(1), nemer(2)] },
  { contactpersoon, deelnemers: [contactpersoon, nemer(1), nemer(2)] },
];
const REQUESTS = [
  { id: 'a', nummer: '1', aantalDeelnemers: 1, contactpersoonIsDeelnemer: true, contactpersoon },
  { id: 'b', nummer: '2', aantalDeelnemers: 2, contactpersoonIsDeelnemer: false, contactpersoon },
  { id: 'c', nummer: '3', aantalDeelnemers: 3, contactpersoonIsDeelnemer: true, contactpersoon },
];
const PARTICIPANTS = ['b', 'b', 'c', 'c'].map((webaanvraagId, n) => ({
  webaanvraagId,
  ...nemer((n % 2) + 1),
}));
const EXPECTED = [
  request('1', 'Ja'),
  { ...request('2', 'Nee'), ...NEMER(1) },
  { ...request('2', 'Nee'), ...NEMER(2) },
  { ...request('3', 'Ja'), ...NEMER(1) },
  { ...request('3', 'Ja'), ...NEMER(2) },
];
const withIds = EXPECTED.map((row) => ({ ...row, id: 'abc'['123'.indexOf(row.WEBAANVRAAGNR)] }));
const lines = (records: readonly unknown[]) => records.map((one) => JSON.stringify(one)).join('\n');

describe('the three scenarios', () => {
  it('as bodies of POST Webaanvragen', async () => expect(await rows(BODIES)).toEqual(EXPECTED));

  it.each<[string, unknown]>([
    ['one array after another in one file', `${JSON.stringify(REQUESTS)}\n${JSON.stringify(PARTICIPANTS)}`],
    ['one on each line', lines([...REQUESTS, ...PARTICIPANTS])],
    ['deelnemers before webaanvragen', [...PARTICIPANTS, ...REQUESTS]],
    [
      'pages',
      lines([
        { data: REQUESTS.slice(0, 1), count: 3 },
        { data: REQUESTS.slice(1), count: 3 },
        { data: PARTICIPANTS },
      ]),
    ],
    [
      'names with capitals',
      JSON.stringify([...REQUESTS, ...PARTICIPANTS])
        .replaceAll('"contactpersoonIsDeelnemer"', '"ContactpersoonIsDeelnemer"')
        .replaceAll('"webaanvraagId"', '"WebaanvraagId"')
        .replaceAll('"nummer"', '"Nummer"'),
    ],
    ['with a mark', `\uFEFF${JSON.stringify([...REQUESTS, ...PARTICIPANTS])}`],
  ])('as answers of GET: %s', async (_, value) => expect(await rows(value)).toEqual(withIds));

  it('every name with a capital, as other libraries write them', async () => {
    const capital = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(capital)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value).map(([name, one]) => [
                name.replace(/^./, (letter) => letter.toUpperCase()),
                capital(one),
              ]),
            )
          : value;
    expect(await rows({ Items: capital([...REQUESTS, ...PARTICIPANTS]) })).toEqual(withIds);
    expect(await rows(capital(BODIES))).toEqual(EXPECTED);
  });

  it('a body alone is a webaanvraag and no page, whatever it lacks', async () => {
    expect(await rows({ bedrijf: { naam: 'Alfa' }, deelnemers: [nemer(1)] })).toEqual([
      { WEBAANVRAAGNR: '1', CONTACTPERSOONISDEELNEMER: 'Nee', 'bedrijf.naam': 'Alfa', ...NEMER(1) },
    ]);
    expect(await rows({ opmerking: 'x', deelnemers: [nemer(1), nemer(2)] })).toHaveLength(2);
  });

  it('deelnemers alone are rows under the id of their webaanvraag', async () => {
    expect(await rows(PARTICIPANTS.slice(1, 3))).toEqual([
      { WEBAANVRAAGNR: 'b', ...NEMER(2) },
      { WEBAANVRAAGNR: 'c', ...NEMER(1) },
    ]);
  });
});

describe('an answer', () => {
  it('gives every field, dates and yes-no as a list has them, zeros kept', async () => {
    const [row] = await rows([
      {
        nummer: '0007',
        referentieNrKlant: '007',
        aanvraagIsOrder: false,
        bedrijf: { naam: 'Zoë', adres: { postcode: '1012 AB', landCode: 'NL' }, externId: '00042' },
        contactpersoon: { achternaam: 'Jansen', tel1: '0612345678' },
        deelnemers: [
          {
            achternaam: 'Berg',
            email1: 'b@example.nl',
            geboortedatum: '1985-04-03T00:00:00',
            vrijeveldenPersoon: { VrijveldFunctie: 'Chef', Tweede: 'x' },
            categorieen: [{ categorieId: 'k1' }],
            afdelingId: null,
          },
        ],
        opleidingen: [{ opleidingId: 'o1', code: 'OPL-1' }, { naam: 'Heftruck' }],
      },
    ]);
    expect(row).toEqual({
      WEBAANVRAAGNR: '0007',
      CONTACTPERSOONISDEELNEMER: 'Nee',
      'CONTACTPERSOON.ACHTERNAAM': 'Jansen',
      'DEELNEMER.ACHTERNAAM': 'Berg',
      referentieNrKlant: '007',
      aanvraagIsOrder: 'Nee',
      'bedrijf.naam': 'Zoë',
      'bedrijf.adres.postcode': '1012 AB',
      'bedrijf.adres.landCode': 'NL',
      'bedrijf.externId': '00042',
      'contactpersoon.telefoonnummer': '0612345678',
      'deelnemer.emailadres': 'b@example.nl',
      'deelnemer.geboorteDatum': '03-04-1985',
      'deelnemer.vrijveldCode': 'VrijveldFunctie',
      'deelnemer.vrijveldWaarde': 'Chef',
      'deelnemer.vrijeveldenPersoon.Tweede': 'x',
      'deelnemer.categorieen.1.categorieId': 'k1',
      'opleiding.code': 'OPL-1',
      'opleidingen.1.opleidingId': 'o1',
      'opleidingen.2.naam': 'Heftruck',
    });
  });

  it('tells a count that its rows contradict, and gives numbers that nobody has', async () => {
    const made = await rows([
      { contactpersoon, aantalPersonen: 4 },
      { nummer: '1', contactpersoon },
    ]);
    expect(made.map((row) => [row.WEBAANVRAAGNR, row.aantalpersonen])).toEqual([
      ['2', '4'],
      ['1', undefined],
    ]);
  });

  it('loses nothing that is not as it should be', async () => {
    const odd = `[{"contactpersoon":{"achternaam":"Bos","email1":"a@b.nl","emailadres":"c@b.nl","constructor":"x"},
      "deelnemers":["los"],"bedrijf":"Alfa","__proto__":{"a":1},"toString":"y"}]`;
    expect(await rows(odd)).toEqual([
      {
        WEBAANVRAAGNR: '1',
        CONTACTPERSOONISDEELNEMER: 'Ja',
        'CONTACTPERSOON.ACHTERNAAM': 'Bos',
        'contactpersoon.emailadres': 'a@b.nl',
        'contactpersoon.emailadres (2)': 'c@b.nl',
        'contactpersoon.constructor': 'x',
        deelnemers: 'los',
        bedrijf: 'Alfa',
        '__proto__.a': '1',
        toString: 'y',
      },
    ]);
  });

  it('whatever is in it, every text of it stands in the table', async () => {
    const names =
      'id nummer Nummer opmerking bedrijf naam adres plaats contactpersoon voornaam achternaam email1 emailadres deelnemers persoon opleidingen code webaanvraag webaanvraagId aantalPersonen vrijeveldenPersoon constructor x'.split(
        ' ',
      );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constant('?'),
        tie('object'),
        fc.array(tie('object'), { maxLength: 3 }),
      ),
      object: fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 6 }),
    }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(fc.constantFrom(...names), value).map((record) => ({ id: '?', ...record }))),
        async (tree) => {
          let texts = 0;
          const numbered = JSON.stringify(tree).replaceAll('"?"', () => `"t${texts++}t"`);
          fc.pre(texts > 0);
          const { table } = await read(`[{"contactpersoon":{"achternaam":"x"}},${numbered.slice(1)}`);
          const all = table.columns.flatMap((column) => [...column.texts]).join('\n');
          const missing = Array.from({ length: texts }, (_, n) => `t${n}t`).filter(
            (text) => !all.includes(text),
          );
          expect(missing).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('of something else is a table by its own names', async () => {
    expect(await rows([{ id: '1', achternaam: 'Bos', adres: { plaats: 'Gent' } }])).toEqual([
      { id: '1', achternaam: 'Bos', 'adres.plaats': 'Gent' },
    ]);
    const { table } = await read('[{"achternaam":"Bos"},{"voornaam":"Jan"}]');
    expect(table.columns.map(({ heading }) => heading)).toEqual(['achternaam', 'voornaam']);
  });

  it('is told as JSON, with the headings and rows as a sheet would have them', async () => {
    const { notices, preview, table } = await read(JSON.stringify(BODIES));
    expect(notices.format).toBe('json');
    expect([table.firstRow, table.slots]).toEqual([2, 5]);
    expect(preview.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [1, 'WEBAANVRAAGNR'],
      [2, '1'],
      [3, '2'],
      [4, '2'],
      [5, '3'],
      [6, '3'],
    ]);
  });

  it('that is no JSON after all is read as text', async () => {
    const { notices, table } = await read('["a";b\n1;2\n');
    expect(notices.format).toBe('csv');
    expect(table.columns.length).toBeGreaterThan(0);
  });

  it.each(['['.repeat(100_000), `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, '[{"a":{}}]', '[{}]'])(
    'however odd, never throws: %#',
    async (text) => {
      const bytes = new TextEncoder().encode(text);
      await expect(
        readTable({ name: 'a.json', bytes }, {}, { knownHeadings: new Set() }),
      ).resolves.toBeDefined();
    },
  );
});
