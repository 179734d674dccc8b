import { contentsOf, filledSays } from '../contents.ts';
import { quote } from '../quote.ts';
import type { ColumnCheck } from './column-check.ts';

// Columns that are hidden in the workbook. Coachview forbids them, but every column that Puntkomma writes is visible, so the rule is kept
// by writing alone and there is nothing to mend. What is left is a warning: contents that the user may never have seen go along.

type Facts = { heading: string; filled: number; sample: string };

export const hiddenColumns: ColumnCheck<Facts> = {
  id: 'hidden-columns',
  scope: 'column',
  severity: 'warning',
  look({ alignment, table, notices }) {
    const used = new Set(alignment.places.map((place) => place.column));
    for (const { column, leftOut } of alignment.spares) if (!leftOut) used.add(column);
    return notices.hiddenColumns.flatMap((column) => {
      const facts = { heading: table.columns[column]?.heading ?? '', ...contentsOf(table, column) };
      return used.has(column) && facts.filled > 0 ? [{ facts, column }] : [];
    });
  },
  text: {
    nl: {
      title: 'Verborgen kolom',
      why: 'Coachview wil geen verborgen kolommen. In het bestand dat je opslaat is elke kolom gewoon zichtbaar.',
      says: ({ heading, ...contents }) =>
        `De kolom ${quote(heading)} is in Excel verborgen. ${filledSays(contents, 'nl')} Kijk of dat mee mag.`,
    },
    en: {
      title: 'Hidden column',
      why: 'Coachview wants no hidden columns. In the file you save, every column is simply visible.',
      says: ({ heading, ...contents }) =>
        `The column ${quote(heading)} is hidden in Excel. ${filledSays(contents, 'en')} See whether that may go along.`,
    },
  },
  examples: {
    fine: [
      { headings: ['WebaanvraagNr', 'Opmerking'], row: ['1', 'a'] },
      { headings: ['WebaanvraagNr', 'Opmerking'], row: ['1', ''], notices: { hiddenColumns: [1] } },
    ],
    caught: [
      { headings: ['WebaanvraagNr', 'Opmerking'], row: ['1', 'intern'], notices: { hiddenColumns: [1] } },
      { headings: ['WebaanvraagNr', 'Marge'], row: ['1', '12'], notices: { hiddenColumns: [1] } },
    ],
  },
};
