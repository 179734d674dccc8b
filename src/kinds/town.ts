import { textKind } from './kind.ts';

// Towns, for addresses and for places of birth.

export const town = textKind('town', {
  nl: {
    expected: 'Een plaatsnaam.',
    example: "'s-Hertogenbosch",
    coachview: 'Komt in het adres, of bij de geboorteplaats van de persoon.',
  },
  en: {
    expected: 'The name of a town.',
    example: "'s-Hertogenbosch",
    coachview: 'Is put in the address, or with the place of birth of the person.',
  },
});
