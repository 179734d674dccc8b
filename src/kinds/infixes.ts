import { textKind } from './kind.ts';

// The small words before a surname, in a field of their own.

export const infixes = textKind('infixes', {
  nl: {
    expected: 'De tussenvoegsels van de achternaam, zonder de achternaam zelf.',
    example: 'van der',
    coachview: 'Coachview vergelijkt voorletters, tussenvoegsels en achternaam letter voor letter.',
  },
  en: {
    expected: 'The infixes of the surname, without the surname itself.',
    example: 'van der',
    coachview: 'Coachview compares initials, infixes and surname letter by letter.',
  },
});
