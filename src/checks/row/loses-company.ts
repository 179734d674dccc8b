import type { RowCheck } from '../check.ts';
import { personName } from '../persons.ts';
import { quote } from '../quote.ts';
import { RECORD_FIELDS, TELLING_FIELDS } from '../record-fields.ts';

// A persoon with a key and without a bedrijf. Coachview takes him for a private person, and unlinks him from the bedrijf that he has there.
// Whether he has one only a list from Coachview tells: unlinks-company.

type Facts = { name: string };

export const losesCompany: RowCheck<Facts> = {
  id: 'loses-company',
  scope: 'row',
  only: 'dossier',
  severity: 'warning',
  reads: [...RECORD_FIELDS.bedrijf, ...RECORD_FIELDS.persoon],
  silent: { byFilled: ['persoon.externId', 'persoon.id', ...TELLING_FIELDS.bedrijf] },
  look(row) {
    if (!row.has('persoon.externId') && !row.has('persoon.id')) return undefined;
    if (TELLING_FIELDS.bedrijf.some(row.has)) return undefined;
    return { facts: { name: personName(row.text, 'persoon') }, field: 'bedrijf.naam' };
  },
  text: {
    nl: {
      title: 'Persoon zonder bedrijf: de koppeling verdwijnt',
      why: 'Staat deze persoon in Coachview bij een bedrijf, dan haalt een rij zonder bedrijfsgegevens die koppeling weg. Het bedrijf zelf blijft.',
      says: ({ name }) =>
        `Bij ${quote(name)} staat geen bedrijf. Is dit een particulier, dan klopt het. Zo niet, herhaal dan de gegevens van het bedrijf in deze rij.`,
    },
    en: {
      title: 'Persoon without a bedrijf: the link goes',
      why: 'If this persoon belongs to a bedrijf in Coachview, a row without its data takes that link away. The bedrijf itself stays.',
      says: ({ name }) =>
        `There is no bedrijf with ${quote(name)}. For a private person that is right. If not, repeat the data of the bedrijf in this row.`,
    },
  },
  examples: {
    fine: [
      { row: { 'persoon.externId': '12', 'persoon.achternaam': 'Jansen', 'bedrijf.naam': 'Jansen BV' } },
      { row: { 'persoon.externId': '12', 'persoon.achternaam': 'Jansen', 'bedrijf.externId': '7' } },
      // Nobody who is recognised: a new person has no link to lose.
      { row: { 'persoon.achternaam': 'Jansen' } },
      { row: { 'bedrijf.naam': 'Jansen BV' } },
    ],
    caught: [
      { row: { 'persoon.externId': '12', 'persoon.achternaam': 'Jansen' } },
      { row: { 'persoon.id': '9', 'persoon.achternaam': 'Jansen', 'bedrijf.externSource': 'HR' } },
    ],
  },
};
