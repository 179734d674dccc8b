import { textKind } from './kind.ts';

// Values of which a file may hold each only once.

export const uniqueId = textKind('unique-id', {
  nl: {
    expected: 'Een nummer of code die maar één keer in het bestand staat.',
    example: '10442',
    coachview: 'Coachview gebruikt het om dit ene record aan te wijzen.',
  },
  en: {
    expected: 'A number or code that stands in the file only once.',
    example: '10442',
    coachview: 'Coachview uses it to point at this one record.',
  },
});
