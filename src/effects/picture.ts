import type { Effect, EffectId, Fate, Picture } from '../model/effect.ts';
import { headcount, namedIn } from './effects.ts';
import type { Meeting } from './meetings.ts';
import type { Told } from './told.ts';

// The import in one picture: rows, webaanvragen, and how many records are recognised, made, or not to be known. The counts are those of the effects.

export function pictureOf(told: Told, met: readonly Meeting[], effects: readonly Effect[]): Picture {
  const count = (id: EffectId) => effects.find((effect) => effect.id === id)?.count ?? 0;
  const fate = (kind: 'bedrijven' | 'personen'): Fate => ({
    recognised: count(`recognised-${kind}`),
    made: count(`new-${kind}`),
    near: nearOnes(met.filter(({ as }) => (as === 'bedrijf') === (kind === 'bedrijven'))),
    unknown: count(`unknown-${kind}`),
  });
  const deelnemers = count('deelnemers');
  const [byHand, waitingList] = [count('opleiding-by-hand'), count('waiting-list')];
  const unknown = unknownCourses(told);
  return {
    rows: told.webaanvragen.reduce((sum, { rows }) => sum + rows.length, 0),
    webaanvragen: told.webaanvragen.length,
    deelnemers,
    bedrijven: fate('bedrijven'),
    personen: fate('personen'),
    opleidingen: { recognised: deelnemers - byHand - waitingList - unknown, byHand, waitingList, unknown },
  };
}

/** Records that are made although one that differs only in writing is there; each once, by the row that makes it. */
function nearOnes(met: readonly Meeting[]): number {
  const first = new Map<string, Meeting>();
  for (const one of met) if (!first.has(one.identity)) first.set(one.identity, one);
  return [...first.values()].filter(({ match }) => match.outcome === 'near').length;
}

function unknownCourses(told: Told): number {
  return told.webaanvragen.reduce((sum, { rows }) => {
    const named = namedIn(told, rows);
    if (named === undefined) return sum;
    const match = told.matches(named)?.opleiding;
    return match === undefined || match.outcome === 'unknown' ? sum + headcount(told, rows) : sum;
  }, 0);
}
