import { personKey } from '../model/person.ts';
import type { RowId } from '../model/table.ts';
import type { TargetSubject } from '../model/target.ts';
import { freeFieldsOf, type Person, peopleOf } from './moodle-people.ts';
import { type UsernameChoices, usernameOf } from './moodle-username.ts';

// The people of the open file as users of Moodle, each once: who has the same name and the same ID number or e-mail address is the same.
// Two who only share one of those stay two, and the checks of the made file tell of them.

export interface UserChoices extends UsernameChoices {
  /** Which of somebody's addresses; only an import of dossiers has a second. */
  email: 'eerste' | 'tweede';
  idnumber: 'externid' | 'persoonid';
  cohort: 'geen' | 'bedrijf' | 'opleiding';
  withCourses: boolean;
  /** Short name of the profile field by code of the free field, in small letters. */
  profileFields: ReadonlyMap<string, string>;
}

/** Names of Moodle's standard columns. */
export const STANDARD = ['username', 'firstname', 'lastname', 'email', 'idnumber'] as const;

export interface MoodleUser {
  from: RowId;
  standard: Record<(typeof STANDARD)[number], string>;
  profile: Map<string, string>;
  courses: string[];
  cohorts: string[];
}

export type LostInMoodle =
  /** Takes part in nothing. */
  | 'only-contact'
  /** The same person says something else in another row; a user has room for one. */
  | 'differs'
  /** A code without a value, or the other way round. */
  | 'half-free-field'
  /** A free field beyond the five that Coachview passes on. */
  | 'sixth-free-field';

export interface MoodleUsers {
  users: MoodleUser[];
  lost: { why: LostInMoodle; row: RowId }[];
}

export function moodleUsers(subject: TargetSubject, choices: UserChoices): MoodleUsers {
  const { people, onlyContacts } = peopleOf(subject, choices.email === 'tweede');
  const gathering = new Gathering(subject, choices);
  for (const person of people) gathering.add(person);
  const { users, lost } = gathering;
  return { users, lost: [...lost, ...onlyContacts.map((row) => ({ why: 'only-contact' as const, row }))] };
}

class Gathering {
  readonly users: MoodleUser[] = [];
  readonly lost: MoodleUsers['lost'] = [];
  readonly #subject: TargetSubject;
  readonly #choices: UserChoices;
  readonly #byKey = new Map<string, MoodleUser>();

  constructor(subject: TargetSubject, choices: UserChoices) {
    this.#subject = subject;
    this.#choices = choices;
  }

  add(person: Person): void {
    const { row } = person;
    const made: MoodleUser = {
      from: row,
      standard: this.#standard(person),
      profile: this.#profile(person),
      courses: this.#choices.withCourses ? this.#each(person, 'opleiding.code') : [],
      cohorts: this.#cohorts(person),
    };
    const keys = this.#keys(person, made);
    const known = keys.map((key) => this.#byKey.get(key)).find((user) => user !== undefined);
    if (known === undefined) this.users.push(made);
    else if (joined(known, made)) this.lost.push({ why: 'differs', row });
    for (const key of keys) this.#byKey.set(key, known ?? made);
  }

  #standard({ row, role, text }: Person): MoodleUser['standard'] {
    const externId = this.#choices.idnumber === 'externid';
    return {
      username: usernameOf(text, this.#choices),
      firstname: text('voornaam'),
      lastname: [text('tussenvoegsels'), text('achternaam')].filter((part) => part !== '').join(' '),
      email: text('emailadres'),
      idnumber: externId ? text('externId') : this.#personId(row, role),
    };
  }

  #personId(row: RowId, role: Person['role']): string {
    const own = role === 'persoon' ? this.#subject.text(row, 'persoon.id').trim() : '';
    return own === '' ? (this.#subject.personId?.(row, role) ?? '') : own;
  }

  #profile({ row, role }: Person): Map<string, string> {
    const profile = new Map<string, string>();
    for (const [codeField, valueField] of freeFieldsOf(role)) {
      const code = this.#subject.text(row, codeField).trim();
      const value = this.#subject.text(row, valueField).trim();
      if (code === '' && value === '') continue;
      const name = this.#choices.profileFields.get(code.toLowerCase());
      if (code === '' || value === '') this.lost.push({ why: 'half-free-field', row });
      else if (name === undefined) this.lost.push({ why: 'sixth-free-field', row });
      else if (profile.has(name)) this.lost.push({ why: 'differs', row });
      else profile.set(name, value);
    }
    return profile;
  }

  /** Different texts of a field in the rows of the person's webaanvraag. */
  #each({ courseRows }: Person, field: 'opleiding.code' | 'bedrijf.naam'): string[] {
    const texts = courseRows.map((row) => this.#subject.text(row, field).trim());
    return [...new Set(texts)].filter((text) => text !== '');
  }

  #cohorts(person: Person): string[] {
    if (this.#choices.cohort === 'geen') return [];
    if (this.#choices.cohort === 'opleiding') return this.#each(person, 'opleiding.code');
    const own = person.courseRows.length > 0 ? person.courseRows : [person.row];
    return this.#each({ ...person, courseRows: own }, 'bedrijf.naam');
  }

  #keys({ row, role }: Person, { standard: { firstname, lastname, email, idnumber } }: MoodleUser): string[] {
    const name = `${firstname}\n${lastname}`.toLowerCase();
    const keys: string[] = [];
    if (idnumber !== '') keys.push(`id\n${idnumber.toLowerCase()}\n${name}`);
    if (email !== '') keys.push(`email\n${email.toLowerCase()}\n${name}`);
    if (keys.length === 0) keys.push(`person\n${personKey((field) => this.#subject.text(row, field), role)}`);
    return keys;
  }
}

/** Takes into the one what the other says. True when they contradict each other. */
function joined(known: MoodleUser, other: MoodleUser): boolean {
  let differs = false;
  for (const name of STANDARD) {
    const text = other.standard[name];
    if (known.standard[name] === '') known.standard[name] = text;
    else if (text !== '' && text.toLowerCase() !== known.standard[name].toLowerCase()) differs = true;
  }
  for (const [name, value] of other.profile) {
    if (!known.profile.has(name)) known.profile.set(name, value);
    else if (known.profile.get(name) !== value) differs = true;
  }
  known.courses = [...new Set([...known.courses, ...other.courses])];
  known.cohorts = [...new Set([...known.cohorts, ...other.cohorts])];
  return differs;
}
