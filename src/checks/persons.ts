import { date as dateKind } from '../kinds/date.ts';
import type { CalendarDate } from '../model/day.ts';
import type { PersonField, PersonPart, PersonRole } from '../model/field.ts';
import type { RowText } from '../model/person.ts';
import type { RowSubject } from './check.ts';
import { folded, type Given, type KeyPart, needed } from './keys.ts';
import { differsByOneLetter, firstLetter, letters } from './letters.ts';
import { FIELDS_OF } from './person-fields.ts';

// The persons of rows as checks over the whole file compare them: who is who, and who is clearly somebody else. What Coachview will make of
// them is the work of the checks.

/** One person of one row. */
export interface RowPerson {
  row: RowSubject;
  role: PersonRole;
}

/** The persons who gave a key, in the order of the rows. */
export function personsOf(given: readonly Given[]): RowPerson[] {
  const persons: RowPerson[] = [];
  for (const { row, by } of given) if (by.role !== undefined) persons.push({ row, role: by.role });
  return persons;
}

/** The extern id with its source, as parts of a key. */
export function externParts(owner: PersonRole | 'bedrijf'): KeyPart[] {
  return [needed(`${owner}.externId`, folded), needed(`${owner}.externSource`, folded)];
}

/** How a sentence calls somebody: the name, else the e-mail address or extern id. */
export function personName(text: RowText, role: PersonRole): string {
  const of = FIELDS_OF[role];
  let name = text(of.voornaam).trim() || text(of.voorletters).trim();
  for (const part of [text(of.tussenvoegsels).trim(), text(of.achternaam).trim()])
    if (part !== '') name = name === '' ? part : `${name} ${part}`;
  return name || text(of.emailadres).trim() || text(of.externId).trim();
}

/** What it takes to compare somebody with others and to name him. */
export const TOLD = [
  'voornaam',
  'voorletters',
  'tussenvoegsels',
  'achternaam',
  'geboorteDatum',
  'emailadres',
  'externId',
] as const satisfies readonly PersonPart[];

/** Whether anything of a name is there to compare. */
function hasName({ row, role }: RowPerson): boolean {
  return row.has(FIELDS_OF[role].achternaam) || row.has(FIELDS_OF[role].voornaam);
}

/**
 * The extern id with its source, for comparing: Coachview takes capitals in them for the same. '' unless both are there, for it
 * recognises by the two together.
 */
export function externKey(text: RowText, owner: PersonRole | 'bedrijf'): string {
  const isPerson = owner !== 'bedrijf';
  const id = text(isPerson ? FIELDS_OF[owner].externId : 'bedrijf.externId').trim();
  if (id === '') return '';
  const source = text(isPerson ? FIELDS_OF[owner].externSource : 'bedrijf.externSource').trim();
  return source === '' ? '' : `${id.toLowerCase()}\n${source.toLowerCase()}`;
}

export function emailKey(text: RowText, role: PersonRole): string {
  return text(FIELDS_OF[role].emailadres).trim().toLowerCase();
}

/** What is compared of somebody, worked out when it is asked, once for the one whom all others are compared with. */
class Profile {
  readonly #person: RowPerson;
  #surname: string | undefined;
  #first: string | undefined;

  constructor(person: RowPerson) {
    this.#person = person;
  }

  /** As it is written. */
  get written(): string {
    return this.#text('achternaam');
  }

  get surname(): string {
    this.#surname ??= letters(this.written);
    return this.#surname;
  }

  /** First letters of the first names: of `Hans` with initials `J.` both h and j, for the one may be what he is called. */
  get first(): string {
    this.#first ??= firstLetter(this.#text('voornaam')) + firstLetter(this.#text('voorletters'));
    return this.#first;
  }

  get born(): CalendarDate | undefined {
    return dateKind.read(this.#text('geboorteDatum'));
  }

  #text(part: PersonPart): string {
    const { row, role } = this.#person;
    return row.text(FIELDS_OF[role][part]);
  }
}

/** Another year and another day or month: more than a slip of the pen, and not day and month swapped. */
function bornApart(a: CalendarDate | undefined, b: CalendarDate | undefined): boolean {
  if (a === undefined || b === undefined || a.year === b.year) return false;
  return a.day !== b.day || a.month !== b.month;
}

/** Surnames of one person can differ by a letter, or one of them holds the name of a husband or wife as well. */
function canBeOneSurname(a: string, b: string): boolean {
  return a === '' || b === '' || a.includes(b) || b.includes(a) || differsByOneLetter(a, b);
}

/** First names, where both are known, that have no first letter in common. */
function haveOtherFirstNames(a: string, b: string): boolean {
  return a !== '' && b !== '' && ![...a].some((letter) => b.includes(letter));
}

function areOther(a: Profile, b: Profile): boolean {
  return (
    (a.written !== b.written && !canBeOneSurname(a.surname, b.surname)) ||
    haveOtherFirstNames(a.first, b.first) ||
    bornApart(a.born, b.born)
  );
}

/**
 * Tells of persons whether they cannot well be this one: another surname, other first names, or born apart. What is not filled in proves
 * nothing.
 */
export function othersThan(one: RowPerson): (other: RowPerson) => boolean {
  let known: Profile | undefined;
  return (other) => {
    if (other === one || isWrittenTheSame(other, one)) return false;
    known ??= new Profile(one);
    return areOther(new Profile(other), known);
  };
}

export const COMPARED = ['achternaam', 'voornaam', 'voorletters', 'geboorteDatum'] as const;

/** Fields of one person. */
export function fieldsFor(role: PersonRole, parts: readonly PersonPart[]): PersonField[] {
  return parts.map((part) => FIELDS_OF[role][part]);
}

/** Whether what is compared is letter for letter the same: by far the commonest, and cheap to see. */
function isWrittenTheSame(a: RowPerson, b: RowPerson): boolean {
  const [own, other] = [FIELDS_OF[a.role], FIELDS_OF[b.role]];
  for (let nth = 0; nth < COMPARED.length; nth++) {
    const part = COMPARED[nth]!;
    if (a.row.text(own[part]) !== b.row.text(other[part])) return false;
  }
  return true;
}

/** The first person of whom a name is known, and everybody who is clearly somebody else. One pass; nobody is compared with all. */
export function othersThanFirst(
  persons: readonly RowPerson[],
): { first: RowPerson; others: RowPerson[] } | undefined {
  const first = persons.find(hasName);
  if (first === undefined) return undefined;
  return { first, others: persons.filter(othersThan(first)) };
}
