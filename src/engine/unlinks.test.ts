import { describe, expect, it } from 'vitest';
import { BEDRIJVEN_PERSONEN_VRIJ } from '../layouts/bedrijven-personen-vrij.ts';
import { isFault } from '../model/fault.ts';
import { file, given, TODAY } from './sample-enrolments.ts';
import { createSession } from './session.ts';

// A persoon in an import of dossiers without the bedrijf that he has in Coachview: told as soon as the list is there, mended from it, and looked
// at again after an edit of the key.

const HEADINGS =
  'Bedrijf ExternId;Bedrijf ExternSource;Bedrijfsnaam;Persoon ExternId;Persoon ExternSource;Persoon achternaam';
const PERSONS = file(
  'personen.csv',
  'Id;Achternaam;ExternId;ExternSource;BedrijfId\r\np1;Bakker;A12;hr;b1\r\np2;Smit;13;hr;\r\n',
);
const COMPANIES = file(
  'bedrijven.csv',
  'Id;Bedrijfsnaam;ExternId;ExternSource\r\nb1;Jansen Bouw;007;crm\r\n',
);

async function opened(...lines: string[]) {
  const session = createSession(TODAY);
  const answer = await session.open(file('b.csv', [HEADINGS, ...lines, ''].join('\r\n')), {});
  if (isFault(answer)) throw new Error(answer.fault);
  expect(answer.layout.rowsMake).toBe('dossier');
  const unlinked = () => session.summary().groups.find(({ check }) => check === 'unlinks-company');
  return { session, unlinked };
}

describe('unlinks-company', () => {
  it('is an error as soon as the list tells of the link, and is mended with the key that the list has', async () => {
    const { session, unlinked } = await opened(
      ';;;a12;hr;Bakker',
      ';;;13;hr;Smit',
      '9;crm;Elders;A12;hr;Bakker',
    );
    expect(unlinked()).toBeUndefined();
    await given(session, PERSONS);
    expect(unlinked()).toMatchObject({ severity: 'error', count: 1 });
    expect(session.findings(unlinked()!.key, 0, 9)[0]).toMatchObject({
      where: { row: 2 },
      facts: { bedrijf: 'b1', becomes: [] },
    });
    await given(session, COMPANIES);
    expect(unlinked()).toMatchObject({ severity: 'error', count: 1, trust: 'ask' });
    session.mend({ what: 'group', group: unlinked()!.key });
    expect(unlinked()).toBeUndefined();
    const { view } = session.view({ filter: 'all' });
    const columns = session.summary().columns.map(({ column }) => column);
    const { rows } = session.window({ view, from: 0, to: 1, columns });
    expect(rows[0]!.cells.map(({ text }) => text)).toEqual([
      '007',
      'crm',
      'Jansen Bouw',
      'a12',
      'hr',
      'Bakker',
    ]);
    session.undo();
    expect(unlinked()).toMatchObject({ count: 1 });
  });

  it('offers nothing where the file has no columns for a bedrijf', async () => {
    const session = createSession(TODAY);
    const text = 'Persoon ExternId;Persoon ExternSource;Persoon achternaam\r\nA12;hr;Bakker\r\n';
    await session.chooseLayout(BEDRIJVEN_PERSONEN_VRIJ);
    await session.open(file('b.csv', text), {});
    await given(session, PERSONS, COMPANIES);
    const group = session.summary().groups.find(({ check }) => check === 'unlinks-company');
    expect(group).toMatchObject({ count: 1 });
    expect(group?.trust).toBeUndefined();
  });

  it('goes and comes with the key of the persoon', async () => {
    const { session, unlinked } = await opened(';;;99;hr;Bakker');
    await given(session, PERSONS, COMPANIES);
    expect(unlinked()).toBeUndefined();
    const column = session.summary().columns.find(({ field }) => field === 'persoon.externId')!.column;
    session.edit([{ kind: 'cell', row: 2, column, text: 'A12' }], { kind: 'typed' });
    expect(unlinked()).toMatchObject({ count: 1 });
    session.undo();
    expect(unlinked()).toBeUndefined();
  });
});
