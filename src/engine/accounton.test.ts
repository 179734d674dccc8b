import { describe, expect, it } from 'vitest';
import { isFault } from '../model/fault.ts';
import { createSession } from './session.ts';

// From AdminPulse's list to a workbook for Accounton, which reads back under its layout with all zeros.

const HEADINGS =
  'Status;Type;Naam;Voornaam;Klantcode;Ondernemingsnummer;Rijksregisternummer;E-mail;Telefoon;Taal';
const bytes = (...lines: string[]) => new TextEncoder().encode(lines.join('\r\n'));

async function opened(...lines: string[]) {
  const session = createSession({ year: 2026, month: 11, day: 29 });
  const open = await session.open({ kind: 'file', name: 'a.csv', bytes: bytes(HEADINGS, ...lines) }, {});
  if (isFault(open)) throw new Error(open.fault);
  expect(open.layout.id).toBe('adminpulse');
  return session;
}
const request = { form: 'accounton', inSpiteOfErrors: false, withoutErrorRows: false, choices: {} };
const ELS = 'Klant;Persoon;Peeters;Els;K2;;01010112301;els@b.example;0470123456;';

describe('to Accounton', () => {
  it('makes a workbook that reads back with every zero', async () => {
    const session = await opened(
      `${ELS}Nederlands`,
      'Klant;Bedrijf;Bakkerij;;K1;0566988259;;info@b.example;;',
    );
    const made = await session.makeTarget(request);
    if (made.outcome !== 'made') throw new Error(JSON.stringify(made));
    expect(made).toMatchObject({ records: 1, checked: { rows: 1, counts: { error: 0 } } });
    expect(made.fellAway).toMatchObject([{ count: 1, rows: [3] }]);
    expect(made.fallsAway.map(({ heading }) => heading)).toEqual([
      'Status',
      'Klantcode',
      'Ondernemingsnummer',
    ]);
    const again = createSession({ year: 2026, month: 11, day: 29 });
    const open = await again.open({ kind: 'file', name: 'b.xlsx', bytes: made.files[0]!.bytes }, {});
    if (isFault(open)) throw new Error(open.fault);
    expect(open.layout.id).toBe('accounton');
    const { view } = again.view({ filter: 'all' });
    const columns = open.summary.columns.filter(({ heading }) => /Mobile|^National/.test(heading));
    const { rows } = again.window({ view, from: 0, to: 1, columns: columns.map(({ column }) => column) });
    expect(rows[0]!.cells.map(({ text }) => text)).toEqual(['0470123456', '01010112301']);
  });

  it('is held back without a language, and not when one is given', async () => {
    const session = await opened(ELS);
    expect(await session.makeTarget(request)).toMatchObject({
      outcome: 'held-back',
      errors: 0,
      checked: { groups: expect.arrayContaining([expect.objectContaining({ check: 'missing-value' })]) },
    });
    expect(await session.makeTarget({ ...request, choices: { taal: 'nl' } })).toMatchObject({
      outcome: 'made',
    });
  });

  it('says nothing of infixes with the surname, for which there is no column', async () => {
    const session = await opened('Klant;Persoon;van den Berg;Els;K2;;;els@b.example;0470123456;Nederlands');
    expect(await session.makeTarget(request)).toMatchObject({
      outcome: 'made',
      checked: { counts: { warning: 0 } },
    });
  });

  it('is looked at by the own template when its headings are given', async () => {
    const session = await opened(ELS);
    const kopregel = 'Type;Firstname;Lastname;Email;Rijksregister';
    const made = await session.makeTarget({ ...request, choices: { kopregel } });
    expect(made).toMatchObject({ outcome: 'made', checked: { counts: { error: 0 } } });
  });
});
