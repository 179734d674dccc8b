import type { Change } from '../../model/edit.ts';
import type { FieldPath } from '../../model/field.ts';
import type { ReferenceField } from '../../model/reference.ts';
import { quote } from '../quote.ts';
import type { MatchCheck } from './match-check.ts';
import { recordName } from './record-name.ts';

// A persoon whom Coachview will recognise and who has a bedrijf there, in a row without one. The import then takes the link away, and nobody asked
// for that. Without the list it can only be supposed: loses-company.

/** By which a row names a bedrijf at all. */
const NAMING = ['bedrijf.externId', 'bedrijf.id', 'bedrijf.naam', 'bedrijf.emailadres'] as const;

type Facts = {
  name: string;
  /** Of the bedrijf, by its name or else by its id in Coachview. */
  bedrijf: string;
  /** What makes the row name it; empty when the list of bedrijven has no key for it, or the file no columns. */
  becomes: { field: FieldPath; text: string }[];
};

export const unlinksCompany: MatchCheck<Facts> = {
  id: 'unlinks-company',
  scope: 'match',
  only: 'dossier',
  severity: 'error',
  look({ row, matches: { persoon }, record, hasColumn }) {
    if (persoon?.linkedTo === undefined || NAMING.some((field) => row.has(field))) return [];
    const { record: place, bedrijf } = persoon;
    const text = (field: ReferenceField) =>
      bedrijf === undefined ? '' : record('bedrijf', bedrijf, field).trim();
    const parts = [
      { field: 'bedrijf.externId', text: text('externId') },
      { field: 'bedrijf.externSource', text: text('externSource') },
      { field: 'bedrijf.naam', text: text('naam') },
    ] as const;
    // Coachview recognises a bedrijf by its whole key only: a name alone would make a second one.
    const becomes = parts.every((part) => part.text !== '' && hasColumn(part.field)) ? [...parts] : [];
    const facts = { name: recordName(record, 'deelnemer', place), bedrijf: persoon.linkedTo, becomes };
    return [{ facts, row: row.id, field: 'bedrijf.naam' }];
  },
  mend: {
    trust: ({ becomes }) => (becomes.length > 0 ? 'ask' : undefined),
    changes: ({ becomes }, { row }, { columnOf }) =>
      becomes.flatMap(({ field, text }): Change[] => {
        const column = columnOf(field);
        return row === undefined || column === undefined ? [] : [{ kind: 'cell', row, column, text }];
      }),
  },
  text: {
    nl: {
      title: 'De koppeling met het bedrijf wordt verwijderd',
      why: 'In Coachview hoort deze persoon bij een bedrijf. Een rij zonder bedrijfsgegevens haalt die koppeling weg; het bedrijf zelf blijft.',
      says: ({ name, bedrijf }) =>
        `${quote(name)} hoort in Coachview bij ${quote(bedrijf)}, en hier staat geen bedrijf. Herhaal de gegevens van het bedrijf in deze rij.`,
      does: ({ bedrijf }) => `Vul de sleutel en de naam van ${quote(bedrijf)} in`,
    },
    en: {
      title: 'The link with the company will be removed',
      why: 'In Coachview this persoon belongs to a bedrijf. A row without data of a bedrijf takes that link away; the bedrijf itself stays.',
      says: ({ name, bedrijf }) =>
        `${quote(name)} belongs to ${quote(bedrijf)} in Coachview, and there is no bedrijf here. Repeat the data of the bedrijf in this row.`,
      does: ({ bedrijf }) => `Fill in the key and the name of ${quote(bedrijf)}`,
    },
  },
  examples: {
    fine: [
      {
        lists: { persoon: [{ ...listed(), bedrijfId: 'b1' }] },
        row: { ...inRow(), 'bedrijf.externId': '9', 'bedrijf.externSource': 'crm' },
      },
      // A private person there too.
      { lists: { persoon: [{ ...listed(), bedrijfId: '' }] }, row: inRow() },
      // The list does not say.
      { lists: { persoon: [listed()] }, row: inRow() },
      // Somebody else's source: nobody is recognised.
      {
        lists: { persoon: [{ ...listed(), bedrijfId: 'b1' }] },
        row: { ...inRow(), 'persoon.externSource': 'sap' },
      },
    ],
    caught: [
      {
        lists: {
          persoon: [{ ...listed(), bedrijfId: 'B1' }],
          bedrijf: [{ id: 'b1', naam: 'Jansen Bouw', externId: '007', externSource: 'crm' }],
        },
        row: inRow(),
        mended: {
          ...inRow(),
          'bedrijf.externId': '007',
          'bedrijf.externSource': 'crm',
          'bedrijf.naam': 'Jansen Bouw',
        },
      },
      {
        lists: { persoon: [{ ...listed(), externId: 'A12', 'bedrijf.naam': 'Jansen Bouw' }] },
        row: { ...inRow(), 'persoon.externId': 'a12', 'bedrijf.adres.landCode': 'NL' },
      },
      {
        lists: { persoon: [{ id: '10442', achternaam: 'Bakker', bedrijfId: 'b1' }] },
        row: { 'persoon.id': '10442', 'persoon.achternaam': 'Bakker' },
      },
    ],
  },
};

function listed() {
  return { externId: '12', externSource: 'hr', achternaam: 'Bakker' };
}

function inRow() {
  return { 'persoon.externId': '12', 'persoon.externSource': 'hr', 'persoon.achternaam': 'Bakker' };
}
