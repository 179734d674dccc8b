import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReferenceField } from '../model/reference.ts';
import { proposedColumns, readReference, referenceFrom } from './propose.ts';
import { compareRelations } from './relations.ts';

// Clients against an earlier list of them: who is in both, and by what.

type Client = Partial<Record<ReferenceField, string>>;
const HEADINGS: Partial<Record<ReferenceField, string>> = {
  naam: 'Naam',
  voornaam: 'Voornaam',
  externId: 'Klantcode',
  ondernemingsnummer: 'Ondernemingsnummer',
  btwNummer: 'BTW-nummer',
  rijksregisternummer: 'Rijksregisternummer',
  geboorteDatum: 'Geboortedatum',
  emailadres: 'E-mail',
};
const FIELDS = Object.keys(HEADINGS) as ReferenceField[];

async function listOf(clients: readonly Client[]) {
  const lines = [
    FIELDS.map((field) => HEADINGS[field]),
    ...clients.map((one) => FIELDS.map((f) => one[f] ?? '')),
  ];
  const text = lines.map((cells) => cells.join(';')).join('\n');
  const proposal = await readReference({ name: 'eerder.csv', bytes: new TextEncoder().encode(text) });
  if ('fault' in proposal) throw new Error(proposal.fault);
  expect(proposal).toMatchObject({ kind: 'relatie', isSure: true });
  return referenceFrom(proposal, proposedColumns(proposal));
}

async function compare(here: readonly Client[], there: readonly Client[]) {
  return compareRelations(
    here.map((_, at) => at + 2),
    (row, field) => here[row - 2]?.[field] ?? '',
    await listOf(there),
  );
}

const ELS = { naam: 'Peeters', voornaam: 'Els', rijksregisternummer: '85.07.30-033.28' };
const BAKER = { naam: 'Bakkerij', ondernemingsnummer: '0566.988.259' };

describe('clients against an earlier list', () => {
  it.each<[string, Client, Client, string]>([
    [
      'a national number, however it is written',
      ELS,
      { naam: 'Peters', rijksregisternummer: '85073003328' },
      'national',
    ],
    [
      'a national number without its zero',
      { naam: 'A', rijksregisternummer: '1010112301' },
      { naam: 'B', rijksregisternummer: '01.01.01-123.01' },
      'national',
    ],
    [
      'an enterprise number without its zero',
      BAKER,
      { naam: 'De Bakkerij', ondernemingsnummer: '566988259' },
      'enterprise',
    ],
    [
      'a VAT number that is an enterprise number',
      BAKER,
      { naam: 'B', btwNummer: 'BE0566988259' },
      'enterprise',
    ],
    ['a code of the office', { naam: 'A', externId: 'k1' }, { naam: 'B', externId: 'K1' }, 'code'],
    [
      'a name with an address for e-mail',
      { naam: 'Peeters', emailadres: 'Els@b.example' },
      { naam: 'PEETERS', emailadres: 'els@b.example' },
      'email',
    ],
    [
      'a name with a date of birth',
      { naam: 'Peeters', geboorteDatum: '30/07/1985' },
      { naam: 'Peeters', geboorteDatum: '30-07-1985' },
      'birth',
    ],
    ['a name', { naam: 'Peeters', voornaam: 'Els' }, { naam: 'Peeters', voornaam: 'Els' }, 'name'],
  ])('are one by %s', async (_, here, there, by) => {
    const { pairs } = await compare([here], [there]);
    expect(pairs).toMatchObject([{ row: 2, record: 0, by }]);
  });

  it('tells which fields differ, and not which only are written otherwise', async () => {
    const { pairs } = await compare(
      [{ ...BAKER, emailadres: 'nieuw@b.example', externId: 'K1' }],
      [{ ...BAKER, ondernemingsnummer: '0566988259', emailadres: 'oud@b.example' }],
    );
    expect(pairs[0]?.differing.sort()).toEqual(['emailadres', 'externId']);
  });

  it('leaves who is in one only', async () => {
    const { here, there, pairs } = await compare([ELS, BAKER], [BAKER, { naam: 'Janssens', externId: 'K9' }]);
    expect({ here, there, pairs: pairs.length }).toEqual({ here: [2], there: [1], pairs: 1 });
  });

  it('never takes two for one whose numbers differ', async () => {
    const other = { ...ELS, rijksregisternummer: '01010112301', externId: 'K1' };
    const { pairs, here, there } = await compare([{ ...ELS, externId: 'K1' }], [other]);
    expect({ pairs, here, there }).toEqual({ pairs: [], here: [2], there: [0] });
  });

  it('doubts a second row with the same number, and a row that several of the list could be', async () => {
    const { doubtful, pairs, there } = await compare(
      [ELS, ELS, { naam: 'A', externId: 'K1' }],
      [ELS, { naam: 'B', externId: 'K1' }, { naam: 'C', externId: 'k1' }],
    );
    expect(doubtful).toEqual([
      { row: 3, doubt: { what: 'same-row', row: 2, by: 'national' } },
      { row: 4, doubt: { what: 'several-records', count: 2, by: 'code' } },
    ]);
    expect([pairs.length, there]).toEqual([1, []]);
  });

  it('does not choose among people of the same name', async () => {
    const { pairs, here } = await compare(
      [
        { naam: 'Peeters', voornaam: 'Els' },
        { naam: 'Peeters', voornaam: 'Els' },
      ],
      [{ naam: 'Peeters', voornaam: 'Els' }],
    );
    expect([pairs, here]).toEqual([[], [2, 3]]);
  });

  it('puts each row in one group, and takes no record twice', async () => {
    const some = (...values: string[]) => fc.constantFrom('', ...values);
    const client = fc.record({
      naam: some('Peeters', 'Maes'),
      voornaam: some('Els', 'Jo'),
      externId: some('K1', 'K2', 'K3'),
      ondernemingsnummer: some('0566988259', '566988259', '0353456320'),
      rijksregisternummer: some('85.07.30-033.28', '01010112301'),
      emailadres: some('a@b.example', 'c@d.example'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(client, { maxLength: 8 }),
        fc.array(client, { maxLength: 8 }),
        async (a, b) => {
          const { pairs, here, there, doubtful } = await compare(a, b);
          const rows = [...pairs.map(({ row }) => row), ...here, ...doubtful.map(({ row }) => row)];
          expect(rows.sort((x, y) => x - y)).toEqual(a.map((_, at) => at + 2));
          const records = [...pairs.map(({ record }) => record), ...there];
          expect(new Set(records).size).toBe(records.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
