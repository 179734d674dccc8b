import { describe, expect, it } from 'vitest';
import { isFault } from '../model/fault.ts';
import type { Session } from './face.ts';
import { createSession } from './session.ts';
import type { RelationGroup } from './shown-relations.ts';

// The four groups of the comparison with an earlier list, and taking over with its undo.

const HEADINGS = 'Type;Naam;Voornaam;Klantcode;Ondernemingsnummer;Rijksregisternummer;E-mail';
const NEW = [
  HEADINGS,
  'Bedrijf;Bakkerij;;K1;0566988259;;nieuw@bakkerij.example',
  'Persoon;Peeters;Els;K2;;85.07.30-033.28;els@b.example',
  'Persoon;Janssens;An;K3;;85.07.30-033.29;an@b.example',
  'Bedrijf;Garage;;K4;0353456320;;info@garage.example',
];
const EARLIER = [
  HEADINGS,
  'Bedrijf;Bakkerij;;K1;566988259;;oud@bakkerij.example',
  'Persoon;Peeters;Elsje;K2;;85073003328;',
  'Persoon;Maes;Jo;K9;;;jo@b.example',
];
const bytes = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\r\n'));

async function compared(): Promise<Session> {
  const session = createSession({ year: 2026, month: 11, day: 29 });
  const opened = await session.open({ kind: 'file', name: 'nieuw.csv', bytes: bytes(NEW) }, {});
  if (isFault(opened)) throw new Error(opened.fault);
  expect(opened.layout.id).toBe('adminpulse');
  const referred = await session.refer({ kind: 'file', name: 'eerder.csv', bytes: bytes(EARLIER) });
  if (isFault(referred)) throw new Error(referred.fault);
  expect(referred.list).toMatchObject({ kind: 'relatie', state: 'used' });
  return session;
}
const names = (session: Session, group: RelationGroup) =>
  session.relations(group, 0, 9)!.views.map(({ name }) => name);
const texts = (session: Session, row: number, ...headings: string[]) => {
  const columns = session.summary().columns.filter(({ heading }) => headings.includes(heading));
  const { view } = session.view({ filter: 'all' });
  const { rows } = session.window({
    view,
    from: row - 2,
    to: row - 1,
    columns: columns.map((c) => c.column),
  });
  return rows[0]!.cells.map(({ text }) => text);
};

describe('the four groups', () => {
  it('are only here, only there, in both and invalid with the reason', async () => {
    const session = await compared();
    expect(session.relations('double', 0, 9)).toMatchObject({
      list: ['eerder.csv'],
      counts: { double: 2, here: 1, there: 1, invalid: 1 },
      differing: 2,
    });
    expect(names(session, 'double')).toEqual(['Bakkerij', 'Els Peeters']);
    expect(names(session, 'here')).toEqual(['Garage']);
    expect(names(session, 'there')).toEqual(['Jo Maes']);
    const [invalid] = session.relations('invalid', 0, 9)!.views;
    expect(invalid).toMatchObject({ row: 4, findings: [{ check: 'malformed-national-number' }] });
  });

  it('say of each field whether it is the same, and no digit of a national number', async () => {
    const session = await compared();
    const page = session.relations('double', 0, 9)!;
    const fields = page.views[1]!.fields.map(({ heading, here, there, isSame }) => [
      heading,
      here,
      there,
      isSame,
    ]);
    expect(fields).toContainEqual(['Voornaam', 'Els', 'Elsje', false]);
    expect(fields).toContainEqual(['Rijksregisternummer', '••.••.••-•••.••', '•••••••••••', true]);
    expect(JSON.stringify(page)).not.toMatch(/850730|85\.07/);
  });

  it('take one field over as a step that is undone', async () => {
    const session = await compared();
    session.takeOver({ field: 'emailadres', row: 2 });
    expect(texts(session, 2, 'E-mail')).toEqual(['oud@bakkerij.example']);
    expect(session.relations('double', 0, 9)?.differing).toBe(1);
    expect(session.log().at(-1)).toMatchObject({ label: { kind: 'taken-over' }, row: 2 });
    session.undo();
    expect(texts(session, 2, 'E-mail')).toEqual(['nieuw@bakkerij.example']);
    expect(session.relations('double', 0, 9)?.differing).toBe(2);
  });

  it('take a field over in all rows, but never make one blank that way', async () => {
    const session = await compared();
    session.takeOver({ field: 'emailadres' });
    expect([texts(session, 2, 'E-mail'), texts(session, 3, 'E-mail')]).toEqual([
      ['oud@bakkerij.example'],
      ['els@b.example'],
    ]);
    session.takeOver({ field: 'emailadres', row: 3 });
    expect(texts(session, 3, 'E-mail')).toEqual(['']);
  });

  it('follow what is edited: a row that is put right leaves the invalid', async () => {
    const session = await compared();
    const column = session.summary().columns.find(({ heading }) => heading === 'Rijksregisternummer')!.column;
    session.edit([{ kind: 'cell', row: 4, column, text: '' }], { kind: 'typed' });
    expect(names(session, 'here')).toEqual(['An Janssens', 'Garage']);
    expect(names(session, 'invalid')).toEqual([]);
  });

  it.each<[string, string[], string[]]>([
    [
      'AdminPulse’s list against Accounton’s',
      [
        'Type;Naam;Voornaam;Klantcode;Rijksregisternummer;E-mail',
        'Persoon;Peeters;Els;K2;85.07.30-033.28;nieuw@b.example',
      ],
      [
        'Type;Firstname;Lastname;Email;Mobile Number;Responsible;National number',
        'person;Els;Peeters;oud@b.example;0470123456;;85073003328',
      ],
    ],
    [
      'Accounton’s list against AdminPulse’s',
      [
        'Type;Firstname;Lastname;Email;Mobile Number;Responsible;National number',
        'person;Els;Peeters;nieuw@b.example;0470123456;;85073003328',
      ],
      [
        'Status;Type;Naam;Voornaam;Klantcode;Rijksregisternummer;E-mail',
        'Klant;Persoon;Peeters;Els;K2;85.07.30-033.28;oud@b.example',
      ],
    ],
  ])('hold %s', async (_, here, there) => {
    const session = createSession({ year: 2026, month: 11, day: 29 });
    await session.open({ kind: 'file', name: 'a.csv', bytes: bytes(here) }, {});
    const referred = await session.refer({ kind: 'file', name: 'b.csv', bytes: bytes(there) });
    expect(referred).toMatchObject({ list: { kind: 'relatie', state: 'used' } });
    const page = session.relations('double', 0, 9);
    expect(page).toMatchObject({ counts: { double: 1 }, views: [{ by: 'national' }] });
    const email = page!.views[0]!.fields.find(({ field }) => field === 'emailadres');
    expect(email).toMatchObject({ here: 'nieuw@b.example', there: 'oud@b.example', isSame: false });
  });

  it('fill in from the list what the file lacks, though the lack is an error', async () => {
    const session = createSession({ year: 2026, month: 11, day: 29 });
    const file = ['Type;Firstname;Lastname;Email;Language;Responsible', 'person;Els;Peeters;els@b.example;;'];
    const opened = await session.open({ kind: 'file', name: 'a.csv', bytes: bytes(file) }, {});
    expect(opened).toMatchObject({ layout: { id: 'accounton' } });
    const lacking = () => session.summary().groups.find(({ check }) => check === 'missing-value')?.count;
    expect(lacking()).toBe(1);
    const list = [
      'Type;Naam;Voornaam;Klantcode;E-mail;Taal',
      'Persoon;Peeters;Els;K2;els@b.example;Nederlands',
    ];
    await session.refer({ kind: 'file', name: 'b.csv', bytes: bytes(list) }, { kind: 'relatie' });
    expect(session.relations('double', 0, 9)).toMatchObject({ counts: { double: 1, invalid: 0 } });
    session.takeOver({ field: 'taal' });
    expect(lacking()).toBeUndefined();
    expect(texts(session, 2, 'Language')).toEqual(['Nederlands']);
  });

  it('compare a row of which Excel took the zeros: they are put back with one press', async () => {
    const session = createSession({ year: 2026, month: 11, day: 29 });
    const file = [HEADINGS, 'Bedrijf;Bakkerij;;K1;566988259;;', 'Persoon;Peeters;Els;K2;;1010112301;'];
    await session.open({ kind: 'file', name: 'a.csv', bytes: bytes(file) }, {});
    expect(session.summary().counts).toMatchObject({ error: 2, warning: 0 });
    const list = [HEADINGS, 'Bedrijf;Bakkerij;;;0566988259;;', 'Persoon;Peeters;Els;;;01.01.01-123.01;'];
    await session.refer({ kind: 'file', name: 'b.csv', bytes: bytes(list) }, { kind: 'relatie' });
    expect(session.relations('double', 0, 9)).toMatchObject({
      counts: { double: 2, invalid: 0 },
      views: [{ by: 'enterprise' }, { by: 'national' }],
    });
  });

  it('are not there without such a list', async () => {
    const session = createSession({ year: 2026, month: 11, day: 29 });
    await session.open({ kind: 'file', name: 'nieuw.csv', bytes: bytes(NEW) }, {});
    expect(session.relations('double', 0, 9)).toBeUndefined();
  });
});
