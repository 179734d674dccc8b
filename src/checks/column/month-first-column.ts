import { writeDate } from '../../kinds/date.ts';
import { readDate } from '../../kinds/date-reading.ts';
import type { Change } from '../../model/edit.ts';
import type { ColumnId, Table } from '../../model/table.ts';
import { counted, number } from '../../text/number.ts';
import type { CellSubject } from '../check.ts';
import { dateOrders, isMonthFirst } from '../derivations/date-order.ts';
import type { ColumnCheck } from './column-check.ts';

// A column of dates with dashes in which the month stands in front. It is turned over as a whole: 03-04-1985 turned over by itself looks as it
// did before, and the dates that prove the order would be mended away from under the ones that do not.

const SIGN = '-';
/** With a year of two digits: which century is meant is said elsewhere, so the text is only turned over. */
const SHORT_YEAR = /^(\d{1,2})( ?- ?)(\d{1,2})\2(\d{2})$/;

type Facts = { column: ColumnId; heading: string; monthFirst: number; dayFirst: number; turned: number };

/** The middle number is no month. Where no text has it, there is nothing to count. */
const DAY_IN_THE_MIDDLE = /^\s?\d{1,2} ?- ?(?:1[3-9]|2\d|3[01]) ?-/;

/** How many rows that are there hold each entry of the column. */
function holders(table: Table, column: ColumnId, isThere: (row: number) => boolean): Int32Array {
  const stored = table.columns[column]!;
  const counts = new Int32Array(stored.texts.length);
  for (let slot = 0; slot < stored.length; slot++)
    if (isThere(table.row(slot))) counts[stored.codes[slot] ?? 0]! += 1;
  return counts;
}

function subject(table: Table, column: ColumnId, code: number): CellSubject {
  const stored = table.columns[column]!;
  return { text: stored.texts.at(code) ?? '', stamp: table.stamps[stored.stamps[code] ?? 0]! };
}

/** The text turned over, or undefined when it is no date of this sort. */
function turnedOver({ text, stamp }: CellSubject): string | undefined {
  if (stamp.origin === 'date') return undefined;
  const reading = readDate(text);
  if (reading === undefined || reading.is === 'impossible' || reading.sign !== SIGN) return undefined;
  if (reading.is === 'day' && reading.order !== 'month-day') return undefined;
  const short = SHORT_YEAR.exec(text.trim());
  if (short !== null) return `${short[3]}-${short[1]}-${short[4]}`;
  return writeDate(reading.is === 'two-days' ? reading.other : reading.date);
}

export const monthFirstColumn: ColumnCheck<Facts> = {
  id: 'month-first-column',
  scope: 'column',
  severity: 'error',
  look: ({ layout, alignment, table, isThere, derive }) =>
    alignment.places.flatMap(({ column, verdict }, at) => {
      const mark = layout.columns[at];
      if (mark?.kind !== 'date' || verdict === 'missing') return [];
      const orders = derive(column, dateOrders);
      if (!isMonthFirst(orders, SIGN)) return [];
      if (!table.columns[column]?.texts.some((text) => DAY_IN_THE_MIDDLE.test(text))) return [];
      const counts = holders(table, column, isThere);
      const cells = [...counts.entries()]
        .filter(([code, count]) => code > 0 && count > 0)
        .map(([code, count]) => ({ cell: subject(table, column, code), count }));
      const turned = cells.reduce(
        (sum, { cell, count }) => sum + (turnedOver(cell) === undefined ? 0 : count),
        0,
      );
      const facts = { column, heading: mark.heading, turned, ...orders.bySign[SIGN]! };
      return turned === 0 ? [] : [{ facts, column }];
    }),
  mend: {
    trust: 'ask',
    changes({ column }, _, { table }) {
      const stored = table.columns[column];
      if (stored === undefined) return [];
      const becomes = stored.texts.map((_text, code) => turnedOver(subject(table, column, code)));
      const changes: Change[] = [];
      for (let slot = 0; slot < stored.length; slot++) {
        const text = becomes[stored.codes[slot] ?? 0];
        if (text !== undefined) changes.push({ kind: 'cell', row: table.row(slot), column, text });
      }
      return changes;
    },
  },
  text: {
    nl: {
      title: 'Maand vooraan in de hele kolom',
      why: 'Amerikaanse bestanden zetten de maand voorop. Coachview leest dag-maand-jaar en krijgt dan bij elke datum een andere dag.',
      says: ({ heading, monthFirst, dayFirst }) =>
        `In ${heading} ${monthFirst === 1 ? 'kan 1 datum' : `kunnen ${number(monthFirst, 'nl')} datums`} alleen maand-dag-jaar zijn en ${number(dayFirst, 'nl')} alleen dag-maand-jaar. Dan zijn de andere met streepjes waarschijnlijk ook zo bedoeld.`,
      does: ({ turned }) =>
        `Draai dag en maand om in ${counted(turned, 'cel', 'cellen', 'nl')} van deze kolom`,
    },
    en: {
      title: 'Month in front in the whole column',
      why: 'American files put the month in front. Coachview reads day-month-year and would get another day for each date.',
      says: ({ heading, monthFirst, dayFirst }) =>
        `In ${heading} ${counted(monthFirst, 'date', 'dates', 'en')} can only be month-day-year and ${number(dayFirst, 'en')} only day-month-year. The others with dashes are probably meant the same way.`,
      does: ({ turned }) =>
        `Turn day and month over in ${counted(turned, 'cell', 'cells', 'en')} of this column`,
    },
  },
  examples: {
    fine: [
      { headings: ['Deelnemer geboortedatum'], rows: [['25-12-1985'], ['03-04-1985']], wholeLayout: true },
      { headings: ['Deelnemer geboortedatum'], rows: [['12-25-1985'], ['25-12-1985']], wholeLayout: true },
      { headings: ['Deelnemer geboortedatum'], rows: [['12/25/1985'], ['03/04/1985']], wholeLayout: true },
      { headings: ['Opmerking'], rows: [['12-25-1985']], wholeLayout: true },
    ],
    caught: [
      { headings: ['Deelnemer geboortedatum'], rows: [['12-25-1985'], ['03-04-1985']], wholeLayout: true },
      { headings: ['Deelnemer geboortedatum'], rows: [['12-25-85'], ['3-4-85']], wholeLayout: true },
    ],
  },
};
