import type { FieldPath, PersonPart, PersonRole } from './field.ts';

// The two persons of a row, told apart by what is filled in about them. It only compares texts; it does not know what Coachview knows.

/** Text of a row's field, '' when there is none. */
export type RowText = (field: FieldPath) => string;

/** Parts that speak of somebody. A land, a source or a free field's code is often filled for a whole column and proves nobody. */
const TELLING: readonly PersonPart[] = [
  'achternaam',
  'voornaam',
  'voorletters',
  'tussenvoegsels',
  'emailadres',
  'externId',
  'geboorteDatum',
  'telefoonnummer',
];

/** Parts in which one person cannot differ from himself. */
const IDENTITY: readonly PersonPart[] = [
  'achternaam',
  'tussenvoegsels',
  'voornaam',
  'voorletters',
  'geboorteDatum',
  'emailadres',
  'externId',
  'externSource',
];

/** What separates the parts of a key; no cell holds it after normalising. */
const SEPARATOR = '\n';

function part(text: RowText, role: PersonRole, name: PersonPart): string {
  return text(`${role}.${name}`).replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** Whether the row names this person at all. */
export function hasPerson(text: RowText, role: PersonRole): boolean {
  return TELLING.some((name) => text(`${role}.${name}`).trim() !== '');
}

/** Equal for the same name, birth date, e-mail and extern id; capitals and spaces do not count. '' when there is nobody. */
export function personKey(text: RowText, role: PersonRole): string {
  if (!hasPerson(text, role)) return '';
  return IDENTITY.map((name) => part(text, role, name)).join(SEPARATOR);
}

/**
 * Whether the contactpersoon and the deelnemer of a row are one person: nothing that identifies them contradicts, and the
 * extern id, or the surname with something beside it, is filled and equal for both.
 */
export function isSamePerson(text: RowText): boolean {
  let surname = false;
  let beside = false;
  let externId = false;
  for (const name of IDENTITY) {
    const contact = part(text, 'contactpersoon', name);
    const participant = part(text, 'deelnemer', name);
    if (contact === '' || participant === '') continue;
    if (contact !== participant) return false;
    if (name === 'achternaam') surname = true;
    else if (name === 'externId') externId = true;
    else if (name !== 'tussenvoegsels' && name !== 'externSource') beside = true;
  }
  return externId || (surname && beside);
}
