import { type FieldPath, PERSON_ROLES, type PersonPart } from '../model/field.ts';
import type { RowId } from '../model/table.ts';
import type {
  FellAway,
  Produced,
  Said,
  Target,
  TargetChoices,
  TargetForm,
  TargetSubject,
} from '../model/target.ts';
import { moodleCsv } from './moodle-csv.ts';
import { choicesOf, moreOptions, OPTIONS } from './moodle-options.ts';
import { freeFieldsOf } from './moodle-people.ts';
import { unchosen } from './moodle-unchosen.ts';
import { type LostInMoodle, type MoodleUser, moodleUsers, STANDARD } from './moodle-users.ts';

// Moodle's own file for uploading users, with the people of the open file as Coachview's link with Moodle would make them. What stands in
// Moodle already is not known here; a list of its users, dropped as a list, is looked up in by the checks of the made file.

const LOST: Record<LostInMoodle, Said> = {
  'only-contact': {
    nl: 'contactpersoon die zelf niet meedoet: die wordt geen gebruiker',
    en: 'contactpersoon who does not take part: he becomes no user',
  },
  differs: {
    nl: 'iets anders over dezelfde persoon dan op een eerdere regel; een gebruiker heeft plaats voor één',
    en: 'something else of the same person than on an earlier row; a user has room for one',
  },
  'half-free-field': {
    nl: 'half vrij veld: een code zonder waarde, of andersom',
    en: 'half free field: a code without a value, or the other way round',
  },
  'sixth-free-field': {
    nl: 'vrij veld na het vijfde: Coachview geeft er vijf door aan Moodle',
    en: 'free field beyond the fifth: Coachview passes five on to Moodle',
  },
};
const UNWRITTEN: Said = {
  nl: 'gebruiker met een letter die niet in Windows-1252 bestaat; er staat een vraagteken voor in de plaats',
  en: 'user with a letter that Windows-1252 does not have; a question mark stands in its place',
};
const MISREAD: Said = {
  nl: 'gebruiker met een aanhalingsteken achter een \\: Moodle leest die cel anders',
  en: 'user with a quote behind a \\: Moodle reads that cell differently',
};

const HELD_PARTS: readonly PersonPart[] = [
  'voorletters',
  'voornaam',
  'tussenvoegsels',
  'achternaam',
  'emailadres',
  'externId',
];
const HELD: ReadonlySet<FieldPath> = new Set<FieldPath>([
  ...PERSON_ROLES.flatMap((role) => [
    ...HELD_PARTS.map((part): FieldPath => `${role}.${part}`),
    ...freeFieldsOf(role).flat(),
  ]),
  'persoon.id',
  'persoon.emailadres2',
  'contactpersoonIsDeelnemer',
  'opleiding.code',
  'bedrijf.naam',
]);

export const moodle: Target = {
  id: 'moodle',
  isOfNeighbour: true,
  title: { nl: 'Moodle: gebruikers uploaden (CSV)', en: 'Moodle: upload users (CSV)' },
  about: {
    nl: 'Iedereen die meedoet als gebruiker van Moodle, zoals de koppeling van Coachview hem zou maken. Wat Moodle weigert, zie je vooraf.',
    en: 'Everybody who takes part as a user of Moodle, as Coachview’s link would make him. What Moodle refuses, you see beforehand.',
  },
  layout: 'moodle',
  forms: [
    {
      id: 'moodle',
      title: { nl: 'CSV voor Gebruikers uploaden', en: 'CSV for Upload users' },
      extension: '.csv',
      mediaType: 'text/csv',
    },
  ],
  options: OPTIONS,
  moreOptions,
  needs: [
    {
      oneOf: ['contactpersoon.achternaam', 'deelnemer.achternaam', 'persoon.achternaam'],
      why: {
        nl: 'Zonder achternamen zijn er geen gebruikers te maken.',
        en: 'Without surnames no users can be made.',
      },
    },
    {
      oneOf: ['contactpersoon.emailadres', 'deelnemer.emailadres', 'persoon.emailadres'],
      why: {
        nl: 'Moodle maakt geen gebruiker zonder e-mailadres.',
        en: 'Moodle makes no user without an e-mail address.',
      },
    },
  ],
  holds: (field) => HELD.has(field),
  next: {
    title: { nl: 'En dan, in Moodle', en: 'And then, in Moodle' },
    steps: [
      {
        nl: 'Ga naar Sitebeheer, Gebruikers, Gebruikers uploaden, en kies dit bestand met hetzelfde scheidingsteken en dezelfde codering.',
        en: 'Go to Site administration, Users, Upload users, and choose this file with the same delimiter and encoding.',
      },
      {
        nl: 'Probeer het eerst met een paar gebruikers, of in een testomgeving.',
        en: 'Try it with a few users first, or in a test environment.',
      },
      {
        nl: 'Staan er mensen al in Moodle, kies dan nieuwe toevoegen en bestaande bijwerken.',
        en: 'When people are in Moodle already, choose to add new ones and update existing ones.',
      },
      {
        nl: 'Laat Moodle de wachtwoorden maken: dit bestand heeft er geen.',
        en: 'Let Moodle make the passwords: there are none in this file.',
      },
    ],
  },
  records: { nl: ['gebruiker', 'gebruikers'], en: ['user', 'users'] },
  make,
};

function make(subject: TargetSubject, _form: TargetForm, choices: TargetChoices): Produced {
  const { delimiter, encoding, profileFields, ...how } = choicesOf(subject, choices);
  const chosen = { ...how, profileFields };
  const { users, lost } = moodleUsers(subject, chosen);
  const records = recordsOf(users, [...new Set(profileFields.values())]);
  const { bytes, unwritten, misread } = moodleCsv(records, delimiter, encoding);
  const from = users.map((user) => user.from);
  const fellAway = new Map<Said, RowId[]>();
  const lose = (says: Said, row: RowId) => {
    const rows = fellAway.get(says);
    if (rows === undefined) fellAway.set(says, [row]);
    else rows.push(row);
  };
  for (const { why, row } of lost) lose(LOST[why], row);
  for (const nth of unwritten) lose(UNWRITTEN, from[nth]!);
  for (const nth of misread) lose(MISREAD, from[nth]!);
  return {
    files: [{ suffix: '', bytes, reading: { delimiter, encoding, headingRow: 1 }, from }],
    records: users.length,
    fellAway: [
      ...unchosen(subject, chosen),
      ...[...fellAway].map(([says, rows]): FellAway => ({ says, count: rows.length, rows })),
    ],
  };
}

/** The headings first. Numbered columns are as many as somebody needs; a profile field that nobody has stays out. */
function recordsOf(users: readonly MoodleUser[], profileNames: readonly string[]): string[][] {
  const names = profileNames.filter((name) => users.some(({ profile }) => profile.has(name)));
  const most = (of: (user: MoodleUser) => readonly string[]) =>
    users.reduce((sum, user) => Math.max(sum, of(user).length), 0);
  const numbered = (name: string, count: number) =>
    Array.from({ length: count }, (_, n) => `${name}${n + 1}`);
  const courses = most((user) => user.courses);
  const cohorts = most((user) => user.cohorts);
  const headings = [
    ...STANDARD,
    ...names.map((name) => `profile_field_${name}`),
    ...numbered('course', courses),
    ...numbered('cohort', cohorts),
  ];
  const filledTo = (texts: readonly string[], count: number) =>
    Array.from({ length: count }, (_, n) => texts[n] ?? '');
  const lines = users.map((user) => [
    ...STANDARD.map((name) => user.standard[name]),
    ...names.map((name) => user.profile.get(name) ?? ''),
    ...filledTo(user.courses, courses),
    ...filledTo(user.cohorts, cohorts),
  ]);
  return [headings, ...lines];
}
