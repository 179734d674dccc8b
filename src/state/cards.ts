import type { WebaanvraagCard } from '../engine/shown.ts';
import { engine, showTrouble } from './engine.ts';
import { type CardFilter, known, type Totals } from './known.ts';

// Webaanvragen for the preview: some cards at a time, and totals that are counted in the background.

/** Cards asked at a time while counting; small enough that the engine answers other questions in between. */
const COUNTED_AT_ONCE = 500;
/** Coachview takes no more participants in one webaanvraag. */
export const MOST_PARTICIPANTS = 10;

export function loadCards(from: number, to: number): Promise<WebaanvraagCard[]> {
  return engine().ask('webaanvragen', from, to);
}

export function showCards(cardFilter: CardFilter): void {
  known.setState({ cardFilter });
}

/** Counts all webaanvragen of this revision, unless that was done; stops when the data change meanwhile. */
export async function countCards(): Promise<void> {
  const { summary, totals, generation } = known.getState();
  if (summary === undefined || totals?.revision === summary.revision) return;
  const { revision, webaanvragen } = summary;
  const isStale = () => {
    const now = known.getState();
    return now.summary?.revision !== revision || now.generation !== generation;
  };
  const companies = new Set<string>();
  const counted: Totals = {
    revision,
    partial: true,
    participants: 0,
    companies: 0,
    orders: [],
    waiting: [],
    overfull: [],
    trouble: [],
  };
  try {
    for (let from = 0; from < webaanvragen; from += COUNTED_AT_ONCE) {
      const cards = await loadCards(from, from + COUNTED_AT_ONCE);
      if (isStale()) return;
      for (const [at, card] of cards.entries()) add(counted, companies, card, from + at);
    }
    known.setState({ totals: { ...counted, companies: companies.size, partial: false } });
  } catch (reason) {
    showTrouble(reason);
  }
}

function add(totals: Totals, companies: Set<string>, card: WebaanvraagCard, at: number): void {
  totals.participants += card.count;
  if (card.company !== '') companies.add(card.company);
  if (card.isOrder) totals.orders.push(at);
  if (card.waitingListOnly) totals.waiting.push(at);
  if (card.count > MOST_PARTICIPANTS) totals.overfull.push(at);
  if (card.worst === 'error') totals.trouble.push(at);
}

/** Places of the webaanvragen that the filter shows; undefined when it shows all. */
export function cardsShown(totals: Totals | undefined, filter: CardFilter): number[] | undefined {
  return filter === 'all' ? undefined : totals?.[filter];
}
