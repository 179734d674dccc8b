import type { Change } from '../../model/edit.ts';
import { counted } from '../../text/number.ts';
import type { FileCheck } from '../check.ts';

// A quotation mark was opened and never closed, so the following lines ended up in one cell. The mend reads the mark as an
// ordinary character and gives every line its own row again.

/** `meant`: the rows as they probably were meant, cells per line. `columns`: how many cells a row of the table can hold. */
type Facts = { lines: number; columns: number; meant: string[][] };

const LINE_BREAK = /[\r\n]/;

export const unclosedQuote: FileCheck<Facts> = {
  id: 'unclosed-quote',
  scope: 'file',
  misplaces: true,
  severity: 'error',
  look({ notices, table }) {
    return notices.unclosedQuotes
      .filter(({ row, column }) => LINE_BREAK.test(table.text(row, column)))
      .map(({ row, column, lines, meant }) => ({
        facts: { lines, columns: table.fileColumns, meant },
        row,
        column,
      }));
  },
  mend: {
    // A line with more cells than the table has columns would lose some; then only the user can say what is what.
    trust: ({ meant, columns }) =>
      meant.length > 0 && meant.every((cells) => cells.length <= columns) ? 'ask' : undefined,
    changes({ meant, columns }, { row }) {
      const [first = [], ...others] = meant;
      if (row === undefined) return [];
      const cells = Array.from(
        { length: columns },
        (_, column): Change => ({ kind: 'cell', row, column, text: first[column] ?? '' }),
      );
      // Each goes directly after the first row, so the last one goes in first.
      const inserts = others
        .toReversed()
        .map((texts): Change => ({ kind: 'insert', after: row, texts: { ...texts } }));
      return [...cells, ...inserts];
    },
  },
  text: {
    nl: {
      title: 'Aanhalingsteken niet gesloten',
      why: 'Alles tot het volgende aanhalingsteken telt dan als één cel. Coachview leest die regels niet als deelnemers.',
      says: ({ lines }) =>
        `Hier begint een aanhalingsteken dat niet gesloten wordt. Daardoor ${lines === 1 ? 'is' : 'zijn'} ${counted(lines, 'volgende regel', 'volgende regels', 'nl')} in deze cel terechtgekomen.`,
      does: ({ meant }) => `Maak er weer ${counted(meant.length, 'regel', 'regels', 'nl')} van`,
    },
    en: {
      title: 'Quotation mark not closed',
      why: 'Everything up to the next quotation mark then counts as one cell. Coachview does not read those lines as participants.',
      says: ({ lines }) =>
        `A quotation mark opens here and is not closed. Because of it ${counted(lines, 'following line', 'following lines', 'en')} ended up in this cell.`,
      does: ({ meant }) => `Make ${counted(meant.length, 'row', 'rows', 'en')} of it again`,
    },
  },
  examples: {
    fine: [
      { notices: {} },
      {
        notices: {
          unclosedQuotes: [
            {
              row: 2,
              column: 1,
              lines: 1,
              meant: [
                ['1', '"Jan'],
                ['2', 'Piet'],
              ],
            },
          ],
        },
        rows: [
          ['1', '"Jan'],
          ['2', 'Piet'],
        ],
      },
    ],
    caught: [
      {
        notices: {
          unclosedQuotes: [
            {
              row: 2,
              column: 1,
              lines: 2,
              meant: [
                ['1', '"Jan', 'Utrecht'],
                ['2', 'Piet', 'Gouda'],
                ['3', 'Klaas', 'Ede'],
              ],
            },
          ],
        },
        rows: [
          ['1', 'Jan;Utrecht\n2;Piet;Gouda\n3;Klaas;Ede', ''],
          ['4', 'Kees', 'Zwolle'],
        ],
        mended: [
          ['1', '"Jan', 'Utrecht'],
          ['2', 'Piet', 'Gouda'],
          ['3', 'Klaas', 'Ede'],
          ['4', 'Kees', 'Zwolle'],
        ],
      },
    ],
  },
};
