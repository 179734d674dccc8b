import type { Dice } from './dice.ts';
import { drawDossierTruth } from './dossier-truth.ts';
import type { Asked, Draft } from './draft.ts';
import { DOSSIERS, WITHOUT_COMPANY } from './faults/dossiers.ts';
import type { Fault, ListFault } from './faults/fault.ts';
import { RENAMED } from './faults/headings.ts';
import { FAULTS } from './faults/list.ts';
import { MARKS } from './faults/marks.ts';
import { addMoodleNearMisses, MOODLE_FAULTS } from './faults/moodle.ts';
import { OFFICE } from './faults/office.ts';
import { RECOGNITION } from './faults/recognition.ts';
import { drawHabits } from './habits.ts';
import { type Lists, listsOf, noLists } from './lists.ts';
import { addNearMisses } from './near-misses.ts';
import { drawOfficeTruth } from './office-truth.ts';
import { drawTemplateTruth } from './template-truth.ts';
import { drawTruth, type Truth } from './truth.ts';

// The sorts of cases: a file of webaanvragen, one for a template of an institute's own, one of which users for Moodle are made, one of bedrijven
// and personen, one with lists from Coachview beside it, and the clients of an accountant's office. The seed says which.

type AnyFault = Fault | ListFault;

export interface Sort {
  /** Seeds that leave this remainder are of this sort; the others are plain. */
  seeds?: number;
  draw(dice: Dice, size: number): Truth;
  /** What stands beside the file. */
  lists?(draft: Draft): Lists | undefined;
  /** The file for another system that is made of it. */
  asks?(dice: Dice): Asked;
  /** What can go wrong in it; of `own`, what goes wrong in this sort only, some always does. */
  faults: { own: readonly AnyFault[]; also: readonly Fault[] };
}

const EVERY = 8;
/** So many imports of dossiers have lists beside them. */
const WITH_LISTS = 0.5;

const PLAIN: Sort = {
  draw(dice, size) {
    const truth = drawTruth(dice, size);
    addNearMisses(truth, dice);
    return truth;
  },
  faults: { own: [], also: FAULTS },
};

const TEMPLATE: Sort = {
  seeds: 1,
  draw(dice, size) {
    const truth = drawTemplateTruth(dice, size);
    addNearMisses(truth, dice);
    return truth;
  },
  faults: { own: MARKS, also: FAULTS },
};

const MOODLE: Sort = {
  seeds: 2,
  draw(dice, size) {
    const habits = drawHabits(dice);
    // Coachview and Moodle recognise people by the ExternID; without one everybody would be told of.
    const externIds = habits.externIds === 'none' ? ('zeros' as const) : habits.externIds;
    const truth = drawTruth(dice, size, { ...habits, externIds });
    addNearMisses(truth, dice);
    return truth;
  },
  lists(draft) {
    const lists = noLists();
    addMoodleNearMisses(draft, lists);
    return lists;
  },
  asks: (dice) => ({
    form: 'moodle',
    choices: dice.pick([
      { gebruikersnaam: 'email' },
      { gebruikersnaam: 'externid' },
      // Names hold signs that are left out then, and nobody has the initials and the name of another.
      { gebruikersnaam: 'voorletters', tekens: 'weglaten' },
    ]),
  }),
  faults: { own: MOODLE_FAULTS, also: [] },
};

const DOSSIER: Sort = {
  seeds: 3,
  draw: drawDossierTruth,
  lists: (draft) => (draft.dice.chance(WITH_LISTS) ? listsOf(draft) : undefined),
  faults: { own: [...DOSSIERS, WITHOUT_COMPANY.supposed, WITHOUT_COMPANY.known], also: [] },
};

const LISTS: Sort = {
  seeds: 5,
  draw: PLAIN.draw,
  lists: listsOf,
  faults: { own: RECOGNITION, also: RENAMED },
};

const OFFICES: Sort = { seeds: 6, draw: drawOfficeTruth, faults: { own: OFFICE, also: [] } };

const SORTS: readonly Sort[] = [PLAIN, TEMPLATE, MOODLE, DOSSIER, LISTS, OFFICES];

/** What can be done with these lists beside the file, or without any. */
export function faultsOf(
  { faults }: Sort,
  lists: Lists | undefined,
): { own: Fault[]; also: readonly Fault[] } {
  const isPossible = (fault: AnyFault) =>
    lists === undefined ? fault !== WITHOUT_COMPANY.known : fault !== WITHOUT_COMPANY.supposed;
  const given = lists ?? noLists();
  const own = faults.own
    .filter(isPossible)
    .map((fault): Fault => ({ ...fault, inject: (draft, dice) => fault.inject(draft, dice, given) }));
  return { own, also: faults.also };
}

/** Everything that the generator can do to any file. */
export const ALL_FAULTS: readonly Pick<Fault, 'name' | 'ids' | 'back'>[] = [
  ...new Set(SORTS.flatMap(({ faults }) => [...faults.own, ...faults.also])),
];

/** `fault`: the first sort in which it can be made. */
export function sortOf(seed: number, fault?: string): Sort {
  if (fault === undefined) return SORTS.find(({ seeds }) => seeds === seed % EVERY) ?? PLAIN;
  const isMeant = ({ name, ids }: Pick<Fault, 'name' | 'ids'>) => name.includes(fault) || ids.includes(fault);
  return SORTS.find(({ faults }) => [...faults.own, ...faults.also].some(isMeant)) ?? PLAIN;
}
