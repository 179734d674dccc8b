import { headingOf } from '../../layouts/heading-of.ts';
import { categoryPairs } from '../../model/field.ts';
import type { RowCheck } from '../check.ts';
import { quote } from '../quote.ts';

// A category without its group, or a group without a category. Coachview: of each set both are filled, or neither.

const PAIRS = [...categoryPairs('bedrijf'), ...categoryPairs('persoon')];

type Facts = { lacks: 'group' | 'category'; heading: string; shown: string };

export const halfCategory: RowCheck<Facts> = {
  id: 'half-category',
  scope: 'row',
  severity: 'error',
  reads: PAIRS.flat(),
  silent: { byFilled: PAIRS.flat() },
  look: (row) =>
    PAIRS.flatMap(([group, category]) => {
      if (row.has(group) === row.has(category)) return [];
      const [there, missing] = row.has(group) ? [group, category] : [category, group];
      const lacks = missing === group ? 'group' : 'category';
      const facts: Facts = { lacks, heading: headingOf(there), shown: row.text(there).trim() };
      return [{ facts, field: missing }];
    }),
  text: {
    nl: {
      title: 'Halve categorie',
      why: 'Coachview vraagt bij elke categorie ook de categoriegroep, en andersom. Het een zonder het ander kan nergens heen.',
      says: ({ lacks, heading, shown }) =>
        lacks === 'category'
          ? `${heading} is ${quote(shown)}, maar de categorie erbij is leeg. Vul de categorie in of maak de groep leeg.`
          : `${heading} is ${quote(shown)}, maar de categoriegroep erbij is leeg. Vul de groep in of maak de categorie leeg.`,
    },
    en: {
      title: 'Half a category',
      why: 'Coachview asks the group with every category, and the reverse. One without the other has nowhere to go.',
      says: ({ lacks, heading, shown }) =>
        lacks === 'category'
          ? `${heading} is ${quote(shown)}, but its category is empty. Fill in the category or empty the group.`
          : `${heading} is ${quote(shown)}, but its category group is empty. Fill in the group or empty the category.`,
    },
  },
  examples: {
    fine: [
      { row: { 'bedrijf.categorieGroep': 'Branche', 'bedrijf.categorie': 'Bouw' } },
      { row: { 'persoon.achternaam': 'Jansen' } },
    ],
    caught: [
      { row: { 'bedrijf.categorieGroep': 'Branche', 'bedrijf.categorie2': 'Bouw' } },
      { row: { 'persoon.categorie5': 'Nieuwsbrief' } },
    ],
  },
};
