import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layoutFromHeadings } from '../layouts/template.ts';
import type { Change } from '../model/edit.ts';
import { isFault } from '../model/fault.ts';
import type { Layout } from '../model/layout.ts';
import { bundleAll } from './bundling.ts';
import { checkAll } from './checking.ts';
import { change, redo, undo } from './history.ts';
import { listGroup } from './listing.ts';
import { Lists } from './lists.ts';
import { markRows, rowsWithErrors } from './marks.ts';
import type { Memory } from './memory.ts';
import { mend } from './mending.ts';
import { openSource } from './opening.ts';
import { RowFindings } from './row-findings.ts';
import { summarise } from './summary.ts';

// After an edit only what it touches is looked at again. Whatever was edited, that must find what looking at everything afresh finds.

const HEADINGS = [
  ...['WebaanvraagNr', 'Opleiding Code', 'ContactpersoonIsDeelnemer', 'Bedrijfsnaam', 'Bedrijf ExternID'],
  ...['Contactpersoon voorletters', 'Contactpersoon achternaam', 'Contactpersoon e-mail'],
  ...['Deelnemer voorletters', 'Deelnemer voornaam', 'Deelnemer achternaam', 'Deelnemer geboortedatum'],
  ...['Deelnemer postcode', 'Deelnemer telefoon', 'Deelnemer e-mail', 'Deelnemer ExternID'],
];
const TEXTS = [
  ...[
    '',
    '',
    ' ',
    '7',
    '8',
    '07',
    'BHV',
    'Ja',
    'Nee',
    'Jansen',
    'jansen ',
    'van Dijk',
    'Jansen B.V.',
    'J.F.',
    'JF',
  ],
  ...[
    '03-04-1985',
    '04/25/1985',
    '25/04/1985',
    '1234 AB',
    '1234ab',
    '0612345678',
    '612345678',
    'jan@example.nl',
  ],
  ...['0001234', '1234', '0123', '123456782', 'Ja', '7', '7'],
];

const text = fc.constantFrom(...TEXTS);
const row = fc.array(text, { minLength: HEADINGS.length, maxLength: HEADINGS.length });
const at = fc.nat(14).map((nth) => nth + 2);
const column = fc.nat(HEADINGS.length - 1);
const edit: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('cell' as const), row: at, column, text }) },
  fc.record({ kind: fc.constant('move' as const), row: at, after: fc.oneof(at, fc.constant(null)) }),
  fc.record({ kind: fc.constant('remove' as const), row: at }),
  fc.record({
    kind: fc.constant('insert' as const),
    after: at,
    texts: fc.dictionary(column.map(String), text),
  }),
);
const step = fc.oneof(
  { weight: 6, arbitrary: fc.array(edit, { minLength: 1, maxLength: 3 }) },
  fc.constantFrom('undo' as const, 'redo' as const, 'mend' as const),
);

async function open(rows: readonly string[][], headings = HEADINGS, layout?: Layout): Promise<Memory> {
  const csv = [headings, ...rows].map((cells) => cells.join(';')).join('\r\n');
  const source = { kind: 'file' as const, name: 'a.csv', bytes: new TextEncoder().encode(csv) };
  const today = { year: 2026, month: 11, day: 29 };
  const made = await openSource(source, { headingRow: 1 }, layout, today, new Lists(), undefined);
  if (isFault(made)) throw new Error(made.fault);
  return made;
}

function said(memory: Memory) {
  const { groups, counts, safe, columns, webaanvragen, rowsWithErrors: kept } = summarise(memory);
  const findings = groups.flatMap(({ key }) =>
    listGroup(memory, key).map(({ flag, row, column }) => JSON.stringify([key, row, column, flag.facts])),
  );
  const counted = groups.map((group) => ({
    ...group,
    columns: [...group.columns].sort((a, b) => a.column - b.column),
  }));
  return {
    findings: findings.sort(),
    groups: counted.sort((a, b) => (a.key < b.key ? -1 : 1)),
    ...{ counts, safe, columns, webaanvragen, kept },
    listed: memory.webaanvragen,
    marks: [...markRows(memory).subarray(0, memory.table.slots)],
    keptBack: [...rowsWithErrors(memory)],
  };
}

function lookAfresh(memory: Memory): void {
  memory.rows = new RowFindings();
  memory.placed = [];
  bundleAll(memory);
  checkAll(memory);
  memory.revision += 1;
}

it('finds after edits what it finds when it looks at everything afresh', { timeout: 180_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), fc.array(step), async (rows, steps) => {
      const memory = await open(rows);
      for (const one of steps) {
        if (one === 'undo') undo(memory);
        else if (one === 'redo') redo(memory);
        else if (one === 'mend') mend(memory, { what: 'safe' });
        else change(memory, one, { kind: 'typed' });
        said(memory);
      }
      const after = said(memory);
      lookAfresh(memory);
      expect(said(memory)).toEqual(after);
    }),
    { numRuns: 15 },
  );
});

/** The table as it stands now, as another file. */
function textsOf({ table, order }: Memory): string[][] {
  return [...order.rows()].map((row) => table.columns.map((column) => column.text(table.slot(row))));
}

it('finds of dates after edits what it finds in a file that says them from the beginning', async () => {
  const headings = ['Naam', 'Datum akkoord', 'Geboortedatum', 'Datum start'];
  const { layout } = layoutFromHeadings(headings, 'eigen.xlsx');
  expect(layout.columns.filter(({ kind }) => kind === 'date')).toHaveLength(3);
  const two = (most: number) =>
    fc.integer({ min: 1, max: most }).map((number) => String(number).padStart(2, '0'));
  const year = fc.constantFrom('1985', '2024', '1850');
  const wanted = fc.tuple(two(31), two(12), year).map((parts) => parts.join('-'));
  const monthFirst = fc.constantFrom('12/25/1985', '12-25-1985', '1/31/1990');
  const other = fc.constantFrom('', '3/4/1985', '25/12/1985', '2024-05-06', '31110', 'morgen', ' 03-04-1985');
  const some = fc.oneof({ weight: 20, arbitrary: wanted }, other);
  const list = fc.array(fc.tuple(fc.constant('Jansen'), some, some, some), { minLength: 1, maxLength: 8 });
  const edit = fc.record({
    kind: fc.constant('cell' as const),
    row: fc.nat(7),
    column: fc.integer({ min: 1, max: 3 }),
    text: fc.oneof(monthFirst, some),
  });
  const steps = fc.array(
    fc.oneof({ weight: 2, arbitrary: edit }, fc.constantFrom('undo', 'undo', 'redo', 'mend')),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
  let [came, went] = [0, 0];
  await fc.assert(
    fc.asyncProperty(list, steps, async (rows, all) => {
      const memory = await open(rows, headings, layout);
      let isThere = false;
      for (const one of all) {
        if (one === 'undo') undo(memory);
        else if (one === 'redo') redo(memory);
        else if (typeof one === 'string') mend(memory, { what: 'safe' });
        else change(memory, [{ ...one, row: 2 + (one.row % rows.length) }], { kind: 'typed' });
        const now = said(memory);
        const { findings, groups, counts, marks } = said(await open(textsOf(memory), headings, layout));
        expect(now).toMatchObject({ findings, groups, counts, marks });
        const isNow = groups.some(({ key }) => key.startsWith('date-order'));
        came += isNow && !isThere ? 1 : 0;
        went += isThere && !isNow ? 1 : 0;
        isThere = isNow;
      }
    }),
    { numRuns: 80 },
  );
  expect(Math.min(came, went)).toBeGreaterThan(5);
});
