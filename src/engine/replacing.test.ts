import { describe, expect, it } from 'vitest';
import type { ReplaceRequest, Session } from './face.ts';
import { createSession } from './session.ts';

// Find and replace, over the face of the engine.

const HEADINGS = ['WebaanvraagNr', 'Bedrijfsnaam', 'Bedrijf plaats', 'Opmerking', 'Dieet'];
const [NUMBER, COMPANY, TOWN, REMARK, DIET] = [0, 1, 2, 3, 4];

async function opened(...rows: string[][]): Promise<Session> {
  const session = createSession({ year: 2026, month: 11, day: 22 });
  const text = [HEADINGS, ...rows].map((cells) => cells.join('\t')).join('\n');
  await session.open({ kind: 'pasted', text }, {});
  return session;
}

const request = (find: string, by: string, more: Partial<ReplaceRequest> = {}): ReplaceRequest => ({
  find,
  by,
  wholeCell: false,
  ...more,
});

/** Texts of a column, row by row. */
function texts(session: Session, column: number): string[] {
  const { view, rows } = session.view({ filter: 'all' });
  return session.window({ view, from: 0, to: rows, columns: [column] }).rows.map((row) => row.cells[0]!.text);
}

describe('find and replace', () => {
  it('changes every occurrence in every column, as one step', async () => {
    const session = await opened(
      ['1', 'Bron BV', 'Bronsdorp', 'bron, BRON', ''],
      ['2', 'Vijver', '', '', ''],
    );
    const wanted = request('bron', 'Wel');
    expect(session.countMatches(wanted)).toBe(3);
    const after = session.replace(wanted);
    expect(after.undo).toEqual({ label: { kind: 'replaced' }, count: 3 });
    expect(texts(session, COMPANY)).toEqual(['Wel BV', 'Vijver']);
    expect(texts(session, TOWN)[0]).toBe('Welsdorp');
    expect(texts(session, REMARK)[0]).toBe('Wel, Wel');
    session.undo();
    expect(texts(session, REMARK)[0]).toBe('bron, BRON');
    expect(session.summary().undo).toBeUndefined();
  });

  it.each([
    ['a part', request('utrecht', 'Zeist'), ['Zeist', 'Zeist West', '']],
    ['the whole cell', request('utrecht', 'Zeist', { wholeCell: true }), ['Zeist', 'utrecht West', '']],
    ['signs as they are', request('.', '!'), ['Utrecht', 'utrecht West', '']],
    ['by dollar signs as they are', request('utrecht', '$&'), ['$&', '$& West', '']],
    ['by nothing', request(' west', ''), ['Utrecht', 'utrecht', '']],
    ['nothing', request('', 'x', { wholeCell: true }), ['Utrecht', 'utrecht West', '']],
  ])('takes %s', async (_what, wanted, expected) => {
    const session = await opened(
      ['1', 'A', 'Utrecht', '', ''],
      ['2', 'B', 'utrecht West', '', ''],
      ['3', 'C', '', '', ''],
    );
    const changing = texts(session, TOWN).filter((text, at) => text !== expected[at]).length;
    expect(session.countMatches(wanted)).toBe(changing);
    session.replace(wanted);
    expect(texts(session, TOWN)).toEqual(expected);
  });

  it('counts only what would change, and rows that are still there', async () => {
    const session = await opened(['1', 'bv', '', '', ''], ['2', 'BV', '', '', ''], ['3', 'bv', '', '', '']);
    session.edit([{ kind: 'remove', row: 4 }], { kind: 'rows' });
    expect(session.countMatches(request('bv', 'BV'))).toBe(1);
    expect(session.replace(request('bv', 'BV')).undo?.count).toBe(1);
  });

  it('stays in the column that is asked for, and out of columns that are left out', async () => {
    const session = await opened(['vega', 'vega', 'vega', 'vega', 'vega']);
    expect(session.countMatches(request('vega', 'x', { column: TOWN }))).toBe(1);
    expect(session.countMatches(request('vega', 'x'))).toBe(5);
    session.edit([{ kind: 'leave-out', column: DIET, leftOut: true }], { kind: 'columns' });
    expect(session.countMatches(request('vega', 'x'))).toBe(4);
    session.replace(request('vega', 'x'));
    expect([NUMBER, DIET].map((column) => texts(session, column)[0])).toEqual(['x', 'vega']);
  });

  it('makes no step when nothing is found', async () => {
    const session = await opened(['1', 'Bron', '', '', '']);
    expect(session.replace(request('vijver', 'x')).undo).toBeUndefined();
  });
});
