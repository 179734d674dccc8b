import { type PersonRole, personFields, REQUEST_ROLES } from '../../model/field.ts';
import type { RowCheck } from '../check.ts';
import { personName } from '../persons.ts';
import { quote } from '../quote.ts';

// Somebody who takes part in the same opleiding was in a file that was saved on this computer before. It has no mend: only the user knows
// whether the first import was made, and whether somebody follows an opleiding once more.

/** `date`: the last day on which it was saved, dd-mm-jjjj. */
type Facts = { name: string; role: PersonRole; date: string };

export const seenBefore: RowCheck<Facts> = {
  id: 'seen-before',
  scope: 'row',
  only: 'webaanvraag',
  severity: 'warning',
  reads: [
    'contactpersoonIsDeelnemer',
    'opleiding.code',
    'opleiding.naam',
    ...personFields('contactpersoon'),
    ...personFields('deelnemer'),
  ],
  needsSeen: true,
  look(row) {
    if (row.seen === undefined) return undefined;
    return REQUEST_ROLES.flatMap((role) => {
      const date = row.seen?.(role);
      if (date === undefined) return [];
      return [
        { facts: { name: personName(row.text, role), role, date }, field: `${role}.achternaam` as const },
      ];
    });
  },
  text: {
    nl: {
      title: 'Eerder opgeslagen',
      why: 'Coachview kent een import niet terug: wie twee keer in een bestand staat, wordt twee keer ingeschreven. Dit wordt alleen gezien als je deze computer laat onthouden wie je hebt opgeslagen.',
      says: ({ name, date }) =>
        `${quote(name)} stond voor dezelfde opleiding al in een bestand dat hier op ${date} is opgeslagen. Is dat bestand geïmporteerd, haal dan deze rij weg.`,
    },
    en: {
      title: 'Saved before',
      why: 'Coachview does not recognise an import: who stands in a file twice is enrolled twice. This is only seen when you let this computer remember whom you saved.',
      says: ({ name, date }) =>
        `${quote(name)} was already, for the same opleiding, in a file that was saved here on ${date}. If that file was imported, remove this row.`,
    },
  },
  examples: {
    fine: [
      { row: { 'deelnemer.achternaam': 'Jansen', 'deelnemer.geboorteDatum': '01-02-1980' } },
      { row: { 'deelnemer.achternaam': 'Jansen' }, seen: {} },
    ],
    caught: [
      {
        row: { 'deelnemer.achternaam': 'Jansen', 'deelnemer.geboorteDatum': '01-02-1980' },
        seen: { deelnemer: '02-03-2026' },
      },
      {
        row: { contactpersoonIsDeelnemer: 'Ja', 'contactpersoon.achternaam': 'Groot' },
        seen: { contactpersoon: '02-03-2026' },
      },
    ],
  },
};
