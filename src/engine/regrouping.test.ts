import { describe, expect, it } from 'vitest';
import type { RegroupRequest, Session } from './face.ts';
import { opened, type Row } from './sample-enrolments.ts';

// Rows to another webaanvraag: one step, numbers as the file writes them, rows that stand together.

const row = (webaanvraagNr: string, achternaam: string): Row => ({
  webaanvraagNr,
  'deelnemer.achternaam': achternaam,
  'deelnemer.emailadres': `${achternaam}@a.example`.toLowerCase(),
  'contactpersoon.achternaam': 'Vos',
  'opleiding.code': 'BHV',
});

/** Each webaanvraag as `number: rows`. */
const groups = (session: Session) =>
  session
    .webaanvragen(0, 100)
    .map(({ number, rows, parts }) => `${number}: ${rows.join(' ')}${parts > 1 ? ' torn' : ''}`);

describe('regroup', () => {
  it.each<[string, string[], RegroupRequest, string[]]>([
    [
      'a row moves to the end of another',
      ['007', '007', '008', '008'],
      { what: 'move', rows: [2], to: 4 },
      ['007: 3', '008: 4 5 2'],
    ],
    [
      'several rows, in the order of the table',
      ['1', '1', '1', '2'],
      { what: 'move', rows: [4, 2], to: 5 },
      ['1: 3', '2: 5 2 4'],
    ],
    [
      'a row that is there already stays',
      ['1', '1', '2'],
      { what: 'move', rows: [2, 4], to: 3 },
      ['1: 2 3 4'],
    ],
    [
      'to a row without a number: both get the next one',
      ['0009', '', '0009'],
      { what: 'move', rows: [2], to: 3 },
      ['0010: 3 2', '0009: 4'],
    ],
    ['in a file without numbers', ['', '', ''], { what: 'merge', webaanvragen: [2, 4] }, ['1: 2 4', ': 3']],
    [
      'two become one, the first',
      ['01', '01', '02', '03', '02'],
      { what: 'merge', webaanvragen: [2, 4] },
      ['01: 2 3 4 6', '03: 5'],
    ],
    ['three become one', ['a', 'b', 'c'], { what: 'merge', webaanvragen: [3, 2, 4] }, ['b: 3 2 4']],
    [
      'one becomes two, the new one behind it with its zeros',
      ['007', '007', '007', '008'],
      { what: 'split', rows: [2, 4] },
      ['007: 3', '009: 2 4', '008: 5'],
    ],
    ['all rows of one: nothing is left to split', ['1', '1'], { what: 'split', rows: [2, 3] }, ['1: 2 3']],
    [
      'only rows of the first row its webaanvraag',
      ['1', '1', '2', '2'],
      { what: 'split', rows: [2, 4] },
      ['1: 3', '3: 2', '2: 4 5'],
    ],
    ['rows that are not there', ['1', '2'], { what: 'move', rows: [99], to: 3 }, ['1: 2', '2: 3']],
    ['to a row that is not there', ['1', '2'], { what: 'move', rows: [2], to: 99 }, ['1: 2', '2: 3']],
  ])('%s', async (_, numbers, request, expected) => {
    const session = await opened(...numbers.map((number, at) => row(number, `Naam${'abcdefgh'[at]}`)));
    const before = groups(session);
    const summary = session.regroup(request);
    expect(groups(session)).toEqual(expected);
    if (summary.undo === undefined) {
      expect(expected).toEqual(before);
      return;
    }
    expect(summary.undo.label).toEqual({ kind: 'regrouped', how: request.what });
    session.undo();
    expect(groups(session)).toEqual(before);
    expect(session.summary().changed).toMatchObject({ cells: 0, rowsMoved: 0 });
    session.redo();
    expect(groups(session)).toEqual(expected);
  });

  it('does not repair what is torn by itself, but puts the row with the last part', async () => {
    const session = await opened(row('1', 'A'), row('2', 'B'), row('1', 'C'), row('3', 'D'));
    session.regroup({ what: 'move', rows: [5], to: 2 });
    expect(groups(session)).toEqual(['1: 2 4 5 torn', '2: 3']);
  });

  it('more than ten are told beforehand and not refused', async () => {
    const ten = Array.from({ length: 10 }, (_, at) => row('1', `Naam${at}x`));
    const session = await opened(...ten, row('2', 'Elf'));
    const request = { what: 'move', rows: [12], to: 2 } as const;
    const before = session.summary();
    expect(session.consequences(request)).toContainEqual({
      check: 'overfull-bundle',
      severity: 'error',
      count: 1,
    });
    expect(session.summary()).toEqual(before);
    session.regroup(request);
    const page = session.cards({ from: 0, to: 5, filter: 'trouble' });
    expect(page.cards).toMatchObject([{ count: 11, trouble: ['overfull'] }]);
    const [repair] = page.cards[0]!.repairs;
    session.mend({ what: 'some', group: repair!.group, keys: [repair!.key] });
    expect(session.cards({ from: 0, to: 5, filter: 'trouble' }).total).toBe(0);
  });
});
