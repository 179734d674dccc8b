import { COMPANY_FIELDS, personFields } from '../../model/field.ts';
import { hasPerson, tellingFields } from '../../model/person.ts';
import type { RowCheck } from '../check.ts';

// No bedrijf in a row with a person. That is how a private person is enrolled, and how a forgotten bedrijf looks.

type Facts = Record<string, never>;

export const privatePerson: RowCheck<Facts> = {
  id: 'private-person',
  scope: 'row',
  only: 'webaanvraag',
  severity: 'hint',
  reads: [...COMPANY_FIELDS, ...personFields('contactpersoon'), ...personFields('deelnemer')],
  silent: {
    byFilled: [...COMPANY_FIELDS, ...tellingFields('contactpersoon'), ...tellingFields('deelnemer')],
    tellsTheSame: true,
  },
  look(row) {
    if (COMPANY_FIELDS.some(row.has)) return undefined;
    const isSomebody = hasPerson(row.text, 'contactpersoon') || hasPerson(row.text, 'deelnemer');
    return isSomebody ? { facts: {}, field: 'bedrijf.naam' } : undefined;
  },
  text: {
    nl: {
      title: 'Particulier',
      why: 'Zonder bedrijf behandelt Coachview iemand als particulier: er wordt geen bedrijf aan gekoppeld.',
      says: () => 'In deze rij staat geen bedrijf. Klopt dat, dan hoef je niets te doen.',
    },
    en: {
      title: 'Private person',
      why: 'Without a bedrijf Coachview takes somebody for a private person: no company is linked.',
      says: () => 'There is no bedrijf in this row. If that is right, there is nothing to do.',
    },
  },
  examples: {
    fine: [
      { row: { 'bedrijf.naam': 'Jansen BV', 'deelnemer.achternaam': 'Jansen' } },
      { row: { 'bedrijf.externId': '12', 'deelnemer.achternaam': 'Jansen' } },
      { row: { 'opleiding.code': 'BHV' } },
    ],
    caught: [
      { row: { 'deelnemer.achternaam': 'Jansen' } },
      { row: { 'contactpersoon.achternaam': 'Jansen' } },
    ],
  },
};
