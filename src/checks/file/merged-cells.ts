import { cellAddress } from '../../model/address.ts';
import type { Change } from '../../model/edit.ts';
import type { RowId, Table } from '../../model/table.ts';
import { counted } from '../../text/number.ts';
import type { FileCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Cells merged in the workbook: only the first one holds the value, the others are empty. Downwards the value is meant for every row and
// can be filled in; sideways nobody can say which column it was meant for.

type Facts = { text: string; range: string; column: number; from: number; to: number; empty: number };

/** A merge down to the last row of a sheet ends where the data end. */
function lastRow(table: Table, to: RowId): RowId {
  return Math.min(to, table.firstRow + table.fileRows - 1);
}

export const mergedCells: FileCheck<Facts> = {
  id: 'merged-cells',
  scope: 'file',
  severity: 'warning',
  look({ notices, table }) {
    return notices.merges.flatMap(({ from, to }) => {
      const text = table.text(from.row, from.column);
      if (from.row < table.firstRow || text.trim() === '') return [];
      const last = lastRow(table, to.row);
      const range = `${cellAddress(from.row, from.column)}:${cellAddress(to.row, to.column)}`;
      let empty = 0;
      if (last > from.row) {
        for (let row = from.row + 1; row <= last; row++)
          if (table.text(row, from.column).trim() === '') empty++;
      } else {
        for (let column = from.column + 1; column <= to.column; column++) {
          if (table.text(from.row, column).trim() === '') empty++;
        }
      }
      const facts = { text, range, column: from.column, from: from.row, to: last, empty };
      return empty === 0 ? [] : [{ facts, row: from.row, column: from.column }];
    });
  },
  mend: {
    trust: ({ from, to }) => (to > from ? 'ask' : undefined),
    changes({ text, column, from, to }, _, { table }) {
      const changes: Change[] = [];
      for (let row = from + 1; row <= to; row++) {
        if (table.text(row, column).trim() === '') changes.push({ kind: 'cell', row, column, text });
      }
      return changes;
    },
  },
  text: {
    nl: {
      title: 'Samengevoegde cellen',
      why: 'Alleen de eerste cel houdt zijn waarde; in de andere staat niets. Coachview leest die als leeg.',
      says: ({ text, range, from, to, empty }) =>
        to > from
          ? `${range} is samengevoegd. ${quote(text)} staat alleen in de eerste rij; ${counted(empty, 'rij', 'rijen', 'nl')} daaronder ${empty === 1 ? 'is' : 'zijn'} leeg.`
          : `${range} is samengevoegd. ${quote(text)} staat alleen in de eerste kolom. Vul zelf in wat in de andere hoort.`,
      does: ({ text }) => `Vul ${quote(text)} naar beneden in`,
    },
    en: {
      title: 'Merged cells',
      why: 'Only the first cell keeps its value; nothing stands in the others. Coachview reads those as empty.',
      says: ({ text, range, from, to, empty }) =>
        to > from
          ? `${range} is merged. ${quote(text)} stands in the first row only; ${counted(empty, 'row', 'rows', 'en')} below ${empty === 1 ? 'is' : 'are'} empty.`
          : `${range} is merged. ${quote(text)} stands in the first column only. Fill in what belongs in the others.`,
      does: ({ text }) => `Fill ${quote(text)} down`,
    },
  },
  examples: {
    fine: [
      { notices: {} },
      {
        notices: { merges: [{ from: { row: 2, column: 0 }, to: { row: 3, column: 0 } }] },
        rows: [
          ['Jansen', 'Jan'],
          ['Jansen', 'Piet'],
        ],
      },
      {
        notices: { merges: [{ from: { row: 1, column: 0 }, to: { row: 2, column: 0 } }] },
        rows: [['', 'Jan']],
      },
    ],
    caught: [
      {
        notices: { merges: [{ from: { row: 2, column: 0 }, to: { row: 4, column: 0 } }] },
        rows: [
          ['Jansen', 'Jan'],
          ['', 'Piet'],
          ['', 'Klaas'],
        ],
        mended: [
          ['Jansen', 'Jan'],
          ['Jansen', 'Piet'],
          ['Jansen', 'Klaas'],
        ],
      },
      {
        notices: { merges: [{ from: { row: 2, column: 0 }, to: { row: 2, column: 1 } }] },
        rows: [['Jan Jansen', '']],
      },
    ],
  },
};
