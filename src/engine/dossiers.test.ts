import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEDRIJVEN_PERSONEN } from '../layouts/bedrijven-personen.ts';
import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import { isFault } from '../model/fault.ts';
import type { FieldPath } from '../model/field.ts';
import type { Layout } from '../model/layout.ts';
import type { Session } from './face.ts';
import { createSession } from './session.ts';

// The import of bedrijven and personen through the engine: open, look, mend, write. What is only said of webaanvragen is not said here.

type Row = Partial<Record<FieldPath, string>>;
const quote = (text: string) => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const lineOf = (cells: readonly string[]) => `${cells.map(quote).join(';')}\r\n`;
const HEADINGS = BEDRIJVEN_PERSONEN.columns.map((column) => column.heading);

function csvOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => BEDRIJVEN_PERSONEN.columns.map((c) => (c.field && row[c.field]) ?? ''));
  return [HEADINGS, ...cells].map(lineOf).join('');
}

async function opened(text: string, layout: Layout = BEDRIJVEN_PERSONEN): Promise<Session> {
  const session = createSession({ year: 2026, month: 11, day: 22 });
  await session.chooseLayout(layout);
  const answer = await session.open(
    { kind: 'file', name: 'p.csv', bytes: new TextEncoder().encode(text) },
    {},
  );
  if (isFault(answer)) throw new Error(`not opened: ${answer.fault}`);
  return session;
}

const found = (session: Session) =>
  session
    .summary()
    .groups.flatMap(({ key, severity }) =>
      session
        .findings(key, 0, 100)
        .map(({ check, where }) => `${severity} ${check} ${where.row ?? ''}`.trim()),
    );

const JANSEN: Row = {
  'bedrijf.externId': 'B007',
  'bedrijf.externSource': 'crm',
  'bedrijf.naam': 'Jansen Bouw B.V.',
  'bedrijf.adres.adres1': 'Dam 1',
  'bedrijf.adres.postcode': '1012 AB',
  'bedrijf.adres.plaats': 'Amsterdam',
};
const EVA: Row = {
  'persoon.externId': '0012',
  'persoon.externSource': 'hr',
  'persoon.voornaam': 'Eva',
  'persoon.achternaam': 'Bakker',
  'persoon.emailadres': 'eva@example.nl',
  'persoon.telefoonnummer': '0612345678',
};

describe('bedrijven en personen', () => {
  it('says nothing of webaanvragen, and nothing of rows with which nothing is wrong', async () => {
    const session = await opened(
      csvOf([
        { ...JANSEN, ...EVA },
        JANSEN,
        { ...JANSEN, 'persoon.achternaam': 'X', 'persoon.externId': '13', 'persoon.externSource': 'hr' },
      ]),
    );
    expect(found(session)).toEqual(['hint reconstructed-heading']);
  });

  it('tells what the import would do with a key, a name or a set that is not whole', async () => {
    const rows: Row[] = [
      { ...JANSEN, ...EVA, 'persoon.telefoonnummer': '612345678' },
      { ...JANSEN, 'bedrijf.externId': 'b007', 'bedrijf.adres.adres1': 'Dam 2' },
      { 'persoon.externId': '14', 'persoon.externSource': 'hr', 'persoon.achternaam': 'Vries' },
      { 'persoon.voornaam': 'Jan', 'bedrijf.naam': 'Bos' },
      { ...JANSEN, 'bedrijf.categorie': 'Bouw', 'bedrijf.vrijveldCode2': 'VrijveldKlant' },
    ];
    expect(found(await opened(csvOf(rows))).sort()).toEqual([
      'error half-category 6',
      'error half-free-field 6',
      'error lost-leading-zero 2',
      'error nameless-record 5',
      'hint reconstructed-heading',
      'warning key-overwrites 3',
      'warning keyless-record 5',
      'warning loses-company 4',
    ]);
  });

  it('mends what is safe and writes the same columns, zeros and all', async () => {
    const session = await opened(csvOf([{ ...JANSEN, ...EVA, 'persoon.telefoonnummer': '612345678' }]));
    session.mend({ what: 'safe' });
    const written = await session.write({ bom: false, inSpiteOfErrors: false, withoutErrorRows: false });
    expect(written.outcome === 'written' && new TextDecoder().decode(written.bytes)).toBe(
      csvOf([{ ...JANSEN, ...EVA }]),
    );
  });

  it('shows the bedrijven with their personen, each once', async () => {
    const rows: Row[] = [
      { ...JANSEN, ...EVA },
      { ...JANSEN, 'bedrijf.externId': 'b007', ...EVA, 'persoon.externId': '0012' },
      { ...JANSEN, 'persoon.achternaam': 'Bos' },
      { 'persoon.voornaam': 'Piet', 'persoon.achternaam': 'Vries' },
      { 'bedrijf.naam': 'Kort' },
      { 'bedrijf.naam': 'Kort' },
    ];
    const session = await opened(csvOf(rows));
    const { cards, ...totals } = session.dossiers(0, 10);
    expect(totals).toEqual({ dossiers: 3, companies: 2, persons: 3, unlinked: 1 });
    expect(
      cards.map(({ name, id, rows: of, persons }) => [name, id, of, persons.map((one) => one.name)]),
    ).toEqual([
      ['Jansen Bouw B.V.', 'B007', [2, 3, 4], ['Eva Bakker', 'Bos']],
      ['', '', [5], ['Piet Vries']],
      ['Kort', '', [6, 7], []],
    ]);
    expect(session.dossiers(1, 2).cards).toEqual(cards.slice(1, 2));
  });

  it('is guessed from its headings, and a choice is not guessed over', async () => {
    const session = createSession({ year: 2026, month: 11, day: 22 });
    const source = { kind: 'file' as const, name: 'p.csv', bytes: new TextEncoder().encode(csvOf([JANSEN])) };
    const guessed = await session.open(source, {});
    if (isFault(guessed)) throw new Error(guessed.fault);
    expect(guessed.layout.id).toBe('bedrijven-personen');
    expect(guessed.guess).toMatchObject({ fits: HEADINGS.length, headings: HEADINGS.length });
    await session.chooseLayout(WEBAANVRAGEN);
    const said = await session.open(source, {});
    if (isFault(said)) throw new Error(said.fault);
    expect([said.layout.id, said.guess]).toEqual(['webaanvragen', undefined]);
    await session.chooseLayout(undefined);
    expect(await session.open(source, {})).toMatchObject({ layout: { id: 'bedrijven-personen' } });
  });

  it('is found below a title, though its headings are nobody else’s', async () => {
    const session = createSession({ year: 2026, month: 11, day: 22 });
    const text = 'Export;;;\r\nStatus;Type;Naam;Klantcode\r\nKlant;Bedrijf;Jansen;7\r\n';
    const made = await session.open(
      { kind: 'file', name: 'r.csv', bytes: new TextEncoder().encode(text) },
      {},
    );
    if (isFault(made)) throw new Error(made.fault);
    expect([made.layout.id, made.notices.headingRow]).toEqual(['adminpulse', 2]);
  });

  it('reads a file in which the headings of the two blocks are the same, by what stands above them', async () => {
    const headings = [
      'BEDRIJF',
      'ExternId',
      'ExternSource',
      'Bedrijfsnaam',
      'PERSOON',
      'ExternId',
      'ExternSource',
      'Achternaam',
    ];
    const session = await opened(
      [headings, ['', 'B7', 'crm', 'Jansen', '', '0012', 'hr', 'Bakker']].map(lineOf).join(''),
    );
    const fields = session.summary().columns.filter(({ found }) => found !== '');
    expect(fields.map(({ found, field }) => `${found}=${field}`)).toEqual([
      'BEDRIJF=bedrijf.blok',
      'ExternId=bedrijf.externId',
      'ExternSource=bedrijf.externSource',
      'Bedrijfsnaam=bedrijf.naam',
      'PERSOON=persoon.blok',
      'ExternId=persoon.externId',
      'ExternSource=persoon.externSource',
      'Achternaam=persoon.achternaam',
    ]);
  });

  it('takes a column of names for names, not for the heading of a block', async () => {
    const session = await opened(`Bedrijf;Persoon achternaam\r\nJansen;Bakker\r\nBos;Vries\r\n`);
    const [first] = session.summary().columns.filter(({ found }) => found === 'Bedrijf');
    expect(first?.field).toBe('bedrijf.naam');
  });

  it('writes what it read, whatever the cells', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 6 });
    const row = fc.record({
      'bedrijf.naam': cell,
      'bedrijf.externId': cell,
      'persoon.achternaam': fc.constant('Bakker'),
      'persoon.externId': cell,
      'persoon.vrijveldWaarde5': cell,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (rows) => {
        const session = await opened(csvOf(rows));
        const window = session.window({
          view: session.view({ filter: 'all' }).view,
          from: 0,
          to: rows.length,
          columns: HEADINGS.map((_, at) => session.alignment().places[at]!.column),
        });
        const before = window.rows.map(({ cells }) => cells.map(({ text }) => text));
        const written = await session.write({ bom: false, inSpiteOfErrors: true, withoutErrorRows: false });
        if (written.outcome !== 'written') throw new Error(written.outcome);
        const again = await opened(new TextDecoder().decode(written.bytes));
        const reread = again.window({
          view: again.view({ filter: 'all' }).view,
          from: 0,
          to: rows.length,
          columns: HEADINGS.map((_, at) => again.alignment().places[at]!.column),
        });
        expect(reread.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});
