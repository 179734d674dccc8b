import { describe, expect, it } from 'vitest';
import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import { isFault } from '../model/fault.ts';
import type { FieldPath } from '../model/field.ts';
import type { Session, Source } from './face.ts';
import { createSession } from './session.ts';
import type { ListView, Referred } from './shown-lists.ts';

// Lists from Coachview beside an open file: what is recognised, what the checks find, and that mends, undo and other lists keep it right.

type Row = Partial<Record<FieldPath, string>>;
const TODAY = { year: 2026, month: 3, day: 2 };

function file(name: string, ...lines: string[]): Source {
  return { kind: 'file', name, bytes: new TextEncoder().encode(`${lines.join('\r\n')}\r\n`) };
}

function enrolments(...rows: Row[]): Source {
  const { columns } = WEBAANVRAGEN;
  const line = (row: Row) => columns.map(({ field }) => (field && row[field]) ?? '').join(';');
  return file('deelnemers.csv', columns.map(({ heading }) => heading).join(';'), ...rows.map(line));
}

const COMPANIES = file(
  'bedrijven.csv',
  'Bedrijfsnaam;Vestigingsplaats;E-mail;ExternId;ExternSource',
  'Jansen B.V.;Ede;info@jansen.example;;',
  'Bakker;Tiel;info@bakker.example;B1;CRM',
);
const PERSONS = file(
  'personen.csv',
  'PersoonId;Voorletters;Voornaam;Tussenvoegsels;Achternaam;Geboortedatum;Email1;Email2;ExternId;ExternSource',
  'p1;J.;Jan;;Smit;01-02-1980;jan@a.example;smit@b.example;;',
  'p2;A.;An;;Bos;;an@a.example;;;',
);
const COURSES = file(
  'opleidingen.csv',
  'Opleidingscode;Opleidingsnaam;Startdatum',
  'BHV-1;BHV basis;01-06-2026',
  'VCA-2;VCA vol;01-07-2026',
);

const JAN: Row = {
  webaanvraagNr: '007',
  'opleiding.code': 'BHV-1',
  'bedrijf.naam': 'Jansen BV',
  'contactpersoon.achternaam': 'Bos',
  'contactpersoon.emailadres': 'an@a.example',
  'deelnemer.achternaam': 'Smit',
  'deelnemer.emailadres': 'smit@b.example',
};

async function given(session: Session, ...sources: Source[]): Promise<ListView[]> {
  const lists: ListView[] = [];
  for (const source of sources) {
    const answer = (await session.refer(source)) as Referred;
    if (isFault(answer)) throw new Error(JSON.stringify(answer));
    lists.push(answer.list);
  }
  return lists;
}

async function opened(...rows: Row[]): Promise<Session> {
  const session = createSession(TODAY);
  const answer = await session.open(enrolments(...rows), {});
  if (isFault(answer)) throw new Error(answer.fault);
  return session;
}

const effect = (session: Session, id: string) =>
  session.effects().effects.find((one) => one.id === id)?.count ?? 0;
const found = (session: Session, check: string) =>
  session
    .summary()
    .groups.filter((group) => group.check === check)
    .reduce((sum, { count }) => sum + count, 0);

describe('lists from Coachview', () => {
  it('are recognised by their headings, before or after a file is opened', async () => {
    const session = createSession(TODAY);
    const lists = await given(session, COMPANIES, PERSONS, COURSES);
    expect(lists.map(({ kind, count, state }) => [kind, count, state])).toEqual([
      ['bedrijf', 2, 'used'],
      ['persoon', 2, 'used'],
      ['opleiding', 2, 'used'],
    ]);
    await session.open(enrolments(JAN), {});
    const [card] = session.cards({ from: 0, to: 10 }).cards;
    expect(card?.bedrijf).toMatchObject({ outcome: 'near', near: { record: { label: 'Jansen B.V., Ede' } } });
    expect(card?.contactpersoon).toMatchObject({
      outcome: 'recognised',
      rule: 'email',
      record: { key: 'p2' },
    });
    expect(card?.deelnemers).toMatchObject([{ outcome: 'recognised', record: { key: 'p1' } }]);
    expect(card?.opleiding).toMatchObject({ outcome: 'recognised' });

    const later = await opened(JAN);
    expect(later.summary().groups.filter(({ check }) => check === 'near-company')).toEqual([]);
    await given(later, COMPANIES, PERSONS, COURSES);
    expect(later.cards({ from: 0, to: 10 }).cards).toEqual([card]);
  });

  it('a company about to be doubled: take the record its spelling, and no new one is made', async () => {
    const session = await opened(JAN);
    await given(session, COMPANIES, PERSONS, COURSES);
    expect(effect(session, 'new-bedrijven')).toBe(1);
    expect(session.view({ filter: 'all', effect: 'new-bedrijven' }).rows).toBe(1);
    const [group] = session.summary().groups.filter(({ check }) => check === 'near-company');
    session.mend({ what: 'group', group: group!.key });
    expect(effect(session, 'new-bedrijven')).toBe(0);
    expect(effect(session, 'recognised-bedrijven')).toBe(1);
    expect(found(session, 'near-company')).toBe(0);
    session.undo();
    expect(effect(session, 'new-bedrijven')).toBe(1);
    expect(found(session, 'near-company')).toBe(1);
    session.redo();
    expect(found(session, 'near-company')).toBe(0);
  });
});
