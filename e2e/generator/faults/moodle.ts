import type { FieldPath, PersonPart } from '../../../src/model/field.ts';
import type { Dice } from '../dice.ts';
import type { Draft, DraftRow } from '../draft.ts';
import type { ListRecord, Lists } from '../lists.ts';
import { at } from '../truth.ts';
import type { Expected, Injected, ListFault } from './fault.ts';
import { freeRows } from './room.ts';

// What is wrong with people as users of Moodle, and whom they meet there. It shows in the file that is made for Moodle, not in the list itself.

const of = (part: PersonPart) => at(`deelnemer.${part}`);
const said = (draft: Draft, row: DraftRow, part: PersonPart) => draft.text(row, of(part));

const SCHEME = 'gebruikersnaam';
const schemeOf = (draft: Draft) => draft.asked?.choices[SCHEME] ?? 'email';
/** The username that Coachview gives somebody by his e-mail address or extern id. */
const usernameOf = (draft: Draft, row: DraftRow) =>
  said(draft, row, schemeOf(draft) === 'email' ? 'emailadres' : 'externId').toLowerCase();
const isByMark = (draft: Draft) => ['email', 'externid'].includes(schemeOf(draft));

const inMoodle = (check: string, row: DraftRow, heading: string): Expected => ({
  check,
  row,
  heading,
  of: 'target',
});

/** Two deelnemers whom nobody has touched, in the order of the file. */
function takers(draft: Draft, dice: Dice, count: number): DraftRow[] {
  const rows = freeRows(
    draft,
    dice,
    (row) => row.truth?.participant !== undefined && said(draft, row, 'externId') !== '',
  ).slice(0, count);
  return rows.sort((a, b) => draft.rows.indexOf(a) - draft.rows.indexOf(b));
}

interface Fault {
  name: string;
  ids: readonly string[];
  /** How many people it takes. */
  people?: number;
  /** Only where usernames are made so. */
  scheme?: 'email' | 'externid' | 'mark';
  /** What of the last of them is changed, and so is gone. */
  changes?(rows: readonly DraftRow[], draft: Draft): Partial<Record<PersonPart, string>>;
  /** Who stands in Moodle. */
  users?(row: DraftRow, draft: Draft): ListRecord[];
  told(row: DraftRow, draft: Draft): Expected[];
  /** Checks of the list itself that see it too. */
  also?: readonly string[];
}

function moodleFault({ name, ids, people = 1, scheme, changes, users, told, also = [] }: Fault): ListFault {
  return {
    name,
    ids,
    phase: 'rows',
    back: changes === undefined ? 'safe' : 'no',
    inject(draft, dice, lists: Lists): Injected | undefined {
      if (scheme === 'mark' ? !isByMark(draft) : scheme !== undefined && scheme !== schemeOf(draft))
        return undefined;
      const rows = takers(draft, dice, people);
      const last = rows.at(-1);
      if (last === undefined || rows.length < people) return undefined;
      const changed = Object.entries(changes?.(rows, draft) ?? {}) as [PersonPart, string][];
      for (const [part, text] of changed) draft.set(last, of(part), text);
      for (const row of rows) draft.claimRow(row);
      lists.users.push(...(users?.(last, draft) ?? []));
      return {
        expected: told(last, draft),
        allowed: rows.flatMap((row) => also.map((check) => ({ check, row }))),
        lost: changed.map(([part]) => ({ row: last, column: of(part) })),
      };
    },
  };
}

const user = (username: string, email: string, idnumber: string, name = 'Vreemd'): ListRecord => ({
  username,
  firstname: 'Xavier',
  lastname: name,
  email,
  idnumber,
});

export const MOODLE_FAULTS: readonly ListFault[] = [
  moodleFault({
    name: 'user without a first name',
    ids: ['moodle-first-name'],
    changes: () => ({ voornaam: '' }),
    told: (row) => [inMoodle('moodle-first-name', row, 'firstname')],
  }),
  moodleFault({
    name: 'user without an e-mail address',
    ids: ['moodle-missing'],
    changes: () => ({ emailadres: '' }),
    told: (row, draft) => [
      inMoodle('moodle-missing', row, 'email'),
      ...(schemeOf(draft) === 'email' ? [inMoodle('moodle-missing', row, 'username')] : []),
    ],
  }),
  moodleFault({
    name: 'user without an ExternID',
    ids: ['moodle-missing'],
    scheme: 'email',
    changes: () => ({ externId: '', externSource: '' }),
    told: (row) => [inMoodle('moodle-missing', row, 'idnumber')],
  }),
  moodleFault({
    name: 'e-mail address with a sign that no username has',
    ids: ['moodle-username-letters'],
    scheme: 'email',
    changes: ([row], draft) => ({ emailadres: said(draft, row!, 'emailadres').replace('@', '+les@') }),
    told: (row) => [inMoodle('moodle-username-letters', row, 'username')],
  }),
  moodleFault({
    name: 'ExternID with a sign that no username has',
    ids: ['moodle-username-letters'],
    scheme: 'externid',
    changes: ([row], draft) => ({ externId: `${said(draft, row!, 'externId')}/2` }),
    told: (row) => [inMoodle('moodle-username-letters', row, 'username')],
  }),
  moodleFault({
    name: 'one ExternID in two administrations',
    ids: ['moodle-id-twice'],
    people: 2,
    changes: ([first], draft) => ({
      externId: said(draft, first!, 'externId').toLowerCase(),
      externSource: 'Tweede administratie',
    }),
    told: (row, draft) => [
      inMoodle('moodle-id-twice', row, 'idnumber'),
      ...(schemeOf(draft) === 'externid' ? [inMoodle('moodle-username-clash', row, 'username')] : []),
    ],
  }),
  moodleFault({
    name: 'one address for two users',
    ids: ['moodle-email-twice', 'shared-email'],
    people: 2,
    changes: ([first], draft) => ({ emailadres: said(draft, first!, 'emailadres') }),
    told: (row, draft) => [
      inMoodle('moodle-email-twice', row, 'email'),
      ...(schemeOf(draft) === 'email' ? [inMoodle('moodle-username-clash', row, 'username')] : []),
    ],
    also: ['shared-email'],
  }),
  moodleFault({
    name: 'one username for two users',
    ids: ['moodle-username-clash'],
    people: 2,
    scheme: 'externid',
    changes: ([first], draft) => ({
      externId: `${said(draft, first!, 'externId').slice(0, 1)} ${said(draft, first!, 'externId').slice(1)}`,
    }),
    told: (row) => [inMoodle('moodle-username-clash', row, 'username')],
  }),
  moodleFault({
    name: 'user whom Moodle has',
    ids: ['moodle-known-user'],
    scheme: 'mark',
    users: (row, draft) => [
      user(usernameOf(draft, row), said(draft, row, 'emailadres'), said(draft, row, 'externId')),
    ],
    told: (row) => [inMoodle('moodle-known-user', row, 'idnumber')],
  }),
  moodleFault({
    name: 'user whom Moodle has without an ID number',
    ids: ['moodle-known-user'],
    scheme: 'mark',
    users: (row, draft) => [user(usernameOf(draft, row), 'oud.adres@example.com', '')],
    told: (row) => [inMoodle('moodle-known-user', row, 'idnumber')],
  }),
  moodleFault({
    name: 'username of somebody else in Moodle',
    ids: ['moodle-other-user'],
    scheme: 'email',
    users: (row, draft) => [user(usernameOf(draft, row), 'eigen@example.com', 'VREEMD-1')],
    told: (row) => [inMoodle('moodle-other-user', row, 'username')],
  }),
  moodleFault({
    name: 'ID number of another username in Moodle',
    ids: ['moodle-other-user'],
    users: (row, draft) => [user('oude.naam', 'oud@example.com', said(draft, row, 'externId'))],
    told: (row) => [inMoodle('moodle-other-user', row, 'idnumber')],
  }),
  moodleFault({
    name: 'address of somebody else in Moodle',
    ids: ['moodle-other-user'],
    scheme: 'externid',
    users: (row, draft) => [user('iemand.anders', said(draft, row, 'emailadres').toUpperCase(), 'VREEMD-2')],
    told: (row) => [inMoodle('moodle-other-user', row, 'email')],
  }),
];

const FIRST_NAME: FieldPath = 'contactpersoon.voornaam';

/** Legal but odd: nobody of Moodle's own concern, and people there who only resemble somebody. */
export function addMoodleNearMisses(draft: Draft, lists: Lists): void {
  const column = at(FIRST_NAME);
  const [rows] = draft
    .bundles()
    .filter(([row]) => draft.text(row!, at('contactpersoonIsDeelnemer')) === 'Nee');
  // A contactpersoon who takes part in nothing becomes no user, and may do without a first name.
  const alike = rows?.[0] === undefined ? [] : draft.sharers(rows[0], column);
  if (alike.every((row) => draft.text(row, at('contactpersoonIsDeelnemer')) === 'Nee'))
    for (const row of alike) {
      draft.set(row, column, '');
      row.truth!.texts[column] = '';
    }
  const [somebody] = draft.rows.filter((row) => row.truth?.participant !== undefined);
  lists.users.push(user('beheer', 'beheer@example.com', 'ADM-1', 'Beheer'));
  if (somebody !== undefined)
    lists.users.push({
      ...user('naamgenoot', 'naamgenoot@example.com', 'ADM-2', said(draft, somebody, 'achternaam')),
      firstname: said(draft, somebody, 'voornaam'),
    });
}
