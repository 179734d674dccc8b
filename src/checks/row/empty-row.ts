import type { RowCheck } from '../check.ts';

// A row in which nothing stands, or only spaces. Unless it is removed it is written as it came, like every other row.

type Facts = Record<string, never>;

export const emptyRow: RowCheck<Facts> = {
  id: 'empty-row',
  scope: 'row',
  severity: 'hint',
  blankToo: true,
  reads: 'all',
  silent: { byFilled: [] },
  look: (_, isBlank) => (isBlank ? { facts: {} } : undefined),
  mend: {
    trust: 'safe',
    changes: (_, { row }) => (row === undefined ? [] : [{ kind: 'remove', row }]),
  },
  text: {
    nl: {
      title: 'Lege rij',
      why: 'Wat Coachview met een rij zonder gegevens doet, is niet bekend. Zonder die rij hoef je het niet uit te proberen.',
      says: () => 'In deze rij staat niets.',
      does: () => 'Haal de rij weg',
    },
    en: {
      title: 'Empty row',
      why: 'What Coachview does with a row without data is not known. Without that row you need not find out.',
      says: () => 'Nothing stands in this row.',
      does: () => 'Remove the row',
    },
  },
  examples: {
    fine: [{ row: { opmerking: '-' } }, { row: { 'deelnemer.achternaam': 'Jansen' } }],
    caught: [{ row: {} }, { row: { opmerking: '  ' } }],
  },
};
