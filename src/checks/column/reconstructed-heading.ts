import { columnLetters } from '../../model/address.ts';
import { counted } from '../../text/number.ts';
import type { ColumnCheck } from './column-check.ts';

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
      why: 'De uitleg van de ontvanger noemt niet alle kolommen. De andere namen hebben we zo goed mogelijk afgeleid; de ontvanger kan ze anders willen.',
      says: ({ columns, first }) =>
        `${counted(columns, 'kolomnaam', 'kolomnamen', 'nl')} vanaf kolom ${first} ${columns === 1 ? 'is' : 'zijn'} afgeleid. Laad je eigen sjabloon; dan gelden de namen en de volgorde daarvan.`,
    },
    en: {
      title: 'Headings not certain',
      why: 'The receiver’s own article does not name all columns. The other headings were derived as well as we could; the receiver may want others.',
      says: ({ columns, first }) =>
        `${counted(columns, 'heading', 'headings', 'en')} from column ${first} on ${columns === 1 ? 'is' : 'are'} derived. Load your own template; then its headings and their order rule.`,
    },
  },
  examples: {
    fine: [{ headings: ['WebaanvraagNr'] }],
    caught: [{ headings: ['WebaanvraagNr'], wholeLayout: true }],
  },
};
