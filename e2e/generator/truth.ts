import { WEBAANVRAGEN } from '../../src/layouts/webaanvragen.ts';
import { type FieldPath, PERSON_PARTS, type PersonRole } from '../../src/model/field.ts';
import type { Layout } from '../../src/model/layout.ts';
import type { Dice } from './dice.ts';
import { drawHabits, type Habits } from './habits.ts';
import { type Company, People, type Person } from './people.ts';
import { COURSES, REMARKS } from './vocabulary.ts';

// The clean table: what the user meant, cell for cell as Coachview wants it. No check may find an error or a warning in it.

export const HEADINGS = WEBAANVRAGEN.columns.map((column) => column.heading);
const PLACES = new Map(
  WEBAANVRAGEN.columns.flatMap((c, at): [FieldPath, number][] => (c.field ? [[c.field, at]] : [])),
);

/** Place of a field in the layout. */
export function at(field: FieldPath): number {
  const place = PLACES.get(field);
  if (place === undefined) throw new RangeError(field);
  return place;
}

export interface TruthRow {
  /** By place in the layout. */
  texts: string[];
  /** Rows of one webaanvraag share it, also where there is no number to show it. */
  bundle: number;
  company?: Company;
  contact?: Person;
  participant?: Person;
}
export interface Truth {
  layout: Layout;
  habits: Habits;
  rows: TruthRow[];
  /** Checks whose proposals are refused: what they would take away belongs in this file. */
  refused?: readonly string[];
}

/** Coachview's most participants in one webaanvraag. */
const MOST = 10;

export function drawTruth(dice: Dice, size: number, habits: Habits = drawHabits(dice)): Truth {
  const people = new People(dice, habits);
  const rows: TruthRow[] = [];
  const companies: { company: Company; contact: Person }[] = [];
  let bundle = 0;
  const orders = dice.chance(0.3) ? 'Ja' : 'Nee';

  const add = (
    company: Company | undefined,
    contact: Person | undefined,
    count: number,
    yes: boolean,
    course: readonly [string, string],
  ) => {
    bundle += 1;
    const reference = dice.chance(0.5)
      ? dice.pick([`PO-${dice.int(10_000, 99_999)}`, `45${dice.digits(8)}`])
      : '';
    for (let n = 0; n < Math.max(1, count) && rows.length < size; n++) {
      const participant = n < count ? people.person(company?.belgian ?? false) : undefined;
      const row: TruthRow = { texts: HEADINGS.map(() => ''), bundle };
      if (company) row.company = company;
      if (contact) row.contact = contact;
      if (participant) row.participant = participant;
      const put = (field: FieldPath, text: string) => {
        row.texts[at(field)] = text;
      };
      put('webaanvraagNr', numberOf(bundle, habits));
      put('opleiding.code', course[0]);
      if (habits.courseNames) put('opleiding.naam', course[1]);
      put('referentieNrKlant', reference);
      if (dice.chance(0.15)) put('opmerking', dice.pick(REMARKS));
      put('contactpersoonIsDeelnemer', yes ? 'Ja' : 'Nee');
      put('aanvraagIsOrder', orders);
      for (const [field, text] of Object.entries(company?.texts ?? {})) put(field as FieldPath, text);
      putPerson(put, 'contactpersoon', contact);
      putPerson(put, 'deelnemer', participant);
      rows.push(row);
    }
  };

  while (rows.length < size) {
    const course = dice.pick(COURSES);
    const known = dice.chance(0.15) && companies.length > 0 ? dice.pick(companies) : undefined;
    if (known === undefined && dice.chance(0.08)) {
      // A private person, whose row has no bedrijf.
      add(undefined, people.person(dice.chance(habits.belgian)), 0, true, course);
      continue;
    }
    const company = known?.company ?? people.company();
    const contact = known?.contact ?? people.person(company.belgian);
    const isAlone = habits.numbers === 'none';
    // Who takes part himself does so once: the next webaanvraag of his company has him as contactpersoon only.
    const yes = known === undefined && dice.chance(isAlone ? 0.2 : 0.3);
    if (known === undefined) companies.push({ company, contact });
    if (isAlone) add(company, contact, yes ? 0 : 1, yes, course);
    else if (yes && dice.chance(0.5)) add(company, contact, 0, true, course);
    else if (dice.chance(size > 40 ? 0.04 : 0)) {
      // More people than fit in one webaanvraag: a full one and the rest.
      add(company, contact, yes ? MOST - 1 : MOST, yes, course);
      add(company, contact, dice.int(1, 6), false, course);
    } else
      add(
        company,
        dice.chance(0.9) || yes ? contact : undefined,
        dice.int(1, yes ? MOST - 1 : dice.pick([2, 4, MOST])),
        yes,
        course,
      );
  }
  return { layout: WEBAANVRAGEN, habits, rows };
}

function putPerson(
  put: (field: FieldPath, text: string) => void,
  role: PersonRole,
  person: Person | undefined,
): void {
  for (const part of PERSON_PARTS) put(`${role}.${part}`, person?.texts[part] ?? '');
}

function numberOf(bundle: number, { numbers }: Habits): string {
  switch (numbers) {
    case 'none':
      return '';
    case 'plain':
      return String(1000 + bundle);
    case 'prefixed':
      return `WA-${String(bundle).padStart(4, '0')}`;
    default:
      return String(1000 + bundle).padStart(5, '0');
  }
}
