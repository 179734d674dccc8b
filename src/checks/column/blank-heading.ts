import { contentsOf, filledSays } from '../contents.ts';
import type { ColumnCheck } from './column-check.ts';

// Something stands in a column that has no heading: a forgotten heading, notes beside the table, or cells that a row had too many.

type Facts = { column: number; filled: number; sample: string };

export const blankHeading: ColumnCheck<Facts> = {
  id: 'blank-heading',
  scope: 'column',
  severity: 'error',
  look: ({ alignment, contents }) =>
    alignment.spares.flatMap(({ column, verdict, leftOut }) => {
      if (verdict !== 'blank' || leftOut) return [];
      const facts = { column, ...contents(column, contentsOf) };
      // A ragged row that was mended may have taken the contents away.
      return facts.filled === 0 ? [] : [{ facts, column }];
    }),
  mend: { trust: 'ask', changes: ({ column }) => [{ kind: 'leave-out', column, leftOut: true }] },
  text: {
    nl: {
      title: 'Kolom zonder kop',
      why: 'Coachview leest op volgorde en kent geen kolom zonder naam. Alles erachter zou verschuiven.',
      says: (contents) =>
        `Boven deze kolom staat niets. ${filledSays(contents, 'nl')} Laat de kolom weg, of kies bij Kolommen waar hij hoort.`,
      does: () => 'Laat de kolom weg uit het bestand dat je opslaat',
    },
    en: {
      title: 'Column without a heading',
      why: 'Coachview reads by order and knows no column without a name. Everything behind it would shift.',
      says: (contents) =>
        `Nothing stands above this column. ${filledSays(contents, 'en')} Leave the column out, or choose under Columns where it belongs.`,
      does: () => 'Leave the column out of the file you save',
    },
  },
  examples: {
    fine: [
      { headings: ['WebaanvraagNr', ''] },
      { headings: ['WebaanvraagNr', ' '], row: ['1', ' '] },
      { headings: ['WebaanvraagNr', 'Dieet'], row: ['1', 'geen'] },
    ],
    caught: [{ headings: ['WebaanvraagNr', ''], row: ['1', 'los'] }],
  },
};
