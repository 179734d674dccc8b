import { freeFieldCode as kind } from '../../kinds/free-field-code.ts';
import { withoutStraySpaces } from '../../kinds/spaces.ts';
import type { CellCheck } from '../check.ts';
import { quote } from '../quote.ts';

// Codes of free fields that Coachview cannot have. Its articles contradict each other on length and prefix, so those only warn.

/** "Max 25 characters, letters and digits only", from Coachview's article on free fields in imports. */
const LONGEST = 25;
const PREFIX = /^vrijveld/i;

type Facts = { shown: string; cause: 'signs' | 'length' | 'prefix' };

export const freeFieldCode: CellCheck<Facts> = {
  id: 'free-field-code',
  scope: 'cell',
  severity: ({ cause }) => (cause === 'signs' ? 'error' : 'warning'),
  applies: ['free-field-code'],
  look({ text }) {
    if (withoutStraySpaces(text).trim() === '') return undefined;
    const code = kind.read(text);
    if (code === undefined) return { shown: text, cause: 'signs' };
    if (code.length > LONGEST) return { shown: text, cause: 'length' };
    return PREFIX.test(code) ? undefined : { shown: text, cause: 'prefix' };
  },
  text: {
    nl: {
      title: 'Code van een vrij veld klopt niet',
      why: 'De code moet precies die van het vrije veld in Coachview zijn, anders gaat de waarde verloren.',
      says: ({ shown, cause }) => {
        if (cause === 'signs')
          return `In ${quote(shown)} staat een spatie of een ander teken; een code heeft alleen letters en cijfers.`;
        if (cause === 'length')
          return `${quote(shown)} heeft meer dan ${LONGEST} tekens; meer kent Coachview er niet.`;
        return `${quote(shown)} begint niet met Vrijveld. Kijk in Coachview of dit de code is.`;
      },
    },
    en: {
      title: 'Code of a free field is not right',
      why: 'The code has to be exactly that of the free field in Coachview, or the value is lost.',
      says: ({ shown, cause }) => {
        if (cause === 'signs')
          return `There is a space or another sign in ${quote(shown)}; a code has letters and digits only.`;
        if (cause === 'length')
          return `${quote(shown)} has more than ${LONGEST} characters; Coachview knows no more.`;
        return `${quote(shown)} does not begin with Vrijveld. Look up in Coachview whether this is the code.`;
      },
    },
  },
  examples: {
    fine: [{ text: 'VrijveldFunctie' }, { text: 'vrijveld1' }, { text: '' }, { text: ' VrijveldFunctie ' }],
    caught: [
      { text: 'Vrijveld Functie' },
      { text: 'Vrijveld-1' },
      { text: 'Functie' },
      { text: 'VrijveldVoorDeFunctieVanDeDeelnemer' },
    ],
  },
};
