import { headingOf } from '../../layouts/heading-of.ts';
import { type FieldPath, freeFieldPairs, REQUEST_ROLES } from '../../model/field.ts';
import type { RowCheck } from '../check.ts';
import { quote } from '../quote.ts';

// The code of a free field without its value, or the reverse.

const PAIRS: readonly (readonly [code: FieldPath, value: FieldPath])[] = [
  ...REQUEST_ROLES.map((role) => [`${role}.vrijveldCode`, `${role}.vrijveldWaarde`] as const),
  ...freeFieldPairs('bedrijf'),
  ...freeFieldPairs('persoon'),
];

type Facts = { lacks: 'value' | 'code'; heading: string; shown: string };

export const halfFreeField: RowCheck<Facts> = {
  id: 'half-free-field',
  scope: 'row',
  severity: 'error',
  reads: PAIRS.flat(),
  silent: { byFilled: PAIRS.flat() },
  look(row) {
    return PAIRS.flatMap(([code, value]) => {
      if (row.has(code) === row.has(value)) return [];
      const [there, missing] = row.has(code) ? [code, value] : [value, code];
      const lacks = missing === value ? 'value' : 'code';
      const facts: Facts = { lacks, heading: headingOf(there), shown: row.text(there).trim() };
      return [{ facts, field: missing }];
    });
  },
  text: {
    nl: {
      title: 'Half vrij veld',
      why: 'Coachview zet de waarde in het vrije veld met die code. Het een zonder het ander kan nergens heen.',
      says: ({ lacks, heading, shown }) =>
        lacks === 'value'
          ? `${heading} is ${quote(shown)}, maar de waarde is leeg. Vul de waarde in of maak de code leeg.`
          : `${heading} is ${quote(shown)}, maar de code is leeg. Vul de code in of maak de waarde leeg.`,
    },
    en: {
      title: 'Half a free field',
      why: 'Coachview puts the value in the free field with that code. One without the other has nowhere to go.',
      says: ({ lacks, heading, shown }) =>
        lacks === 'value'
          ? `${heading} is ${quote(shown)}, but the value is empty. Fill in the value or empty the code.`
          : `${heading} is ${quote(shown)}, but the code is empty. Fill in the code or empty the value.`,
    },
  },
  examples: {
    fine: [
      { row: { 'deelnemer.vrijveldCode': 'VrijveldDieet', 'deelnemer.vrijveldWaarde': 'geen' } },
      { row: { 'deelnemer.achternaam': 'Jansen' } },
    ],
    caught: [
      { row: { 'deelnemer.vrijveldCode': 'VrijveldDieet' } },
      { row: { 'contactpersoon.vrijveldWaarde': 'geen' } },
      { row: { 'bedrijf.vrijveldCode3': 'VrijveldKlantnummer' } },
    ],
  },
};
