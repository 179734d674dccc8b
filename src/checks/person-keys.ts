import { date as dateKind } from '../kinds/date.ts';
import { isWrittenAsWanted } from '../kinds/date-reading.ts';
import { folded } from './keys.ts';
import { FIELDS_OF } from './person-fields.ts';
import { emailKey, externKey, type RowPerson } from './persons.ts';

// The keys by which Coachview tells persons apart who share a name: extern id with source, e-mail address, and the day of birth. They are only
// compared here.

export const KEY_PARTS = ['externId', 'externSource', 'emailadres'] as const;

/** The day as Coachview wants it, however it is written; '' when it is none. */
export function bornOn(text: string): string {
  const written = text.trim();
  if (written === '' || isWrittenAsWanted(written)) return written;
  const date = dateKind.read(written);
  return date === undefined ? '' : dateKind.write(date);
}

/** What is compared of somebody: each of a hundred people of one name with the first of them, so it is worked out once. */
export interface PersonKeys {
  person: RowPerson;
  extern: string;
  email: string;
  /** The text of the birth date and the day that it says. */
  written: string;
  born: string;
}

export function personKeys(person: RowPerson): PersonKeys {
  const { row, role } = person;
  const written = row.text(FIELDS_OF[role].geboorteDatum);
  return {
    person,
    extern: externKey(row.text, role),
    email: emailKey(row.text, role),
    written,
    born: bornOn(written),
  };
}

/** The first key part that both have and that differs, if any. */
export function differingPart(
  { row, role }: RowPerson,
  extern: string,
  email: string,
  first: PersonKeys,
): (typeof KEY_PARTS)[number] | undefined {
  if (extern !== '' && first.extern !== '' && extern !== first.extern) {
    const id = first.person.row.text(FIELDS_OF[first.person.role].externId);
    return folded(row.text(FIELDS_OF[role].externId)) !== folded(id) ? 'externId' : 'externSource';
  }
  return email !== '' && first.email !== '' && email !== first.email ? 'emailadres' : undefined;
}
