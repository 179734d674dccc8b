import { textKind } from './kind.ts';

// Street and house number on one line.

export const address = textKind('address', {
  nl: {
    expected: 'Straat en huisnummer.',
    example: 'Dorpsstraat 12a',
    coachview: 'Komt in het postadres.',
  },
  en: {
    expected: 'Street and house number.',
    example: 'Dorpsstraat 12a',
    coachview: 'Is put in the postal address.',
  },
});
