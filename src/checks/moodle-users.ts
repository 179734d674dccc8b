import type { FieldPath } from '../model/field.ts';
import type { Found, RowSubject } from './check.ts';
import { folded, type Given, type KeySource, needed } from './keys.ts';

// Users of Moodle that share something of which Moodle or Coachview wants each to have his own. What is told of it is the work of the checks.

export type SharedFacts = { shown: string; name: string; first: string; firstRow: number };

type UserField = Extract<FieldPath, `moodle.${string}`>;

/** Who says the same in all of these, and leaves none blank, is the same user. */
const SAME: readonly UserField[] = [
  'moodle.firstname',
  'moodle.lastname',
  'moodle.email',
  'moodle.idnumber',
  'moodle.username',
];

/** Capitals do not tell apart what stands in this field. */
export function sharedBy(field: UserField): KeySource {
  return { parts: [needed(field, folded)], alike: SAME, alikeWhenFilled: true, reads: [] };
}

/** Everybody after the first, beside the first. */
export function sharers(given: readonly Given[], field: UserField): Found<SharedFacts>[] {
  const [first, ...others] = given.map(({ row }) => row);
  if (first === undefined) return [];
  const firstName = userName(first);
  const firstRow = first.id;
  return others.map((row) => ({
    facts: { shown: row.text(field).trim(), name: userName(row), first: firstName, firstRow },
    row: row.id,
    field,
  }));
}

/** How a user is called in a sentence. */
function userName(row: RowSubject): string {
  const name = [row.text('moodle.firstname'), row.text('moodle.lastname')].join(' ').trim();
  return name || row.text('moodle.email').trim() || row.text('moodle.username').trim();
}

export function exampleUser(name: string, email: string, idnumber: string, username = email) {
  const [firstname = '', ...rest] = name.split(' ');
  return {
    'moodle.username': username,
    'moodle.firstname': firstname,
    'moodle.lastname': rest.join(' '),
    'moodle.email': email,
    'moodle.idnumber': idnumber,
  };
}
