import { type FieldPath, freeFieldPairs, type PersonPart, type PersonRole } from '../model/field.ts';
import { hasPerson, isSamePerson } from '../model/person.ts';
import type { RowId } from '../model/table.ts';
import type { TargetSubject } from '../model/target.ts';

// Who of the open file becomes a user of Moodle: whoever takes part in a webaanvraag, and every persoon of an import of dossiers. The same
// one may come by several times; who is the same is not decided here.

export interface Person {
  row: RowId;
  role: PersonRole;
  /** Trimmed; '' when nothing stands there. */
  text(part: PersonPart): string;
  /** Rows whose opleidingen this person follows. */
  courseRows: readonly RowId[];
}

export interface People {
  people: Person[];
  /** Rows with a contactpersoon who takes part in nothing. */
  onlyContacts: RowId[];
}

/** @param second whether the second e-mail address is meant, of whoever can have two */
export function peopleOf(subject: TargetSubject, second: boolean): People {
  const people: Person[] = [];
  const onlyContacts: RowId[] = [];
  for (const { rows } of subject.webaanvragen) {
    const participants = subject.participants(rows);
    for (const { row, role } of participants)
      people.push({ row, role, text: textsOf(subject, row, role), courseRows: rows });
    const contact = rows.find((row) => hasPerson(textOf(subject, row), 'contactpersoon'));
    const takesPart = ({ row, role }: { row: RowId; role: PersonRole }) =>
      role === 'contactpersoon' || isSamePerson(textOf(subject, row));
    if (contact !== undefined && !participants.some(takesPart)) onlyContacts.push(contact);
  }
  for (const row of subject.rows)
    if (hasPerson(textOf(subject, row), 'persoon'))
      people.push({ row, role: 'persoon', text: personTexts(subject, row, second), courseRows: [] });
  return { people, onlyContacts };
}

function textOf(subject: TargetSubject, row: RowId) {
  return (field: FieldPath) => subject.text(row, field);
}

/** A contactpersoon who takes part often stands in the row a second time as deelnemer, with more filled in there. */
function textsOf(subject: TargetSubject, row: RowId, role: PersonRole) {
  const isBoth = role === 'contactpersoon' && isSamePerson(textOf(subject, row));
  return (part: PersonPart) => {
    const own = subject.text(row, `${role}.${part}`).trim();
    return own === '' && isBoth ? subject.text(row, `deelnemer.${part}`).trim() : own;
  };
}

function personTexts(subject: TargetSubject, row: RowId, second: boolean) {
  const text = textsOf(subject, row, 'persoon');
  if (!second) return text;
  return (part: PersonPart) =>
    part === 'emailadres' ? subject.text(row, 'persoon.emailadres2').trim() : text(part);
}

/** Whether anybody has a second e-mail address. */
export function hasSecondEmail(subject: TargetSubject): boolean {
  return subject.rows.some((row) => subject.text(row, 'persoon.emailadres2').trim() !== '');
}

/** A free field of a person: where its code and its value stand. */
type Pair = readonly [code: FieldPath, value: FieldPath];

/** Where the free fields of this person stand. */
export function freeFieldsOf(role: PersonRole): readonly Pair[] {
  return role === 'persoon'
    ? freeFieldPairs('persoon')
    : [[`${role}.vrijveldCode`, `${role}.vrijveldWaarde`]];
}

const PAIRS: readonly Pair[] = (['contactpersoon', 'deelnemer', 'persoon'] as const).flatMap(freeFieldsOf);

/** The codes of free fields in the order in which they turn up, the first `most` of them. Capitals do not tell them apart. */
export function freeFieldCodes(subject: TargetSubject, most: number): string[] {
  const codes = new Map<string, string>();
  for (const row of subject.rows)
    for (const [code] of PAIRS) {
      const text = subject.text(row, code).trim();
      if (text === '' || codes.has(text.toLowerCase())) continue;
      if (codes.size === most) return [...codes.values()];
      codes.set(text.toLowerCase(), text);
    }
  return [...codes.values()];
}
