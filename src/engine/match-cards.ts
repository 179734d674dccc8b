import type { Trouble, WebaanvraagCheck } from '../checks/check.ts';
import { KINDS } from '../kinds/list.ts';
import type { FieldPath } from '../model/field.ts';
import { makesRecord, type Owner } from '../model/match.ts';
import type { RowId } from '../model/table.ts';
import type { Webaanvraag } from '../model/webaanvraag.ts';
import { card } from './cards.ts';
import { rowsOfEffect } from './effects.ts';
import { RANK, type RowFlag } from './flag.ts';
import { findingView } from './listing.ts';
import { markRows } from './marks.ts';
import { courseView, matchView } from './match-views.ts';
import { matchesOf } from './matching.ts';
import { fieldText, type Memory, oncePerRevision } from './memory.ts';
import type { CardFilter, CardPage, CardRequest, MatchedCard } from './shown-matches.ts';

// Webaanvragen with their recognition, in pages: filtered, and the troubled ones on top.

const OWNERS: readonly Owner[] = ['bedrijf', 'contactpersoon', 'deelnemer'];
const FILTERS: readonly CardFilter[] = ['all', 'trouble', 'orders', 'waiting', 'new', 'near', 'unknown'];
const TROUBLES: readonly Trouble[] = ['torn', 'overfull', 'contradictory'];
const SEARCHED: readonly FieldPath[] = [
  'webaanvraagNr',
  'bedrijf.naam',
  'contactpersoon.voornaam',
  'contactpersoon.achternaam',
  'contactpersoon.emailadres',
  'deelnemer.voornaam',
  'deelnemer.achternaam',
  'deelnemer.emailadres',
  'opleiding.code',
  'opleiding.naam',
  'referentieNrKlant',
];

/** What all webaanvragen are filtered and ordered by, by their place. */
interface Sorted {
  /** Which filters show it, a bit for each of `FILTERS`. */
  shown: Uint8Array;
  /** Places with the troubled ones on top. */
  byTrouble: number[];
  counts: Record<CardFilter, number>;
}

export function cardPage(memory: Memory, request: CardRequest): CardPage {
  const { filter = 'all', order = 'trouble' } = request;
  const { shown, byTrouble, counts } = sortedNow(memory);
  const bit = 1 << FILTERS.indexOf(filter);
  let places = order === 'trouble' ? byTrouble : Array.from(shown.keys());
  if (filter !== 'all') places = places.filter((at) => (shown[at]! & bit) !== 0);
  if (request.effect !== undefined) {
    const rows = new Set(rowsOfEffect(memory, request.effect));
    places = places.filter((at) => memory.webaanvragen[at]!.rows.some((row) => rows.has(row)));
  }
  const words = (request.search ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length > 0) places = places.filter((at) => says(memory, memory.webaanvragen[at]!, words));
  const from = Math.max(0, request.from);
  return {
    revision: memory.revision,
    total: places.length,
    from,
    cards: places
      .slice(from, Math.max(from, request.to))
      .map((at) => matchedCard(memory, memory.webaanvragen[at]!)),
    counts,
  };
}

function says(memory: Memory, { rows }: Webaanvraag, words: readonly string[]): boolean {
  const text = rows
    .flatMap((row) => SEARCHED.map((field) => fieldText(memory, row, field).toLowerCase()))
    .join('\n');
  return words.every((word) => text.includes(word));
}

function sortedNow(memory: Memory): Sorted {
  return oncePerRevision(memory, 'sorted webaanvragen', () => {
    const { webaanvragen } = memory;
    const shown = new Uint8Array(webaanvragen.length);
    const counts = Object.fromEntries(FILTERS.map((filter) => [filter, 0])) as Record<CardFilter, number>;
    const rank = webaanvragen.map((webaanvraag, at) => {
      const filters = filtersOf(memory, webaanvraag);
      for (const filter of filters) {
        shown[at]! |= 1 << FILTERS.indexOf(filter);
        counts[filter] += 1;
      }
      const [worst] = troubleOf(memory, webaanvraag);
      if (worst !== undefined) return TROUBLES.indexOf(worst);
      return filters.includes('trouble') ? TROUBLES.length : TROUBLES.length + 1;
    });
    const byTrouble = webaanvragen.map((_, at) => at).sort((a, b) => rank[a]! - rank[b]! || a - b);
    return { shown, byTrouble, counts };
  });
}

function filtersOf(memory: Memory, webaanvraag: Webaanvraag): CardFilter[] {
  const { rows } = webaanvraag;
  const filters: CardFilter[] = ['all'];
  const marks = markRows(memory);
  const isBad = (row: RowId) => marks[memory.table.slot(row)]! >= RANK.error;
  if (troubleOf(memory, webaanvraag).length > 0 || rows.some(isBad)) filters.push('trouble');
  const isOrder = (row: RowId) => KINDS['yes-no'].read(fieldText(memory, row, 'aanvraagIsOrder')) === true;
  if (rows.some(isOrder)) filters.push('orders');
  const names = (row: RowId) =>
    fieldText(memory, row, 'opleiding.code').trim() !== '' ||
    fieldText(memory, row, 'opleiding.naam').trim() !== '';
  if (!rows.some(names)) filters.push('waiting');
  const matches = rows.flatMap((row) => {
    const found = matchesOf(memory, row);
    return found === undefined ? [] : OWNERS.flatMap((as) => found[as] ?? []);
  });
  if (matches.some(makesRecord)) filters.push('new');
  if (matches.some(({ outcome }) => outcome === 'near')) filters.push('near');
  if (matches.some(({ outcome }) => outcome === 'unknown')) filters.push('unknown');
  return filters;
}

function flagsOf(memory: Memory, { number }: Webaanvraag): readonly RowFlag[] {
  return number === '' ? [] : memory.rows.of('webaanvraag', number);
}

/** The worst first. What is only a hint contradicts nothing. */
function troubleOf(memory: Memory, webaanvraag: Webaanvraag): Trouble[] {
  const found = new Set(
    flagsOf(memory, webaanvraag)
      .filter(({ severity }) => severity !== 'hint')
      .map(({ check }) => (check as WebaanvraagCheck).trouble),
  );
  return TROUBLES.filter((trouble) => found.has(trouble));
}

function matchedCard(memory: Memory, webaanvraag: Webaanvraag): MatchedCard {
  const shown: MatchedCard = {
    ...card(memory, webaanvraag),
    trouble: troubleOf(memory, webaanvraag),
    repairs: flagsOf(memory, webaanvraag).map((flag) => ({
      ...findingView(memory, { flag, row: flag.row, column: flag.column }),
      group: flag.group,
    })),
    deelnemers: [],
  };
  const { matching } = memory;
  if (matching === undefined) return shown;
  for (const row of webaanvraag.rows) {
    const found = matching.matches.of(row);
    if (found === undefined) continue;
    for (const as of ['bedrijf', 'contactpersoon'] as const) {
      const match = found[as];
      if (match !== undefined) shown[as] ??= matchView(matching, row, as, match);
    }
    if (found.deelnemer !== undefined)
      shown.deelnemers.push(matchView(matching, row, 'deelnemer', found.deelnemer));
    const { opleiding } = found;
    if (
      shown.opleiding === undefined ||
      (shown.opleiding.outcome === 'waiting-list' && opleiding.outcome !== 'waiting-list')
    )
      shown.opleiding = courseView(matching, row, opleiding);
  }
  return shown;
}
