import { firstLetter, letters } from '../checks/letters.ts';
import { emailKey, externKey } from '../checks/persons.ts';
import { date } from '../kinds/date.ts';
import { KINDS } from '../kinds/list.ts';
import { type PersonRole, REQUEST_ROLES } from '../model/field.ts';
import type { RowText } from '../model/person.ts';

// Who takes part in which opleiding, in a form in which the same person is known again in another file. It compares texts; what was
// exported before is handed in.

/** What separates the parts of an identity; no part holds it after normalising. */
const SEPARATOR = '\n';

/**
 * How somebody of this row can be known again: surname, first letter of the first name and opleiding, together with the birth date, the
 * e-mail address and the extern id, each on its own. Nothing for somebody of whom none of the three is known: too many share a name.
 */
export function identitiesOf(text: RowText, role: PersonRole): string[] {
  const surname = letters(text(`${role}.achternaam`));
  if (surname === '') return [];
  const first = firstLetter(text(`${role}.voorletters`) || text(`${role}.voornaam`));
  const course = letters(text('opleiding.code')) || letters(text('opleiding.naam'));
  const born = date.read(text(`${role}.geboorteDatum`));
  const marks = [
    ['born', born === undefined ? '' : `${born.year}-${born.month}-${born.day}`],
    ['mail', emailKey(text, role)],
    ['extern', externKey(text, role)],
  ] as const;
  return marks
    .filter(([, value]) => value !== '')
    .map(([kind, value]) => [kind, surname, first, value, course].join(SEPARATOR));
}

/** Who of the two takes part with this row: the deelnemer, and the contactpersoon when the row says so. */
export function participantsOf(text: RowText): PersonRole[] {
  return REQUEST_ROLES.filter(
    (role) => role === 'deelnemer' || KINDS['yes-no'].read(text('contactpersoonIsDeelnemer')) === true,
  );
}

/** The day on which this participant of a row was exported before, dd-mm-jjjj. `seen`: days by identity. */
export function seenOn(
  seen: ReadonlyMap<string, string>,
  text: RowText,
  role: PersonRole,
): string | undefined {
  if (!participantsOf(text).includes(role)) return undefined;
  for (const identity of identitiesOf(text, role)) {
    const on = seen.get(identity);
    if (on !== undefined) return on;
  }
  return undefined;
}
