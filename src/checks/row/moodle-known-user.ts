import type { RowCheck } from '../check.ts';
import { calledInMoodle, MEETING_FIELDS, meetingOf } from '../moodle-meeting.ts';
import { exampleUser } from '../moodle-users.ts';
import { quote } from '../quote.ts';

// Somebody who stands in Moodle already: the file changes him instead of making him, when Moodle is told so.

type Facts = { user: string; hasId: boolean };

const JAN = { username: 'jan@example.nl', name: 'Jan Bos', email: 'jan@example.nl' };

export const moodleKnownUser: RowCheck<Facts> = {
  id: 'moodle-known-user',
  scope: 'row',
  severity: ({ hasId }) => (hasId ? 'hint' : 'warning'),
  reads: MEETING_FIELDS,
  needsMoodle: true,
  look(row) {
    const met = meetingOf(row);
    if (met?.how !== 'known' && met?.how !== 'without-id') return undefined;
    const facts = { user: calledInMoodle(met.user), hasId: met.how === 'known' };
    return { facts, field: 'moodle.idnumber' };
  },
  text: {
    nl: {
      title: 'Staat al in Moodle',
      why: 'Wie er al is, wordt alleen bijgewerkt als je bij het uploaden kiest voor nieuwe gebruikers toevoegen en bestaande bijwerken.',
      says: ({ user, hasId }) =>
        hasId
          ? `In Moodle is dit ${quote(user)}.`
          : `In Moodle is dit ${quote(user)}, nog zonder ID-nummer. Werk hem bij, anders herkennen Moodle en Coachview hem niet als dezelfde.`,
    },
    en: {
      title: 'Is in Moodle already',
      why: 'Whoever is there already is only updated when you choose to add new users and update existing ones as you upload.',
      says: ({ user, hasId }) =>
        hasId
          ? `In Moodle this is ${quote(user)}.`
          : `In Moodle this is ${quote(user)}, without an ID number yet. Update him, or Moodle and Coachview do not recognise him as the same.`,
    },
  },
  examples: {
    fine: [
      { row: exampleUser('Jan Bos', 'jan@example.nl', '7') },
      { row: exampleUser('Jan Bos', 'jan@example.nl', '7'), moodle: [] },
      { row: exampleUser('Eva Vis', 'eva@example.nl', '8'), moodle: [{ ...JAN, idnumber: '7' }] },
      { row: exampleUser('Jan Bos', 'jan@example.nl', '8'), moodle: [{ ...JAN, idnumber: '7' }] },
    ],
    caught: [
      { row: exampleUser('Jan Bos', 'jan@example.nl', '7'), moodle: [{ ...JAN, idnumber: '7' }] },
      { row: exampleUser('Jan Bos', 'Jan@example.nl', '7'), moodle: [{ ...JAN, idnumber: '' }] },
      { row: exampleUser('Jan Bos', 'jan@example.nl', '7'), moodle: [JAN] },
    ],
  },
};
