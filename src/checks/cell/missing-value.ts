import { SIGN } from '../../model/signs.ts';
import type { CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Blank cells under a heading that the layout marks as required.

type Facts = { heading: string };

export const missingValue: CellCheck<Facts> = {
  id: 'missing-value',
  scope: 'cell',
  severity: 'error',
  applies: 'all',
  blankToo: true,
  needs: 'required',
  looksFor: SIGN.odd,
  look: ({ text }, { mark }) =>
    mark.required === true && text.trim() === '' ? { heading: mark.heading } : undefined,
  text: {
    nl: {
      title: 'Verplichte cel is leeg',
      why: 'Het sjabloon vraagt hier op elke rij een waarde; zonder wordt de rij geweigerd.',
      says: ({ heading }) => `${quote(heading)} is leeg. Vul in wat hier hoort.`,
    },
    en: {
      title: 'Required cell is empty',
      why: 'The template wants a value here on each row; without it the row is refused.',
      says: ({ heading }) => `${quote(heading)} is empty. Fill in what belongs here.`,
    },
  },
  examples: {
    fine: [
      { text: '' },
      { text: ' ' },
      { text: '-', mark: { required: true } },
      { text: '0', mark: { required: true } },
    ],
    caught: [
      { text: '', mark: { required: true } },
      { text: ' ', mark: { required: true } },
    ],
  },
};
