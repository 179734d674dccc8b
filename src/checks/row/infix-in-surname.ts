import { withoutStraySpaces } from '../../kinds/spaces.ts';
import { headingOf } from '../../layouts/heading-of.ts';
import type { Change } from '../../model/edit.ts';
import type { FieldPath, PersonRole } from '../../model/field.ts';
import { PERSON_ROLES } from '../../model/field.ts';
import { LAND_FIELDS, landOf } from '../belgian.ts';
import type { Found, RowCheck, RowSubject } from '../check.ts';
import { splitInfixes } from '../infix.ts';
import { FIELDS_OF } from '../person-fields.ts';
import { quote } from '../quote.ts';

// "van der Berg" in achternaam. Coachview has a field of its own for the infixes and compares them apart. Never asked of Belgians, whose
// small words are part of the surname; with a capital (Van den Broeck) only of somebody who shows to be Dutch.

type Facts = {
  surname: string;
  infixes: string;
  rest: string;
  /** The infixes stand in their own field as well. */
  twice: boolean;
  role: PersonRole;
  heading: string;
};

/** True of few surnames, and quickly seen. */
const hasSpace = (surname: string): boolean => surname.includes(' ');

function found(row: RowSubject, role: PersonRole): Found<Facts>[] {
  const field = FIELDS_OF[role].achternaam;
  const surname = withoutStraySpaces(row.text(field));
  if (!hasSpace(surname)) return [];
  const split = splitInfixes(surname);
  if (split === undefined) return [];
  const infixes = split.infixes.toLowerCase();
  const own = row.text(FIELDS_OF[role].tussenvoegsels).trim().toLowerCase();
  if (own !== '' && own !== infixes) return [];
  const land = landOf(row, role);
  const isCapital = split.infixes[0] !== infixes[0];
  if (land === 'BE' || (isCapital && land !== 'NL')) return [];
  const facts = {
    surname,
    infixes,
    rest: split.rest,
    twice: own !== '',
    role,
    heading: headingOf(`${role}.tussenvoegsels`),
  };
  return [{ facts, field }];
}

export const infixInSurname: RowCheck<Facts> = {
  id: 'infix-in-surname',
  scope: 'row',
  severity: 'warning',
  reads: [
    ...PERSON_ROLES.flatMap((role): FieldPath[] => [`${role}.achternaam`, `${role}.tussenvoegsels`]),
    ...LAND_FIELDS,
  ],
  needs: PERSON_ROLES.map((role) => FIELDS_OF[role].tussenvoegsels),
  silent: {
    byFilled: [],
    suspects: PERSON_ROLES.map((role) => ({
      field: FIELDS_OF[role].achternaam,
      isSuspect: (text) => hasSpace(withoutStraySpaces(text)),
    })),
  },
  look: (row) => PERSON_ROLES.flatMap((role) => found(row, role)),
  mend: {
    trust: 'ask',
    changes({ infixes, rest, role }, { row }, { columnOf }) {
      const [surname, own] = [columnOf(`${role}.achternaam`), columnOf(`${role}.tussenvoegsels`)];
      if (row === undefined || surname === undefined || own === undefined) return [];
      return [
        { kind: 'cell', row, column: own, text: infixes },
        { kind: 'cell', row, column: surname, text: rest },
      ] satisfies Change[];
    },
  },
  text: {
    nl: {
      title: 'Tussenvoegsel bij de achternaam',
      why: 'Coachview heeft een eigen veld voor tussenvoegsels en vergelijkt ze apart. Staan ze bij de achternaam, dan herkent het de persoon niet en kan er een dubbele ontstaan.',
      says: ({ surname, heading, twice }) =>
        twice
          ? `Hier staat ${quote(surname)}, en het tussenvoegsel staat ook al onder ${heading}.`
          : `Hier staat ${quote(surname)}; het tussenvoegsel hoort onder ${heading}.`,
      does: ({ infixes, rest }) => `Maak er ${quote(rest)} van, met ${quote(infixes)} als tussenvoegsel`,
    },
    en: {
      title: 'Infix with the surname',
      why: 'Coachview has a field of its own for infixes and compares them apart. Left with the surname, the person is not recognised and a double may come of it.',
      says: ({ surname, heading, twice }) =>
        twice
          ? `It says ${quote(surname)}, and the infix is under ${heading} already.`
          : `It says ${quote(surname)}; the infix belongs under ${heading}.`,
      does: ({ infixes, rest }) => `Make it ${quote(rest)}, with ${quote(infixes)} as the infix`,
    },
  },
  examples: {
    fine: [
      ...[
        'O',
        'Nee',
        'Bakker-van den Berg',
        "'t Hart",
        "d'Ancona",
        'El Idrissi',
        'Van den Broeck',
        'de',
        'Vandenberghe',
        'Jansen de Vries',
      ].map((surname) => ({ row: { 'deelnemer.achternaam': surname } })),
      { row: { 'deelnemer.achternaam': 'van den Broeck', 'deelnemer.adres.landCode': 'BE' } },
      { row: { 'deelnemer.achternaam': 'De Smet', 'deelnemer.telefoonnummer': '+32470123456' } },
      { row: { 'deelnemer.achternaam': 'van Damme', 'bedrijf.adres.postcode': '9000' } },
      { row: { 'deelnemer.achternaam': 'Berg', 'deelnemer.tussenvoegsels': 'van der' } },
      { row: { 'deelnemer.achternaam': 'de Boer', 'deelnemer.tussenvoegsels': 'van' } },
    ],
    caught: [
      {
        row: { 'deelnemer.achternaam': 'van der Berg' },
        mended: { 'deelnemer.tussenvoegsels': 'van der', 'deelnemer.achternaam': 'Berg' },
      },
      {
        row: { 'deelnemer.achternaam': 'van ’t Hof', 'contactpersoon.achternaam': 'de Jong' },
        mended: {
          'contactpersoon.tussenvoegsels': 'de',
          'contactpersoon.achternaam': 'Jong',
          'deelnemer.tussenvoegsels': "van 't",
          'deelnemer.achternaam': 'Hof',
        },
      },
      {
        row: { 'deelnemer.achternaam': 'Van Dijk', 'deelnemer.telefoonnummer': '0612345678' },
        mended: {
          'deelnemer.tussenvoegsels': 'van',
          'deelnemer.achternaam': 'Dijk',
          'deelnemer.telefoonnummer': '0612345678',
        },
      },
      {
        row: { 'deelnemer.achternaam': 'de Wit', 'deelnemer.tussenvoegsels': 'de' },
        mended: { 'deelnemer.tussenvoegsels': 'de', 'deelnemer.achternaam': 'Wit' },
      },
    ],
  },
};
