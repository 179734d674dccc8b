import type { RowCheck } from '../check.ts';
import { calledInMoodle, MEETING_FIELDS, type Meeting, meetingOf } from '../moodle-meeting.ts';
import { exampleUser } from '../moodle-users.ts';
import { quote } from '../quote.ts';

// Something by which a user is known belongs to somebody else in Moodle: one of the two would get the other's, or be refused.

type How = Exclude<Meeting, 'known' | 'without-id'>;
type Facts = { how: How; user: string; id: string };

const JAN = { username: 'jan@example.nl', name: 'Jan Bos', email: 'jan@example.nl', idnumber: '7' };
const FIELD = {
  'other-id': 'moodle.username',
  'other-username': 'moodle.idnumber',
  several: 'moodle.idnumber',
  'email-taken': 'moodle.email',
} as const satisfies Record<How, string>;

export const moodleOtherUser: RowCheck<Facts> = {
  id: 'moodle-other-user',
  scope: 'row',
  severity: 'error',
  reads: MEETING_FIELDS,
  needsMoodle: true,
  look(row) {
    const met = meetingOf(row);
    if (met === undefined || met.how === 'known' || met.how === 'without-id') return undefined;
    const { how, user } = met;
    return { facts: { how, user: calledInMoodle(user), id: user.idnumber ?? '' }, field: FIELD[how] };
  },
  text: {
    nl: {
      title: 'Is in Moodle van een ander',
      why: 'Moodle gaat bij het uploaden op de gebruikersnaam af, Coachview op het ID-nummer, en een e-mailadres mag er maar één keer zijn. Wijzen die naar verschillende mensen, dan overschrijft de een de ander of komt iemand er twee keer in.',
      says: ({ how, user, id }) => {
        if (how === 'other-id')
          return `Deze gebruikersnaam is in Moodle van ${quote(user)}, met ID-nummer ${quote(id)}. Kijk welk nummer klopt.`;
        if (how === 'other-username')
          return `Dit ID-nummer is in Moodle van ${quote(user)}. Is het dezelfde, kies dan de gebruikersnaam die daar gebruikt wordt.`;
        if (how === 'several')
          return `Dit ID-nummer staat in Moodle bij meer gebruikers, ook bij ${quote(user)}. Ruim dat daar eerst op.`;
        return `Dit e-mailadres is in Moodle van ${quote(user)}. Is het dezelfde, kies dan de gebruikersnaam die daar gebruikt wordt.`;
      },
    },
    en: {
      title: 'Belongs to somebody else in Moodle',
      why: 'Moodle’s upload goes by the username, Coachview by the ID number, and an e-mail address may be there only once. Where those point at different people, one overwrites the other or somebody gets in twice.',
      says: ({ how, user, id }) => {
        if (how === 'other-id')
          return `In Moodle this username belongs to ${quote(user)}, with ID number ${quote(id)}. Find out which number is right.`;
        if (how === 'other-username')
          return `In Moodle this ID number belongs to ${quote(user)}. If that is the same person, choose the username that is used there.`;
        if (how === 'several')
          return `In Moodle this ID number belongs to several users, ${quote(user)} among them. Clear that up there first.`;
        return `In Moodle this e-mail address belongs to ${quote(user)}. If that is the same person, choose the username that is used there.`;
      },
    },
  },
  examples: {
    fine: [
      { row: exampleUser('Jan Bos', 'jan@example.nl', '7') },
      { row: exampleUser('Jan Bos', 'JAN@example.nl', '7'), moodle: [JAN] },
      { row: exampleUser('Jan Bos', 'jan@example.nl', ''), moodle: [JAN] },
      { row: exampleUser('Eva Vis', 'eva@example.nl', '8'), moodle: [JAN] },
    ],
    caught: [
      { row: exampleUser('Jan Bos', 'jan@example.nl', '8'), moodle: [JAN] },
      { row: exampleUser('Jan Bos', 'jan@example.nl', '7', 'jan-bos'), moodle: [JAN] },
      { row: exampleUser('Eva Vis', 'jan@example.nl', '8', 'eva-vis'), moodle: [JAN] },
      {
        row: exampleUser('Jan Bos', 'jan@example.nl', '7'),
        moodle: [JAN, { ...JAN, username: 'jan2', email: 'jan2@example.nl' }],
      },
    ],
  },
};
