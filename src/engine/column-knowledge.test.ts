import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CellSubject } from '../checks/check.ts';
import { type ColumnDerivation, concludeFrom } from '../checks/derivation.ts';
import { citizenColumn } from '../checks/derivations/citizen-numbers.ts';
import { dateOrders, dayFirstSigns, hasMonthFirst } from '../checks/derivations/date-order.ts';
import { digitWidths, hasNineWithZero, zeroFilledWidth } from '../checks/derivations/digit-widths.ts';
import { initialsStyle, initialsStyles } from '../checks/derivations/initials-style.ts';
import { NO_SIGNS, type Signs, signsIn } from '../model/signs.ts';
import { ColumnKnowledge } from './column-knowledge.ts';

// Counting on from edit to edit must give what counting from the beginning gives, and whoever was told something else must hear of it.

const DERIVATIONS: readonly ColumnDerivation<unknown>[] = [
  ...[citizenColumn, dateOrders, dayFirstSigns, hasMonthFirst, digitWidths, hasNineWithZero, zeroFilledWidth],
  ...[initialsStyle, initialsStyles],
];
const TEXTS = [
  ...['25/12/1985', '12/25/1985', '25-12-1985', '03-04-1985', '3.4.85', 'J.F.', 'JF', 'J F', 'Jan', ' '],
  ...['0123', '1234', '123', '012345678', '21234567', '111222333', '123456782', '85042212345', ''],
];
const CITIZENS = ['111222333', '123456782', '249566758', '208782552', '111222333 ', '0123', 'Jan'];

/** A column: entries, of which each row holds one. */
class Holder {
  readonly cells: CellSubject[] = [];
  readonly texts: string[] = [''];
  readonly rows: number[] = [];
  readonly knowledge = new ColumnKnowledge(this);

  get count(): number {
    return this.cells.length + 1;
  }
  cell(code: number): CellSubject {
    return this.cells[code - 1]!;
  }
  /** As a reader tells of some. */
  signs(code: number): Signs {
    return code % 2 === 0 ? signsIn(this.texts[code]!) : NO_SIGNS;
  }
  holders(code: number): number {
    return this.rows.filter((held) => held === code).length;
  }
  /** The row, or a new one, comes to hold this text, as a new entry or as one that is there. */
  write(nth: number, text: string, isNew: boolean): void {
    const row = Math.min(nth, this.rows.length);
    const there = this.cells.findIndex((cell) => cell.text === text) + 1;
    const before = this.rows[row];
    if (isNew || there === 0) {
      this.cells.push({ text, stamp: { origin: 'text', format: '', formula: false } });
      this.texts.push(text);
    }
    const after = isNew || there === 0 ? this.cells.length : there;
    this.rows[row] = 0;
    if (before !== undefined) this.knowledge.moved(before, -1);
    this.rows[row] = after;
    this.knowledge.moved(after, 1);
  }
  fresh(derivation: ColumnDerivation<unknown>): unknown {
    const held = this.cells.map((cell, at) => ({ cell, count: this.holders(at + 1) }));
    return concludeFrom(
      derivation,
      held.filter(({ count }) => count > 0),
    );
  }
}

const write = fc.tuple(fc.nat(9), fc.constantFrom(...TEXTS), fc.boolean());

it('counts on as it would count from the beginning, and tells whose findings are stale', () => {
  fc.assert(
    fc.property(fc.array(write), fc.array(write), fc.subarray([...DERIVATIONS]), (before, after, asked) => {
      const holder = new Holder();
      for (const [row, text, isNew] of before) holder.write(row, text, isNew);
      const told = new Map(asked.map((one) => [one, holder.knowledge.tell(one, 1)]));
      for (const [row, text, isNew] of after) {
        holder.write(row, text, isNew);
        const stale = [...holder.knowledge.stale()];
        const changed = asked.filter(
          (one) => JSON.stringify(told.get(one)) !== JSON.stringify(holder.fresh(one)),
        );
        expect(stale).toEqual(changed.length > 0 ? [1] : []);
        for (const one of DERIVATIONS) expect(holder.knowledge.about(one)).toEqual(holder.fresh(one));
        for (const one of asked) told.set(one, holder.fresh(one));
      }
    }),
  );
});

it('tells texts apart once it matters, and not before', () => {
  const writes = fc.array(fc.tuple(fc.nat(15), fc.constantFrom(...CITIZENS), fc.boolean()), {
    maxLength: 40,
  });
  const seen = new Set<string>();
  fc.assert(
    fc.property(writes, (all) => {
      const holder = new Holder();
      for (const [row, text, isNew] of all) {
        holder.write(row, text, isNew);
        [...holder.knowledge.stale()];
        const told = holder.knowledge.about(citizenColumn);
        expect(told).toEqual(holder.fresh(citizenColumn));
        seen.add(JSON.stringify(told));
      }
    }),
    { numRuns: 300 },
  );
  expect(seen.size).toBe(2);
});
