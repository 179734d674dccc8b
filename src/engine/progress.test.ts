import { expect, it } from 'vitest';
import { isFault } from '../model/fault.ts';
import { textWorkbook } from '../write/report.ts';
import type { Progress } from './face.ts';
import { createSession } from './session.ts';

// What is told while a file is being opened: the first rows early, and counts that only grow towards the verdict.

const HEADINGS = ['WebaanvraagNr', 'Bedrijfsnaam', 'Deelnemer achternaam', 'Deelnemer e-mail', 'Opmerking'];
const ROWS = 30_000;
const row = (at: number) => [
  ...[`${at}`, 'Bron', `Bakker${at}`, at % 3 === 0 ? 'geen adres' : `b${at}@bron.example`],
  'x'.repeat(60),
];
const LIST = [['Lijst van maandag'], HEADINGS, ...Array.from({ length: ROWS }, (_, at) => row(at + 1))];

it.each([
  ['csv', () => new TextEncoder().encode(LIST.map((cells) => cells.join(';')).join('\r\n'))],
  ['xlsx', () => textWorkbook('Lijst', LIST)],
])(
  'tells the first rows of %s once and early, and never more findings than the verdict',
  async (ending, made) => {
    const told: Progress[] = [];
    const session = createSession({ year: 2026, month: 11, day: 22 });
    const source = { kind: 'file', name: `a.${ending}`, bytes: await made() } as const;
    const opened = await session.open(source, {}, (progress) => {
      told.push(progress);
    });
    if (isFault(opened)) throw new Error(opened.fault);

    const withFirst = told.filter(({ first }) => first !== undefined);
    expect(withFirst).toHaveLength(1);
    expect(withFirst[0]!.done).toBeLessThan(0.6);
    expect(withFirst[0]!.first!.slice(0, 3)).toEqual([HEADINGS, row(1), row(2)]);

    const rows = told.filter(({ phase }) => phase === 'reading').map((progress) => progress.rows);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    // While rows arrive, not more is told than stands in those that are there.
    const early = told.filter(({ phase, found = 0 }) => phase === 'reading' && found > 0);
    expect(early.length).toBeGreaterThan(0);
    const found = told.flatMap((progress) => progress.found ?? []);
    expect(found.length).toBeGreaterThan(3);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    const { error, warning } = opened.summary.counts;
    expect(found.at(-1)).toBe(error + warning);
    expect(found.at(-1)).toBeGreaterThanOrEqual(ROWS / 3);
    const inEachRow = (error + warning) / ROWS;
    for (const { rows, found = 0 } of early)
      expect(found).toBeLessThanOrEqual(Math.ceil(rows * inEachRow) + 1);
    expect(early.at(-1)!.found).toBeGreaterThan((ROWS * inEachRow) / 4);
  },
);

/** A list in which every third row has an address with a space behind it. */
async function withStraySpaces(rows: number, told: Progress[]) {
  const session = createSession({ year: 2026, month: 11, day: 22 }, (progress) => told.push(progress));
  const lines = Array.from({ length: rows }, (_, at) =>
    [`${at}`, at % 3 === 0 ? 'Bron ' : 'Bron', `Bakker${at}`, `b${at}@bron.example`, ''].join(';'),
  );
  const bytes = new TextEncoder().encode([HEADINGS.join(';'), ...lines].join('\r\n'));
  const opened = await session.open({ kind: 'file', name: 'a.csv', bytes }, {});
  if (isFault(opened)) throw new Error(opened.fault);
  return session;
}

it('tells how far a long change is, and how many changes were made, never going back', async () => {
  const told: Progress[] = [];
  const session = await withStraySpaces(ROWS, told);
  expect(told).toEqual([]);
  const mended = session.mend({ what: 'safe' });
  const ways: [string, Progress[]][] = [['mend', told.splice(0)]];
  session.undo();
  ways.push(['undo', told.splice(0)]);
  session.redo();
  ways.push(['redo', told.splice(0)]);
  session.undo();
  told.length = 0;
  session.replace({ find: 'Bron', by: 'Put', wholeCell: false });
  ways.push(['replace', told.splice(0)]);

  for (const [way, told] of ways) {
    const done = told.map((progress) => progress.done);
    expect(told.length, way).toBeGreaterThan(5);
    expect(done, way).toEqual([...done].sort((a, b) => a - b));
    expect(done[0], way).toBeLessThan(0.3);
    expect(done.at(-1), way).toBeLessThanOrEqual(1);
  }
  const made = (way: string) => ways.find(([name]) => name === way)?.[1].at(-1)?.changes;
  expect(mended.undo?.count).toBeGreaterThanOrEqual(ROWS / 3);
  expect([made('mend'), made('undo'), made('redo')]).toEqual(Array(3).fill(mended.undo?.count));
});

it('says nothing of what is done at once', async () => {
  const told: Progress[] = [];
  const session = await withStraySpaces(100, told);
  session.mend({ what: 'safe' });
  session.undo();
  expect(told).toEqual([]);
});
