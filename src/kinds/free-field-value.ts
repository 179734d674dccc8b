import { textKind } from './kind.ts';

// What is put in a free field; Coachview knows which type it has, we do not.

export const freeFieldValue = textKind('free-field-value', {
  nl: {
    expected: 'Wat er in het vrije veld moet komen.',
    example: 'Teamleider',
    coachview: 'Coachview zet het in het vrije veld met de code ernaast.',
  },
  en: {
    expected: 'What has to be put in the free field.',
    example: 'Teamleider',
    coachview: 'Coachview puts it in the free field with the code beside it.',
  },
});
