import { PERSON_PARTS, type PersonField, type PersonPart, type PersonRole } from '../model/field.ts';

// The fields of persons by part, made once: rows are asked for them millions of times, and making a name costs more than asking.

function fieldsOf(role: PersonRole): Record<PersonPart, PersonField> {
  return Object.fromEntries(PERSON_PARTS.map((part) => [part, `${role}.${part}`])) as Record<
    PersonPart,
    PersonField
  >;
}

export const FIELDS_OF: Readonly<Record<PersonRole, Readonly<Record<PersonPart, PersonField>>>> = {
  contactpersoon: fieldsOf('contactpersoon'),
  deelnemer: fieldsOf('deelnemer'),
  persoon: fieldsOf('persoon'),
};
