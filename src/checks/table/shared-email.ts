import { PERSON_ROLES } from '../../model/field.ts';
import { address, needed } from '../keys.ts';
import { FIELDS_OF } from '../person-fields.ts';
import { COMPARED, fieldsFor, othersThanFirst, personName, personsOf, TOLD } from '../persons.ts';
import { quote } from '../quote.ts';
import type { TableCheck } from './table-check.ts';

// One e-mail address for clearly different persons, like info@ or the address of the personnel department for everybody.

type Facts = { email: string; name: string; first: string; firstRow: number };

export const sharedEmail: TableCheck<Facts> = {
  id: 'shared-email',
  scope: 'table',
  severity: 'error',
  keys: PERSON_ROLES.map((role) => ({
    role,
    parts: [needed(FIELDS_OF[role].emailadres, address)],
    alike: fieldsFor(role, COMPARED),
    reads: fieldsFor(role, TOLD),
  })),
  look(given, key) {
    const { first, others = [] } = othersThanFirst(personsOf(given)) ?? {};
    if (first === undefined) return [];
    const name = personName(first.row.text, first.role);
    return others.map(({ row, role }) => ({
      facts: { email: key, name: personName(row.text, role), first: name, firstRow: first.row.id },
      row: row.id,
      field: `${role}.emailadres` as const,
    }));
  },
  text: {
    nl: {
      title: 'Eén e-mailadres voor verschillende personen',
      why: 'Coachview herkent iemand ook aan het e-mailadres. Wie hetzelfde adres heeft, wordt één persoon of zorgt voor dubbelen.',
      says: ({ email, name, first, firstRow }) =>
        `${quote(email)} staat hier bij ${quote(name)} en op regel ${firstRow} bij ${quote(first)}. Geef ieder een eigen adres, of laat het leeg.`,
    },
    en: {
      title: 'One e-mail address for different persons',
      why: 'Coachview recognises somebody by the e-mail address too. Those who share one become one person, or cause doubles.',
      says: ({ email, name, first, firstRow }) =>
        `${quote(email)} belongs to ${quote(name)} here and to ${quote(first)} on row ${firstRow}. Give everybody an address of his own, or leave it empty.`,
    },
  },
  examples: {
    fine: [
      { rows: [person('a@example.nl', 'Jansen', 'Jan'), person('A@example.nl', 'Jansen', 'J.')] },
      { rows: [person('a@example.nl', 'Jansen', 'Jan'), person('b@example.nl', 'Bakker', 'Eva')] },
      { rows: [person('geen', 'Jansen', 'Jan'), person('geen', 'Bakker', 'Eva')] },
      {
        rows: [
          {
            ...person('a@example.nl', 'Jansen', 'Jan'),
            'contactpersoon.achternaam': 'Jansen',
            'contactpersoon.emailadres': 'a@example.nl',
          },
        ],
      },
    ],
    caught: [
      { rows: [person('info@example.nl', 'Jansen', 'Jan'), person('Info@example.nl', 'Bakker', 'Eva')] },
      {
        rows: [
          {
            ...person('hr@example.nl', 'Jansen', 'Jan'),
            'contactpersoon.achternaam': 'Bakker',
            'contactpersoon.emailadres': 'hr@example.nl',
          },
        ],
      },
    ],
  },
};

function person(email: string, achternaam: string, voornaam: string) {
  return {
    'deelnemer.voornaam': voornaam,
    'deelnemer.achternaam': achternaam,
    'deelnemer.emailadres': email,
  };
}
