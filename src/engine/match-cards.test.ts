import { describe, expect, it } from 'vitest';
import { COMPANIES, COURSES, file, given, JAN, opened, PERSONS, type Row } from './sample-enrolments.ts';

// What the step Voorbeeld asks: cards by filter, effects with their rows, dossiers that change, and what has arrived afterwards.

const FINE: Row = { ...JAN, webaanvraagNr: '1', 'bedrijf.naam': 'Jansen B.V.' };
const STRANGER: Row = {
  'deelnemer.achternaam': 'Nieuw',
  'deelnemer.emailadres': 'nieuw@a.example',
  aanvraagIsOrder: 'Ja',
};

async function busy() {
  const session = await opened(
    FINE,
    STRANGER,
    { ...JAN, webaanvraagNr: '2' },
    { ...FINE, webaanvraagNr: '3', 'opleiding.code': 'BHV-1' },
    {
      ...FINE,
      webaanvraagNr: '3',
      'opleiding.code': 'VCA-2',
      'deelnemer.achternaam': 'Bos',
      'deelnemer.emailadres': 'an@a.example',
    },
    { ...FINE, webaanvraagNr: '1', 'deelnemer.achternaam': 'Bos', 'deelnemer.emailadres': 'an@a.example' },
  );
  await given(session, COMPANIES, PERSONS, COURSES);
  return session;
}

describe('cards', () => {
  it('put the troubled ones on top, or stand as in the table', async () => {
    const session = await busy();
    const numbers = (order: 'trouble' | 'table') =>
      session
        .cards({ from: 0, to: 9, order })
        .cards.map(({ number, trouble }) => `${number} ${trouble.join()}`);
    expect(numbers('table')).toEqual(['1 torn', ' ', '2 ', '3 contradictory']);
    expect(numbers('trouble').slice(0, 2)).toEqual(['1 torn', '3 contradictory']);
  });

  it('are filtered, counted and paged', async () => {
    const session = await busy();
    const { counts } = session.cards({ from: 0, to: 0 });
    expect(counts).toEqual({ all: 4, trouble: 2, orders: 1, waiting: 1, new: 2, near: 1, unknown: 0 });
    for (const filter of ['all', 'trouble', 'orders', 'waiting', 'new', 'near', 'unknown'] as const) {
      const page = session.cards({ from: 0, to: 99, filter });
      expect([filter, page.total, page.cards.length]).toEqual([filter, counts[filter], counts[filter]]);
    }
    expect(session.cards({ from: 1, to: 3 }).cards).toEqual(
      session.cards({ from: 0, to: 9 }).cards.slice(1, 3),
    );
    expect(session.cards({ from: 0, to: 9, search: 'jansen 2' }).cards.map(({ number }) => number)).toContain(
      '2',
    );
    expect(session.cards({ from: 0, to: 9, search: 'niemand' }).total).toBe(0);
  });

  it('say which rule found whom, and by which earlier row', async () => {
    const session = await opened(STRANGER, STRANGER);
    await given(session, PERSONS);
    const [first, second] = session.cards({ from: 0, to: 2, order: 'table' }).cards;
    expect(first?.deelnemers).toMatchObject([{ outcome: 'new', as: 'deelnemer' }]);
    expect(second?.deelnemers).toMatchObject([
      { outcome: 'recognised', rule: 'email', sameAs: { row: 2, as: 'deelnemer' } },
    ]);
    expect(first?.opleiding).toMatchObject({ outcome: 'waiting-list' });
  });
});

describe('effects', () => {
  it('lead to their rows and to their webaanvragen', async () => {
    const session = await busy();
    const { effects, picture } = session.effects();
    for (const { id, rows } of effects) {
      expect([id, session.view({ filter: 'all', effect: id }).rows]).toEqual([id, rows]);
      expect(session.cards({ from: 0, to: 9, effect: id }).total).toBeGreaterThan(0);
    }
    expect(session.view({ filter: 'all', effect: 'opleiding-full' }).rows).toBe(0);
    expect(picture).toMatchObject({
      rows: 6,
      webaanvragen: 4,
      bedrijven: { recognised: 1, made: 1, near: 1, unknown: 0 },
      personen: { recognised: 2, made: 1, near: 0, unknown: 0 },
    });
    const { opleidingen, deelnemers } = picture;
    expect(Object.values(opleidingen).reduce((sum, count) => sum + count, 0)).toBe(deelnemers);
  });

  it('name the dossiers that change, and the persons that become one', async () => {
    const session = await opened(
      { ...FINE, 'deelnemer.voornaam': 'Johan' },
      { ...FINE, webaanvraagNr: '2', 'deelnemer.achternaam': 'Anders' },
    );
    await given(session, PERSONS);
    const changed = session.effectDetails('changed-personen', 0, 10);
    expect(changed).toMatchObject({
      total: 1,
      changed: [{ kind: 'persoon', record: { key: 'p1' }, rows: [2, 3] }],
    });
    expect(changed.changed[0]!.fields).toContainEqual({
      field: 'deelnemer.voornaam',
      before: 'Jan',
      after: 'Johan',
    });
    expect(session.effectDetails('merged-personen', 0, 10)).toMatchObject({
      total: 1,
      merges: [{ rows: [2, 3] }],
    });
    expect(session.effectDetails('merged-personen', 1, 10)).toMatchObject({ total: 1, merges: [] });
  });
});

describe('compare', () => {
  it('says what arrived, once there is a list of webaanvragen', async () => {
    const session = await busy();
    expect(session.compare(0, 9)).toBeUndefined();
    const line = (id: string, number: string, count: string, name: string) =>
      `${id};${number};${count};Nee;Bos;an@a.example;${name}`;
    await given(
      session,
      file(
        'webaanvragen.csv',
        'Id;Nummer;AantalDeelnemers;ContactpersoonIsDeelnemer;Contactpersoon.achternaam;Contactpersoon.emailadres;Bedrijf.naam',
        line('w1', '91', '2', 'Jansen B.V.'),
        line('w2', '92', '7', 'Jansen BV'),
        'w3;93;1;Nee;Onbekend;o@o.example;Ander',
      ),
    );
    const page = session.compare(0, 9)!;
    expect(page.counts.arrived + page.counts.differs + page.counts.missing).toBe(4);
    expect(page.compared[0]).toMatchObject({ outcome: 'missing' });
    expect(page.others.map(({ label }) => label)).toEqual(['93 · Ander · Onbekend']);
    expect(page.unknown).toEqual(['participants', 'course']);
    expect(session.compare(1, 3)!.compared).toEqual(page.compared.slice(1, 3));
    // They are no list to recognise anybody by.
    expect(session.summary().lists.kinds.map(({ kind }) => kind)).toContain('webaanvraag');
  });
});
