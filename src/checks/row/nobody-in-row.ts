import { personFields } from '../../model/field.ts';
import { hasPerson, tellingFields } from '../../model/person.ts';
import type { RowCheck } from '../check.ts';

// A row that names neither a contactpersoon nor a deelnemer: nobody could be enrolled with it.

type Facts = Record<string, never>;

export const nobodyInRow: RowCheck<Facts> = {
  id: 'nobody-in-row',
  scope: 'row',
  only: 'webaanvraag',
  severity: 'error',
  reads: [...personFields('contactpersoon'), ...personFields('deelnemer')],
  silent: {
    byFilled: [...tellingFields('contactpersoon'), ...tellingFields('deelnemer')],
    tellsTheSame: true,
  },
  look: (row) =>
    hasPerson(row.text, 'contactpersoon') || hasPerson(row.text, 'deelnemer') ? undefined : { facts: {} },
  text: {
    nl: {
      title: 'Niemand in deze rij',
      why: 'Coachview maakt van elke rij een inschrijving. Zonder contactpersoon en zonder deelnemer valt er niemand in te schrijven.',
      says: () =>
        'Hier staat geen contactpersoon en geen deelnemer. Vul minstens een van de twee in, of haal de rij weg.',
    },
    en: {
      title: 'Nobody in this row',
      why: 'Coachview makes an enrolment of every row. Without a contactpersoon and without a deelnemer there is nobody to enrol.',
      says: () =>
        'There is no contactpersoon and no deelnemer here. Fill in at least one of the two, or remove the row.',
    },
  },
  examples: {
    fine: [
      { row: { 'deelnemer.achternaam': 'Jansen' } },
      { row: { 'contactpersoon.emailadres': 'jan@example.com' } },
      { row: { 'deelnemer.externId': '0012' } },
    ],
    caught: [
      { row: { 'bedrijf.naam': 'Jansen BV', 'opleiding.code': 'BHV' } },
      { row: { 'opleiding.code': 'BHV', 'deelnemer.adres.landCode': 'NL' } },
      { row: { opmerking: 'Totaal: 12 deelnemers' } },
    ],
  },
};
