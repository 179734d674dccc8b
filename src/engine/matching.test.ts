import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import type { Change } from '../model/edit.ts';
import type { FieldPath } from '../model/field.ts';
import type { Session, Source } from './face.ts';
import {
  COMPANIES,
  COURSES,
  enrolments,
  file,
  given,
  JAN,
  opened,
  PERSONS,
  TODAY,
} from './sample-enrolments.ts';
import { createSession } from './session.ts';

// Lists from Coachview beside an open file: what is recognised, what the checks find, and that mends, undo and other lists keep it right.

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

  it('wait for the user when they are not sure, and are used as he says', async () => {
    const session = await opened(JAN);
    const odd = file('export.csv', 'Naam;Plaats;Mail adres', 'Jansen B.V.;Ede;info@jansen.example');
    const [list] = await given(session, odd);
    expect(list).toMatchObject({ state: 'unsure' });
    expect(session.summary().lists).toMatchObject({ kinds: [], waiting: [list!.id] });
    const sure = session.confirmList(list!.id, {
      kind: 'bedrijf',
      columns: [
        { column: 0, field: 'naam' },
        { column: 2, field: 'emailadres' },
      ],
    });
    expect(sure).toMatchObject({ list: { state: 'used', kind: 'bedrijf', count: 1 } });
    expect(sure?.summary?.lists.kinds).toEqual([
      { kind: 'bedrijf', count: 1, isWhole: true, names: ['export.csv'] },
    ]);
    expect(found(session, 'near-company')).toBe(1);
    expect(session.confirmList(list!.id, { columns: [{ column: 2, field: 'emailadres' }] })).toMatchObject({
      list: { state: 'incomplete', lacks: [['naam']] },
    });
    expect(found(session, 'near-company')).toBe(0);
    expect(session.confirmList(99, {})).toBeUndefined();
  });

  it('of one kind: the later one counts, and the earlier one again when that is forgotten', async () => {
    const session = await opened(JAN);
    const [first] = await given(session, COMPANIES);
    const [second] = await given(
      session,
      file('nieuw.csv', 'Bedrijfsnaam;Vestigingsplaats;E-mail', 'Jansen BV;Ede;x@y.example'),
    );
    expect(session.references().map(({ state }) => state)).toEqual(['replaced', 'used']);
    expect(found(session, 'near-company')).toBe(0);
    session.confirmList(second!.id, { isBeside: true });
    expect(session.references().map(({ state }) => state)).toEqual(['used', 'used']);
    expect(session.summary().lists.kinds).toMatchObject([{ kind: 'bedrijf', count: 3 }]);
    session.forget(second!.id);
    expect(session.references()).toMatchObject([{ id: first!.id, state: 'used' }]);
    expect(found(session, 'near-company')).toBe(1);
    session.forget();
    expect(session.references()).toEqual([]);
    expect(found(session, 'near-company')).toBe(0);
    expect(session.matches(0, 10)).toEqual([]);
  });

  it('that say they are a part make nobody new, until the parts are all there', async () => {
    const session = await opened({
      ...JAN,
      'deelnemer.emailadres': 'wie@is.example',
      'deelnemer.achternaam': 'Vreemd',
    });
    const page = (name: string, ...people: object[]): Source => ({
      kind: 'file',
      name,
      bytes: new TextEncoder().encode(JSON.stringify({ count: 2, data: people })),
    });
    const person = { voorletters: '', tussenvoegsels: '', geboortedatum: '', externId: '', externSource: '' };
    const [first] = await given(
      session,
      page('1.json', { id: 'p1', achternaam: 'Smit', email1: 'a@a.example', ...person }),
    );
    expect(first).toMatchObject({ isWhole: false, stated: 2 });
    const outcome = () => session.matches(0, 1).find(({ of }) => of === 'deelnemer')?.outcome;
    expect(outcome()).toBe('unknown');
    await given(session, page('2.json', { id: 'p2', achternaam: 'Bos', email1: 'b@a.example', ...person }));
    expect(session.references().map(({ state }) => state)).toEqual(['used', 'used']);
    expect(outcome()).toBe('new');
    session.confirmList(first!.id, { isWhole: false });
    session.confirmList(first!.id, { isWhole: true });
    expect(outcome()).toBe('new');
  });

  it('stay for the next file, and the order of the rules too', async () => {
    const session = await opened(JAN);
    await given(session, COMPANIES, PERSONS, COURSES);
    session.setRuleOrder('web-service');
    await session.open(enrolments(JAN, JAN), {});
    expect(session.summary().lists).toMatchObject({ order: 'web-service', kinds: [{}, {}, {}] });
    expect(found(session, 'near-company')).toBe(2);
  });

  it('that cannot be read are told, and change nothing', async () => {
    const session = await opened(JAN);
    await given(session, COMPANIES);
    const before = session.summary();
    expect(await session.refer(file('leeg.csv'))).toHaveProperty('fault');
    expect(
      await session.refer({ kind: 'file', name: 'x.xlsx', bytes: new Uint8Array([0x50, 0x4b, 3, 4]) }),
    ).toHaveProperty('fault');
    expect(session.summary()).toEqual(before);
  });
});

describe('after edits', () => {
  it('the same is recognised and found as from the beginning, whatever was done', async () => {
    const texts = [
      '',
      'Smit',
      'Bos',
      'bos',
      'an@a.example',
      'info@jansen.example',
      'Jansen BV',
      'Jansen B.V.',
      'BHV-1',
      'bhv 1',
    ];
    const fields: FieldPath[] = [
      'bedrijf.naam',
      'bedrijf.emailadres',
      'contactpersoon.achternaam',
      'deelnemer.emailadres',
      'deelnemer.achternaam',
      'opleiding.code',
      'opmerking',
    ];
    const column = (field: FieldPath) => WEBAANVRAGEN.columns.findIndex((one) => one.field === field);
    const row = fc.integer({ min: 2, max: 9 });
    const change: fc.Arbitrary<Change> = fc.oneof(
      fc.record({
        kind: fc.constant('cell' as const),
        row,
        column: fc.constantFrom(...fields.map(column)),
        text: fc.constantFrom(...texts),
      }),
      fc.record({ kind: fc.constant('move' as const), row, after: fc.option(row) }),
      fc.record({ kind: fc.constant('remove' as const), row }),
      fc.record({
        kind: fc.constant('insert' as const),
        after: fc.option(row),
        texts: fc.constant({ [column('deelnemer.achternaam')]: 'Bos' }),
      }),
    );
    const step = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          do: fc.constant('edit' as const),
          changes: fc.array(change, { minLength: 1, maxLength: 4 }),
        }),
      },
      fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const, 'mend' as const) }),
    );
    const seen = (session: Session) => {
      const { groups } = session.summary();
      const told = groups.map(({ key, count }) => [
        key,
        count,
        session
          .findings(key, 0, 100)
          .map((one) => one.key)
          .sort(),
      ]);
      return JSON.stringify([
        told.sort(),
        session.matches(0, 100),
        session.cards({ from: 0, to: 100 }),
        session.effects().effects,
      ]);
    };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const session = await opened(
          JAN,
          JAN,
          { ...JAN, 'deelnemer.emailadres': 'an@a.example' },
          {},
          { ...JAN, webaanvraagNr: '8' },
          JAN,
          { 'deelnemer.achternaam': 'Bos' },
        );
        await given(session, COMPANIES, PERSONS, COURSES);
        for (const one of steps) {
          if (one.do === 'edit') session.edit(one.changes, { kind: 'typed' });
          else if (one.do === 'mend') session.mend({ what: 'safe' });
          else session[one.do]();
          const kept = seen(session).replace(/"revision":\d+/, '');
          session.setRuleOrder('web-service');
          session.setRuleOrder('csv');
          expect(seen(session).replace(/"revision":\d+/, '')).toBe(kept);
        }
      }),
      { numRuns: 25 },
    );
  });
});
