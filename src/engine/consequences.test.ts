import { describe, expect, it } from 'vitest';
import type { Session } from './face.ts';
import { createSession } from './session.ts';

// What a mend would open is tried out, told and taken back: afterwards nothing may show that somebody asked.

const HEADINGS = [
  'WebaanvraagNr',
  'Opleiding Code',
  'Deelnemer achternaam',
  'Deelnemer voorletters',
  'Deelnemer e-mail',
];
const MAIL = 4;
const TYPO = 'malformed-email:error:ask';
const row = (name: string, mail: string) => ['1', 'VCA', name, 'T.', mail];

async function opened(...rows: string[][]): Promise<Session> {
  const session = createSession({ year: 2026, month: 11, day: 22 });
  const text = [HEADINGS, ...rows].map((cells) => cells.join('\t')).join('\n');
  await session.open({ kind: 'pasted', text }, {});
  return session;
}

const twice = () =>
  opened(
    row('Bakker', 'b@bron.example.nl'),
    row('Bakker', 'b@bron.example,nl'),
    row('Visser', 'v@bron.example,nl'),
  );

describe('what a mend would open', () => {
  it('is told for all of a group, and for some of it', async () => {
    const session = await twice();
    const opens = session.consequences({ what: 'group', group: TYPO });
    expect(opens).toContainEqual({ check: 'participant-twice', severity: 'error', count: 1 });
    const visser = session.findings(TYPO, 0, 9).find((finding) => finding.where.row === 4)!;
    expect(session.consequences({ what: 'some', group: TYPO, keys: [visser.key] })).toEqual([]);
  });

  it('is what is found when it is done', async () => {
    const session = await twice();
    const opens = session.consequences({ what: 'group', group: TYPO });
    const count = (check: string) =>
      session
        .summary()
        .groups.filter((group) => group.check === check)
        .reduce((sum, group) => sum + group.count, 0);
    const before = opens.map(({ check }) => count(check));
    session.mend({ what: 'group', group: TYPO });
    expect(opens.map(({ check }, at) => count(check) - before[at]!)).toEqual(opens.map((open) => open.count));
  });

  it('is told for everything safe, and leaves the table as it was', async () => {
    const session = createSession({ year: 2026, month: 11, day: 22 });
    const headings = ['WebaanvraagNr', 'Bedrijfsnaam', 'Bedrijf e-mail', 'Deelnemer achternaam'];
    // Filled down, the address that is none stands in two rows.
    const rows = [headings, ['1', 'Jansen', 'geen', 'Bakker'], ['1', '', '', 'Visser']];
    await session.open({ kind: 'pasted', text: rows.map((cells) => cells.join('\t')).join('\n') }, {});
    const before = session.summary();
    const opens = session.consequences({ what: 'safe' });
    expect(opens).toContainEqual({ check: 'malformed-email', severity: 'error', count: 1 });
    expect(session.summary()).toEqual(before);
  });

  it('leaves what can be done again', async () => {
    const session = await twice();
    session.edit([{ kind: 'cell', row: 2, column: MAIL, text: 'x@bron.example' }], { kind: 'typed' });
    session.undo();
    const before = session.summary();
    session.consequences({ what: 'group', group: TYPO });
    expect(session.summary()).toEqual(before);
    expect(session.redo().undo?.label).toEqual({ kind: 'typed' });
  });

  it('gives rows that are added afterwards the numbers that they would have had', async () => {
    const ask = async (asks: boolean) => {
      const session = createSession({ year: 2026, month: 11, day: 22 });
      const lines = [
        HEADINGS,
        row('"Bakker', 'b@x.nl'),
        row('Visser', 'v@x.nl'),
        row('Smit', 's@x.nl'),
        row('K"ok', 'k@x.nl'),
      ];
      const bytes = new TextEncoder().encode(lines.map((cells) => `${cells.join(';')}\r\n`).join(''));
      await session.open({ kind: 'file', name: 'lijst.csv', bytes }, {});
      const group = session
        .summary()
        .groups.find((one) => one.check === 'unclosed-quote' && one.trust === 'ask');
      expect(group).toBeDefined();
      if (asks) session.consequences({ what: 'group', group: group!.key });
      session.mend({ what: 'group', group: group!.key });
      const { view, rows } = session.view({ filter: 'all' });
      expect(rows).toBe(4);
      return session.window({ view, from: 0, to: rows, columns: [2] }).rows;
    };
    expect(await ask(true)).toEqual(await ask(false));
  });
});
