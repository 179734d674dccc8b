import type { MoodleLookup, MoodleUser } from '../model/moodle-user.ts';
import type { Reference, ReferenceField } from '../model/reference.ts';

// Looks up in a list of Moodle's users. What is found is told by checks.

const FIELDS = {
  username: 'gebruikersnaam',
  email: 'emailadres',
  idnumber: 'idnummer',
} as const satisfies Record<Parameters<MoodleLookup>[0], ReferenceField>;

const folded = (text: string) => text.trim().toLowerCase();

/** The indexes are made when they are asked first. */
export function moodleLookup(list: Reference): MoodleLookup {
  const indexes = new Map<ReferenceField, ReadonlyMap<string, MoodleUser[]>>();
  return (by, text) => {
    const key = folded(text);
    if (key === '') return [];
    const field = FIELDS[by];
    const index = indexes.get(field) ?? indexOf(list, field);
    indexes.set(field, index);
    return index.get(key) ?? [];
  };
}

function indexOf(list: Reference, field: ReferenceField): Map<string, MoodleUser[]> {
  const index = new Map<string, MoodleUser[]>();
  for (let record = 0; record < list.places; record++) {
    if (list.same(record) !== record) continue;
    const key = folded(list.text(field, record));
    if (key === '') continue;
    const users = index.get(key);
    if (users === undefined) index.set(key, [userOf(list, record)]);
    else users.push(userOf(list, record));
  }
  return index;
}

function userOf(list: Reference, record: number): MoodleUser {
  const text = (field: ReferenceField) => list.text(field, record).trim();
  return {
    username: text('gebruikersnaam'),
    name: `${text('voornaam')} ${text('achternaam')}`.trim(),
    email: text('emailadres'),
    ...(list.has('idnummer') ? { idnumber: text('idnummer') } : {}),
  };
}
