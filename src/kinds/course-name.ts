import { textKind } from './kind.ts';

// Names of opleidingen, exactly as they stand in Coachview.

export const courseName = textKind('course-name', {
  nl: {
    expected: 'De naam van de opleiding, precies zoals in Coachview. Code of naam is genoeg.',
    example: 'Bedrijfshulpverlening herhaling',
    coachview: 'Coachview schrijft in op de opleiding met deze naam.',
  },
  en: {
    expected: 'The name of the course, exactly as in Coachview. Code or name is enough.',
    example: 'Bedrijfshulpverlening herhaling',
    coachview: 'Coachview enrols in the course with this name.',
  },
});
