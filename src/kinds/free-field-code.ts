import type { Kind } from './kind.ts';
import { withoutStraySpaces } from './spaces.ts';

// The code of a free field, as it was set up in Coachview.

/** Coachview: a code has letters and digits only, no spaces or signs. */
const CODE = /^[\p{L}\p{N}]+$/u;

export const freeFieldCode: Kind<string> = {
  id: 'free-field-code',
  read: (text) => {
    const bare = withoutStraySpaces(text);
    return CODE.test(bare) ? bare : undefined;
  },
  write: (value) => value,
  explain: {
    nl: {
      expected:
        "De code van een vrij veld bij de functie 'persoon' in Coachview: alleen letters en cijfers, hooguit 25.",
      example: 'VrijveldFunctie',
      coachview: 'Coachview zet de waarde ernaast in het vrije veld met precies deze code.',
    },
    en: {
      expected:
        "The code of a free field for the function 'persoon' in Coachview: letters and digits only, 25 at most.",
      example: 'VrijveldFunctie',
      coachview: 'Coachview puts the value beside it in the free field with exactly this code.',
    },
  },
};
