import { describe, expect, it } from 'vitest';
import type { Session } from './face.ts';
import { createSession } from './session.ts';

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
