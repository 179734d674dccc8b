import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldPath } from '../model/field.ts';
import type { Match, RowMatches, RuleOrder } from '../model/match.ts';
import { FileMatches } from './file-matches.ts';
import { buildIndexes } from './indexes.ts';
import { type SampleRecord, sampleList } from './sample-list.ts';
import { type Judged, type JudgedRow, type SlowCase, type SlowList, slowMatches } from './slow-matching.ts';

// The indexed matching against the slow one, on random lists and files made of few different texts, so that everything meets everything; and
// matching again after edits against matching from the beginning.

const TODAY = { year: 2026, month: 3, day: 1 };
const FIRST_ROW = 2;

const TEXTS: Record<string, readonly string[]> = {
  externId: ['', '', 'a1', 'A1', 'a 1', 'b2'],
  externSource: ['', 'HR', 'HR', 'hr'],
  emailadres: ['', '', 'x@a.example', 'y@a.example', 'X@a.example'],
  naam: ['', 'Jansen BV', 'Jansen B.V.', 'Jansen', 'Bos'],
  achternaam: ['', 'Bos', 'bos', 'Smit', 'de Bos'],
  voorletters: ['', 'J.', 'J', 'K.'],
  voornaam: ['', 'Jan', 'jan'],
  tussenvoegsels: ['', '', 'de'],
  geboorteDatum: ['', '', '01-02-1980', '1980-02-01', '03-04-1985'],
  'bedrijf.naam': ['', 'Jansen BV', 'Bos', 'Elders'],
};
const PERSON = [
  'externId',
  'externSource',
  'emailadres',
  'achternaam',
  'voorletters',
  'voornaam',
  'tussenvoegsels',
  'geboorteDatum',
];
const COMPANY = ['externId', 'externSource', 'emailadres', 'naam'];

function texts(names: readonly string[]): fc.Arbitrary<Record<string, string>> {
  return fc.record(Object.fromEntries(names.map((name) => [name, fc.constantFrom(...TEXTS[name]!)])));
}

/** A list that may lack columns, may be a part only, and may hold two e-mail addresses for one record. */
function list(names: readonly string[]): fc.Arbitrary<SlowList | undefined> {
  const kept: fc.Arbitrary<string[]> = fc.subarray([...names], { minLength: 1 });
  const whole = fc
    .record({
      kept: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([...names]) }, kept),
      records: fc.array(texts(names), { minLength: 1, maxLength: 6 }),
      second: fc.boolean(),
      isWhole: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
    })
    .map(
      ({ kept: fields, records, second, isWhole }): SlowList => ({
        isWhole,
        records: records.map((record) => {
          const own = Object.fromEntries(fields.map((field) => [field, record[field] ?? ''])) as SampleRecord;
          if (second && own.emailadres !== undefined) own.emailadres += '; z@a.example';
          return own;
        }),
      }),
    );
  return fc.option(whole, { nil: undefined, freq: 5 });
}

const rowFields = fc
  .record({
    contactpersoon: fc.option(texts(PERSON)),
    deelnemer: fc.option(texts(PERSON)),
    bedrijf: fc.option(texts(COMPANY)),
  })
  .map((parts) =>
    Object.fromEntries(
      Object.entries(parts).flatMap(([owner, said]) =>
        Object.entries(said ?? {}).map(([field, text]) => [`${owner}.${field}`, text]),
      ),
    ),
  ) as fc.Arbitrary<Partial<Record<FieldPath, string>>>;

const cases: fc.Arbitrary<SlowCase> = fc
  .record({
    order: fc.constantFrom<RuleOrder>('csv', 'web-service'),
    bedrijf: list(COMPANY),
    persoon: list([...PERSON, 'bedrijf.naam']),
    rows: fc.array(rowFields, { minLength: 1, maxLength: 8 }),
  })
  .map(({ order, bedrijf, persoon, rows }) => ({
    order,
    ...(bedrijf === undefined ? {} : { bedrijf }),
    ...(persoon === undefined ? {} : { persoon }),
    rows: rows.map((fields, nth) => ({ row: FIRST_ROW + nth, fields })),
  }));

/** A file that can be edited, as the engine keeps one. */
class File {
  rows: { row: number; fields: Partial<Record<FieldPath, string>> }[];
  readonly matches: FileMatches;

  constructor({ order, bedrijf, persoon, rows }: SlowCase) {
    this.rows = rows.map(({ row, fields }) => ({ row, fields: { ...fields } }));
    const lists = {
      ...(bedrijf === undefined ? {} : { bedrijf: sampleList('bedrijf', bedrijf.records, bedrijf.isWhole) }),
      ...(persoon === undefined ? {} : { persoon: sampleList('persoon', persoon.records, persoon.isWhole) }),
    };
    this.matches = new FileMatches(buildIndexes(lists, TODAY), order, {
      rows: () => this.rows.map(({ row }) => row),
      position: (row) => this.rows.findIndex((one) => one.row === row),
      text: (row, field) => this.rows.find((one) => one.row === row)?.fields[field] ?? '',
    });
  }

  get judged(): JudgedRow[] {
    return this.rows.map(({ row }) => judgedRow(this.matches.of(row)!));
  }
}

function judgedRow(matches: RowMatches): JudgedRow {
  const judged: JudgedRow = {};
  for (const owner of ['bedrijf', 'contactpersoon', 'deelnemer'] as const) {
    const match = matches[owner];
    if (match !== undefined) judged[owner] = judge(match);
  }
  return judged;
}

function judge({ candidates: _, near, ...match }: Match): Judged {
  return near === undefined
    ? match
    : { ...match, near: { rule: near.rule, record: near.record, others: near.others } };
}

const RUNS = 500;

describe('matching with indexes', () => {
  it('gives what the slow matching gives', () => {
    fc.assert(
      fc.property(cases, (made) => {
        expect(new File(made).judged).toEqual(slowMatches(made));
      }),
      { numRuns: RUNS },
    );
  });

  it('hands over data that survives a thread', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const file = new File(made);
        for (const { row } of file.rows) {
          const matches = file.matches.of(row);
          expect(structuredClone(matches)).toEqual(matches);
        }
      }),
      { numRuns: 100 },
    );
  });
});

type Act =
  | { act: 'edit'; at: number; fields: Partial<Record<FieldPath, string>> }
  | { act: 'remove'; at: number }
  | { act: 'move'; at: number; to: number };

const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant('edit' as const), at: fc.nat(7), fields: rowFields }),
    fc.record({ act: fc.constant('remove' as const), at: fc.nat(7) }),
    fc.record({ act: fc.constant('move' as const), at: fc.nat(7), to: fc.nat(7) }),
  ),
  { minLength: 1, maxLength: 5 },
);

/** Does it, and tells the matches what happened. */
function doAct(file: File, act: Act): void {
  const at = act.at % file.rows.length;
  const one = file.rows[at]!;
  if (act.act === 'edit') {
    // Some of the cells, as a person types.
    one.fields = { ...one.fields, ...act.fields };
    file.matches.update([one.row]);
  } else if (file.rows.length > 1) {
    file.rows.splice(at, 1);
    if (act.act === 'move') file.rows.splice(act.to % (file.rows.length + 1), 0, one);
    file.matches.update([], [one.row]);
  }
}

describe('matching again', () => {
  it('gives what matching from the beginning gives', () => {
    fc.assert(
      fc.property(cases, acts, (made, done) => {
        const file = new File(made);
        for (const act of done) {
          doAct(file, act);
          expect(file.judged).toEqual(slowMatches({ ...made, rows: file.rows }));
        }
      }),
      { numRuns: RUNS },
    );
  });

  it.each<
    [string, Partial<Record<FieldPath, string>>[], number, Partial<Record<FieldPath, string>>, number[]]
  >([
    [
      'an edit that changes nobody else',
      [{ 'deelnemer.emailadres': 'a@a.example' }, { 'deelnemer.emailadres': 'b@a.example' }],
      0,
      { 'deelnemer.voornaam': 'Jan' },
      [2],
    ],
    [
      'an edit of the row that made the record of a later one',
      [
        { 'deelnemer.emailadres': 'a@a.example' },
        { 'deelnemer.emailadres': 'b@a.example' },
        { 'deelnemer.emailadres': 'a@a.example' },
      ],
      0,
      { 'deelnemer.emailadres': 'c@a.example' },
      [2, 4],
    ],
    [
      'an edit of a later one',
      [
        { 'deelnemer.emailadres': 'a@a.example' },
        { 'deelnemer.emailadres': 'a@a.example' },
        { 'deelnemer.emailadres': 'a@a.example' },
      ],
      1,
      { 'deelnemer.emailadres': 'c@a.example' },
      [3],
    ],
  ])('%s asks only who depends on it', (_, rows, at, fields, expected) => {
    const file = new File({
      order: 'csv',
      rows: rows.map((own, nth) => ({ row: FIRST_ROW + nth, fields: own })),
    });
    Object.assign(file.rows[at]!.fields, fields);
    expect(file.matches.update([FIRST_ROW + at])).toEqual(expected);
  });

  // Counted in questions, for milliseconds differ by machine: a contactpersoon of all rows must not be compared all with all.
  it('an edit that everybody depends on costs each of them little', () => {
    const ROWS = 3000;
    const MOST_QUESTIONS = 40;
    const rows = Array.from({ length: ROWS }, (_, nth) => nth + FIRST_ROW);
    let first = 'vos@a.example';
    let asked = 0;
    const matches = new FileMatches(buildIndexes({}, TODAY), 'csv', {
      rows: () => rows,
      position: (row) => {
        asked++;
        return row;
      },
      text: (row, field) => {
        if (field === 'bedrijf.naam') return 'Jansen';
        if (field === 'contactpersoon.emailadres') return row === FIRST_ROW ? first : 'vos@a.example';
        return '';
      },
    });
    expect(asked).toBeLessThan(MOST_QUESTIONS * ROWS);
    [first, asked] = ['bos@a.example', 0];
    expect(matches.update([FIRST_ROW])).toHaveLength(ROWS);
    expect(asked).toBeLessThan(MOST_QUESTIONS * ROWS);
    expect(matches.of(rows[9]!)?.contactpersoon?.sameAs?.row).toBe(FIRST_ROW + 1);
  });
});
