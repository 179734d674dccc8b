import type { FieldPath } from '../../model/field.ts';
import type { RowCheck } from '../check.ts';

// A relation of an accountant's office without the name that AdminPulse wants: of a person both names, of a bedrijf its name.

type Facts = { lacks: 'naam' | 'voornaam' };

/** What speaks of somebody; a status or a land is often filled for a whole column. */
const TELLING: readonly FieldPath[] = [
  'relatie.voornaam',
  'relatie.klantcode',
  'relatie.ondernemingsnummer',
  'relatie.rijksregisternummer',
  'relatie.btwNummer',
  'relatie.emailadres',
];

export const namelessRelation: RowCheck<Facts> = {
  id: 'nameless-relation',
  scope: 'row',
  only: 'other',
  severity: 'error',
  reads: [...TELLING, 'relatie.naam', 'relatie.type'],
  look(row) {
    if (!row.has('relatie.naam'))
      return TELLING.some(row.has) ? { facts: { lacks: 'naam' }, field: 'relatie.naam' } : undefined;
    const isPerson = row.text('relatie.type').trim().toLowerCase() === 'persoon';
    return isPerson && !row.has('relatie.voornaam')
      ? { facts: { lacks: 'voornaam' }, field: 'relatie.voornaam' }
      : undefined;
  },
  text: {
    nl: {
      title: 'Relatie zonder naam',
      why: 'Een bedrijf heeft een naam nodig, een persoon een naam en een voornaam. Anders is niet te zeggen wie het is.',
      says: ({ lacks }) =>
        lacks === 'naam'
          ? 'Er staan gegevens in deze rij, maar geen naam. Vul de naam in.'
          : 'Dit is een persoon zonder voornaam. Vul de voornaam in, of kijk of het type klopt.',
    },
    en: {
      title: 'Relation without a name',
      why: 'A company needs a name, a person a name and a first name. Otherwise nobody can tell who it is.',
      says: ({ lacks }) =>
        lacks === 'naam'
          ? 'There are data in this row, but no name. Fill in the name.'
          : 'This is a person without a first name. Fill in the first name, or see whether the type is right.',
    },
  },
  examples: {
    fine: [
      { row: { 'relatie.type': 'Bedrijf', 'relatie.naam': 'Bakkerij Voorbeeld' } },
      { row: { 'relatie.type': 'Persoon', 'relatie.naam': 'Peeters', 'relatie.voornaam': 'Els' } },
      { row: { 'relatie.status': 'Klant' } },
    ],
    caught: [
      { row: { 'relatie.type': 'Persoon', 'relatie.naam': 'Peeters' } },
      { row: { 'relatie.type': 'Bedrijf', 'relatie.klantcode': 'K001' } },
    ],
  },
};
