import type { RowId, Table } from '../../model/table.ts';
import type { FileCheck, Found } from '../check.ts';
import { quote } from '../quote.ts';

// Rows of totals or remarks under the table. Only the last rows of the file can be one, and only when they are much emptier than the others.

/** The words that totals begin with, as the whole of the text or with their number behind. */
const TOTAL =
  /^(?:(?:eind|sub|generaal )?tota(?:a|)l(?:en)?|aantal(?: (?:deelnemers|personen|rijen|cursisten))?|som|sum|count|gemiddelde?)(?: (?:aantal|deelnemers|personen|participants|rows))*(?:\s{0,2}[:=].{0,40})?$/i;
/** Signs that a remark begins with, or a sentence: four words or more. */
const REMARK = /^(?:\*|\(|let op|n\.?b\.?\b|p\.?s\.?\b|toelichting|opmerking|note\b|bron:)|^\S+(?: \S+){3,}/i;
/** Rows from the bottom that are looked at, blank ones included; rows that show what a row of this file usually holds. */
const MOST_BELOW = 200;
const USUAL_ROWS = 50;
/** A total and its words; a row with more is a row of the list. A list of fewer columns proves nothing by its blank cells. */
const MOST_FILLED = 3;
const FEWEST_USUAL = 4;

type Facts = { shown: string; what: 'total' | 'remark' };

function filledTexts(table: Table, row: RowId): string[] {
  const texts: string[] = [];
  for (const column of table.columns) {
    const text = column.text(table.slot(row)).trim();
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** How many cells the fuller rows at the top have filled: three of four have no more. */
function usuallyFilled(table: Table): number {
  const counts: number[] = [];
  for (let slot = 0; slot < Math.min(table.fileRows, MOST_BELOW) && counts.length < USUAL_ROWS; slot++) {
    const { length } = filledTexts(table, table.row(slot));
    if (length > 0) counts.push(length);
  }
  return counts.sort((a, b) => a - b)[Math.floor(counts.length * 0.75)] ?? 0;
}

function whatIs(texts: readonly string[]): Facts | undefined {
  const [first = ''] = texts;
  if (TOTAL.test(first)) return { shown: first, what: 'total' };
  return texts.length === 1 && REMARK.test(first) ? { shown: first, what: 'remark' } : undefined;
}

export const totalRow: FileCheck<Facts> = {
  id: 'total-row',
  scope: 'file',
  severity: 'warning',
  look({ table }) {
    const usual = usuallyFilled(table);
    if (usual < FEWEST_USUAL) return [];
    const found: Found<Facts>[] = [];
    const last = table.fileRows - 1;
    for (let slot = last; slot > Math.max(0, last - MOST_BELOW); slot--) {
      const row = table.row(slot);
      const texts = filledTexts(table, row);
      if (texts.length === 0) continue;
      const facts = texts.length <= MOST_FILLED && texts.length * 2 <= usual ? whatIs(texts) : undefined;
      if (facts === undefined) break;
      found.unshift({ facts, row });
    }
    return found;
  },
  mend: {
    trust: 'ask',
    changes: (_, { row }) => (row === undefined ? [] : [{ kind: 'remove', row }]),
  },
  text: {
    nl: {
      title: 'Totaal of opmerking onder de tabel',
      why: 'Coachview leest elke rij als een deelnemer of contactpersoon, ook een rij met een telling of een zin.',
      says: ({ shown, what }) =>
        `In deze rij staat ${quote(shown)} en verder bijna niets. Dat lijkt ${what === 'total' ? 'een telling' : 'een opmerking'} en geen rij van de lijst.`,
      does: () => 'Haal de rij weg',
    },
    en: {
      title: 'Total or remark under the table',
      why: 'Coachview reads each row as a participant or contactpersoon, a row with a sum or a sentence too.',
      says: ({ shown, what }) =>
        `This row says ${quote(shown)} and hardly anything else. It looks like ${what === 'total' ? 'a total' : 'a remark'} and no row of the list.`,
      does: () => 'Remove the row',
    },
  },
  examples: {
    fine: [
      {
        notices: {},
        rows: [
          ['7', 'BHV', 'Jan', 'Berg'],
          ['8', 'BHV', 'Piet', 'Som'],
        ],
      },
      {
        notices: {},
        rows: [
          ['7', 'BHV', 'Jan', 'Berg'],
          ['Totaal Techniek B.V.', '', '', ''],
        ],
      },
      {
        notices: {},
        rows: [
          ['Totaal', 'x', '', ''],
          ['7', 'BHV', 'Jan', 'Berg'],
        ],
      },
      {
        notices: {},
        rows: [
          ['Jan', 'Berg'],
          ['Som', ''],
        ],
      },
    ],
    caught: [
      {
        notices: {},
        rows: [
          ['7', 'BHV', 'Jan', 'Berg'],
          ['8', 'BHV', 'Piet', 'Bos'],
          ['Totaal', '2', '', ''],
        ],
        mended: [
          ['7', 'BHV', 'Jan', 'Berg'],
          ['8', 'BHV', 'Piet', 'Bos'],
        ],
      },
      {
        notices: {},
        rows: [
          ['7', 'BHV', 'Jan', 'Berg'],
          ['', '', '', ''],
          ['Totaal: 1 deelnemer', '', '', ''],
          ['* dieet doorgegeven', '', '', ''],
        ],
        mended: [
          ['7', 'BHV', 'Jan', 'Berg'],
          ['', '', '', ''],
        ],
      },
      {
        notices: {},
        rows: [
          ['7', 'BHV', 'Jan', 'Berg'],
          ['Aantal deelnemers', '', '1', ''],
        ],
        mended: [['7', 'BHV', 'Jan', 'Berg']],
      },
    ],
  },
};
