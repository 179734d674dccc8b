import { CHECKS } from '../../src/checks/list.ts';
import { type Case, isBuilt } from './case.ts';
import { Dice } from './dice.ts';
import { Draft } from './draft.ts';
import { COMPARED, type Fault, PHASES } from './faults/fault.ts';
import { FAULTS } from './faults/list.ts';
import type { Habits } from './habits.ts';
import { at, drawTruth } from './truth.ts';
import { writeXlsx } from './write-xlsx.ts';

// The worst file: one workbook with everything wrong that a workbook can have and that can be mended, on top of a truth that mending must
// give back. The same each time.

const CONTAINER = 'raw-xlsx';
/** One in which every fault finds room, and none takes away what nobody can give back. */
const SEED = 10;
const ROWS = 300;

/** An institute that fills in everything, so that there is something to damage. */
const HABITS: Habits = {
  belgian: 0.2,
  externIds: 'zeros',
  externSource: 'AFAS',
  numbers: 'zeros',
  phones: 'joined',
  addresses: true,
  births: true,
  lands: true,
  freeField: 'VrijveldFunctie',
  courseNames: false,
};
/** What two faults need whole. */
const WHOLE = (['bedrijf.telefoonnummer', 'bedrijf.emailadres', 'contactpersoon.geboorteDatum'] as const).map(
  at,
);

const HAS_MEND = new Set(CHECKS.filter(({ mend }) => mend !== undefined).map(({ id }) => id));

/** Faults of which a mend gives back what was there. */
export const MENDABLE: readonly Fault[] = FAULTS.filter(
  ({ back, only, ids }) =>
    back !== 'no' &&
    isBuilt({ ids }) &&
    ids.every((id) => HAS_MEND.has(id)) &&
    (only?.includes(CONTAINER) ?? true),
);

export function worstCase(seed = SEED): Case {
  const dice = new Dice(seed);
  const truth = drawTruth(dice, ROWS, HABITS);
  const draft = new Draft(truth, CONTAINER, dice);
  draft.reserve(WHOLE);
  const injected = PHASES.flatMap((phase) => {
    if (phase === 'columns') {
      draft.release(WHOLE);
      draft.disclaim(COMPARED);
    }
    return MENDABLE.filter((fault) => fault.phase === phase).flatMap((fault) => {
      const made = fault.inject(draft, dice);
      return made === undefined ? [] : [{ ...made, fault }];
    });
  });
  const bytes = writeXlsx(draft, {
    strings: 'shared',
    numbers: false,
    scientific: false,
    zeroFormats: false,
    dates: '',
  });
  return {
    seed,
    truth,
    draft,
    injected,
    file: { name: 'ergste.xlsx', bytes },
    lists: [],
    written: CONTAINER,
  };
}
