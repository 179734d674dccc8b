import { expect, it } from 'vitest';
import { isFault } from '../model/fault.ts';
import type { Progress } from './face.ts';
import { createSession } from './session.ts';

// What is told while a file is being opened: the first rows early, and counts that only grow towards the verdict.

const HEADINGS = ['WebaanvraagNr', 'Bedrijfsnaam', 'Deelnemer achternaam', 'Deelnemer e-mail', 'Opmerking'];
const ROWS = 30_000;
const row = (at: number) =>
  [`${at}`, 'Bron', `Bakker${at}`, at % 3 === 0 ? 'geen adres' : `b${at}@bron.example`, 'x'.repeat(60)].join(
    ';',
  );
const CSV = [
  'Lijst van maandag',
  HEADINGS.join(';'),
  ...Array.from({ length: ROWS }, (_, at) => row(at + 1)),
];

it('tells the first rows once and early, and never more findings than the verdict', async () => {
  const told: Progress[] = [];
  const session = createSession({ year: 2026, month: 11, day: 22 });
  const bytes = new TextEncoder().encode(CSV.join('\r\n'));
  const opened = await session.open({ kind: 'file', name: 'a.csv', bytes }, {}, (progress) => {
    told.push(progress);
  });
  if (isFault(opened)) throw new Error(opened.fault);

  const withFirst = told.filter(({ first }) => first !== undefined);
  expect(withFirst).toHaveLength(1);
  expect(withFirst[0]!.done).toBeLessThan(0.6);
  expect(withFirst[0]!.first!.slice(0, 3)).toEqual([HEADINGS, row(1).split(';'), row(2).split(';')]);

  const rows = told.filter(({ phase }) => phase === 'reading').map((progress) => progress.rows);
  expect(rows).toEqual([...rows].sort((a, b) => a - b));
  const found = told.flatMap((progress) => progress.found ?? []);
  expect(found.length).toBeGreaterThan(3);
  expect(found).toEqual([...found].sort((a, b) => a - b));
  const { error, warning } = opened.summary.counts;
  expect(found.at(-1)).toBe(error + warning);
  expect(found.at(-1)).toBeGreaterThanOrEqual(ROWS / 3);
});
