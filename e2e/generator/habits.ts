import type { Dice } from './dice.ts';

// How one institute keeps its list: what it fills in, and in which notation.

/** A file is consistent in itself. */
export interface Habits {
  /** Share of Belgian companies; their people's land is then always filled. */
  belgian: number;
  externIds: 'zeros' | 'letters' | 'none';
  externSource: string;
  numbers: 'zeros' | 'plain' | 'prefixed' | 'none';
  phones: 'joined' | 'dashed' | 'international' | 'spaced';
  addresses: boolean;
  births: boolean;
  lands: boolean;
  freeField: string;
  courseNames: boolean;
}

export function drawHabits(dice: Dice): Habits {
  const belgian = dice.pick([0, 0, 0.15, 0.5]);
  return {
    belgian,
    externIds: dice.pick(['zeros', 'zeros', 'letters', 'none']),
    externSource: dice.pick(['AFAS', 'crm', 'Exact Online', 'Personeel']),
    numbers: dice.pick(['zeros', 'zeros', 'plain', 'prefixed', 'none']),
    phones: dice.pick(['joined', 'joined', 'dashed', 'international', 'spaced']),
    addresses: belgian > 0 || dice.chance(0.6),
    births: dice.chance(0.85),
    lands: belgian > 0 || dice.chance(0.5),
    freeField: dice.chance(0.4) ? dice.pick(['VrijveldFunctie', 'VrijveldAfdeling2']) : '',
    courseNames: dice.chance(0.6),
  };
}
