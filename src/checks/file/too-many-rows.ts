import { number } from '../../text/number.ts';
import type { FileCheck } from '../check.ts';

// More rows than the import takes in one file. Told; dividing the file is the work of writing it.

type Facts = { rows: number; most: number };

export const tooManyRows: FileCheck<Facts> = {
  id: 'too-many-rows',
  scope: 'file',
  severity: 'warning',
  look({ layout: { maxRows: most }, filledRows: rows }) {
    return most !== undefined && rows > most ? [{ facts: { rows, most } }] : [];
  },
  text: {
    nl: {
      title: 'Te veel rijen voor één bestand',
      why: 'Grote bestanden lopen bij het inlezen vast of worden geweigerd. Voor de andere imports van Coachview is 10.000 rijen de grens; voor deze is er geen bekend.',
      says: ({ rows, most }) =>
        `Er zijn ${number(rows, 'nl')} rijen; ga uit van hoogstens ${number(most, 'nl')} per bestand. Verdeel de lijst over meer bestanden, en houd elke webaanvraag bij elkaar.`,
    },
    en: {
      title: 'Too many rows for one file',
      why: 'Large files get stuck while they are read, or are refused. For the other imports of Coachview the limit is 10,000 rows; for this one none is known.',
      says: ({ rows, most }) =>
        `There are ${number(rows, 'en')} rows; count on at most ${number(most, 'en')} in one file. Divide the list over more files, and keep each webaanvraag together.`,
    },
  },
  examples: {
    fine: [
      { notices: {}, rows: [['a'], ['b']], maxRows: 2 },
      { notices: {}, rows: [['a'], [' '], ['b']], maxRows: 2 },
    ],
    caught: [
      { notices: {}, rows: [['a'], ['b'], ['c']], maxRows: 2 },
      { notices: {}, rows: [['a'], [''], ['b'], ['c']], maxRows: 2 },
    ],
  },
};
