import type { Kind } from './kind.ts';
import { withoutStraySpaces } from './spaces.ts';

// One telephone number. Its notation is the user's; reading only says which digits it has.

/** Digits with the signs that people put between them, perhaps with a + in front or (0) inside, perhaps an extension. */
const NUMBER = /^\+?[\d ()./-]{6,30}$/;
/** E.164 allows 15 digits; a national number has at least 6 (an old village number with its area code has more). */
const FEWEST_DIGITS = 6;
const MOST_DIGITS = 15;

/** The digits of a number, with the + kept: `+31 (0)6 12` gives `+31612`. Undefined when it holds anything else. */
function phoneDigits(text: string): string | undefined {
  const bare = withoutStraySpaces(text);
  if (!NUMBER.test(bare)) return undefined;
  const international = bare.startsWith('+') || bare.startsWith('00');
  const digits = (international ? bare.replace('(0)', '') : bare).replace(/\D+/g, '');
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS + 2) return undefined;
  return bare.startsWith('+') ? `+${digits}` : digits;
}

export const phone: Kind<string> = {
  id: 'phone',
  read: phoneDigits,
  write: (value) => value,
  explain: {
    nl: {
      expected:
        'Eén telefoonnummer, met de 0 of het landnummer ervoor. Excel haalt die 0 weg als de cel geen tekst is.',
      example: '0612345678',
      coachview: 'Coachview bewaart het nummer zoals het er staat.',
    },
    en: {
      expected:
        'One telephone number, with its 0 or country code in front. Excel removes that 0 when the cell is not text.',
      example: '0612345678',
      coachview: 'Coachview keeps the number as it stands.',
    },
  },
};
