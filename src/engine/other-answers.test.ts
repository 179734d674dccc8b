import { describe, expect, it } from 'vitest';
import { companySpelling } from '../checks/table/company-spelling.ts';
import type { Session } from './face.ts';
import { createSession } from './session.ts';
import type { FindingView } from './shown.ts';

// Where it cannot be known which of several answers is meant, each is offered, and each is one step.

async function opened(...cells: string[]): Promise<Session> {
  const session = createSession({ year: 2026, month: 11, day: 22 });
  const rows = cells.map((text) => ['1', 'Bakker', text].join('\t'));
  const text = ['WebaanvraagNr\tDeelnemer achternaam\tDeelnemer geboortedatum', ...rows].join('\n');
  await session.open({ kind: 'pasted', text }, {});
  return session;
}
const BORN = 2;

function asked(session: Session) {
  const group = session.summary().groups.find(({ check }) => check === 'date-order')!;
  const finding = session.findings(group.key, 0, 9).find(({ others }) => others.length > 0)!;
  return { group: group.key, finding };
}
const text = (session: Session, row: number) => {
  const { view } = session.view({ filter: 'all' });
  return session.window({ view, from: row - 2, to: row - 1, columns: [BORN] }).rows[0]!.cells[0]!.text;
};

describe('a finding with more than one answer', () => {
  it('tells each, with what it makes of the cell', async () => {
    const { finding } = asked(await opened('12/25/1985', '1/31/1990', '3/4/1985'));
    expect(finding.changes.map(({ after }) => after)).toEqual(['04-03-1985']);
    expect(finding.others.map(({ changes }) => changes.map(({ after }) => after))).toEqual([['03-04-1985']]);
  });

  it('is mended by the answer that is chosen, in one step', async () => {
    const session = await opened('12/25/1985', '1/31/1990', '3/4/1985');
    const { group, finding } = asked(session);
    session.mend({ what: 'some', group, keys: [finding.key], other: 0 });
    expect(text(session, 4)).toBe('03-04-1985');
    expect(session.findingsAt(4, BORN)).toEqual([]);
    session.undo();
    expect(text(session, 4)).toBe('3/4/1985');
  });

  it('leaves everything as it is where there is no such answer', async () => {
    const session = await opened('12/25/1985', '1/31/1990', '3/4/1985');
    const { group, finding } = asked(session);
    session.mend({ what: 'some', group, keys: [finding.key], other: 7 });
    expect(text(session, 4)).toBe('3/4/1985');
    expect(session.summary().undo).toBeUndefined();
  });
});

describe('a company that is spelled in several ways', () => {
  const NAME = 3;
  async function companies(...names: string[]): Promise<Session> {
    const session = createSession({ year: 2026, month: 11, day: 22 });
    const rows = names.map((name, nth) => `${nth}\tBakker\t03-04-1985\t${name}`);
    const headings = 'WebaanvraagNr\tDeelnemer achternaam\tDeelnemer geboortedatum\tBedrijfsnaam';
    await session.open({ kind: 'pasted', text: [headings, ...rows].join('\n') }, {});
    return session;
  }
  const names = (session: Session) => {
    const { view, rows } = session.view({ filter: 'all' });
    return session
      .window({ view, from: 0, to: rows, columns: [NAME] })
      .rows.map(({ cells }) => cells[0]!.text);
  };
  const spelled = (session: Session) => {
    const group = session.summary().groups.find(({ check }) => check === 'company-spelling');
    return group === undefined ? [] : session.findings(group.key, 0, 99);
  };
  /** Each answer to a finding, the likeliest in front, in the words of its button. */
  const told = ({ facts, others }: FindingView) =>
    [facts, ...others.map((other) => other.facts)].map((answer) =>
      companySpelling.text.nl.does?.(answer as never),
    );
  const answer = (session: Session, finding: FindingView, other?: number) =>
    session.mend({
      what: 'some',
      group: session.summary().groups.find(({ check }) => check === 'company-spelling')!.key,
      keys: [finding.key],
      ...(other !== undefined && { other }),
    });
  const SHOP = ['Jansen B.V.', 'Jansen BV', 'Jansen B.V.', 'Bakker', 'Jansen BV', 'Jansen B.V.', 'Bakker'];

  it('can be written the way of the fewest in all its rows, in one step', async () => {
    const session = await companies(...SHOP);
    const [finding] = spelled(session);
    expect(told(finding!)).toEqual([
      'Schrijf alleen hier Jansen B.V.',
      'Schrijf overal Jansen B.V.',
      'Schrijf overal Jansen BV',
    ]);
    expect(finding!.others[1]!.changes.map(({ row }) => row)).toEqual([2, 4, 7]);
    answer(session, finding!, 1);
    expect(names(session)).toEqual(SHOP.map((name) => name.replace('B.V.', 'BV')));
    expect(spelled(session)).toEqual([]);
    expect(session.summary().undo?.count).toBe(3);
    session.undo();
    expect(names(session)).toEqual(SHOP);
    expect(spelled(session)).toHaveLength(2);
  });

  it('can be written as most do in this row, or in all of them', async () => {
    const session = await companies(...SHOP);
    answer(session, spelled(session)[0]!);
    expect(spelled(session).map(({ where }) => where.row)).toEqual([6]);
    // One row is left, and to mend it is to write it so everywhere.
    expect(told(spelled(session)[0]!)).toEqual(['Schrijf overal Jansen B.V.', 'Schrijf overal Jansen BV']);
    session.undo();
    answer(session, spelled(session)[1]!, 0);
    expect(names(session)).toEqual(SHOP.map((name) => name.replace('BV', 'B.V.')));
  });

  it('is a question where no spelling is written most', async () => {
    const session = await companies('Jansen BV', 'jansen b.v.');
    const [finding] = spelled(session);
    expect(companySpelling.text.nl.says(finding!.facts as never)).toBe(
      'Hier staat jansen b.v.. Geen schrijfwijze komt het meest voor: Jansen BV en jansen b.v. staan elk op 1 van de 2 rijen. Kies één schrijfwijze, het liefst die van Coachview.',
    );
    expect(told(finding!)).toEqual(['Schrijf overal Jansen BV', 'Schrijf overal jansen b.v.']);
    answer(session, finding!, 0);
    expect(names(session)).toEqual(['jansen b.v.', 'jansen b.v.']);
  });

  it('is never answered for all at once where no spelling is written most', async () => {
    const tie = ['Jansen BV', 'jansen b.v.', 'Jansen BV', 'jansen b.v.'];
    const session = await companies(...tie, 'Bakker B.V.', 'Bakker BV', 'Bakker B.V.');
    const groups = () => session.summary().groups.filter(({ check }) => check === 'company-spelling');
    expect(groups().map(({ trust, count }) => [trust, count])).toEqual([
      ['ask', 1],
      ['choose', 2],
    ]);
    const keys = groups().map(({ key }) => key);
    for (const group of keys) session.mend({ what: 'group', group });
    expect(names(session)).toEqual([...tie, 'Bakker B.V.', 'Bakker B.V.', 'Bakker B.V.']);
    session.undo();
    session.mend({ what: 'groups', groups: keys });
    expect(names(session)).toEqual([...tie, 'Bakker B.V.', 'Bakker B.V.', 'Bakker B.V.']);
    session.undo();
    expect(session.consequences({ what: 'group', group: keys[1]! })).toEqual([]);
    session.mend({ what: 'group', group: keys[1]! });
    expect(session.summary().undo).toBeUndefined();
    // Each is still answered by itself.
    const [finding] = session.findings(keys[1]!, 0, 9);
    session.mend({ what: 'some', group: keys[1]!, keys: [finding!.key], other: 0 });
    expect(new Set(names(session).slice(0, 4)).size).toBe(1);
    expect(groups().map(({ trust }) => trust)).toEqual(['ask']);
  });

  it('offers the spelling of the row, however few write it, and no more than a few others', async () => {
    const ways = ['Aa', 'aA', 'AA', 'aa'].flatMap((a) => ['Bb', 'bB', 'BB', 'bb'].map((b) => `${a} ${b}`));
    const session = await companies(...ways, ways[0]!);
    const found = spelled(session);
    expect(found).toHaveLength(ways.length - 1);
    for (const finding of found) {
      expect(told(finding)).toContain(`Schrijf overal ${finding.facts.shown}`);
      expect(finding.others.length).toBeLessThan(6);
    }
    answer(session, found.at(-1)!, found.at(-1)!.others.length - 1);
    expect(new Set(names(session))).toEqual(new Set([ways.at(-1)]));
  });

  it('leaves out what was taken out, and stray spaces as they are', async () => {
    const session = await companies('Jansen B.V.', 'Jansen B.V.', 'Jansen B.V.', 'Jansen BV', ' Jansen  BV');
    session.edit([{ kind: 'remove', row: 2 }], { kind: 'rows' });
    const [finding] = spelled(session);
    answer(session, finding!, finding!.others.length - 1);
    expect(names(session)).toEqual(['Jansen BV', 'Jansen BV', 'Jansen BV', ' Jansen  BV']);
    expect(session.summary().undo?.count).toBe(2);
  });
});
