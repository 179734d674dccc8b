import type { RecordOwner } from '../../model/field.ts';
import type { Found, RowCheck } from '../check.ts';
import { RECORD_FIELDS, TELLING_FIELDS } from '../record-fields.ts';

// A bedrijf without its name or a persoon without a surname: the only two things that Coachview's import of dossiers cannot do without.

type Facts = { owner: RecordOwner };

const NAMES = { bedrijf: 'bedrijf.naam', persoon: 'persoon.achternaam' } as const;
const OWNERS: readonly RecordOwner[] = ['bedrijf', 'persoon'];

export const namelessRecord: RowCheck<Facts> = {
  id: 'nameless-record',
  scope: 'row',
  only: 'dossier',
  severity: 'error',
  reads: [...RECORD_FIELDS.bedrijf, ...RECORD_FIELDS.persoon],
  silent: { byFilled: [...TELLING_FIELDS.bedrijf, ...TELLING_FIELDS.persoon], tellsTheSame: true },
  look: (row) =>
    OWNERS.flatMap((owner): Found<Facts>[] =>
      row.has(NAMES[owner]) || !TELLING_FIELDS[owner].some(row.has)
        ? []
        : [{ facts: { owner }, field: NAMES[owner] }],
    ),
  text: {
    nl: {
      title: 'Dossier zonder naam',
      why: 'Van een bedrijf is alleen de naam verplicht, van een persoon alleen de achternaam. Zonder die maakt Coachview geen dossier.',
      says: ({ owner }) =>
        owner === 'bedrijf'
          ? 'Er staan bedrijfsgegevens in deze rij, maar geen bedrijfsnaam. Vul de naam in, of maak de andere gegevens van het bedrijf leeg.'
          : 'Er staan gegevens van een persoon in deze rij, maar geen achternaam. Vul de achternaam in, of maak de andere gegevens van de persoon leeg.',
    },
    en: {
      title: 'Record without a name',
      why: 'Of a bedrijf only the name is demanded, of a persoon only the surname. Without it Coachview makes no record.',
      says: ({ owner }) =>
        owner === 'bedrijf'
          ? 'There are data of a bedrijf in this row, but no name. Fill in the name, or empty the other data of the bedrijf.'
          : 'There are data of a persoon in this row, but no surname. Fill in the surname, or empty the other data of the persoon.',
    },
  },
  examples: {
    fine: [
      { row: { 'bedrijf.naam': 'Jansen BV', 'persoon.achternaam': 'Jansen' } },
      { row: { 'bedrijf.naam': 'Jansen BV' } },
      { row: { 'persoon.achternaam': 'Jansen', 'bedrijf.externSource': 'HR' } },
      { row: { 'bedrijf.categorieGroep': 'Branche', 'persoon.achternaam': 'Jansen' } },
    ],
    caught: [
      { row: { 'bedrijf.externId': '7', 'persoon.achternaam': 'Jansen' } },
      { row: { 'bedrijf.naam': 'Jansen BV', 'persoon.emailadres': 'jan@example.com' } },
    ],
  },
};
