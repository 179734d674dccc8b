import { contentsOf, filledSays } from '../contents.ts';
import { quote } from '../quote.ts';
import type { ColumnCheck } from './column-check.ts';

// A column that the layout does not have. Leaving it out of the export keeps its contents in the session and names it in the log.

type Facts = { heading: string; column: number; filled: number; sample: string };

export const extraColumn: ColumnCheck<Facts> = {
  id: 'extra-column',
  scope: 'column',
  severity: 'error',
  look: ({ alignment, table, contents }) =>
    alignment.spares.flatMap(({ column, verdict, leftOut }) => {
      if (verdict !== 'extra' || leftOut) return [];
      const heading = table.columns[column]?.heading ?? '';
      return [{ facts: { heading, column, ...contents(column, contentsOf) }, column }];
    }),
  mend: {
    // Of an empty column nothing is lost.
    trust: ({ filled }) => (filled === 0 ? 'safe' : 'ask'),
    changes: ({ column }) => [{ kind: 'leave-out', column, leftOut: true }],
  },
  text: {
    nl: {
      title: 'Kolom die Coachview niet kent',
      why: 'Er mogen geen kolommen bij. Coachview leest op volgorde, dus alles erachter zou verschuiven.',
      says: ({ heading, ...contents }) =>
        `${quote(heading)} hoort niet in deze import. ${filledSays(contents, 'nl')} Laat de kolom weg, of kies bij Kolommen waar hij hoort.`,
      does: () => 'Laat de kolom weg uit het bestand dat je opslaat',
    },
    en: {
      title: 'Column that Coachview does not know',
      why: 'No columns may be added. Coachview reads by order, so everything behind it would shift.',
      says: ({ heading, ...contents }) =>
        `${quote(heading)} is not part of this import. ${filledSays(contents, 'en')} Leave the column out, or choose under Columns where it belongs.`,
      does: () => 'Leave the column out of the file you save',
    },
  },
  examples: {
    fine: [{ headings: ['WebaanvraagNr', 'Note'] }, { headings: ['Opmerking', ''] }],
    caught: [
      { headings: ['WebaanvraagNr', 'Dieet'], row: ['1', 'vegetarisch'] },
      { headings: ['Dieet', 'WebaanvraagNr'] },
    ],
  },
};
