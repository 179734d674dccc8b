import { counted } from '../../text/number.ts';
import type { FileCheck } from '../check.ts';

// Filled rows above the headings: a title, a date, an explanation. They were passed over while reading.

type Facts = { rows: number; headingRow: number };

export const titleRows: FileCheck<Facts> = {
  id: 'title-rows',
  scope: 'file',
  severity: 'hint',
  look: ({ notices: { titleRows: rows, headingRow } }) => (rows > 0 ? [{ facts: { rows, headingRow } }] : []),
  text: {
    nl: {
      title: 'Regels boven de kolomkoppen',
      why: 'Coachview verwacht de kolomkoppen op de eerste regel.',
      says: ({ rows, headingRow }) =>
        `De kolomkoppen vonden we op regel ${headingRow}. ${counted(rows, 'regel', 'regels', 'nl')} daarboven hebben we overgeslagen en ${rows === 1 ? 'komt' : 'komen'} niet in het bestand dat je opslaat. Klopt dat niet, kies dan bij Bestand een andere regel.`,
    },
    en: {
      title: 'Rows above the headings',
      why: 'Coachview expects the headings on the first line.',
      says: ({ rows, headingRow }) =>
        `We found the headings on row ${headingRow}. ${counted(rows, 'row', 'rows', 'en')} above ${rows === 1 ? 'it was' : 'it were'} passed over and will not be in the file you save. If that is wrong, choose another row under File.`,
    },
  },
  examples: {
    fine: [{ notices: { titleRows: 0, headingRow: 1 } }, { notices: { titleRows: 0, headingRow: 3 } }],
    caught: [{ notices: { titleRows: 2, headingRow: 4 } }, { notices: { titleRows: 1, headingRow: 2 } }],
  },
};
