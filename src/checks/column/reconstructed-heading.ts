import { columnLetters } from '../../model/address.ts';
import { counted } from '../../text/number.ts';
import type { ColumnCheck } from '../check.ts';

// The layout has headings that nobody outside Coachview could read: they are reconstructed, and a file made with them may be refused.
// Said once, for the layout as a whole.

type Facts = { columns: number; first: string };

export const reconstructedHeading: ColumnCheck<Facts> = {
  id: 'reconstructed-heading',
  scope: 'column',
  severity: 'hint',
  look({ layout }) {
    const first = layout.columns.findIndex((column) => column.provenance === 'reconstructed');
    const columns = layout.columns.filter((column) => column.provenance === 'reconstructed').length;
    return first < 0 ? [] : [{ facts: { columns, first: columnLetters(first) } }];
  },
  text: {
    nl: {
      title: 'Kolomnamen niet zeker',
      why: 'Coachviews uitleg noemt de kolommen A tot en met I. De namen daarna hebben we zo goed mogelijk afgeleid; Coachview kan ze anders willen.',
      says: ({ columns, first }) =>
        `${counted(columns, 'kolomnaam', 'kolomnamen', 'nl')} vanaf kolom ${first} ${columns === 1 ? 'is' : 'zijn'} afgeleid. Laad je eigen sjabloon van Coachview; dan gelden de namen en de volgorde daarvan.`,
    },
    en: {
      title: 'Headings not certain',
      why: 'Coachview’s article names the columns A to I. The headings after them were derived as well as we could; Coachview may want others.',
      says: ({ columns, first }) =>
        `${counted(columns, 'heading', 'headings', 'en')} from column ${first} on ${columns === 1 ? 'is' : 'are'} derived. Load your own template from Coachview; then its headings and their order rule.`,
    },
  },
  examples: {
    fine: [{ headings: ['WebaanvraagNr'] }],
    caught: [{ headings: ['WebaanvraagNr'], wholeLayout: true }],
  },
};
