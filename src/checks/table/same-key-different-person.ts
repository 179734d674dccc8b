import { PERSON_ROLES } from '../../model/field.ts';
import {
  COMPARED,
  externParts,
  fieldsFor,
  othersThanFirst,
  personName,
  personsOf,
  TOLD,
} from '../persons.ts';
import { quote } from '../quote.ts';
import type { TableCheck } from './table-check.ts';

// One ExternID with its source for clearly different persons. Contactpersonen and deelnemers share the numbers, for both are persons in Coachview.

type Facts = { id: string; name: string; first: string; firstRow: number };

export const sameKeyDifferentPerson: TableCheck<Facts> = {
  id: 'same-key-different-person',
  scope: 'table',
  severity: 'error',
  keys: PERSON_ROLES.map((role) => ({
    role,
    parts: externParts(role),
    alike: fieldsFor(role, COMPARED),
    reads: fieldsFor(role, TOLD),
  })),
  look(given) {
    const { first, others = [] } = othersThanFirst(personsOf(given)) ?? {};
    if (first === undefined) return [];
    const name = personName(first.row.text, first.role);
    return others.map(({ row, role }) => ({
      facts: {
        id: row.text(`${role}.externId`).trim(),
        name: personName(row.text, role),
        first: name,
        firstRow: first.row.id,
      },
      row: row.id,
      field: `${role}.externId` as const,
    }));
  },
  text: {
    nl: {
      title: 'Eén nummer voor twee personen',
      why: 'Coachview herkent een persoon aan ExternID en ExternSource, hoofdletters tellen niet. Bij twee personen met één nummer overschrijft de laatste de eerste.',
      says: ({ id, name, first, firstRow }) =>
        `${quote(id)} is hier van ${quote(name)} en op regel ${firstRow} van ${quote(first)}. Zoek op van wie het nummer is.`,
    },
    en: {
      title: 'One number for two persons',
      why: 'Coachview recognises a person by ExternID and ExternSource, capitals do not count. With two persons on one number the last overwrites the first.',
      says: ({ id, name, first, firstRow }) =>
        `${quote(id)} belongs to ${quote(name)} here and to ${quote(first)} on row ${firstRow}. Find out whose number it is.`,
    },
  },
  examples: {
    fine: [
      { rows: [person('12', 'Jansen', 'Jan'), person('12', 'Jansen', 'Jan')] },
      { rows: [person('12', 'Jansen', 'Jan'), person('13', 'Bakker', 'Eva')] },
      { rows: [person('12', 'Jansen', 'Anna'), person('12', 'Jansen-de Vries', 'Anna')] },
      { rows: [person('12', 'Jansen', 'Jan'), person('12', 'Janssen', 'Jan')] },
      {
        rows: [
          person('12', 'Jansen', 'Jan'),
          { ...person('12', 'Bakker', 'Eva'), 'deelnemer.externSource': 'SAP' },
        ],
      },
      {
        rows: [
          { 'deelnemer.externId': '12', 'deelnemer.achternaam': 'A' },
          { 'deelnemer.externId': '12', 'deelnemer.achternaam': 'Bos' },
        ],
      },
    ],
    caught: [
      { rows: [person('a1', 'Jansen', 'Jan'), person('A1', 'Bakker', 'Eva')] },
      { rows: [person('12', 'Jansen', 'Jan'), person('12', 'Jansen', 'Piet')] },
      {
        rows: [
          { ...person('12', 'Jansen', 'Jan'), 'deelnemer.geboorteDatum': '01-02-1950' },
          { ...person('12', 'Jansen', 'Jan'), 'deelnemer.geboorteDatum': '13-08-1981' },
        ],
      },
    ],
  },
};

function person(externId: string, achternaam: string, voornaam: string) {
  return {
    'deelnemer.voornaam': voornaam,
    'deelnemer.achternaam': achternaam,
    'deelnemer.externId': externId,
    'deelnemer.externSource': 'AFAS',
  };
}
