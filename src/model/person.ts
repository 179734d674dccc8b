import { bareText, isFilled } from './bare-text.ts';
import { type FieldPath, PERSON_PARTS, type PersonField, type PersonPart, type PersonRole } from './field.ts';

// The persons of a row, told apart by what is filled in about them. It only compares texts; it does not know what Coachview knows.

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

/** Fields by part, made once: a row is asked for them millions of times. */
function fieldsOf(role: PersonRole): Record<PersonPart, PersonField> {
  return Object.fromEntries(PERSON_PARTS.map((name) => [name, `${role}.${name}`])) as Record<
    PersonPart,
    PersonField
  >;
}
const FIELDS: Record<PersonRole, Record<PersonPart, PersonField>> = {
  contactpersoon: fieldsOf('contactpersoon'),
  deelnemer: fieldsOf('deelnemer'),
  persoon: fieldsOf('persoon'),
};

function comparable(text: string): string {
  return text === '' ? '' : bareText(text).toLowerCase();
}

/** Whether the first signs already make two texts different: two letters of ASCII that are not the same. Seen without making anything. */
function beginOtherwise(a: string, b: string): boolean {
  const [first, other] = [a.charCodeAt(0) | 0x20, b.charCodeAt(0) | 0x20];
  return first !== other && isSmallLetter(first) && isSmallLetter(other);
}

function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Fields of which one that is filled shows that there is such a person. */
export function tellingFields(role: PersonRole): PersonField[] {
  return TELLING.map((name) => FIELDS[role][name]);
}

/** Whether the row names this person at all. */
export function hasPerson(text: RowText, role: PersonRole): boolean {
  for (const name of TELLING) if (isFilled(text(FIELDS[role][name]))) return true;
  return false;
}

/** Equal for the same name, birth date, e-mail and extern id; capitals and spaces do not count. '' when there is nobody. */
export function personKey(text: RowText, role: PersonRole): string {
  if (!hasPerson(text, role)) return '';
  let key = '';
  for (const name of IDENTITY) key += comparable(text(FIELDS[role][name])) + SEPARATOR;
  return key;
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
    const contact = text(FIELDS.contactpersoon[name]);
    const participant = text(FIELDS.deelnemer[name]);
    if (!isFilled(contact) || !isFilled(participant)) continue;
    if (
      contact !== participant &&
      (beginOtherwise(contact, participant) || comparable(contact) !== comparable(participant))
    )
      return false;
    if (name === 'achternaam') surname = true;
    else if (name === 'externId') externId = true;
    else if (name !== 'tussenvoegsels' && name !== 'externSource') beside = true;
  }
  return externId || (surname && beside);
}
