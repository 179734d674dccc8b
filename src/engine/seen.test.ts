import { describe, expect, it } from 'vitest';
import type { Session } from './face.ts';
import { createSession } from './session.ts';

// Who was saved before: known again however the same person is written, and forgotten when another person is typed in his place.

const HEADINGS = [
  'WebaanvraagNr',
  'Opleiding Code',
  'ContactpersoonIsDeelnemer',
  'Contactpersoon achternaam',
  'Contactpersoon e-mail',
  'Deelnemer voorletters',
  'Deelnemer achternaam',
  'Deelnemer geboortedatum',
  'Deelnemer e-mail',
];
const SURNAME = 6;
const BAKKER = ['1', 'VCA', 'Nee', 'Groot', 'groot@bron.example', 'T.', 'Bakker', '12-04-1991', ''];
const altered = (row: string[], more: Record<number, string>) => row.map((text, at) => more[at] ?? text);

async function opened(...rows: string[][]): Promise<Session> {
  const session = createSession({ year: 2026, month: 11, day: 22 });
  const text = [HEADINGS, ...rows].map((cells) => cells.join('\t')).join('\n');
  await session.open({ kind: 'pasted', text }, {});
  return session;
}

const marks = (session: Session) =>
  session.exportIdentities(0, 100).map(({ identity }) => ({ identity, date: '02-03-2026' }));
const seen = (session: Session) =>
  session.summary().groups.find((group) => group.check === 'seen-before')?.count ?? 0;

describe('who was saved before', () => {
  it.each([
    ['the same', {}, 1],
    ['in capitals, with spaces', { 6: ' BAKKER ' }, 1],
    ['with the date in another notation', { 7: '12 april 1991' }, 1],
    ['in another webaanvraag of another contactpersoon', { 0: '99', 3: 'Klein', 4: '' }, 1],
    ['born on another day', { 7: '13-04-1991' }, 0],
    ['for another opleiding', { 1: 'BHV' }, 0],
    ['with another first letter', { 5: 'K.' }, 0],
  ])('is known again: %s', async (_what, more, count) => {
    const earlier = marks(await opened(BAKKER));
    const later = await opened(altered(BAKKER, more));
    later.markSeen(earlier);
    expect(seen(later)).toBe(count);
  });

  it('is known again by the e-mail address alone, when the birth date is not there', async () => {
    const earlier = marks(await opened(altered(BAKKER, { 8: 'T.Bakker@bron.example' })));
    const later = await opened(altered(BAKKER, { 7: '', 8: 't.bakker@bron.example ' }));
    later.markSeen(earlier);
    expect(seen(later)).toBe(1);
  });

  it('is nobody of whom only a name is known', async () => {
    expect((await opened(altered(BAKKER, { 7: '', 8: '' }))).exportIdentities(0, 9)).toEqual([]);
  });

  it('counts the contactpersoon only where it takes part', async () => {
    const rows = [BAKKER, altered(BAKKER, { 0: '2', 2: 'Ja', 6: '' })];
    const session = await opened(...rows);
    const identities = session.exportIdentities(0, 9);
    expect(identities.map(({ row }) => row)).toEqual([2, 3]);
    expect(identities[1]?.identity).toContain('groot@bron.example');
    expect(session.exportIdentities(1, 2).map(({ row }) => row)).toEqual([3]);
  });

  it('is told with the day, is no change, and goes when somebody else is typed in', async () => {
    const session = await opened(BAKKER);
    const { revision } = session.summary();
    expect(session.markSeen(marks(session)).revision).toBeGreaterThan(revision);
    expect(session.summary().undo).toBeUndefined();
    const [finding] = session.findings('seen-before:warning:told', 0, 1);
    expect(finding?.facts).toEqual({ name: 'T. Bakker', role: 'deelnemer', date: '02-03-2026' });
    session.edit([{ kind: 'cell', row: 2, column: SURNAME, text: 'Visser' }], { kind: 'typed' });
    expect(seen(session)).toBe(0);
    session.undo();
    expect(seen(session)).toBe(1);
    session.markSeen([]);
    expect(seen(session)).toBe(0);
  });

  it('leaves the revision as it is when nobody is marked', async () => {
    const session = await opened(BAKKER);
    const { revision } = session.summary();
    expect(session.markSeen([{ identity: 'somebody else', date: '02-03-2026' }]).revision).toBe(revision);
  });
});
