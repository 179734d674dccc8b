import { columnLetters } from '../../model/address.ts';
import { quote } from '../quote.ts';
import type { ColumnCheck } from './column-check.ts';

// The right heading in the wrong place. Columns that merely shifted because another is missing or extra are not moved: putting that one
// right puts them right as well.

type Facts = { heading: string; at: number; column: number; found: string; wanted: string };

export const movedColumn: ColumnCheck<Facts> = {
  id: 'moved-column',
  scope: 'column',
  severity: 'error',
  look: ({ layout, alignment }) =>
    alignment.places.flatMap(({ verdict, confirmed, column }, at) => {
      const mark = layout.columns[at];
      if (verdict !== 'moved' || confirmed || mark === undefined) return [];
      const letters = { found: columnLetters(column), wanted: columnLetters(at) };
      return [{ facts: { heading: mark.heading, at, column, ...letters }, column }];
    }),
  mend: { trust: 'safe', changes: ({ at, column }) => [{ kind: 'place', at, column }] },
  text: {
    nl: {
      title: 'Kolom op de verkeerde plaats',
      why: 'Coachview leest op volgorde. Kolommen mogen niet anders gesorteerd worden.',
      says: ({ heading, found, wanted }) =>
        `${quote(heading)} staat op plaats ${found} en hoort op plaats ${wanted}.`,
      does: () => 'Zet de kolom op de goede plaats',
    },
    en: {
      title: 'Column in the wrong place',
      why: 'Coachview reads by order. Columns must not be sorted differently.',
      says: ({ heading, found, wanted }) =>
        `${quote(heading)} stands at place ${found} and belongs at place ${wanted}.`,
      does: () => 'Put the column in its place',
    },
  },
  examples: {
    fine: [
      { headings: ['WebaanvraagNr', 'Opleiding Code', 'Opleiding Naam'] },
      { headings: ['Opleiding Code', 'Opleiding Naam', 'ReferentieNr'] },
      { headings: ['Nr.', 'WebaanvraagNr', 'Opleiding Code'] },
    ],
    caught: [{ headings: ['Opleiding Code', 'Opleiding Naam', 'WebaanvraagNr'] }],
  },
};
