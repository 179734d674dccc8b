import { beforeEach, describe, expect, it } from 'vitest';
import { forget, isAlways } from './always.ts';
import { safeLeft, setAside, sorted, takeBack } from './aside.ts';
import { setEngine } from './engine.ts';
import { inThisThread } from './in-this-thread.ts';
import { atFirst, known } from './known.ts';
import { acceptWaiting, openPasted } from './opening.ts';
import { consequences, edit, mendAlways, mendSafe, redo, replace, undo } from './work.ts';

// Saying yes or no to many findings at once, over the real engine without a thread.

const HEADINGS = [
  'WebaanvraagNr',
  'Bedrijfsnaam',
  'Deelnemer achternaam',
  'Deelnemer e-mail',
  'Deelnemer telefoon',
];
const TYPO = 'malformed-email:error:ask';
const ZERO = 'lost-leading-zero:error:safe';
const MAIL = 3;

const cells = (...emails: string[]) =>
  [
    HEADINGS,
    ...emails.map((email, at) => [`${at + 1}`, 'Bron', `Bakker${'abcdef'[at]}`, email, `61234560${at}`]),
  ]
    .map((row) => row.join('\t'))
    .join('\n');

async function opened(...emails: string[]): Promise<void> {
  const { generation } = known.getState();
  openPasted(cells(...emails));
  acceptWaiting();
  await expect.poll(() => known.getState().generation, { interval: 5 }).toBeGreaterThan(generation);
  await expect.poll(() => known.getState().working, { interval: 5 }).toBe(0);
}

const groupOf = (key: string) => known.getState().summary!.groups.find((group) => group.key === key);
const typeMail = (row: number, text: string) =>
  edit([{ kind: 'cell', row, column: MAIL, text }], { kind: 'typed' });

beforeEach(() => {
  known.setState(atFirst(), true);
  setEngine(inThisThread());
});

describe('always', () => {
  it('mends what is there, and what comes up later as a step of its own', async () => {
    await opened('a@bron.example,nl', 'b@bron.example');
    await mendAlways(groupOf(TYPO)!);
    expect(groupOf(TYPO)).toBeUndefined();
    expect(known.getState().told).toMatchObject({
      did: 'made',
      label: { check: 'malformed-email' },
      count: 1,
    });
    await typeMail(3, 'b@bron.example,nl');
    expect(groupOf(TYPO)).toBeUndefined();
    expect(known.getState().told).toMatchObject({
      label: { kind: 'typed' },
      also: [{ label: { kind: 'mended', check: 'malformed-email' }, count: 1 }],
    });
    await undo();
    expect(known.getState().summary?.undo?.label).toEqual({ kind: 'typed' });
  });

  it('also in the next file', async () => {
    await opened('a@bron.example,nl');
    await mendAlways(groupOf(TYPO)!);
    await opened('b@bron.example,nl', 'c@bron.example,nl');
    expect(groupOf(TYPO)).toBeUndefined();
    expect(known.getState().told).toMatchObject({ did: 'by-itself', count: 2 });
  });

  it('ends when the user takes back what it did, and says so', async () => {
    await opened('a@bron.example,nl');
    await mendAlways(groupOf(TYPO)!);
    await undo();
    expect(groupOf(TYPO)?.count).toBe(1);
    expect(known.getState().told?.ended).toEqual(['malformed-email']);
    expect(isAlways(known.getState(), TYPO)).toBe(false);
    await typeMail(2, 'c@bron.example,nl');
    expect(groupOf(TYPO)?.count).toBe(1);
  });

  it('leaves what can be done again', async () => {
    await opened('a@bron.example', 'b@bron.example');
    await typeMail(2, 'a@bron.example,nl');
    await typeMail(3, 'c@bron.example');
    await undo();
    await undo();
    known.setState({ always: [{ key: TYPO, check: 'malformed-email' }] });
    await redo();
    expect(groupOf(TYPO)?.count).toBe(1);
    await redo();
    expect(groupOf(TYPO)).toBeUndefined();
  });

  it('can be switched off', async () => {
    await opened('a@bron.example,nl', 'b@bron.example');
    await mendAlways(groupOf(TYPO)!);
    forget(TYPO);
    await typeMail(3, 'b@bron.example,nl');
    expect(groupOf(TYPO)?.count).toBe(1);
  });
});

describe('set aside', () => {
  it('stays counted, but is not part of everything safe', async () => {
    await opened('a@bron.example');
    const before = known.getState().summary!;
    expect(safeLeft(known.getState())).toBe(before.safe);
    const { count } = groupOf(ZERO)!;
    setAside(ZERO);
    expect(safeLeft(known.getState())).toBe(before.safe - count);
    await mendSafe();
    expect(groupOf(ZERO)?.count).toBe(count);
    expect(known.getState().summary?.counts.error).toBeGreaterThanOrEqual(count);
    const { open, aside } = sorted(known.getState().summary!.groups, known.getState().aside);
    expect(aside.map(({ key }) => key)).toEqual([ZERO]);
    expect(open.some(({ key }) => key === ZERO)).toBe(false);
    takeBack(ZERO);
    await mendSafe();
    expect(groupOf(ZERO)).toBeUndefined();
  });

  it('ends always, and always ends it', async () => {
    await opened('a@bron.example,nl');
    setAside(TYPO);
    await mendAlways(groupOf(TYPO)!);
    expect(known.getState().aside).toEqual([]);
    setAside(TYPO);
    expect(isAlways(known.getState(), TYPO)).toBe(false);
  });

  it('is forgotten with the file', async () => {
    await opened('a@bron.example');
    setAside(ZERO);
    await opened('b@bron.example');
    expect(known.getState().aside).toEqual([]);
  });
});

it('replaces as one step', async () => {
  await opened('a@bron.example', 'b@bron.example');
  await replace({ find: 'bron', by: 'Wel', wholeCell: false });
  expect(known.getState().told).toMatchObject({ did: 'made', label: { kind: 'replaced' }, count: 4 });
});

it('asks what a mend would open without mending', async () => {
  await opened('a@bron.example,nl');
  const before = known.getState().summary;
  expect(await consequences({ what: 'group', group: TYPO })).toEqual([]);
  expect(groupOf(TYPO)?.count).toBe(before?.groups.find(({ key }) => key === TYPO)?.count);
});
