import { chosen, type TargetChoices, type TargetOption, type TargetSubject } from '../model/target.ts';
import type { MoodleDelimiter, MoodleEncoding } from './moodle-csv.ts';
import { freeFieldCodes, hasSecondEmail } from './moodle-people.ts';
import type { UserChoices } from './moodle-users.ts';

// What there is to choose for Moodle: how its link with Coachview is set, so that both speak of the same people, and how the file is written.

const USERNAME: TargetOption = {
  id: 'gebruikersnaam',
  kind: 'choice',
  title: { nl: 'Gebruikersnaam', en: 'Username' },
  says: {
    nl: 'Zoals de koppeling met Moodle in Coachview is ingesteld. Accenten en spaties vallen weg, hoofdletters worden klein.',
    en: 'As the link with Moodle is set in Coachview. Accents and spaces fall away, capitals become small.',
  },
  values: [
    { id: 'email', title: { nl: 'E-mailadres', en: 'E-mail address' } },
    {
      id: 'voornaam',
      title: { nl: 'Voornaam, tussenvoegsels, achternaam', en: 'First name, infixes, surname' },
    },
    {
      id: 'voorletters',
      title: { nl: 'Voorletters, tussenvoegsels, achternaam', en: 'Initials, infixes, surname' },
    },
    {
      id: 'voorletter',
      title: { nl: 'Eerste voorletter, tussenvoegsels, achternaam', en: 'First initial, infixes, surname' },
    },
    { id: 'externid', title: { nl: 'ExternID', en: 'ExternID' } },
  ],
};

const JOINT: TargetOption = {
  id: 'verbinding',
  kind: 'choice',
  title: { nl: 'Tussen de delen van een naam', en: 'Between the parts of a name' },
  says: {
    nl: 'Coachview schrijft in zijn uitleg een streepje. Kijk bij een bestaande gebruiker in Moodle of dat bij jullie ook zo is.',
    en: 'Coachview’s article writes a hyphen. Look at an existing user in Moodle to see whether that is so with you.',
  },
  values: [
    { id: 'streepje', title: { nl: 'Een streepje: jan-vanden-berg', en: 'A hyphen: jan-vanden-berg' } },
    { id: 'punt', title: { nl: 'Een punt: jan.vanden.berg', en: 'A dot: jan.vanden.berg' } },
    {
      id: 'laag',
      title: { nl: 'Een laag streepje: jan_vanden_berg', en: 'An underscore: jan_vanden_berg' },
    },
    { id: 'niets', title: { nl: 'Niets: janvandenberg', en: 'Nothing: janvandenberg' } },
  ],
};
const JOINTS: Readonly<Record<string, UserChoices['joint']>> = {
  streepje: '-',
  punt: '.',
  laag: '_',
  niets: '',
};

const SIGNS: TargetOption = {
  id: 'tekens',
  kind: 'choice',
  title: {
    nl: 'Tekens die Moodle weigert in een gebruikersnaam',
    en: 'Signs that Moodle refuses in a username',
  },
  says: {
    nl: 'Zoals de ’ van o’brien. Moodle laat ze zelf weg als je daar ‘Gebruikersnamen standaardiseren’ kiest.',
    en: 'Like the ’ of o’brien. Moodle leaves them out itself when you choose ‘Standardise usernames’ there.',
  },
  values: [
    { id: 'melden', title: { nl: 'Laten staan en melden', en: 'Leave them and report them' } },
    { id: 'weglaten', title: { nl: 'Weglaten', en: 'Leave out' } },
  ],
};

const ID: TargetOption = {
  id: 'idnummer',
  kind: 'choice',
  title: { nl: 'ID-nummer', en: 'ID number' },
  says: {
    nl: 'Hieraan herkennen Moodle en Coachview dezelfde persoon. Het PersonId staat in de lijst personen van Coachview.',
    en: 'By this Moodle and Coachview recognise the same person. The PersonId is in Coachview’s list of persons.',
  },
  values: [
    { id: 'externid', title: { nl: 'ExternID', en: 'ExternID' } },
    { id: 'persoonid', title: { nl: 'PersonId van Coachview', en: 'Coachview’s PersonId' } },
  ],
};

/** Only where somebody has two. */
const EMAIL: TargetOption = {
  id: 'email',
  kind: 'choice',
  title: { nl: 'E-mailadres', en: 'E-mail address' },
  says: {
    nl: 'Zoals in de koppeling met Moodle in Coachview: E-mail 1 of E-mail 2.',
    en: 'As in Coachview’s link with Moodle: E-mail 1 or E-mail 2.',
  },
  values: [
    { id: 'eerste', title: { nl: 'Het eerste', en: 'The first' } },
    { id: 'tweede', title: { nl: 'Het tweede', en: 'The second' } },
  ],
};

const COURSE: TargetOption = {
  id: 'cursus',
  kind: 'choice',
  title: { nl: 'Korte naam van de cursus', en: 'Short name of the course' },
  says: {
    nl: 'Moodle schrijft in voor de cursus met die korte naam. Een cursus die het niet kent, meldt het; de gebruiker komt er wel.',
    en: 'Moodle enrols in the course with that short name. One that it does not know is reported; the user is made all the same.',
  },
  values: [
    {
      id: 'code',
      title: { nl: 'Code van de opleiding', en: 'Code of the opleiding' },
    },
    { id: 'geen', title: { nl: 'Niet inschrijven', en: 'Do not enrol' } },
  ],
};

const COHORT: TargetOption = {
  id: 'cohort',
  kind: 'choice',
  title: { nl: 'Sitegroep (cohort)', en: 'Cohort' },
  says: {
    nl: 'Moodle maakt een sitegroep die het niet kent, als je daar het recht voor hebt.',
    en: 'Moodle makes a cohort that it does not know, if you are allowed to.',
  },
  values: [
    { id: 'geen', title: { nl: 'Geen', en: 'None' } },
    { id: 'bedrijf', title: { nl: 'Naam van het bedrijf', en: 'Name of the bedrijf' } },
    { id: 'opleiding', title: { nl: 'Code van de opleiding', en: 'Code of the opleiding' } },
  ],
};

const DELIMITER: TargetOption = {
  id: 'scheiding',
  kind: 'choice',
  title: { nl: 'Scheidingsteken', en: 'Delimiter' },
  says: {
    nl: 'Kies bij het uploaden in Moodle hetzelfde.',
    en: 'Choose the same in Moodle when you upload.',
  },
  values: [
    { id: 'komma', title: { nl: 'Komma', en: 'Comma' } },
    { id: 'puntkomma', title: { nl: 'Puntkomma', en: 'Semicolon' } },
    { id: 'tab', title: { nl: 'Tab', en: 'Tab' } },
  ],
};
const DELIMITERS: Readonly<Record<string, MoodleDelimiter>> = { komma: ',', puntkomma: ';', tab: '\t' };

const ENCODING: TargetOption = {
  id: 'codering',
  kind: 'choice',
  title: { nl: 'Codering', en: 'Encoding' },
  values: [
    { id: 'utf-8', title: { nl: 'UTF-8', en: 'UTF-8' } },
    { id: 'windows-1252', title: { nl: 'Windows-1252', en: 'Windows-1252' } },
  ],
};

export const OPTIONS: readonly TargetOption[] = [
  USERNAME,
  JOINT,
  SIGNS,
  ID,
  COURSE,
  COHORT,
  DELIMITER,
  ENCODING,
];

/** So many free fields Coachview passes on to Moodle. */
const MOST_FREE_FIELDS = 5;

const profileOption = (nth: number) => `profielveld-${nth + 1}`;

/** Which address, where there are two, and a name for each free field of the file, the first five codes of it. */
export function moreOptions(subject: TargetSubject): TargetOption[] {
  return [...(hasSecondEmail(subject) ? [EMAIL] : []), ...profileOptions(subject)];
}

function profileOptions(subject: TargetSubject): TargetOption[] {
  return freeFieldCodes(subject, MOST_FREE_FIELDS).map((code, nth) => ({
    id: profileOption(nth),
    kind: 'text',
    title: {
      nl: `Profielveld voor ${code}`,
      en: `Profile field for ${code}`,
    },
    says: {
      nl: `De korte naam in Moodle; leeg is ${shortName(code)}. Alleen letters, cijfers en _; andere tekens laten we weg.`,
      en: `The short name in Moodle; blank is ${shortName(code)}. Letters, digits and _ only; other signs are left out.`,
    },
  }));
}

/** Of a profile field, what Moodle allows in it. */
function shortName(text: string): string {
  return text.replace(/[^A-Za-z0-9_]/g, '');
}

export interface MoodleChoices extends UserChoices {
  delimiter: MoodleDelimiter;
  encoding: MoodleEncoding;
}

export function choicesOf(subject: TargetSubject, choices: TargetChoices): MoodleChoices {
  const codes = freeFieldCodes(subject, MOST_FREE_FIELDS);
  const named = (code: string, nth: number) => {
    const name = shortName(choices[profileOption(nth)] ?? '') || shortName(code);
    return name === '' ? [] : [[code.toLowerCase(), name] as const];
  };
  return {
    scheme: chosen(USERNAME, choices) as UserChoices['scheme'],
    joint: JOINTS[chosen(JOINT, choices)] ?? '-',
    onlyAllowed: chosen(SIGNS, choices) === 'weglaten',
    idnumber: chosen(ID, choices) as UserChoices['idnumber'],
    email: chosen(EMAIL, choices) as UserChoices['email'],
    withCourses: chosen(COURSE, choices) === 'code',
    cohort: chosen(COHORT, choices) as UserChoices['cohort'],
    profileFields: new Map(codes.flatMap(named)),
    delimiter: DELIMITERS[chosen(DELIMITER, choices)] ?? ',',
    encoding: chosen(ENCODING, choices) as MoodleEncoding,
  };
}
