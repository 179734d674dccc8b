import type { RegroupRequest } from '../engine/face.ts';
import type { CardFilter, CardPage, EffectDetails } from '../engine/shown-matches.ts';
import type { EffectId } from '../model/effect.ts';
import { engine, showTrouble } from './engine.ts';
import { ALL_REQUESTS, type Known, known, type Requests } from './known.ts';
import { change } from './work.ts';

// The webaanvragen of the preview: what the import will do, which of them are shown, and rows that go to another one.

/** Coachview takes no more participants in one webaanvraag. */
export const MOST_PARTICIPANTS = 10;

/** Counts what the import will do, unless that was done for these data; an overtaken answer is dropped. */
export async function countEffects(): Promise<void> {
  const { summary, effects, generation } = known.getState();
  if (summary === undefined || effects?.revision === summary.revision) return;
  try {
    const counted = await engine().ask('effects');
    const now = known.getState();
    if (now.generation === generation && now.summary?.revision === counted.revision)
      known.setState({ effects: counted });
  } catch (reason) {
    showTrouble(reason);
  }
}

export function effectDetails(effect: EffectId, from: number, to: number): Promise<EffectDetails> {
  return engine().ask('effectDetails', effect, from, to);
}

function patch(more: Partial<Requests>): void {
  known.setState((now) => ({ requests: { ...now.requests, ...more } }));
}

export function showAs(as: Requests['as']): void {
  patch({ as });
}

export function showOnly(filter: CardFilter): void {
  patch({ filter, effect: undefined });
}

/** The same one again shows all. */
export function showEffect(effect: EffectId): void {
  const isOpen = known.getState().requests.effect === effect;
  patch({ effect: isOpen ? undefined : effect, filter: 'all' });
}

export function searchRequests(search: string): void {
  patch({ search });
}

export function showAllRequests(): void {
  patch({ ...ALL_REQUESTS, as: known.getState().requests.as });
}

/** The webaanvragen that are shown now, by their places among them. */
export function loadCards(from: number, to: number, search?: string): Promise<CardPage> {
  const { requests } = known.getState();
  const wanted = search ?? requests.search;
  return engine().ask('cards', {
    from,
    to,
    // Whoever looks for one, looks among all.
    ...(search === undefined ? { filter: requests.filter } : {}),
    ...(search === undefined && requests.effect !== undefined ? { effect: requests.effect } : {}),
    ...(wanted.trim() === '' ? {} : { search: wanted.trim() }),
  });
}

/** Whether there is a column for the numbers by which rows are bundled. */
export function canRegroup({ summary }: Known): boolean {
  const column = summary?.columns.find(({ field }) => field === 'webaanvraagNr');
  return column !== undefined && (column.verdict !== 'missing' || column.confirmed);
}

export function regroup(request: RegroupRequest): Promise<void> {
  return change('made', () => engine().change('regroup', request));
}
