import type { MoodleUser } from '../model/moodle-user.ts';
import type { RowSubject } from './check.ts';

// Whom a user of the made file meets in Moodle. Coachview and Moodle recognise each other's people by the ID number; Moodle's upload of users
// goes by the username, and refuses an e-mail address that somebody else has.

/**
 * `known`: the same user, by ID number or, where those are unknown, by username. `without-id`: the same username, without an ID number.
 * `other-id`: the username of somebody with another ID number. `other-username`: the ID number of somebody with another username.
 * `several`: one ID number for more than one. `email-taken`: the e-mail address of somebody else.
 */
export type Meeting = 'known' | 'without-id' | 'other-id' | 'other-username' | 'several' | 'email-taken';

export interface Met {
  how: Meeting;
  user: MoodleUser;
}

/** Undefined when nobody is met, or no list of users is there. */
export function meetingOf(row: RowSubject): Met | undefined {
  const { moodle } = row;
  if (moodle === undefined) return undefined;
  const username = row.text('moodle.username').trim().toLowerCase();
  const email = row.text('moodle.email');
  const idnumber = row.text('moodle.idnumber').trim();
  const isNamed = (user: MoodleUser) => user.username.toLowerCase() === username;

  const byId = moodle('idnumber', idnumber);
  if (byId.length > 1) return { how: 'several', user: byId[0]! };
  const known = byId[0];
  if (known !== undefined && !isNamed(known)) return { how: 'other-username', user: known };
  const byName = moodle('username', username)[0];
  const byEmail = moodle('email', email).find((user) => !isNamed(user));
  if (known === undefined && byName?.idnumber) {
    const isOther = idnumber !== '' && byName.idnumber.toLowerCase() !== idnumber.toLowerCase();
    if (isOther) return { how: 'other-id', user: byName };
  }
  if (byEmail !== undefined) return { how: 'email-taken', user: byEmail };
  const user = known ?? byName;
  if (user === undefined) return undefined;
  return { how: user.idnumber === '' && idnumber !== '' ? 'without-id' : 'known', user };
}

export const MEETING_FIELDS = ['moodle.username', 'moodle.email', 'moodle.idnumber'] as const;

/** How somebody of Moodle is called in a sentence. */
export function calledInMoodle({ username, name }: MoodleUser): string {
  return name === '' ? username : `${name} (${username})`;
}
