import { BEDRIJVEN_PERSONEN } from '../../src/layouts/bedrijven-personen.ts';
import { categoryPairs, type FieldPath, freeFieldPairs, PERSON_PARTS } from '../../src/model/field.ts';
import type { Dice } from './dice.ts';
import { drawHabits } from './habits.ts';
import { type Company, People } from './people.ts';
import type { Truth, TruthRow } from './truth.ts';

// A clean table of Coachview's other import: bedrijven with their personen, each with a key, the bedrijf repeated on the row of each of its
// people.

const PLACES = new Map(
  BEDRIJVEN_PERSONEN.columns.flatMap((c, at): [FieldPath, number][] => (c.field ? [[c.field, at]] : [])),
);
const MOST_PEOPLE = 6;

export function drawDossierTruth(dice: Dice, size: number): Truth {
  const drawn = drawHabits(dice);
  const habits = { ...drawn, externIds: drawn.externIds === 'none' ? ('letters' as const) : drawn.externIds };
  const people = new People(dice, habits);
  const rows: TruthRow[] = [];
  while (rows.length < size) {
    const company = people.company();
    const branch = dice.pick(['Bouw', 'Zorg', 'Industrie', '']);
    const count = dice.int(0, MOST_PEOPLE);
    for (let n = 0; n < Math.max(1, count) && rows.length < size; n++)
      rows.push(
        rowOf(company, count === 0 ? undefined : people.person(company.belgian), branch, rows.length),
      );
  }
  return { layout: BEDRIJVEN_PERSONEN, habits, rows };
}

function rowOf(
  company: Company,
  participant: TruthRow['participant'],
  branch: string,
  bundle: number,
): TruthRow {
  const texts = BEDRIJVEN_PERSONEN.columns.map(() => '');
  const put = (field: FieldPath, text: string | undefined) => {
    const place = PLACES.get(field);
    if (place !== undefined) texts[place] = text ?? '';
  };
  for (const [field, text] of Object.entries(company.texts)) put(field as FieldPath, text);
  const [group, category] = categoryPairs('bedrijf')[0]!;
  if (branch !== '') {
    put(group, 'Branche');
    put(category, branch);
  }
  for (const part of PERSON_PARTS) put(`persoon.${part}`, participant?.texts[part]);
  const [code, value] = freeFieldPairs('persoon')[0]!;
  put(code, participant?.texts.vrijveldCode);
  put(value, participant?.texts.vrijveldWaarde);
  return { texts, bundle, company, ...(participant && { participant }) };
}
