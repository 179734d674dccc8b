import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFilled } from '../model/bare-text.ts';
import { FIELD_KINDS, type FieldPath } from '../model/field.ts';
import type { ExampleRow, RowCheck, RowSubject, WebaanvraagCheck, WebaanvraagSubject } from './check.ts';
import { CHECKS } from './list.ts';
import type { TableCheck } from './table/table-check.ts';

// The engine passes over rows and webaanvragen of which a check has said beforehand that it finds nothing in them (`silent`, `reads`,
// `alike`, `fewestRows`). So that must be true, whatever stands in them.

const ROW = CHECKS.filter((check): check is RowCheck => check.scope === 'row');
const SILENT = ROW.filter((check) => check.silent !== undefined);
const WEBAANVRAAG = CHECKS.filter((check): check is WebaanvraagCheck => check.scope === 'webaanvraag');
const FIELDS = [...FIELD_KINDS.keys()];

/** Texts of the field in the examples of these checks, and some that turn up anywhere. */
const ANYWHERE = [
  '',
  ' ',
  '\u00a0',
  'Jansen',
  'jansen',
  'van Dijk',
  'Ja',
  'ja ',
  'Nee',
  '7',
  '0612345678',
  '06 12',
  '1234 AB',
];
const EXAMPLE_ROWS: ExampleRow[] = [...ROW, ...WEBAANVRAAG].flatMap((check) =>
  [...check.examples.fine, ...check.examples.caught].flatMap((example) =>
    'rows' in example ? [...example.rows] : [example.row],
  ),
);
const TEXTS = new Map(
  FIELDS.map((field) => [
    field,
    [...new Set([...ANYWHERE, ...EXAMPLE_ROWS.flatMap((row) => row[field] ?? [])])],
  ]),
);
const textOf = (field: FieldPath) => fc.constantFrom(...TEXTS.get(field)!);
const fieldsOf = (check: RowCheck): readonly FieldPath[] => (check.reads === 'all' ? FIELDS : check.reads);
/** An example, with other texts in some of the fields. */
const rowFor = (fields: readonly FieldPath[]) =>
  fc
    .tuple(
      fc.constantFrom({}, ...EXAMPLE_ROWS),
      fc.array(fc.constantFrom(...fields).chain((field) => fc.tuple(fc.constant(field), textOf(field)))),
    )
    .map(([row, changes]): ExampleRow => ({ ...row, ...Object.fromEntries(changes) }));

function subject(row: ExampleRow, asked: Set<FieldPath> = new Set()): RowSubject {
  const text = (field: FieldPath) => {
    asked.add(field);
    return row[field] ?? '';
  };
  return { id: 2, text, has: (field) => isFilled(text(field)) };
}

function foundIn(check: RowCheck, row: ExampleRow): readonly unknown[] {
  const found = check.look(subject(row), false);
  if (found === undefined) return [];
  return 'facts' in found ? [found] : found;
}

/** The row with blanks in place of what is suspect, and of one of two that meet. */
function unsuspected({ silent }: RowCheck, row: ExampleRow): ExampleRow {
  const clean = { ...row };
  for (const suspect of silent?.suspects ?? []) {
    const text = row[suspect.field] ?? '';
    const isSuspect =
      'signOf' in suspect ? text !== '' && suspect.signOf(text) === 0 : suspect.isSuspect(text);
    if (isSuspect) clean[suspect.field] = '';
  }
  for (const pairs of silent?.meetings ?? []) {
    const meet = pairs.every(({ fields, signs }) => {
      const [sign, other] = fields.map((field, nth) => signs[nth]!(clean[field] ?? ''));
      return sign !== 0 && sign === other;
    });
    if (meet) clean[pairs[0]!.fields[0]] = '';
  }
  return clean;
}

describe('a row check', () => {
  it('mostly says by what its silent rows are told', () => expect(SILENT.length).toBeGreaterThan(10));

  it.each(SILENT.map((check) => [check.id, check] as const))(
    '%s is silent in all like a silent row',
    (_, check) => {
      const { byFilled, tellsTheSame } = check.silent!;
      const refilled = (row: ExampleRow, texts: readonly string[]) => {
        const other: ExampleRow = { ...row };
        fieldsOf(check).forEach((field, nth) => {
          const text = texts[nth % texts.length]!;
          if (!byFilled.includes(field) || isFilled(row[field] ?? '') === isFilled(text)) other[field] = text;
        });
        return other;
      };
      fc.assert(
        fc.property(
          rowFor(fieldsOf(check)),
          fc.array(fc.constantFrom(...ANYWHERE), { minLength: 3 }),
          (made, texts) => {
            const row = unsuspected(check, made);
            const other = unsuspected(check, refilled(row, texts));
            const [found, alike] = [foundIn(check, row), foundIn(check, other)];
            expect(alike.length === 0).toBe(found.length === 0);
            if (tellsTheSame) expect(alike).toEqual(found);
          },
        ),
        { numRuns: 300 },
      );
    },
  );

  it.each(ROW.map((check) => [check.id, check] as const))(
    '%s reads no other fields than it says',
    (_, check) => {
      if (check.reads === 'all') return;
      fc.assert(
        fc.property(rowFor(check.reads), (row) => {
          const asked = new Set<FieldPath>();
          check.look(subject(row, asked), false);
          expect([...asked].filter((field) => !check.reads.includes(field))).toEqual([]);
        }),
        { numRuns: 100 },
      );
    },
  );
});

describe('a table check', () => {
  const TABLE = CHECKS.filter((check): check is TableCheck => check.scope === 'table');
  const examples = TABLE.flatMap(({ examples: { fine, caught } }) =>
    [...fine, ...caught].flatMap(({ rows }) => rows),
  );

  it.each(TABLE.map((check) => [check.id, check] as const))(
    '%s reads no other fields of who gave a key than its sources say',
    (_, check) => {
      const found = new Set<FieldPath>();
      const given = fc.record({
        by: fc.constantFrom(...check.keys),
        row: fc.oneof(fc.constantFrom(...examples), rowFor(FIELDS)),
      });
      fc.assert(
        fc.property(fc.array(given, { minLength: 2, maxLength: 6 }), (some) => {
          const asked = some.map(() => new Set<FieldPath>());
          check.look(
            some.map(({ by, row }, nth) => ({ by, row: { ...subject(row, asked[nth]!), id: nth + 2 } })),
            'a@example.nl',
          );
          some.forEach(({ by }, nth) => {
            const { parts, alike, reads = FIELDS } = by;
            const said = new Set([...parts.flatMap(({ fields }) => fields), ...alike, ...reads]);
            expect([...asked[nth]!].filter((field) => !said.has(field))).toEqual([]);
            for (const field of asked[nth]!) found.add(field);
          });
        }),
        { numRuns: 300 },
      );
      expect(found.size).toBeGreaterThan(0);
    },
  );
});

describe('a check of webaanvragen', () => {
  const together = (rows: readonly ExampleRow[], asked: Set<string> = new Set()): WebaanvraagSubject => ({
    number: '7',
    rows: rows.map((row, nth) => ({ ...subject(row, asked as Set<FieldPath>), id: nth + 2 })),
    before: (row) => {
      asked.add('before');
      return row === 2 ? undefined : row - 1;
    },
    isAlike: (field) => {
      asked.add(field);
      return new Set(rows.map((row) => row[field] ?? '')).size < 2;
    },
    isTaken: () => {
      asked.add('isTaken');
      return false;
    },
  });
  const rows = fc.array(rowFor(FIELDS), { minLength: 1, maxLength: 14 });

  it('there are some that are passed over', () =>
    expect(WEBAANVRAAG.filter(({ alike, fewestRows }) => alike ?? fewestRows)).not.toHaveLength(0));

  it.each(WEBAANVRAAG.filter(({ reads }) => reads).map((check) => [check.id, check] as const))(
    '%s looks at nothing else than the fields that it says',
    (_, check) => {
      const reads = new Set<string>(check.reads);
      fc.assert(
        fc.property(rows, (some) => {
          const asked = new Set<string>();
          check.look(together(some, asked));
          expect([...asked].filter((what) => !reads.has(what))).toEqual([]);
        }),
        { numRuns: 200 },
      );
    },
  );

  it.each(WEBAANVRAAG.map((check) => [check.id, check] as const))(
    '%s is silent where it says',
    (_, check) => {
      const { alike, fewestRows } = check;
      fc.assert(
        fc.property(rows, (some) => {
          const same = Object.fromEntries((alike ?? []).map((field) => [field, some[0]![field] ?? '']));
          if (alike !== undefined)
            expect(check.look(together(some.map((row) => ({ ...row, ...same }))))).toEqual([]);
          if (fewestRows !== undefined)
            expect(check.look(together(some.slice(0, fewestRows - 1)))).toEqual([]);
        }),
        { numRuns: 200 },
      );
    },
  );
});
