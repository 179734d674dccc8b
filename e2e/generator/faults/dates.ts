import type { FieldPath } from '../../../src/model/field.ts';
import { at } from '../truth.ts';
import { COMPARED, cellFault, type Fault } from './fault.ts';
import { BIRTHS } from './places.ts';

// Dates of birth that came through other programs, other lands and tired fingers.

const DAY_MS = 86_400_000;
const DAYS_1904 = 1462;
/** Dutch, German, French and English. */
const MONTHS = [
  'januari februari maart april mei juni juli augustus september oktober november december',
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'January February March April May June July August September October November December',
].map((months) => months.split(' '));

const parts = (text: string) => text.split('-') as [day: string, month: string, year: string];
const bare = (two: string) => String(Number(two));

/** Excel's number of a day from March 1900 on. */
export function serialOf(text: string, date1904: boolean): number {
  const [day, month, year] = parts(text).map(Number) as [number, number, number];
  const serial = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY_MS;
  return date1904 ? serial - DAYS_1904 : serial;
}

const american = (text: string) => {
  const [day, month, year] = parts(text);
  return `${month}/${day}/${year}`;
};

/** One program wrote the whole list with the month in front, so it struck both columns; or one column, that came from elsewhere. */
function monthInFront(sign: '/' | '-', id: string, of: readonly FieldPath[], name: string): Fault {
  return {
    name: `${name} with the month in front, ${sign}`,
    ids: [id],
    phase: 'columns',
    back: 'ask',
    inject(draft) {
      const columns = of.map(at).filter((column) => draft.rows.some((row) => draft.text(row, column) !== ''));
      const isProved = (column: number) =>
        draft.rows.some((row) => Number(parts(draft.text(row, column))[0]) > 12);
      if (columns.length === 0 || !columns.every((column) => draft.isColumnFree(column) && isProved(column)))
        return undefined;
      if (!draft.claimOnce(of.length > 1 ? 'order of day and month' : COMPARED)) return undefined;
      const places = columns.flatMap((column) =>
        draft.rows
          .map((row) => ({ row, column, text: draft.text(row, column) }))
          .filter(({ text }) => text !== ''),
      );
      for (const { row, column, text } of places)
        draft.set(row, column, american(text).replaceAll('/', sign));
      for (const column of columns) draft.claimColumn(column);
      if (sign === '-') {
        // What is wrong with the column is wrong with each date that shows it.
        const allowed = columns.map((column) => ({ check: 'date-order', column }));
        // Turned over, a day may be the birth date of a namesake in the other column, until it is turned back.
        const alike = of.length === 1 ? [{ check: 'same-person-different-key' }] : [];
        return {
          expected: columns.map((column) => ({ check: id, column })),
          allowed: [...allowed, ...alike],
        };
      }
      const isOneDay = (text: string) => parts(text)[0] === parts(text)[1];
      return {
        expected: places
          .filter(({ text }) => !isOneDay(text))
          .map(({ row, column }) => ({ check: id, row, column })),
      };
    },
  };
}

export const DATES: readonly Fault[] = [
  cellFault({
    name: 'serial number as text',
    id: 'date-serial',
    back: 'safe',
    only: ['text'],
    fields: BIRTHS,
    becomes: (text) => String(serialOf(text, false)),
  }),
  cellFault({
    name: 'serial number in a workbook',
    id: 'date-serial',
    back: 'safe',
    only: ['raw-xlsx'],
    fields: BIRTHS,
    becomes(text, _dice, _row, _column, draft) {
      const serial = serialOf(text, draft.wrapping.date1904);
      // Four digits could be a year; the check says that it leaves those alone.
      return serial < 10_000 ? undefined : { text: String(serial), number: serial };
    },
  }),
  cellFault({
    name: 'year in front or month in words',
    id: 'date-notation',
    back: 'safe',
    fields: BIRTHS,
    becomes(text, dice) {
      const [day, month, year] = parts(text);
      const named = dice.pick(MONTHS)[Number(month) - 1];
      return dice.pick([
        `${year}-${month}-${day}`,
        `${bare(day)} ${named} ${year}`,
        `${year}${month}${day}`,
        `${text} 00:00:00`,
      ]);
    },
  }),
  cellFault({
    name: 'month in front, here and there',
    // Each is evidence about the other.
    once: 'order of day and month',
    id: 'date-order',
    back: 'ask',
    fields: BIRTHS,
    evidence: 20,
    becomes: (text) => (Number(parts(text)[0]) > 12 ? american(text).replaceAll('/', '-') : undefined),
  }),
  monthInFront('/', 'date-order', BIRTHS, 'a whole list'),
  monthInFront('-', 'month-first-column', BIRTHS, 'a whole list'),
  monthInFront('-', 'month-first-column', ['contactpersoon.geboorteDatum'], 'one column'),
  cellFault({
    name: 'day that never was',
    id: 'impossible-date',
    back: 'no',
    fields: BIRTHS,
    becomes: (text, dice) => `${dice.pick(['31-02', '30-02', '31-04', '00-12', '15-13'])}${text.slice(5)}`,
  }),
  cellFault({
    name: '29 February 1900',
    id: 'impossible-date',
    back: 'no',
    fields: BIRTHS,
    becomes: () => '29-02-1900',
  }),
  cellFault({
    name: 'born in the future or long ago',
    id: 'unlikely-birth-date',
    back: 'no',
    fields: BIRTHS,
    becomes: (text, dice) => `${text.slice(0, 6)}${dice.pick([2027, 2031, 2020, 1899, 1911])}`,
  }),
  cellFault({
    name: 'no date at all',
    id: 'unreadable-value',
    back: 'no',
    fields: BIRTHS,
    becomes: (text, dice) => dice.pick(['onbekend', text.slice(6), 'n.v.t.', '?']),
  }),
  cellFault({
    name: 'no zeros or other signs in a date',
    // Each is evidence about the other.
    once: 'order of day and month',
    id: 'date-notation',
    back: 'ask',
    fields: BIRTHS,
    becomes(text, dice) {
      const [day, month, year] = parts(text);
      return dice.pick([
        `${day}/${month}/${year}`,
        `${day}.${month}.${year}`,
        `${bare(day)}-${bare(month)}-${year}`,
        `${day}-${month}-${year.slice(2)}`,
      ]);
    },
  }),
];
