import { describe, expect, it } from 'vitest';
import { createSession } from '../engine/session.ts';
import { isFault } from '../model/fault.ts';
import { madeList, rehearse } from './rehearsal.ts';

const TODAY = { year: 2026, month: 11, day: 29 };

describe('the rehearsal', () => {
  it('is of a list as people bring them: read as meant, with a few things wrong of several sorts', async () => {
    const bytes = new TextEncoder().encode(madeList(300));
    const opened = await createSession(TODAY).open({ kind: 'file', name: 'proef.csv', bytes }, {});
    if (isFault(opened)) throw new Error(opened.fault);
    const { notices, summary, layout } = opened;
    expect(layout.id).toBe('webaanvragen');
    expect(notices).toMatchObject({ headingRow: 1, delimiter: ';', raggedRows: [], strayQuotes: [] });
    expect(summary.rows).toBe(300);
    expect(new Set(summary.groups.map(({ check }) => check)).size).toBeGreaterThan(3);
  });

  it('ends as soon as somebody asks for something', async () => {
    let asked = 0;
    await rehearse(TODAY, () => ++asked > 1);
    expect(asked).toBe(2);
  });
});
