import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../kinds/list.ts';
import type { Origin } from '../model/cell.ts';
import { KIND_IDS, type KindId } from '../model/field.ts';
import type { LayoutColumn } from '../model/layout.ts';
import { type Signs, signsIn } from '../model/signs.ts';
import type { CellCheck, CellColumn, CellSubject } from './check.ts';
import { type ColumnDerivation, concludeFrom } from './derivation.ts';
import { CHECKS } from './list.ts';

// A check that says what it looks for is never asked about a cell that has none of it: so it must really find nothing there, whatever the
// column.

const LOOKING = CHECKS.filter(
  (check): check is CellCheck & { looksFor: NonNullable<CellCheck['looksFor']> } =>
    check.scope === 'cell' && check.looksFor !== undefined,
);

function signsFor({ looksFor = -1 }: CellCheck, { mark }: CellColumn): Signs {
  return typeof looksFor === 'function' ? looksFor(mark) : looksFor;
}

function columnOf(kind: KindId, texts: readonly string[], mark: Partial<LayoutColumn> = {}): CellColumn {
  const cells = texts.map((text): { cell: CellSubject; count: number } => ({
    cell: { text, stamp: { origin: 'text', format: '', formula: false } },
    count: 3,
  }));
  return {
    kind,
    mark: { heading: 'H', kind, provenance: 'known', aliases: [], ...mark },
    today: { year: 2026, month: 11, day: 22 },
    derive: (derivation) => concludeFrom(derivation, cells),
  };
}

describe('a check that passes cells as their kind wants them', () => {
  const passing = CHECKS.filter(
    (check): check is CellCheck => check.scope === 'cell' && check.passesWanted === true,
  );
  const two = (from: number, to: number) =>
    fc.integer({ min: from, max: to }).map((n) => String(n).padStart(2, '0'));
  const day = fc
    .tuple(two(1, 31), two(1, 12), fc.integer({ min: 1930, max: 2029 }))
    .map((parts) => parts.join('-'));
  const letter = fc.constantFrom(...'ABCDEFSXZ');
  const amount = fc
    .tuple(
      fc.constantFrom('', '-', '+'),
      fc.bigInt(0n, 10n ** 15n - 1n),
      fc.constantFrom('', ',0', '.50', ',1234567890'),
    )
    .map((parts) => parts.join(''));
  const address = fc
    .tuple(
      fc.array(fc.constantFrom(...'azAZ09.-_+'), { minLength: 1, maxLength: 8 }),
      fc.array(fc.constantFrom(...'aZ0.-', 'nl', '.nl'), { minLength: 1, maxLength: 6 }),
    )
    .map(([local, domain]) => `${local.join('')}@${domain.join('')}.com`);
  const postcode = fc
    .tuple(fc.integer({ min: 1000, max: 9999 }), letter, letter)
    .map(([digits, a, b]) => `${digits} ${a}${b}`);

  it('there are such checks', () => expect(passing.length).toBeGreaterThan(3));

  const anyDay = fc
    .tuple(two(0, 32), fc.constantFrom('-', '/'), two(0, 13), fc.integer({ min: 1790, max: 2210 }))
    .map(([day, sign, month, year]) => `${day}${sign}${month}-${year}`);

  it('and what is made of the signs of a wanted one is written so', () => {
    const some = fc.array(fc.constantFrom(...'0123456789', '-', ',', 'a', ' '), {
      minLength: 1,
      maxLength: 17,
    });
    let [made, proved] = [0, 0];
    fc.assert(
      fc.property(
        fc.oneof(
          amount,
          anyDay,
          some.map((signs) => signs.join('')),
        ),
        (text) => {
          for (const id of KIND_IDS) {
            const { wantedSigns = 0, provedBy = 0, isWanted } = KINDS[id];
            const isProved = (signsIn(text) & provedBy) !== 0;
            if ((signsIn(text) & ~wantedSigns) !== 0 && !isProved) continue;
            made += 1;
            proved += isProved ? 1 : 0;
            expect(isWanted?.(text)).toBe(true);
          }
        },
      ),
      // About one in seven is made of them; with fewer runs chance may make too few.
      { numRuns: 2000 },
    );
    expect(made).toBeGreaterThan(50);
    expect(proved).toBeGreaterThan(50);
  });

  it.each(passing.map((check) => [check.id, check] as const))('%s finds nothing in one', (_, check) => {
    const kinds = KIND_IDS.filter((kind) => check.applies === 'all' || check.applies.includes(kind));
    const wanting = kinds.filter((kind) => KINDS[kind].isWanted !== undefined);
    expect(wanting).not.toEqual([]);
    let asked = 0;
    fc.assert(
      fc.property(fc.tuple(day, postcode, amount, address), fc.constantFrom(...wanting), (texts, kind) => {
        const text = texts.find((one) => KINDS[kind].isWanted?.(one) === true);
        if (text === undefined) return;
        asked += 1;
        const origins: Origin[] = ['text', 'number', 'date', 'error'];
        for (const origin of origins) {
          const cell: CellSubject = { text, stamp: { origin, format: '0', formula: false } };
          for (const beside of ['12/25/1985', '25-12-1985', 'Jansen'])
            expect(check.look(cell, columnOf(kind, [text, beside]))).toBeUndefined();
        }
      }),
      { numRuns: 300 },
    );
    expect(asked).toBeGreaterThan(50);
  });
});

describe('a check that passes wanted cells unless something is so of the column', () => {
  const doubting = CHECKS.filter(
    (check): check is CellCheck & { passesWantedUnless: ColumnDerivation<boolean> } =>
      check.scope === 'cell' && check.passesWantedUnless !== undefined,
  );
  const number = fc.integer({ min: 1, max: 31 }).map((n) => String(n).padStart(2, '0'));
  const some = fc
    .tuple(number, fc.constantFrom('-', '/', '.'), number, fc.constantFrom('1985', '85', '2024'))
    .map(([a, sign, b, year]) => [a, b, year].join(sign));

  it('there are such checks', () => expect(doubting.length).toBeGreaterThan(0));

  it.each(doubting.map((check) => [check.id, check] as const))(
    '%s finds nothing in one as long as it is not',
    (_, check) => {
      const kinds = KIND_IDS.filter((kind) => check.applies === 'all' || check.applies.includes(kind));
      let [asked, found] = [0, 0];
      fc.assert(
        fc.property(
          some,
          fc.array(some, { maxLength: 4 }),
          fc.constantFrom(...kinds),
          (text, beside, kind) => {
            if (KINDS[kind].isWanted?.(text) !== true) return;
            const column = columnOf(kind, [text, ...beside]);
            const isInDoubt = column.derive(check.passesWantedUnless);
            for (const origin of ['text', 'number', 'date', 'error'] as const) {
              const cell: CellSubject = { text, stamp: { origin, format: '', formula: false } };
              const facts = check.look(cell, column);
              if (isInDoubt) found += facts === undefined ? 0 : 1;
              else expect(facts).toBeUndefined();
            }
            asked += isInDoubt ? 0 : 1;
          },
        ),
        { numRuns: 3000 },
      );
      expect(asked).toBeGreaterThan(50);
      expect(found).toBeGreaterThan(50);
    },
  );
});

describe('a check that looks for some signs', () => {
  const sign = fc.constantFrom(
    ...'abzABZ0189,-./@eE1 +\'"&(=#éÀâÃüÿ',
    ...[
      'van',
      'nl',
      '10',
      '00',
      '@example.nl',
      '612345678',
      '123456782',
      ',0',
      'BSN ',
      '85073003328',
      'E+12',
      '\u00a0',
      '\n',
      'я',
      '€',
    ],
  );
  const text = fc.array(sign, { minLength: 1, maxLength: 24 }).map((signs) => signs.join(''));
  const origin = fc.constantFrom<Origin>('text', 'number', 'date', 'boolean', 'error');
  const marks: readonly Partial<LayoutColumn>[] = [
    {},
    { heading: 'BSN', required: true },
    { heading: 'IBAN', field: 'moodle.firstname' },
    { heading: 'KvK-nummer', field: 'moodle.lastname' },
  ];

  it('there are such checks', () => expect(LOOKING.length).toBeGreaterThan(15));

  it.each(LOOKING.map((check) => [check.id, check] as const))(
    '%s finds nothing where none is',
    (_, check) => {
      const kinds = check.applies === 'all' ? KIND_IDS : check.applies;
      let asked = 0;
      fc.assert(
        fc.property(
          text,
          origin,
          fc.constantFrom(...kinds),
          fc.constantFrom(...marks),
          (shown, from, kind, mark) => {
            const column = columnOf(kind, [shown, 'Jansen', '0612345678', '012345678'], mark);
            if ((signsIn(shown, from) & signsFor(check, column)) !== 0) return;
            asked += 1;
            const cell: CellSubject = {
              text: shown,
              stamp: { origin: from, format: '0000000000', formula: false },
            };
            expect(check.look(cell, column)).toBeUndefined();
          },
        ),
        { numRuns: 1500 },
      );
      expect(asked).toBeGreaterThan(50);
    },
  );

  it.each(LOOKING.map((check) => [check.id, check] as const))(
    '%s sees its own examples of trouble',
    (_, check) => {
      for (const { text: shown, stamp, kind = 'text', mark } of check.examples.caught)
        if (shown !== '') {
          const looksFor = signsFor(check, columnOf(kind, [shown], mark));
          expect(signsIn(shown, stamp?.origin ?? 'text') & looksFor, shown).not.toBe(0);
        }
    },
  );
});
