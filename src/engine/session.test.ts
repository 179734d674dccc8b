import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import type { Change } from '../model/edit.ts';
import { isFault } from '../model/fault.ts';
import type { FieldPath } from '../model/field.ts';
import type { Session } from './face.ts';
import { createSession } from './session.ts';
import type { Opened } from './shown.ts';

// The path of the data through the engine, without a thread: open, look, mend, undo, write.

const HEADINGS = WEBAANVRAGEN.columns.map((column) => column.heading);
type Row = Partial<Record<FieldPath, string>>;

/** A row that nothing is wrong with. */
const FINE: Row = {
  webaanvraagNr: '0001',
  'opleiding.code': 'VCA-B',
  contactpersoonIsDeelnemer: 'Nee',
  aanvraagIsOrder: 'Nee',
  'bedrijf.naam': 'Jansen Bouw B.V.',
  'bedrijf.externId': '000123',
  'bedrijf.externSource': 'crm',
  'contactpersoon.voorletters': 'P.',
  'contactpersoon.achternaam': 'Jansen',
  'contactpersoon.emailadres': 'p.jansen@example.nl',
  'deelnemer.voorletters': 'S.',
  'deelnemer.achternaam': 'Bakker',
  'deelnemer.geboorteDatum': '14-11-1983',
  'deelnemer.telefoonnummer': '0612345678',
  'deelnemer.emailadres': 's.bakker@example.nl',
};

function csvOf(rows: readonly Row[], headings: readonly string[] = HEADINGS): string {
  const quote = (text: string) => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((row) =>
    WEBAANVRAGEN.columns.map((c) => quote((c.field === undefined ? '' : row[c.field]) ?? '')).join(';'),
  );
  return [headings.map(quote).join(';'), ...lines].map((line) => `${line}\r\n`).join('');
}

async function opened(text: string, name = 'proef.csv'): Promise<{ session: Session; opened: Opened }> {
  const session = createSession({ year: 2026, month: 11, day: 22 });
  const answer = await session.open({ kind: 'file', name, bytes: new TextEncoder().encode(text) }, {});
  if (isFault(answer)) throw new Error(`not opened: ${answer.fault} ${answer.detail ?? ''}`);
  return { session, opened: answer };
}

const columnOf = (field: FieldPath) => WEBAANVRAGEN.columns.findIndex((column) => column.field === field);
const WRITE = { bom: false, inSpiteOfErrors: false, withoutErrorRows: false };

async function writtenText(session: Session, choices = WRITE): Promise<string> {
  const written = await session.write(choices);
  if (written.outcome !== 'written') throw new Error(written.outcome);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(written.bytes);
}

/** All that was found, with its facts. */
function groupsOf(session: Session): string[] {
  return session
    .summary()
    .groups.flatMap((group) => [
      `${group.key} ${group.count} ${JSON.stringify(group.columns)}`,
      ...session.findings(group.key, 0, group.count).map((finding) => finding.key),
    ])
    .sort();
}

describe('a file that is right', () => {
  it('has no errors and no warnings', async () => {
    const { opened: o } = await opened(csvOf([FINE]));
    expect(o.summary.counts).toMatchObject({ error: 0, warning: 0 });
    expect(o.summary).toMatchObject({ rows: 1, webaanvragen: 1, safe: 0, rowsWithErrors: 0 });
  });

  it('is written back byte for byte when nobody touched it, also with quotes that were not needed', async () => {
    const text = csvOf([FINE]).replace('Jansen Bouw B.V.', '"Jansen Bouw B.V."');
    const { session } = await opened(text);
    expect(await writtenText(session)).toBe(text);
    expect(await session.write(WRITE)).toMatchObject({ proof: { untouched: true, rowsIn: 1, rowsOut: 1 } });
  });
});

it('of two files that are read at once, keeps the one that was asked for later', async () => {
  const session = createSession({ year: 2026, month: 3, day: 2 });
  const file = (name: string, rows: number) => {
    const lines = Array.from({ length: rows }, (_, at) => ({ ...FINE, webaanvraagNr: String(at) }));
    return { kind: 'file' as const, name, bytes: new TextEncoder().encode(csvOf(lines)) };
  };
  const ended: string[] = [];
  const open = async (name: string, rows: number) => {
    await session.open(file(name, rows), {});
    ended.push(name);
  };
  await Promise.all([open('long', 6000), open('short', 2)]);
  expect(ended).toEqual(['short', 'long']);
  expect(session.summary().rows).toBe(2);
});

describe('mending', () => {
  it('puts a lost zero back, as one step that can be undone and redone', async () => {
    const text = csvOf([{ ...FINE, 'deelnemer.telefoonnummer': '612345678' }]);
    const { session, opened: o } = await opened(text);
    expect(o.summary.groups.map((group) => group.check)).toContain('lost-leading-zero');
    const mended = session.mend({ what: 'safe' });
    expect(mended.counts).toMatchObject({ error: 0, warning: 0 });
    expect(mended.changed.cells).toBe(1);
    expect(await writtenText(session)).toBe(csvOf([FINE]));
    expect(session.undo().counts.error).toBe(1);
    expect(session.summary().changed.cells).toBe(0);
    expect(session.redo().counts.error).toBe(0);
  });

  it('lets two mends of one cell add up', async () => {
    const { session } = await opened(csvOf([{ ...FINE, 'deelnemer.telefoonnummer': ' 612345678 ' }]));
    session.mend({ what: 'safe' });
    expect(await writtenText(session)).toBe(csvOf([FINE]));
  });

  it('brings the rows of a torn webaanvraag together and keeps their row numbers', async () => {
    const row = (number: string, name: string): Row => ({
      ...FINE,
      webaanvraagNr: number,
      'deelnemer.achternaam': name,
      'deelnemer.emailadres': `${name.toLowerCase()}@example.nl`,
    });
    const { session } = await opened(csvOf([row('7', 'Aa'), row('8', 'Bee'), row('7', 'Cee')]));
    expect(session.summary().groups.map((group) => group.check)).toContain('torn-bundle');
    const summary = session.mend({ what: 'safe' });
    expect(summary.groups.map((group) => group.check)).not.toContain('torn-bundle');
    const view = session.view({ filter: 'all' });
    const window = session.window({
      view: view.view,
      from: 0,
      to: 9,
      columns: [columnOf('deelnemer.achternaam')],
    });
    expect(window.rows.map((r) => [r.row, r.cells[0]?.text])).toEqual([
      [2, 'Aa'],
      [4, 'Cee'],
      [3, 'Bee'],
    ]);
  });

  it('restores moved and renamed columns and says nothing more of them', async () => {
    const moved = [...HEADINGS];
    [moved[0], moved[1]] = [moved[1]!, moved[0]!];
    const lines = csvOf([FINE])
      .split('\r\n')
      .map((line) => line.split(';'))
      .map(([a, b, ...rest]) => (b === undefined ? '' : [b, a, ...rest].join(';')));
    const { session, opened: o } = await opened(lines.join('\r\n').replace('ReferentieNr', 'referentie nr'));
    expect(o.summary.groups.map((g) => g.check)).toEqual(
      expect.arrayContaining(['moved-column', 'renamed-column']),
    );
    session.mend({ what: 'safe' });
    expect(await writtenText(session)).toBe(csvOf([FINE]));
  });
});

describe('errors hold the file back', () => {
  const bad = csvOf([
    { ...FINE, 'deelnemer.emailadres': 'geen adres' },
    { ...FINE, webaanvraagNr: '0002' },
  ]);

  it('until the user says yes', async () => {
    const { session } = await opened(bad);
    expect(await session.write(WRITE)).toMatchObject({ outcome: 'held-back' });
    expect(await writtenText(session, { ...WRITE, inSpiteOfErrors: true })).toBe(bad);
  });

  it('or leaves their rows out, and says which', async () => {
    const { session } = await opened(bad);
    const written = await session.write({ ...WRITE, withoutErrorRows: true });
    expect(written).toMatchObject({ outcome: 'written', proof: { rowsIn: 2, rowsOut: 1, leftOut: [2] } });
  });
});

describe('what is looked at again after an edit', () => {
  const texts = ['', 'Ja', 'Nee', 'j', '0007', '7', '612345678', ' x ', 'a@example.nl', '31110', 'Jansen BV'];
  const fields: FieldPath[] = [
    'webaanvraagNr',
    'contactpersoonIsDeelnemer',
    'bedrijf.naam',
    'deelnemer.telefoonnummer',
    'deelnemer.emailadres',
    'deelnemer.geboorteDatum',
    'deelnemer.achternaam',
    'contactpersoon.externId',
  ];
  const filledRow = fc
    .tuple(...fields.map(() => fc.constantFrom(...texts)))
    .map((values): Row => ({ ...FINE, ...Object.fromEntries(fields.map((f, at) => [f, values[at]])) }));
  /** One cell or none: an edit makes it blank, or no longer blank. */
  const sparseRow = fc.constantFrom<Row[]>({}, { webaanvraagNr: '7' }, { 'deelnemer.achternaam': 'Aa' });
  const rowArb = fc.oneof({ weight: 4, arbitrary: filledRow }, { weight: 1, arbitrary: sparseRow });
  const row = fc.integer({ min: 2, max: 7 });
  const changeArb: fc.Arbitrary<Change> = fc.oneof(
    fc.record({
      kind: fc.constant('cell' as const),
      row,
      column: fc.constantFrom(...fields.map(columnOf)),
      text: fc.constantFrom(...texts),
    }),
    fc.record({ kind: fc.constant('move' as const), row, after: fc.option(row, { nil: null }) }),
    fc.record({ kind: fc.constant('remove' as const), row }),
    fc.record({ kind: fc.constant('insert' as const), after: row, texts: fc.constant({ 0: '0009' }) }),
  );

  it('gives the same findings as looking at everything again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(rowArb, { minLength: 6, maxLength: 6 }),
        fc.array(fc.array(changeArb, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        async (rows, steps) => {
          const { session } = await opened(csvOf(rows));
          for (const changes of steps) session.edit(changes, { kind: 'typed' });
          const incremental = groupsOf(session);
          await session.chooseLayout(WEBAANVRAGEN);
          expect(incremental).toEqual(groupsOf(session));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('proposes numbers for a split that are still free when others have come and gone', async () => {
    const rows = Array.from(
      { length: 12 },
      (_, nth): Row => ({
        ...FINE,
        webaanvraagNr: nth === 0 ? '0001' : '0007',
        'deelnemer.achternaam': `Naam${nth}`,
      }),
    );
    const { session } = await opened(csvOf(rows));
    const proposed = () => {
      const group = session.summary().groups.find(({ check }) => check === 'overfull-bundle');
      return JSON.stringify(session.findings(group?.key ?? '', 0, 1)[0]?.facts);
    };
    expect(proposed()).toContain('"0008"');
    session.edit([{ kind: 'cell', row: 2, column: columnOf('webaanvraagNr'), text: '0008' }], {
      kind: 'typed',
    });
    expect(proposed()).toContain('"0009"');
    session.undo();
    expect(proposed()).toContain('"0008"');
  });

  it('undo gives back the table, the findings and the bytes as they were, redo what they became', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(rowArb, { minLength: 6, maxLength: 6 }),
        fc.array(fc.array(changeArb, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        async (rows, steps) => {
          const { session } = await opened(csvOf(rows));
          const anyway = { ...WRITE, inSpiteOfErrors: true };
          const before = [groupsOf(session), await writtenText(session, anyway)];
          for (const changes of steps) session.edit(changes, { kind: 'typed' });
          const after = [groupsOf(session), await writtenText(session, anyway)];
          while (session.summary().undo !== undefined) session.undo();
          expect([groupsOf(session), await writtenText(session, anyway)]).toEqual(before);
          expect(session.summary().changed).toEqual({ cells: 0, rowsRemoved: 0, rowsMoved: 0, rowsAdded: 0 });
          while (session.summary().redo !== undefined) session.redo();
          expect([groupsOf(session), await writtenText(session, anyway)]).toEqual(after);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('the change log', () => {
  it('holds every edit that stands, and none that was undone', async () => {
    const { session } = await opened(csvOf([FINE]));
    const column = columnOf('deelnemer.achternaam');
    session.edit([{ kind: 'cell', row: 2, column, text: 'Visser' }], { kind: 'typed' });
    session.edit([{ kind: 'cell', row: 2, column, text: 'Smit' }], { kind: 'typed' });
    session.undo();
    expect(session.log()).toEqual([
      {
        step: 1,
        label: { kind: 'typed' },
        what: 'cell',
        row: 2,
        column,
        heading: 'Deelnemer achternaam',
        before: 'Bakker',
        after: 'Visser',
      },
    ]);
  });
});
