import { personFields } from '../../model/field.ts';
import { hasPerson, tellingFields } from '../../model/person.ts';
import type { RowCheck } from '../check.ts';

// Neither code nor name of an opleiding: while processing, these people can only be put on the waiting list.

type Facts = Record<string, never>;

export const waitingListOnly: RowCheck<Facts> = {
  id: 'waiting-list-only',
  scope: 'row',
  only: 'webaanvraag',
  severity: 'warning',
  reads: [
    'opleiding.code',
    'opleiding.naam',
    ...personFields('contactpersoon'),
    ...personFields('deelnemer'),
  ],
  silent: {
    byFilled: [
      'opleiding.code',
      'opleiding.naam',
      ...tellingFields('contactpersoon'),
      ...tellingFields('deelnemer'),
    ],
    tellsTheSame: true,
  },
  look(row) {
    if (row.has('opleiding.code') || row.has('opleiding.naam')) return undefined;
    const isSomebody = hasPerson(row.text, 'contactpersoon') || hasPerson(row.text, 'deelnemer');
    return isSomebody ? { facts: {}, field: 'opleiding.code' } : undefined;
  },
  text: {
    nl: {
      title: 'Alleen wachtlijst',
      why: 'Zonder opleidingscode en opleidingsnaam kun je iemand bij het verwerken alleen op de wachtlijst zetten, en de opleidingssoort moet je dan zelf opzoeken.',
      says: () => 'Er is geen opleiding ingevuld. Vul de code of de naam in, precies zoals in Coachview.',
    },
    en: {
      title: 'Waiting list only',
      why: 'Without course code and course name you can only put somebody on the waiting list while processing, and you have to look up the kind of course yourself.',
      says: () => 'No opleiding is filled in. Fill in its code or its name, exactly as in Coachview.',
    },
  },
  examples: {
    fine: [
      { row: { 'opleiding.code': 'BHV-01', 'deelnemer.achternaam': 'Jansen' } },
      { row: { 'opleiding.naam': 'BHV', 'deelnemer.achternaam': 'Jansen' } },
      { row: { 'bedrijf.naam': 'Jansen BV' } },
    ],
    caught: [
      { row: { 'deelnemer.achternaam': 'Jansen' } },
      { row: { 'opleiding.code': ' ', 'contactpersoon.achternaam': 'Jansen' } },
    ],
  },
};
