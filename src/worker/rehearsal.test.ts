import { describe, expect, it } from 'vitest';
import { createSession } from '../engine/session.ts';
import { BEDRIJVEN_PERSONEN } from '../layouts/bedrijven-personen.ts';
import { layoutFromHeadings } from '../layouts/template.ts';
import { WEBAANVRAGEN } from '../layouts/webaanvragen.ts';
import { isFault } from '../model/fault.ts';
import { isOwn, type Layout } from '../model/layout.ts';
import { asText, madeList } from './made-list.ts';
import { rehearse } from './rehearsal.ts';

const TODAY = { year: 2026, month: 11, day: 29 };
const ROWS = 1300;
const OWN = layoutFromHeadings(
  ['Relatienummer', 'Voornaam', 'Achternaam', 'Geboortedatum', 'E-mail', 'IBAN', 'Uren per week', 'Status'],
  'eigen.csv',
).layout;

async function openedUnder(layout: Layout) {
  const session = createSession(TODAY);
  if (isOwn(layout)) await session.chooseLayout(layout);
  const opened = await session.open(
    { kind: 'file', name: 'proef.csv', bytes: asText(madeList(ROWS, layout)) },
    {},
  );
  if (isFault(opened)) throw new Error(opened.fault);
  return opened;
}

describe('a made list', () => {
  it.each([WEBAANVRAGEN, BEDRIJVEN_PERSONEN, OWN])('is read as meant: $title.en', async (layout) => {
    const { notices, summary, layout: taken } = await openedUnder(layout);
    expect(taken.id).toBe(layout.id);
    expect(notices).toMatchObject({ headingRow: 1, delimiter: ';', raggedRows: [], strayQuotes: [] });
    expect(notices.encoding).toMatchObject({ encoding: 'utf-8', guessed: false });
    expect(summary.rows).toBeGreaterThanOrEqual(ROWS);
  });

  it('gives most checks of its layout something to find, and leaves most rows as they should be', async () => {
    const { groups, rows, rowsWithErrors } = (await openedUnder(WEBAANVRAGEN)).summary;
    expect(new Set(groups.map(({ check }) => check)).size).toBeGreaterThan(35);
    expect(rowsWithErrors).toBeGreaterThan(rows / 50);
    expect(rowsWithErrors).toBeLessThan(rows / 2);
  });

  it('holds what real lists hold: accents, quotes, delimiters in cells, texts that come back and texts that hardly do', () => {
    const rows = madeList(ROWS, WEBAANVRAGEN).slice(1);
    const cells = rows.flat();
    const share = (holds: (text: string) => boolean) => cells.filter(holds).length / cells.length;
    expect(share((text) => /[^\x00-\x7f]/.test(text))).toBeGreaterThan(0.03);
    expect(share((text) => text.includes('"'))).toBeGreaterThan(0.003);
    expect(share((text) => text.includes(';'))).toBeGreaterThan(0.003);
    const empty = share((text) => text === '');
    expect(empty).toBeGreaterThan(0.1);
    expect(empty).toBeLessThan(0.4);
    const distinct = WEBAANVRAGEN.columns.map(
      (_, at) => new Set(rows.map((row) => row[at])).size / rows.length,
    );
    // So many that a column of them stops looking for equal ones.
    expect(distinct.filter((part) => part > 0.99).length).toBeGreaterThan(0);
    expect(distinct.filter((part) => part < 0.1).length).toBeGreaterThan(10);
    const fresh = distinct.reduce((sum, part) => sum + part, 0) / distinct.length;
    expect(fresh).toBeGreaterThan(0.2);
    expect(fresh).toBeLessThan(0.6);
  });
});

describe('the rehearsal', () => {
  it('ends as soon as somebody asks for something', async () => {
    let asked = 0;
    await rehearse(TODAY, () => ++asked > 1);
    expect(asked).toBe(2);
  });
});
