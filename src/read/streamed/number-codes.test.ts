import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Table } from '../../model/table.ts';
import { EntryParts } from '../entry-parts.ts';
import { ValueTexts } from '../value-texts.ts';
import { DigitTexts } from './digit-texts.ts';
import { MOST_NUMBERS, NumberCodes } from './number-codes.ts';
import { NumberStyles } from './number-styles.ts';

const FORMATS = ['', '0.00', '0000000000', 'dd\\-mm\\-yyyy', '00-00', '#,##0.00', `${'0'.repeat(40)}`];
const show = (value: number) => `getoond ${value}`;

/** What each number becomes when it is looked up, and when it is made by itself. */
function both(cells: readonly { value: number; style: number }[], mostPlaces?: number) {
  const read = (): { table: Table; texts: ValueTexts } => {
    const table = new Table(1);
    return { table, texts: new ValueTexts(table, false, show) };
  };
  const looked = read();
  const column = looked.table.columns[looked.table.addColumn('h')]!;
  const formats = FORMATS.map((code) => looked.texts.format(code));
  const parts = new EntryParts(0, mostPlaces);
  const styles = new NumberStyles(looked.texts, formats);
  const codes = new NumberCodes(column, styles, new DigitTexts(MOST_NUMBERS), parts);
  for (const [slot, { value, style }] of cells.entries()) {
    // Now and then an entry comes from elsewhere.
    if (slot % 100 === 99) column.place(slot, column.encode(`tekst ${slot}`, 1));
    else codes.place(slot, value, style);
  }
  codes.settle();

  const made = read();
  const alone = made.table.columns[made.table.addColumn('h')]!;
  for (const [slot, { value, style }] of cells.entries()) {
    if (slot % 100 === 99) {
      alone.push(`tekst ${slot}`, 1);
      continue;
    }
    made.texts.takeNumber(value, made.texts.format(FORMATS[style] ?? ''), false, false);
    alone.push(made.texts.text, made.texts.stamp, made.texts.raw);
  }
  const cellsOf = ({ length }: typeof column, of: typeof column) =>
    Array.from({ length }, (_, slot) => {
      const { raw, ...cell } = of.cell(slot);
      // A zero is a zero, with or without a minus.
      return { ...cell, raw: raw === 0 ? 0 : raw };
    });
  return {
    looked: { cells: cellsOf(column, column), stamps: looked.table.stamps },
    made: { cells: cellsOf(alone, alone), stamps: made.table.stamps },
    entries: column.texts.length,
  };
}

const styles = fc.integer({ min: 0, max: FORMATS.length });
const numbers = fc.oneof(
  fc.integer({ min: -200, max: 200 }),
  fc.integer({ min: -20_000_000_000, max: 20_000_000_000 }),
  fc.integer({ min: -5_000_000_000, max: 5_000_000_000 }).map((cents) => cents / 100),
  fc.double({ noNaN: true }),
  fc.constantFrom(0, -0, 0.05, 0.5, -0.5, 2147483647, 2147483648, -2147483648, 21474836.47, 1e21, 0.1 + 0.2),
);

describe('a number that is looked up', () => {
  it('becomes what it becomes by itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ value: numbers, style: styles }), { minLength: 150, maxLength: 600 }),
        (cells) => {
          const { looked, made } = both(cells);
          expect(looked).toEqual(made);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('shares its entry with its equals as long as there are some, and there is room', () => {
    let state = 1;
    const cells = Array.from({ length: 60_000 }, (_, at) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return { value: (state >>> 8) % 9001, style: at % 2 };
    });
    const { looked, made, entries } = both(cells);
    expect(looked).toEqual(made);
    expect(entries).toBeLessThanOrEqual(1 + 18_002 + 600);
    const cramped = both(cells, 1024);
    expect(cramped.looked).toEqual(made);
    expect(cramped.entries).toBeGreaterThan(30_000);
  });

  it('is not looked for any more when hardly one comes back', () => {
    const cells = Array.from({ length: 6000 }, (_, at) => ({ value: at % 3000, style: 2 }));
    const { looked, made, entries } = both(cells);
    expect(looked).toEqual(made);
    expect(entries).toBeGreaterThan(5900);
  });
});
