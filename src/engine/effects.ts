import { effectsOf } from '../effects/effects.ts';
import { meetings } from '../effects/meetings.ts';
import { pictureOf } from '../effects/picture.ts';
import type { Told } from '../effects/told.ts';
import type { Effect, EffectId, Picture } from '../model/effect.ts';
import type { RowId } from '../model/table.ts';
import { recordView } from './match-views.ts';
import { matchesOf } from './matching.ts';
import { fieldText, type Memory, oncePerRevision } from './memory.ts';
import type { EffectDetails, EffectsView } from './shown-matches.ts';

// What the import will do, as the file and the lists stand now; counted when somebody asks, once for each revision.

function effectsNow(memory: Memory): { effects: readonly Effect[]; picture: Picture } {
  return oncePerRevision(memory, 'effects', () => {
    const { bedrijf, persoon } = memory.matching?.references ?? {};
    const told: Told = {
      webaanvragen: memory.webaanvragen,
      text: (row, field) => fieldText(memory, row, field),
      matches: (row) => matchesOf(memory, row),
      ...(bedrijf === undefined ? {} : { bedrijven: bedrijf }),
      ...(persoon === undefined ? {} : { personen: persoon }),
    };
    const met = meetings(told);
    const effects = effectsOf(told, met);
    return { effects, picture: pictureOf(told, met, effects) };
  });
}

export function rowsOfEffect(memory: Memory, id: EffectId): readonly RowId[] {
  return effectsNow(memory).effects.find((effect) => effect.id === id)?.rows ?? [];
}

export function effectsView(memory: Memory): EffectsView {
  const { effects, picture } = effectsNow(memory);
  return {
    revision: memory.revision,
    effects: effects.map(({ id, count, rows }) => ({ id, count, rows: rows.length })),
    picture,
  };
}

export function effectDetails(memory: Memory, id: EffectId, from: number, to: number): EffectDetails {
  const { changed = [], merges = [] } = effectsNow(memory).effects.find((effect) => effect.id === id) ?? {};
  const [first, last] = [Math.max(0, from), Math.max(0, to)];
  const { matching } = memory;
  const kind = id === 'changed-bedrijven' ? 'bedrijf' : 'persoon';
  return {
    revision: memory.revision,
    total: changed.length + merges.length,
    changed:
      matching === undefined
        ? []
        : changed
            .slice(first, last)
            .map((one) => ({ ...one, kind, record: recordView(matching, kind, one.record) })),
    merges: merges.slice(first, last),
  };
}
