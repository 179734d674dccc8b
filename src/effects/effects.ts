import { KINDS } from '../kinds/list.ts';
import type { Effect, EffectId } from '../model/effect.ts';
import { participants } from '../model/headcount.ts';
import type { CourseMatch } from '../model/match.ts';
import type { RowId } from '../model/table.ts';
import type { Webaanvraag } from '../model/webaanvraag.ts';
import { changedRecords } from './changed.ts';
import { type Meeting, meetings } from './meetings.ts';
import { merges } from './merges.ts';
import { bedrijfEffects, personEffects } from './records.ts';
import type { Told } from './told.ts';

// The consequences of an import, counted: what is made, what is recognised, what changes, what is invoiced at once, what only waits. It
// counts what the matches say and concludes nothing of its own.

const BY_STATE = {
  cancelled: 'opleiding-cancelled',
  past: 'opleiding-past',
  started: 'opleiding-started',
  full: 'opleiding-full',
} as const satisfies Record<CourseMatch['states'][number], EffectId>;

/** The effects that there are, in the order of `EFFECT_IDS`; those that count nothing are left out. */
export function effectsOf(told: Told, met: readonly Meeting[] = meetings(told)): Effect[] {
  const found: Effect[] = [
    ...requestEffects(told),
    ...bedrijfEffects(met),
    ...personEffects(met),
    ...changes('changed-bedrijven', changedRecords(met, told.bedrijven, 'bedrijf')),
    ...changes('changed-personen', changedRecords(met, told.personen, 'persoon')),
    ...merged(merges(met)),
    ...courseEffects(told),
  ];
  return found.filter(({ count }) => count > 0);
}

function isYes(text: string): boolean {
  return KINDS['yes-no'].read(text) === true;
}

export function headcount(told: Told, rows: readonly RowId[]): number {
  return participants(rows, { text: (row) => (field) => told.text(row, field), isYes }).length;
}

function requestEffects(told: Told): Effect[] {
  const { webaanvragen, text } = told;
  const orders = webaanvragen.filter(({ rows }) => rows.some((row) => isYes(text(row, 'aanvraagIsOrder'))));
  const all = rowsOf(webaanvragen);
  const count = webaanvragen.reduce((sum, { rows }) => sum + headcount(told, rows), 0);
  return [
    { id: 'webaanvragen', count: webaanvragen.length, rows: all },
    { id: 'deelnemers', count, rows: all },
    { id: 'orders', count: orders.length, rows: rowsOf(orders) },
  ];
}

function rowsOf(webaanvragen: readonly Webaanvraag[]): RowId[] {
  return webaanvragen.flatMap(({ rows }) => rows);
}

function changes(id: EffectId, changed: NonNullable<Effect['changed']>): Effect[] {
  return [{ id, count: changed.length, rows: [...new Set(changed.flatMap(({ rows }) => rows))], changed }];
}

function merged(found: NonNullable<Effect['merges']>): Effect[] {
  const rows = [...new Set(found.flatMap((one) => one.rows))];
  return [{ id: 'merged-personen', count: found.length, rows, merges: found }];
}

/** The first row that names an opleiding: of the webaanvraag it is. */
export function namedIn(told: Told, rows: readonly RowId[]): RowId | undefined {
  const isFilled = (row: RowId, field: 'opleiding.code' | 'opleiding.naam') =>
    told.text(row, field).trim() !== '';
  return rows.find((row) => isFilled(row, 'opleiding.code') || isFilled(row, 'opleiding.naam'));
}

/** Deelnemers by what becomes of their opleiding. */
function courseEffects(told: Told): Effect[] {
  const counted = new Map<EffectId, { count: number; rows: RowId[] }>();
  const add = (id: EffectId, rows: readonly RowId[]) => {
    const there = counted.get(id) ?? { count: 0, rows: [] };
    counted.set(id, { count: there.count + headcount(told, rows), rows: [...there.rows, ...rows] });
  };
  for (const { rows } of told.webaanvragen) {
    const named = namedIn(told, rows);
    if (named === undefined) {
      add('waiting-list', rows);
      continue;
    }
    const match = told.matches(named)?.opleiding;
    if (match === undefined) continue;
    if (match.outcome === 'missing' || match.outcome === 'conflict' || match.outcome === 'several')
      add('opleiding-by-hand', rows);
    for (const state of match.states) add(BY_STATE[state], rows);
  }
  const order: readonly EffectId[] = ['waiting-list', 'opleiding-by-hand', ...Object.values(BY_STATE)];
  return order.flatMap((id) => {
    const one = counted.get(id);
    return one === undefined ? [] : [{ id, ...one }];
  });
}
