import type { FieldPath } from '../../model/field.ts';
import { SIGN } from '../../model/signs.ts';
import type { CellCheck } from '../check.ts';

// A user of Moodle without one of the other things that Moodle cannot do without, or by which Coachview knows him again.

type What = 'username' | 'lastname' | 'email' | 'idnumber';
type Facts = { what: What };

const WHAT: Partial<Record<FieldPath, What>> = {
  'moodle.username': 'username',
  'moodle.lastname': 'lastname',
  'moodle.email': 'email',
  'moodle.idnumber': 'idnumber',
};

const NL: Record<What, string> = {
  username:
    'Er is geen gebruikersnaam van te maken: wat daarvoor nodig is, is leeg. Vul het in, of kies een andere gebruikersnaam.',
  lastname: 'Er staat geen achternaam. Vul hem in bij deze persoon.',
  email: 'Er staat geen e-mailadres. Vul het in bij deze persoon.',
  idnumber: 'Er is geen ID-nummer. Moodle maakt de gebruiker wel, maar Coachview herkent hem er niet aan.',
};
const EN: Record<What, string> = {
  username:
    'No username can be made: what it takes is blank. Fill it in, or choose another way to make usernames.',
  lastname: 'There is no surname. Fill it in for this person.',
  email: 'There is no e-mail address. Fill it in for this person.',
  idnumber: 'There is no ID number. Moodle makes the user, but Coachview does not know him by it.',
};

export const moodleMissing: CellCheck<Facts> = {
  id: 'moodle-missing',
  scope: 'cell',
  severity: ({ what }) => (what === 'idnumber' ? 'warning' : 'error'),
  applies: 'all',
  blankToo: true,
  needs: ({ field }) => field !== undefined && field in WHAT,
  looksFor: SIGN.odd,
  look({ text }, { mark }) {
    const what = mark.field === undefined ? undefined : WHAT[mark.field];
    return what === undefined || text.trim() !== '' ? undefined : { what };
  },
  text: {
    nl: {
      title: 'Onvolledige gebruiker voor Moodle',
      why: 'Zonder gebruikersnaam, achternaam of e-mailadres maakt Moodle geen gebruiker. Aan het ID-nummer herkennen Moodle en Coachview dezelfde persoon.',
      says: ({ what }) => NL[what],
    },
    en: {
      title: 'Incomplete user for Moodle',
      why: 'Without a username, surname or e-mail address Moodle makes no user. By the ID number Moodle and Coachview recognise the same person.',
      says: ({ what }) => EN[what],
    },
  },
  examples: {
    fine: [
      { text: 'jan', mark: { field: 'moodle.username' } },
      { text: '', mark: { field: 'moodle.firstname' } },
      { text: '' },
    ],
    caught: [
      { text: '', mark: { field: 'moodle.username' } },
      { text: ' ', mark: { field: 'moodle.lastname' } },
      { text: '', mark: { field: 'moodle.email' } },
      { text: '', mark: { field: 'moodle.idnumber' } },
    ],
  },
};
