import { initialsOf } from '../../kinds/initials.ts';
import { withoutStraySpaces } from '../../kinds/spaces.ts';
import type { Change } from '../../model/edit.ts';
import { type FieldPath, PERSON_ROLES, type PersonRole } from '../../model/field.ts';
import { isBelgian, LAND_FIELDS } from '../belgian.ts';
import type { Found, RowCheck, RowSubject } from '../check.ts';
import { splitInfixes } from '../infix.ts';
import { letters } from '../letters.ts';
import { FIELDS_OF } from '../person-fields.ts';
import { quote } from '../quote.ts';

// "K. de Vries" in achternaam, with nothing in the fields for initials and first name: customers keep whole names in one column. Initials show
// themselves by their full stops; a first name only when the e-mail address says both names, for Jansen de Vries is a surname.

/** Letters with full stops in front of something. Each round ends in a full stop, so it is linear. */
const INITIALS = /^((?:\p{Lu}\p{Ll}{0,3}\.[ -]?)+)(?=\p{L}|['’])/u;
/** A saint is part of a name. */
const SAINT = /^st\./i;
const FIRST_NAME = /^(\p{Lu}[\p{L}'’-]+) (?=\S)/u;

type Facts = {
  surname: string;
  part: 'voorletters' | 'voornaam';
  before: string;
  infixes: string;
  rest: string;
  role: PersonRole;
};

const hasSign = (surname: string): boolean => surname.includes(' ') || surname.includes('.');

/** What stands before the surname, and how long it is as written. */
function beforeSurname(
  row: RowSubject,
  role: PersonRole,
  whole: string,
): (Pick<Facts, 'part' | 'before'> & { length: number }) | undefined {
  const dotted = SAINT.test(whole) ? undefined : INITIALS.exec(whole)?.[1];
  const written = dotted === undefined ? undefined : initialsOf(dotted);
  if (dotted !== undefined && written !== undefined)
    return { part: 'voorletters', before: written, length: dotted.length };
  const first = splitInfixes(whole) === undefined ? FIRST_NAME.exec(whole)?.[1] : undefined;
  if (first === undefined) return undefined;
  const email = row.text(FIELDS_OF[role].emailadres).trim().toLowerCase();
  const address = email.slice(0, Math.max(0, email.indexOf('@')));
  const behind = whole.slice(first.length + 1);
  const last = letters(splitInfixes(behind)?.rest ?? behind);
  // Two surnames are written together there as well; a sign between them parts a first name.
  const isParted = /^[._-]/.test(address.slice(first.length));
  const isSaid =
    last.length > 2 &&
    isParted &&
    letters(address.slice(0, first.length)) === letters(first) &&
    letters(address).endsWith(last);
  return isSaid ? { part: 'voornaam', before: first, length: first.length + 1 } : undefined;
}

function found(row: RowSubject, role: PersonRole): Found<Facts>[] {
  const fields = FIELDS_OF[role];
  const whole = withoutStraySpaces(row.text(fields.achternaam));
  if (!hasSign(whole)) return [];
  if (row.has(fields.voorletters) || row.has(fields.voornaam) || row.has(fields.tussenvoegsels)) return [];
  const first = beforeSurname(row, role, whole);
  if (first === undefined) return [];
  const surname = whole.slice(first.length).trimStart();
  const split = isBelgian(row, role) ? undefined : splitInfixes(surname);
  const { part, before } = first;
  const infixes = split?.infixes.toLowerCase() ?? '';
  return [
    {
      facts: { surname: whole, part, before, infixes, rest: split?.rest ?? surname, role },
      field: fields.achternaam,
    },
  ];
}

export const wholeNameInSurname: RowCheck<Facts> = {
  id: 'whole-name-in-surname',
  scope: 'row',
  severity: 'warning',
  reads: [
    ...PERSON_ROLES.flatMap((role): FieldPath[] => [
      `${role}.achternaam`,
      `${role}.voorletters`,
      `${role}.voornaam`,
      `${role}.tussenvoegsels`,
    ]),
    ...LAND_FIELDS,
  ],
  silent: {
    byFilled: [],
    suspects: PERSON_ROLES.map((role) => ({
      field: FIELDS_OF[role].achternaam,
      isSuspect: (text) => hasSign(text),
    })),
  },
  look: (row) => PERSON_ROLES.flatMap((role) => found(row, role)),
  mend: {
    trust: 'ask',
    changes({ part, before, infixes, rest, role }, { row }, { columnOf }) {
      const texts: [FieldPath, string][] = [
        [`${role}.${part}`, before],
        [`${role}.tussenvoegsels`, infixes],
        [`${role}.achternaam`, rest],
      ];
      const changes = texts.flatMap(([field, text]): Change[] => {
        const column = columnOf(field);
        return row === undefined || column === undefined ? [] : [{ kind: 'cell', row, column, text }];
      });
      // Without a place for each of them the name would lose a part.
      return changes.length === texts.length ? changes : [];
    },
  },
  text: {
    nl: {
      title: 'Hele naam bij de achternaam',
      why: 'Coachview vergelijkt voorletters, tussenvoegsels en achternaam apart. Staat alles in één veld, dan herkent het de persoon niet en kloppen aanhef en certificaat niet.',
      says: ({ surname }) => `Hier staat ${quote(surname)}, en de velden voor de rest van de naam zijn leeg.`,
      does: ({ part, before, infixes, rest }) =>
        `Splits in ${part} ${quote(before)}${infixes === '' ? '' : `, tussenvoegsels ${quote(infixes)}`} en achternaam ${quote(rest)}`,
    },
    en: {
      title: 'Whole name in the surname',
      why: 'Coachview compares initials, infixes and surname apart. With all of it in one field it does not recognise the person, and salutation and certificate are wrong.',
      says: ({ surname }) => `It says ${quote(surname)}, and the fields for the rest of the name are empty.`,
      does: ({ part, before, infixes, rest }) =>
        `Split it into ${part} ${quote(before)}${infixes === '' ? '' : `, tussenvoegsels ${quote(infixes)}`} and achternaam ${quote(rest)}`,
    },
  },
  examples: {
    fine: [
      { row: { 'deelnemer.achternaam': 'Jansen de Vries' } },
      { row: { 'deelnemer.achternaam': 'de Vries', 'deelnemer.voorletters': 'K.' } },
      { row: { 'deelnemer.achternaam': 'K. de Vries', 'deelnemer.voornaam': 'Karin' } },
      { row: { 'deelnemer.achternaam': 'Anna Smit', 'deelnemer.emailadres': 'anna@example.nl' } },
      { row: { 'deelnemer.achternaam': 'Bakker Visser', 'deelnemer.emailadres': 'bakkervisser@example.nl' } },
      { row: { 'deelnemer.achternaam': 'St. Clair' } },
      { row: { 'deelnemer.achternaam': 'Dr. Jansen' } },
      {
        row: { 'deelnemer.achternaam': 'Van den Broeck', 'deelnemer.emailadres': 'vandenbroeck@example.be' },
      },
    ],
    caught: [
      {
        row: { 'contactpersoon.achternaam': 'K. de Vries' },
        mended: {
          'contactpersoon.voorletters': 'K.',
          'contactpersoon.tussenvoegsels': 'de',
          'contactpersoon.achternaam': 'Vries',
        },
      },
      {
        row: { 'deelnemer.achternaam': 'J.F.Jansen' },
        mended: { 'deelnemer.voorletters': 'J.F.', 'deelnemer.achternaam': 'Jansen' },
      },
      {
        row: { 'deelnemer.achternaam': 'P. Van den Broeck', 'deelnemer.adres.landCode': 'BE' },
        mended: {
          'deelnemer.voorletters': 'P.',
          'deelnemer.achternaam': 'Van den Broeck',
          'deelnemer.adres.landCode': 'BE',
        },
      },
      {
        row: {
          'deelnemer.achternaam': 'Anna van der Berg',
          'deelnemer.emailadres': 'anna.vanderberg@example.nl',
        },
        mended: {
          'deelnemer.voornaam': 'Anna',
          'deelnemer.tussenvoegsels': 'van der',
          'deelnemer.achternaam': 'Berg',
          'deelnemer.emailadres': 'anna.vanderberg@example.nl',
        },
      },
    ],
  },
};
