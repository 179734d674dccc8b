import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../tools/processor-time.ts';
import type { Session } from '../../engine/face.ts';
import { createSession } from '../../engine/session.ts';
import { WEBAANVRAGEN } from '../../layouts/webaanvragen.ts';
import { isFault } from '../../model/fault.ts';
import type { FieldPath } from '../../model/field.ts';

// Checks that compare rows over the whole file, and dates whose column decides, through the engine: found, mended, gone, and never the reverse.

type Row = Partial<Record<FieldPath, string>>;
const HEADINGS = WEBAANVRAGEN.columns.map((column) => column.heading);
const columnOf = (field: FieldPath) => WEBAANVRAGEN.columns.findIndex((column) => column.field === field);

async function opened(rows: readonly Row[]): Promise<Session> {
  const lines = rows.map((row) => WEBAANVRAGEN.columns.map((c) => (c.field && row[c.field]) ?? '').join(';'));
  const session = createSession({ year: 2026, month: 11, day: 22 });
  const bytes = new TextEncoder().encode([HEADINGS.join(';'), ...lines, ''].join('\r\n'));
  const answer = await session.open({ kind: 'file', name: 'proef.csv', bytes }, {});
  if (isFault(answer)) throw new Error(answer.fault);
  return session;
}

function groupOf(session: Session, check: string) {
  return session.summary().groups.find((group) => group.check === check);
}
/** Rows in which the check found something. */
function rowsWith(session: Session, check: string): (number | undefined)[] {
  return session
    .summary()
    .groups.filter((group) => group.check === check)
    .flatMap((group) => session.findings(group.key, 0, 1000))
    .map((finding) => finding.where.row);
}
function mendOne(session: Session, check: string, nth = 0): void {
  const group = groupOf(session, check)!.key;
  const { key } = session.findings(group, 0, 1000)[nth]!;
  session.mend({ what: 'some', group, keys: [key] });
}
function texts(session: Session, field: FieldPath): (string | undefined)[] {
  const { view, rows } = session.view({ filter: 'all' });
  const window = session.window({ view, from: 0, to: rows, columns: [columnOf(field)] });
  return window.rows.map((row) => row.cells[0]?.text);
}
const type = (session: Session, row: number, field: FieldPath, text: string) =>
  session.edit([{ kind: 'cell', row, column: columnOf(field), text }], { kind: 'typed' });

const person = (achternaam: string, more: Row = {}): Row => ({
  'bedrijf.naam': 'Bouw',
  'opleiding.code': 'BHV',
  'deelnemer.achternaam': achternaam,
  'deelnemer.voornaam': achternaam,
  ...more,
});

describe('rows that share a key', () => {
  it('are found over the whole file, and looked at again when one of them changes', async () => {
    const key = { 'deelnemer.externId': 'a1', 'deelnemer.externSource': 'crm' };
    const session = await opened([
      person('Bos', key),
      person('Vos'),
      person('Smit', { ...key, 'deelnemer.externId': 'A1' }),
    ]);
    expect(rowsWith(session, 'same-key-different-person')).toEqual([4]);
    type(session, 4, 'deelnemer.externId', 'A2');
    expect(rowsWith(session, 'same-key-different-person')).toEqual([]);
    session.undo();
    expect(rowsWith(session, 'same-key-different-person')).toEqual([4]);
    session.edit([{ kind: 'remove', row: 2 }], { kind: 'rows' });
    expect(rowsWith(session, 'same-key-different-person')).toEqual([]);
    type(session, 3, 'deelnemer.externId', 'a1');
    type(session, 3, 'deelnemer.externSource', 'CRM');
    expect(rowsWith(session, 'same-key-different-person')).toEqual([4]);
  });

  it('one e-mail address is told at each person but the first', async () => {
    const email = { 'deelnemer.emailadres': 'hr@example.nl' };
    const session = await opened([
      person('Bos', email),
      person('Bos', email),
      person('Vos', email),
      person('Smit', email),
    ]);
    expect(rowsWith(session, 'shared-email')).toEqual([4, 5]);
  });

  it('spellings of a company come to rest, one by one or all at once', async () => {
    const names = ['Jansen BV', 'Jansen B.V.', 'Jansen B.V.', 'jansen bv', 'Bakker'];
    const session = await opened(names.map((naam, n) => person(`A${'bcdef'[n]}`, { 'bedrijf.naam': naam })));
    expect(rowsWith(session, 'company-spelling')).toEqual([2, 5]);
    mendOne(session, 'company-spelling');
    expect(rowsWith(session, 'company-spelling')).toEqual([5]);
    session.mend({ what: 'group', group: groupOf(session, 'company-spelling')!.key });
    expect(groupOf(session, 'company-spelling')).toBeUndefined();
    expect(texts(session, 'bedrijf.naam')).toEqual([...Array(4).fill('Jansen B.V.'), 'Bakker']);
  });

  it('numbers with and without a zero become one webaanvraag', async () => {
    const numbers = ['012', '012', '12'];
    const session = await opened(
      numbers.map((webaanvraagNr, n) => person(`A${'bcd'[n]}`, { webaanvraagNr })),
    );
    expect(session.summary().webaanvragen).toBe(2);
    mendOne(session, 'number-variant');
    expect(groupOf(session, 'number-variant')).toBeUndefined();
    expect(session.summary().webaanvragen).toBe(1);
  });

  it('a person in two webaanvragen for one opleiding is enrolled once after the mend', async () => {
    const session = await opened([
      person('Bos', { webaanvraagNr: '1' }),
      person('Bos', { webaanvraagNr: '2' }),
    ]);
    mendOne(session, 'same-enrolment');
    expect(session.summary().rows).toBe(1);
    expect(groupOf(session, 'same-enrolment')).toBeUndefined();
  });

  it('two keys for one person are told with the rule, and made one on a yes', async () => {
    const born = { 'deelnemer.geboorteDatum': '03-04-1985' };
    const session = await opened([
      person('Bos', { ...born, 'deelnemer.emailadres': 'a@example.nl' }),
      person('Bos', { ...born, 'deelnemer.emailadres': 'b@example.nl' }),
    ]);
    const group = groupOf(session, 'same-person-different-key')!;
    expect(session.findings(group.key, 0, 9)[0]?.facts).toMatchObject({ rule: 'birth-date', firstRow: 2 });
    mendOne(session, 'same-person-different-key');
    expect(texts(session, 'deelnemer.emailadres')).toEqual(['a@example.nl', 'a@example.nl']);
    expect(groupOf(session, 'same-person-different-key')).toBeUndefined();
  });
});

describe('dates with the month in front', () => {
  const dates = (...all: string[]) =>
    opened(
      all.map((geboorteDatum, n) => person(`A${'bcdefgh'[n]}`, { 'deelnemer.geboorteDatum': geboorteDatum })),
    );

  it('with slashes: one mended cell is at rest, and the others are still told', async () => {
    const session = await dates('12/25/1985', '3/4/1985', '5/6/1990', '1/31/1991');
    expect(rowsWith(session, 'date-order')).toEqual([2, 3, 4, 5]);
    mendOne(session, 'date-order', 1);
    expect(texts(session, 'deelnemer.geboorteDatum')[1]).toBe('04-03-1985');
    expect(rowsWith(session, 'date-order')).toEqual([2, 4, 5]);
    session.mend({ what: 'group', group: groupOf(session, 'date-order')!.key });
    expect(texts(session, 'deelnemer.geboorteDatum')).toEqual([
      '25-12-1985',
      '04-03-1985',
      '06-05-1990',
      '31-01-1991',
    ]);
    for (const check of ['date-order', 'month-first-column', 'date-notation'])
      expect(groupOf(session, check)).toBeUndefined();
  });

  it('with dashes: only the column as a whole is turned over, and never back', async () => {
    const session = await dates('12-25-1985', '03-04-1985', '1-31-1991', '05-05-1990', '12-30-88');
    expect(rowsWith(session, 'date-order')).toEqual([2, 3, 4, 6]);
    expect(
      session
        .summary()
        .groups.filter((g) => g.check === 'date-order')
        .map((g) => g.trust),
    ).toEqual([undefined]);
    mendOne(session, 'month-first-column');
    expect(texts(session, 'deelnemer.geboorteDatum')).toEqual([
      '25-12-1985',
      '04-03-1985',
      '31-01-1991',
      '05-05-1990',
      '30-12-88',
    ]);
    for (const check of ['date-order', 'month-first-column']) expect(groupOf(session, check)).toBeUndefined();
    session.undo();
    expect(rowsWith(session, 'date-order')).toEqual([2, 3, 4, 6]);
    expect(groupOf(session, 'month-first-column')).toMatchObject({ count: 1, trust: 'ask' });
  });

  it('a column that is typed right is no longer told, and rows that were removed are left alone', async () => {
    const session = await dates('12-25-1985', '03-04-1985');
    session.edit([{ kind: 'remove', row: 3 }], { kind: 'rows' });
    mendOne(session, 'month-first-column');
    expect(session.summary().changed.cells).toBe(1);
    session.undo();
    type(session, 2, 'deelnemer.geboorteDatum', '25-12-1985');
    expect(groupOf(session, 'month-first-column')).toBeUndefined();
  });

  it('a year of birth of two digits is of the century in which somebody is old enough', async () => {
    const session = await dates('31-12-29', '31-12-23', '31-12-09');
    session.mend({ what: 'safe' });
    expect(texts(session, 'deelnemer.geboorteDatum')).toEqual(['31-12-1929', '31-12-1923', '31-12-2009']);
  });
});

describe('columns and the end of the file', () => {
  it('exchanged columns are put back, and the export has them so', async () => {
    const session = await opened(
      ['b', 'c', 'd'].map((letter, n) =>
        person(letter.toUpperCase(), {
          'deelnemer.telefoonnummer': `${letter}@example.nl`,
          'deelnemer.emailadres': `061234567${n}`,
        }),
      ),
    );
    mendOne(session, 'shifted-data');
    for (const check of ['shifted-data', 'malformed-email', 'malformed-phone', 'moved-column'])
      expect(groupOf(session, check)).toBeUndefined();
  });

  it('a required column is told where it is blank, and no longer once it is filled', async () => {
    const session = await opened([person('Bos'), person('Vos', { referentieNrKlant: 'PO-1' })]);
    const columns = WEBAANVRAGEN.columns.map((c) =>
      c.field === 'referentieNrKlant' ? { ...c, required: true } : c,
    );
    await session.chooseLayout({ ...WEBAANVRAGEN, id: 'own', columns });
    expect(rowsWith(session, 'missing-value')).toEqual([2]);
    type(session, 2, 'referentieNrKlant', 'PO-2');
    expect(groupOf(session, 'missing-value')).toBeUndefined();
  });
});

it('a key that all rows share costs no more a row than one that few share', async () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, n) =>
      person('Bos', {
        webaanvraagNr: String(n),
        'deelnemer.emailadres': n % 2 ? 'a@example.nl' : 'b@example.nl',
        'deelnemer.voorletters': 'A.',
        'bedrijf.naam': n % 2 ? 'Bouw' : 'Bouw BV',
        'deelnemer.externId': '7',
        'deelnemer.externSource': 'crm',
      }),
    );
  const took = async (count: number) => {
    const given = rows(count);
    const start = processorTime();
    const session = await opened(given);
    const column = columnOf('deelnemer.voorletters');
    session.edit(
      given.map((_, n) => ({ kind: 'cell' as const, row: n + 2, column, text: 'B.' })),
      { kind: 'typed' },
    );
    return processorTime() - start;
  };
  await took(500);
  const [few, many] = [await took(1_000), await took(8_000)];
  // Eight times the rows; comparing all pairs would take 64 times as long.
  expect(many / few).toBeLessThan(30);
});
