import { columnLetters } from '../../model/address.ts';
import { contentsOf, filledSays } from '../contents.ts';
import { quote } from '../quote.ts';
import type { ColumnCheck } from './column-check.ts';

// Two columns that mean the same. One fills the layout's place; the other is spare, and the user says which of the two is meant.

type Facts = {
  heading: string;
  twin: string;
  letters: string;
  column: number;
  filled: number;
  sample: string;
};

export const doubledColumn: ColumnCheck<Facts> = {
  id: 'doubled-column',
  scope: 'column',
  severity: 'error',
  look: ({ alignment, table, contents }) =>
    alignment.spares.flatMap(({ column, verdict, leftOut, twin }) => {
      const used = alignment.places[twin ?? -1]?.column;
      if (verdict !== 'doubled' || leftOut || used === undefined) return [];
      const heading = table.columns[column]?.heading ?? '';
      const facts = {
        heading,
        twin: table.columns[used]?.heading ?? '',
        letters: columnLetters(used),
        column,
        ...contents(column, contentsOf),
      };
      return [{ facts, column }];
    }),
  mend: {
    trust: ({ filled }) => (filled === 0 ? 'safe' : 'ask'),
    changes: ({ column }) => [{ kind: 'leave-out', column, leftOut: true }],
  },
  text: {
    nl: {
      title: 'Kolom staat er twee keer',
      why: 'Coachview verwacht elke kolom één keer. Met een kolom extra verschuift alles erachter.',
      says: ({ heading, twin, letters, ...contents }) =>
        `${quote(heading)} betekent hetzelfde als ${quote(twin)} in kolom ${letters}, en die gebruiken we. ${filledSays(contents, 'nl')} Is deze de goede, kies hem dan bij Kolommen.`,
      does: ({ letters }) => `Gebruik kolom ${letters} en laat deze weg`,
    },
    en: {
      title: 'Column is there twice',
      why: 'Coachview expects every column once. With one too many, everything behind it shifts.',
      says: ({ heading, twin, letters, ...contents }) =>
        `${quote(heading)} means the same as ${quote(twin)} in column ${letters}, and that one we use. ${filledSays(contents, 'en')} If this is the right one, choose it under Columns.`,
      does: ({ letters }) => `Use column ${letters} and leave this one out`,
    },
  },
  examples: {
    fine: [{ headings: ['WebaanvraagNr', 'Opmerking'] }],
    caught: [
      { headings: ['WebaanvraagNr', 'Opmerking', 'Opmerking'], row: ['1', 'a', 'b'] },
      { headings: ['Bedrijfsnaam', 'Company name'], row: ['Jansen', 'Jansen'] },
      { headings: ['Opmerking', 'Opmerking'], row: ['a', ''] },
    ],
  },
};
