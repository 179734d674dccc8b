import { beforeAll, describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/checks/list.ts';
import type { Session } from '../../src/engine/face.ts';
import { createSession } from '../../src/engine/session.ts';
import { isFault } from '../../src/model/fault.ts';
import type { Case } from './case.ts';
import { compare } from './comparing.ts';
import { FAULTS } from './faults/list.ts';
import { MARKS } from './faults/marks.ts';
import { OFFICE } from './faults/office.ts';
import { readWritten } from './read-csv.ts';
import type { Verdict } from './verdict.ts';
import { MENDABLE, worstCase } from './worst.ts';

// The worst file is as bad as it says, and mending gives back the truth: everything safe, a yes to all kinds at once, and again.

const TODAY = { year: 2026, month: 11, day: 22 };
const WRITE = { bom: false, inSpiteOfErrors: false, withoutErrorRows: false };
const MOST_ROUNDS = 3;

/** Checks whose mend gives back the truth in a text only. */
const TEXT_ONLY = new Set(
  FAULTS.filter(({ only, back }) => only?.every((one) => one === 'text') && back !== 'no').flatMap(
    ({ ids }) => ids,
  ),
);

/** And one that the reader forestalls: it writes a number in full, whatever its format shows. */
const FORESTALLED = new Set(['lost-digits']);

/** And those that only tell beside a list from Coachview, of another import, in the list of an office, or under a template of an institute's own. */
const ELSEWHERE = new Set([
  ...[...MARKS, ...OFFICE].flatMap(({ ids }) => ids),
  ...CHECKS.filter((check) => check.scope === 'match' || ('only' in check && check.only === 'dossier')).map(
    ({ id }) => id,
  ),
]);

describe('the worst file', () => {
  let one: Case;
  let session: Session;
  const seen = new Set<string>();
  let rounds = 0;

  beforeAll(async () => {
    one = worstCase();
    session = createSession(TODAY);
    const opened = await session.open({ kind: 'file', ...one.file }, {});
    expect(isFault(opened)).toBe(false);
    const note = () => {
      for (const { check } of session.summary().groups) seen.add(check);
    };
    for (note(); session.summary().groups.some(({ trust }) => trust !== undefined); note()) {
      rounds += 1;
      if (rounds > MOST_ROUNDS) break;
      session.mend({ what: 'safe' });
      note();
      const asked = session.summary().groups.filter(({ trust }) => trust === 'ask');
      session.mend({ what: 'groups', groups: asked.map(({ key }) => key) });
    }
  });

  it('has every fault that a workbook can have and a mend can undo', () => {
    const wanted = new Set(MENDABLE.flatMap(({ ids }) => ids));
    expect([...wanted].filter((id) => !seen.has(id))).toEqual([]);
  });

  it('leaves out no check with a mend but those of texts, of lists, templates and other imports', () => {
    const mendable = CHECKS.filter(({ mend }) => mend !== undefined).map(({ id }) => id);
    const left = mendable.filter((id) => !seen.has(id) && !TEXT_ONLY.has(id) && !ELSEWHERE.has(id));
    expect(new Set(left)).toEqual(FORESTALLED);
  });

  it('is right again after a few yeses', async () => {
    expect(rounds).toBeLessThanOrEqual(MOST_ROUNDS);
    const { counts } = session.summary();
    expect([counts.error, counts.warning]).toEqual([0, 0]);
    const written = await session.write(WRITE);
    if (written.outcome !== 'written') throw new Error(written.outcome);
    const verdict: Verdict = { recall: [], falseAlarms: [], wrong: [], unstable: [], cleanRows: 0 };
    compare(one, readWritten(written.bytes), verdict);
    expect(verdict.wrong).toEqual([]);
  });

  it('comes back as it was when everything is undone, one press for each yes', async () => {
    for (let steps = 0; session.summary().undo !== undefined; steps += 1) {
      expect(steps).toBeLessThan(2 * MOST_ROUNDS);
      session.undo();
    }
    const fresh = createSession(TODAY);
    await fresh.open({ kind: 'file', ...one.file }, {});
    expect(session.summary().groups).toEqual(fresh.summary().groups);
  });
});
