import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEDRIJVEN_PERSONEN } from '../layouts/bedrijven-personen.ts';
import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import { isFault } from '../model/fault.ts';
import type { FieldPath } from '../model/field.ts';
import type { Layout } from '../model/layout.ts';
import { encodeCsv } from '../write/csv.ts';
import type { Session } from './face.ts';
import { createSession } from './session.ts';

// From a list of participants, and from a list of bedrijven and personen, to files for the periodic import, each of which reads back the same.

type Row = Partial<Record<FieldPath, string>>;

async function opened(name: string, bytes: Uint8Array, layout?: Layout): Promise<Session> {
  const session = createSession({ year: 2026, month: 11, day: 29 });
  if (layout !== undefined) await session.chooseLayout(layout);
  const open = await session.open({ kind: 'file', name, bytes }, { headingRow: 1 });
  if (isFault(open)) throw new Error(open.fault);
  return session;
}

function csvOf(layout: Layout, rows: readonly Row[]): Uint8Array {
  const cells = rows.map((row) => layout.columns.map(({ field }) => (field && row[field]) ?? ''));
  return encodeCsv([layout.columns.map(({ heading }) => heading), ...cells], { bom: false });
}

function cellsIn(session: Session): string[][] {
  const { view, rows: count } = session.view({ filter: 'all' });
  const columns = session.summary().columns.map(({ column }) => column);
  const { rows } = session.window({ view, from: 0, to: count, columns });
  return rows.map(({ cells }) => cells.map(({ text }) => text));
}

async function made(session: Session, form: string, inSpiteOfErrors = false) {
  const answer = await session.makeTarget({ form, choices: {}, inSpiteOfErrors, withoutErrorRows: false });
  if (answer.outcome !== 'made') throw new Error(JSON.stringify(answer));
  return answer;
}

const KEYED: Row = {
  'bedrijf.naam': 'Jansen Bouw',
  'bedrijf.externId': '007',
  'bedrijf.externSource': 'crm',
  'contactpersoon.achternaam': 'Dam',
  'contactpersoon.voornaam': 'Jo',
  'contactpersoon.externId': '0001',
  'contactpersoon.externSource': 'hr',
  'opleiding.code': 'BHV',
};
const participant = (n: number): Row => ({
  ...KEYED,
  'deelnemer.voornaam': `Eva ${n}`,
  'deelnemer.achternaam': 'Bakker',
  'deelnemer.externId': `001${n}`,
  'deelnemer.externSource': 'hr',
  'deelnemer.telefoonnummer': `061234567${n}`,
});

describe('from a list of participants', () => {
  const list = () => opened('d.csv', csvOf(WEBAANVRAGEN, [participant(1), participant(2), participant(1)]));

  it.each([
    ['bedrijven-personen', 'b.csv'],
    ['bedrijven-personen-xlsx', 'b.xlsx'],
  ])('%s reads back with every zero, and nothing is wrong in it', async (form, name) => {
    const answer = await made(await list(), form);
    expect(answer).toMatchObject({ records: 3, checked: { rows: 3, counts: { error: 0 } } });
    expect(answer.fallsAway.map(({ heading }) => heading)).toEqual(['Opleiding Code']);
    expect(answer.otherwise).toMatchObject([{ count: 1, rows: [4] }]);
    const again = await opened(name, answer.files[0]!.bytes);
    expect(again.summary()).toMatchObject({ rows: 3, counts: { error: 0 } });
    expect(cellsIn(again).map((row) => row.filter((text) => text !== ''))).toEqual([
      ['007', 'crm', 'Jansen Bouw', '0001', 'hr', 'Jo', 'Dam'],
      ['007', 'crm', 'Jansen Bouw', '0011', 'hr', 'Eva 1', 'Bakker', '0612345671'],
      ['007', 'crm', 'Jansen Bouw', '0012', 'hr', 'Eva 2', 'Bakker', '0612345672'],
    ]);
  });

  it('XML is looked at by the same checks, under its own name', async () => {
    const half = { ...participant(1), 'contactpersoon.externSource': '' };
    const session = await opened('d.csv', csvOf(WEBAANVRAGEN, [half]));
    const answer = await made(session, 'bedrijven-personen-xml', true);
    expect(answer.files[0]!.name).toBe('.xml');
    expect(answer.checked?.groups.map(({ check, file }) => [check, file])).toContainEqual([
      'half-key',
      '.xml',
    ]);
  });
});

describe('from a list of bedrijven and personen', () => {
  it('gives what reads back as the same, and makes the same again, whatever stands there', async () => {
    const fields = BEDRIJVEN_PERSONEN.columns.flatMap(({ field }) =>
      field?.endsWith('.blok') ? [] : (field ?? []),
    );
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
      .filter((one) => !/[\r\0]|^\ufeff/.test(one));
    const row = fc.dictionary(
      fc.constantFrom(...fields) as fc.Arbitrary<string>,
      fc.oneof(text, fc.constantFrom('A', 'a')),
      { maxKeys: 10 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (rows) => {
        const session = await opened('b.csv', csvOf(BEDRIJVEN_PERSONEN, rows as Row[]), BEDRIJVEN_PERSONEN);
        const { bytes } = (await made(session, 'bedrijven-personen', true)).files[0]!;
        const again = await opened('b.csv', bytes, BEDRIJVEN_PERSONEN);
        const { files } = await made(again, 'bedrijven-personen', true);
        expect(new TextDecoder().decode(files[0]!.bytes)).toBe(new TextDecoder().decode(bytes));
      }),
      { numRuns: 25 },
    );
  });
});

it('the newer import gets a file that its own layout knows, free fields and all', async () => {
  const free = { 'deelnemer.vrijveldCode': 'VrijveldPas', 'deelnemer.vrijveldWaarde': '0007' };
  const session = await opened('d.csv', csvOf(WEBAANVRAGEN, [{ ...participant(1), ...free }]));
  const answer = await made(session, 'bedrijven-personen-vrij');
  expect(answer).toMatchObject({ records: 2, checked: { rows: 2, counts: { error: 0 } } });
  const again = await opened('b.csv', answer.files[0]!.bytes);
  expect(again.summary().columns.at(-1)).toMatchObject({ heading: 'VV Persoon VrijveldPas' });
  expect(cellsIn(again).map((row) => row.at(-1))).toEqual(['', '0007']);
});

describe('golden files', () => {
  const golden = (name: string) => readFileSync(`src/targets/golden/${name}`, 'utf8');

  it('of participants, the CSV of bedrijven and personen', async () => {
    const free = { 'deelnemer.vrijveldCode': 'VrijveldPas', 'deelnemer.vrijveldWaarde': '0007; "a"' };
    const rows = [participant(1), { ...participant(2), ...free }, { 'deelnemer.achternaam': 'Particulier' }];
    const { files } = await made(await opened('d.csv', csvOf(WEBAANVRAGEN, rows)), 'bedrijven-personen');
    expect(new TextDecoder().decode(files[0]!.bytes)).toBe(golden('bedrijven-personen.csv'));
  });

  it('of that file, the CSV of webaanvragen', async () => {
    const session = await opened('b.csv', new TextEncoder().encode(golden('bedrijven-personen.csv')));
    const request = { form: 'webaanvragen', inSpiteOfErrors: false, withoutErrorRows: false };
    const answer = await session.makeTarget({ ...request, choices: { wie: 'bundel', opleiding: 'BHV-1' } });
    if (answer.outcome !== 'made') throw new Error(JSON.stringify(answer));
    expect(new TextDecoder().decode(answer.files[0]!.bytes)).toBe(golden('webaanvragen.csv'));
  });
});

describe('to participants and back', () => {
  it('gives the same persons with the same bedrijf, and names what falls away', async () => {
    const dossiers: Row[] = [1, 2].map((n) => ({
      'bedrijf.naam': 'Jansen Bouw',
      'bedrijf.externId': '007',
      'bedrijf.externSource': 'crm',
      'bedrijf.website': 'jansen.example',
      'persoon.achternaam': 'Bakker',
      'persoon.voornaam': `Eva ${n}`,
      'persoon.externId': `001${n}`,
      'persoon.externSource': 'hr',
      'persoon.telefoonnummer': `061234567${n}`,
      'persoon.vrijveldCode': 'VrijveldPas',
      'persoon.vrijveldWaarde': '0007',
    }));
    const bytes = csvOf(BEDRIJVEN_PERSONEN, dossiers);
    const there = await made(await opened('b.csv', bytes, BEDRIJVEN_PERSONEN), 'webaanvragen');
    expect(there).toMatchObject({ records: 2, checked: { rows: 2, counts: { error: 0 } } });
    expect(there.fallsAway.map(({ heading }) => heading)).toEqual(['Bedrijf website']);
    const participants = await opened('w.csv', there.files[0]!.bytes);
    const back = await made(participants, 'bedrijven-personen');
    expect(back.fallsAway).toEqual([]);
    const without = dossiers.map(({ 'bedrijf.website': _, ...row }) => row);
    expect(new TextDecoder().decode(back.files[0]!.bytes)).toBe(
      new TextDecoder().decode(csvOf(BEDRIJVEN_PERSONEN, without)),
    );
  });
});
