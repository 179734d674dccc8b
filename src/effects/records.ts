import type { Effect, EffectId } from '../model/effect.ts';
import { makesRecord } from '../model/match.ts';
import type { RowId } from '../model/table.ts';
import type { Meeting } from './meetings.ts';

// How many records are made, how many are recognised, and of how many the lists cannot tell. Each record counts once, however many rows name it.

type Ids = Record<'made' | 'recognised' | 'unknown', EffectId>;

const BEDRIJF: Ids = {
  made: 'new-bedrijven',
  recognised: 'recognised-bedrijven',
  unknown: 'unknown-bedrijven',
};
const PERSON: Ids = { made: 'new-personen', recognised: 'recognised-personen', unknown: 'unknown-personen' };

export function bedrijfEffects(met: readonly Meeting[]): Effect[] {
  return count(
    met.filter(({ as }) => as === 'bedrijf'),
    BEDRIJF,
  );
}

export function personEffects(met: readonly Meeting[]): Effect[] {
  return count(
    met.filter(({ as }) => as !== 'bedrijf'),
    PERSON,
  );
}

/** A record that an earlier row made counts as what it was there. */
function count(met: readonly Meeting[], ids: Ids): Effect[] {
  const groups = { made: new Group(), recognised: new Group(), unknown: new Group() };
  const of = new Map<string, Group>();
  for (const { identity, match, rows } of met) {
    let group = of.get(identity);
    if (group === undefined) {
      group = makesRecord(match)
        ? groups.made
        : match.outcome === 'recognised'
          ? groups.recognised
          : groups.unknown;
      of.set(identity, group);
    }
    group.add(identity, rows);
  }
  return (['made', 'recognised', 'unknown'] as const).map((what) => groups[what].effect(ids[what]));
}

class Group {
  readonly #identities = new Set<string>();
  readonly #rows = new Set<RowId>();

  add(identity: string, rows: readonly RowId[]): void {
    this.#identities.add(identity);
    for (const row of rows) this.#rows.add(row);
  }

  effect(id: EffectId): Effect {
    return { id, count: this.#identities.size, rows: [...this.#rows] };
  }
}
