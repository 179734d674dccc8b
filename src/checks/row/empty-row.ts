import type { RowCheck } from '../check.ts';

// A row in which nothing stands, or only spaces. It is passed over when the file is written; removing it keeps the counts plain.

type Facts = Record<string, never>;

export const emptyRow: RowCheck<Facts> = {
  id: 'empty-row',
  scope: 'row',
  severity: 'hint',
  blankToo: true,
  reads: 'all',
  look: (_, isBlank) => (isBlank ? { facts: {} } : undefined),
  mend: {
    trust: 'safe',
    changes: (_, { row }) => (row === undefined ? [] : [{ kind: 'remove', row }]),
  },
  text: {
    nl: {
      title: 'Lege rij',
      why: 'Een rij zonder gegevens zegt Coachview niets. Hij komt niet in het bestand dat je opslaat.',
      says: () => 'In deze rij staat niets.',
      does: () => 'Haal de rij weg',
    },
    en: {
      title: 'Empty row',
      why: 'A row without data tells Coachview nothing. It will not be in the file you save.',
      says: () => 'Nothing stands in this row.',
      does: () => 'Remove the row',
    },
  },
  examples: {
    fine: [{ row: { opmerking: '-' } }, { row: { 'deelnemer.achternaam': 'Jansen' } }],
    caught: [{ row: {} }, { row: { opmerking: '  ' } }],
  },
};
