import type { Dice } from './dice.ts';
import { drawDossierTruth } from './dossier-truth.ts';
import type { Draft } from './draft.ts';
import { DOSSIERS } from './faults/dossiers.ts';
import type { Fault } from './faults/fault.ts';
import { RENAMED } from './faults/headings.ts';
import { FAULTS } from './faults/list.ts';
import { MARKS } from './faults/marks.ts';
import { RECOGNITION } from './faults/recognition.ts';
import { type Lists, listsOf } from './lists.ts';
import { addNearMisses } from './near-misses.ts';
import { drawTemplateTruth } from './template-truth.ts';
import { drawTruth, type Truth } from './truth.ts';

// The sorts of cases: a file of webaanvragen, one for a template of an institute's own, one with lists from Coachview beside it, and one of
// bedrijven and personen. The seed says which.

export interface Sort {
  /** Seeds that leave this remainder are of this sort; the others are plain. */
  seeds?: number;
  draw(dice: Dice, size: number): Truth;
  lists?(draft: Draft): Lists;
  /** What can go wrong in it; of `own`, what goes wrong in this sort only, some always does. */
  faults(lists: Lists | undefined): { own: readonly Fault[]; also: readonly Fault[] };
}

const EVERY = 8;

const PLAIN: Sort = {
  draw(dice, size) {
    const truth = drawTruth(dice, size);
    addNearMisses(truth, dice);
    return truth;
  },
  faults: () => ({ own: [], also: FAULTS }),
};

const SORTS: readonly Sort[] = [
  PLAIN,
  {
    seeds: 1,
    draw(dice, size) {
      const truth = drawTemplateTruth(dice, size);
      addNearMisses(truth, dice);
      return truth;
    },
    faults: () => ({ own: MARKS, also: FAULTS }),
  },
  { seeds: 3, draw: drawDossierTruth, faults: () => ({ own: DOSSIERS, also: [] }) },
  {
    seeds: 5,
    draw: PLAIN.draw,
    lists: listsOf,
    faults: (lists) => ({
      own: lists === undefined ? [] : RECOGNITION.map((fault) => withLists(fault, lists)),
      also: RENAMED,
    }),
  },
];

function withLists(fault: (typeof RECOGNITION)[number], lists: Lists): Fault {
  return { ...fault, inject: (draft, dice) => fault.inject(draft, dice, lists) };
}

/** Everything that the generator can do to any file. */
export const ALL_FAULTS: readonly Pick<Fault, 'name' | 'ids' | 'back'>[] = [
  ...new Set([...FAULTS, ...MARKS, ...DOSSIERS, ...RECOGNITION]),
];

/** `fault`: only a sort in which it can be made. */
export function sortOf(seed: number, fault?: string): Sort {
  if (fault === undefined) return SORTS.find(({ seeds }) => seeds === seed % EVERY) ?? PLAIN;
  const isMeant = ({ name, ids }: Pick<Fault, 'name' | 'ids'>) => name.includes(fault) || ids.includes(fault);
  if (FAULTS.some(isMeant)) return PLAIN;
  const [, template, dossier, lists] = SORTS as readonly [Sort, Sort, Sort, Sort];
  if (MARKS.some(isMeant)) return template;
  if (DOSSIERS.some(isMeant)) return dossier;
  return RECOGNITION.some(isMeant) ? lists : PLAIN;
}
