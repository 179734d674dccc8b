import { textKind } from './kind.ts';

// Surnames without their infixes, as their owners write them. O, Nee, Null and True are surnames.

export const surname = textKind('surname', {
  nl: {
    expected: 'De achternaam, zonder tussenvoegsels.',
    example: 'Berg',
    coachview:
      'Met de geboortedatum, of met voorletters en tussenvoegsels, herkent Coachview hieraan een persoon.',
  },
  en: {
    expected: 'The surname, without infixes.',
    example: 'Berg',
    coachview: 'With the date of birth, or with initials and infixes, Coachview recognises a person by it.',
  },
});
