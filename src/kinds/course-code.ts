import { textKind } from './kind.ts';

// Codes of opleidingen, exactly as they stand in Coachview.

export const courseCode = textKind('course-code', {
  nl: {
    expected: 'De code van de opleiding, precies zoals in Coachview.',
    example: 'PC-KLAS-77-Utrecht',
    coachview:
      'Coachview schrijft in op de opleiding met deze code. Zonder code en naam is alleen de wachtlijst mogelijk.',
  },
  en: {
    expected: 'The code of the course, exactly as in Coachview.',
    example: 'PC-KLAS-77-Utrecht',
    coachview:
      'Coachview enrols in the course with this code. Without code and name only the waiting list is possible.',
  },
});
