import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../layouts/list.ts';
import { isFault } from '../model/fault.ts';
import { createSession } from './session.ts';

// An empty template that is opened again, with nothing but its example in it, is for its layout and has nothing in the way.

describe.each(LAYOUTS.map((layout) => [layout.id, layout] as const))('the template of %s', (id, layout) => {
  it.each(['nl', 'en'] as const)('is opened again without an error or a warning, in %s', async (language) => {
    const session = createSession({ year: 2026, month: 11, day: 29 });
    const bytes = await session.starter(layout, language);
    // Some are only written, and the history of trainings has too few headings of its own to be known by.
    if (layout.direction === 'out' || id === 'opleidingshistorie') await session.chooseLayout(layout);
    const opened = await session.open({ kind: 'file', name: 'sjabloon.xlsx', bytes }, {});
    if (isFault(opened)) throw new Error(opened.fault);
    expect(opened.layout.id).toBe(id);
    const telling = opened.summary.groups.filter(({ severity }) => severity !== 'hint');
    expect(
      telling.map(({ check, key }) => [
        check,
        session.findings(key, 0, 2).map(({ where, facts }) => [where, facts]),
      ]),
    ).toEqual([]);
    expect(opened.summary.rows).toBe(1);
  });
});
