import { headingOf } from '../layouts/heading-of.ts';
import { type FieldPath, PERSON_ROLES } from '../model/field.ts';
import type { FellAway, TargetSubject } from '../model/target.ts';
import type { UserChoices } from './moodle-users.ts';

// Columns for which the file for Moodle has a place, but not under the choices that were made: they are named like everything that stays out.

/** By field, whether the choices take it in. A field that is not here goes in whatever is chosen. */
function taken(field: FieldPath, choices: UserChoices): boolean {
  const { scheme, idnumber, cohort, withCourses, email } = choices;
  if (field === 'bedrijf.naam') return cohort === 'bedrijf';
  if (field === 'opleiding.code') return withCourses || cohort === 'opleiding';
  if (field === 'persoon.id') return idnumber === 'persoonid';
  if (field === 'persoon.emailadres2') return email === 'tweede';
  if (field === 'persoon.emailadres') return email === 'eerste';
  if (field.endsWith('.externId')) return idnumber === 'externid' || scheme === 'externid';
  return scheme === 'voorletters' || scheme === 'voorletter';
}

const BY_CHOICE: readonly FieldPath[] = [
  'opleiding.code',
  'bedrijf.naam',
  ...PERSON_ROLES.flatMap((role): FieldPath[] => [`${role}.voorletters`, `${role}.externId`]),
  'persoon.id',
  'persoon.emailadres',
  'persoon.emailadres2',
];

export function unchosen(subject: TargetSubject, choices: UserChoices): FellAway[] {
  return BY_CHOICE.filter((field) => !taken(field, choices)).flatMap((field): FellAway[] => {
    const count = subject.rows.filter((row) => subject.text(row, field).trim() !== '').length;
    if (count === 0) return [];
    const heading = headingOf(field);
    const says = {
      nl: `${heading}: gaat door je keuzes niet mee`,
      en: `${heading}: does not go in, by your choices`,
    };
    return [{ says, count }];
  });
}
