import { columnLetters } from '../../model/address.ts';
import { quote } from '../quote.ts';
import type { ColumnCheck } from './column-check.ts';

// A column of the layout that the file does not have. An empty one stands in for it already; the mend confirms that it stays empty.

type Facts = { heading: string; at: number; column: number; wanted: string; isRequired: boolean };

export const missingColumn: ColumnCheck<Facts> = {
  id: 'missing-column',
  scope: 'column',
  severity: 'error',
  look: ({ layout, alignment }) =>
    alignment.places.flatMap(({ verdict, confirmed, column }, at) => {
      const mark = layout.columns[at];
      if (verdict !== 'missing' || confirmed || mark === undefined) return [];
      const facts = {
        heading: mark.heading,
        at,
        column,
        wanted: columnLetters(at),
        isRequired: mark.required === true,
      };
      return [{ facts, column }];
    }),
  mend: { trust: 'safe', changes: ({ at, column }) => [{ kind: 'place', at, column }] },
  text: {
    nl: {
      title: 'Kolom ontbreekt',
      why: 'Coachview leest op volgorde en verwacht alle kolommen, ook als ze leeg zijn.',
      says: ({ heading, wanted, isRequired }) =>
        isRequired
          ? `${quote(heading)} (plaats ${wanted}) staat niet in het bestand. Coachview heeft deze gegevens nodig: we voegen de kolom toe, maar je moet hem zelf vullen.`
          : `${quote(heading)} (plaats ${wanted}) staat niet in het bestand. We voegen de kolom leeg toe.`,
      does: () => 'Voeg de kolom leeg toe',
    },
    en: {
      title: 'Column is missing',
      why: 'Coachview reads by order and expects every column, also when it is empty.',
      says: ({ heading, wanted, isRequired }) =>
        isRequired
          ? `${quote(heading)} (place ${wanted}) is not in the file. Coachview needs these data: we add the column, but it is for you to fill.`
          : `${quote(heading)} (place ${wanted}) is not in the file. We add the column, empty.`,
      does: () => 'Add the column, empty',
    },
  },
  examples: {
    fine: [
      {
        headings: [
          'WebaanvraagNr',
          'Opleiding Code',
          'Opleiding Naam',
          'ReferentieNr',
          'Opmerking',
          'ContactpersoonIsDeelnemer',
          'Aanvraag is Order',
          'Bedrijfsnaam',
          'Bedrijf adres',
        ],
      },
    ],
    caught: [{ headings: ['WebaanvraagNr'] }, { headings: ['Dieet'] }],
  },
};
