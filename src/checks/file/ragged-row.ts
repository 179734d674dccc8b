import { columnLetters } from '../../model/address.ts';
import type { Change } from '../../model/edit.ts';
import type { Notices } from '../../model/notice.ts';
import type { Table } from '../../model/table.ts';
import type { FileCheck, Found } from '../check.ts';
import { quote } from '../quote.ts';
import { habitsOf, rejoin } from '../rejoin.ts';

// A record with more or fewer cells than there are headings. More: usually a `;` inside a value, so that everything behind it stands one
// column too far. Where that is clear, the mend puts the value together again. Fewer: the cells at the end are missing, nobody knows which.

type Facts = {
  cells: number;
  expected: number;
  /** The row as it was probably meant, and the column whose value had been cut; absent when nothing is clear. */
  mended: string[] | null;
  at: number;
  joined: string;
};

/** With more than this, the file was read with the wrong delimiter, and mending row by row helps nobody. */
const MOST_REJOINED = 2_000;

function tooMany(table: Table, { raggedRows, delimiter }: Notices): Found<Facts>[] {
  const ragged = new Set(raggedRows.map(({ row }) => row));
  const habits = new Map<number, ReturnType<typeof habitsOf>>();
  const isWorthTrying = ragged.size <= MOST_REJOINED;
  return raggedRows.flatMap(({ row, cells, expected }) => {
    const texts = Array.from({ length: cells }, (_, column) => table.text(row, column));
    // Delimiters without anything behind them are how Excel pads a row; a row whose last cells are empty looks the same when it shifted.
    const isPadded = texts.slice(expected).every((text) => text.trim() === '');
    if (isPadded && !isWorthTrying) return [];
    let known = habits.get(expected);
    if (known === undefined) {
      known = habitsOf(table, expected, ragged);
      habits.set(expected, known);
    }
    const rejoined = isWorthTrying ? rejoin(texts, known, delimiter ?? ';') : undefined;
    if (isPadded && rejoined === undefined) return [];
    const { at, cells: mended } = rejoined ?? { at: expected, cells: null };
    return [{ facts: { cells, expected, mended, at, joined: mended?.[at] ?? '' }, row }];
  });
}

function tooFew(table: Table, { raggedRows }: Notices): Found<Facts>[] {
  const short = raggedRows.filter(({ cells, expected }) => cells < expected);
  if (short.length === 0) return [];
  const ragged = new Set(short.map(({ row }) => row));
  const width = Math.max(...new Set(short.map(({ expected }) => expected)));
  // From this column on the other rows have nothing either, so nothing is missing.
  const used = habitsOf(table, width, ragged).findLastIndex(({ filled }) => filled > 0) + 1;
  return short
    .filter(({ row, cells, expected }) => cells < used && isEmptyFrom(table, row, cells, expected))
    .map(({ row, cells, expected }) => ({
      facts: { cells, expected, mended: null, at: cells, joined: '' },
      row,
    }));
}

function isEmptyFrom(table: Table, row: number, from: number, to: number): boolean {
  for (let column = from; column < to; column++) if (table.text(row, column).trim() !== '') return false;
  return true;
}

export const raggedRow: FileCheck<Facts> = {
  id: 'ragged-row',
  scope: 'file',
  misplaces: true,
  // A short row reads as empty cells, which may well be right; a long one has values under the wrong headings.
  severity: ({ cells, expected }) => (cells > expected ? 'error' : 'warning'),
  look: ({ notices, table }) =>
    notices.raggedRows.length === 0 ? [] : [...tooMany(table, notices), ...tooFew(table, notices)],
  mend: {
    trust: ({ mended }) => (mended === null ? undefined : 'ask'),
    changes({ cells, mended }, { row }, { table }) {
      if (mended === null || row === undefined) return [];
      // Cells beyond the file's columns were blank and are not stored; what stands there now was added for the layout.
      return Array.from(
        { length: Math.min(cells, table.fileColumns) },
        (_, column): Change => ({ kind: 'cell', row, column, text: mended[column] ?? '' }),
      );
    },
  },
  text: {
    nl: {
      title: 'Rij met te veel of te weinig cellen',
      why: 'Coachview leest op volgorde. Met een cel te veel of te weinig komt alles daarachter in de verkeerde kolom.',
      says({ cells, expected, mended, at, joined }) {
        if (cells < expected)
          return `Deze rij heeft ${cells} cellen; er zijn ${expected} kolommen. De laatste lezen we als leeg. Kijk of er niets ontbreekt.`;
        const many = `Deze rij heeft ${cells} cellen; er zijn maar ${expected} kolommen.`;
        return mended === null
          ? `${many} Waarschijnlijk staat er een puntkomma in een waarde. Zet de waarden zelf onder de goede kop en maak de cellen achter de laatste kolom leeg.`
          : `${many} In kolom ${columnLetters(at)} is ${quote(joined)} op de puntkomma doorgeknipt.`;
      },
      does: ({ joined }) => `Voeg ${quote(joined)} weer samen en schuif de rest terug`,
    },
    en: {
      title: 'Row with too many or too few cells',
      why: 'Coachview reads by order. With a cell too many or too few, everything behind it ends up in the wrong column.',
      says({ cells, expected, mended, at, joined }) {
        if (cells < expected)
          return `This row has ${cells} cells; there are ${expected} columns. We read the last ones as empty. See whether something is missing.`;
        const many = `This row has ${cells} cells; there are only ${expected} columns.`;
        return mended === null
          ? `${many} Probably a value holds a semicolon. Put the values under the right headings and empty the cells behind the last column.`
          : `${many} In column ${columnLetters(at)} ${quote(joined)} was cut at the semicolon.`;
      },
      does: ({ joined }) => `Join ${quote(joined)} again and move the rest back`,
    },
  },
  examples: {
    fine: [
      { notices: {} },
      { notices: { raggedRows: [{ row: 2, cells: 3, expected: 2 }] }, rows: [['a', 'b', '']] },
      { notices: { raggedRows: [{ row: 2, cells: 1, expected: 2 }] }, rows: [['a'], ['b', '']] },
      { notices: { raggedRows: [{ row: 2, cells: 1, expected: 2 }] }, rows: [['a', 'b']] },
    ],
    caught: [
      {
        notices: { delimiter: ';', raggedRows: [{ row: 3, cells: 4, expected: 3 }] },
        headings: ['Opmerking', 'Aanvraag is Order', 'Bedrijf adres', ''],
        rows: [
          ['', 'Ja', 'Dam 1', ''],
          ['Let op', ' geen vlees', 'Nee', 'Dam 2'],
        ],
        mended: [
          ['', 'Ja', 'Dam 1', ''],
          ['Let op; geen vlees', 'Nee', 'Dam 2', ''],
        ],
      },
      {
        notices: { delimiter: ';', raggedRows: [{ row: 2, cells: 3, expected: 2 }] },
        headings: ['Opmerking', 'Bedrijfsnaam', ''],
        rows: [['a', 'b', 'c']],
      },
      { notices: { raggedRows: [{ row: 3, cells: 1, expected: 2 }] }, rows: [['a', 'b'], ['c']] },
    ],
  },
};
