import type { Alignment, ColumnVerdict, Place, Spare } from '../model/alignment.ts';
import { headingKey } from '../model/heading.ts';
import type { ColumnId, Table } from '../model/table.ts';
import { outOfOrder } from './order.ts';
import { spareOf } from './spares.ts';

// Changes to an alignment that the user or a mend asks for. They give a new alignment and leave the old one as it was; the table only
// gains empty columns.

/**
 * Fills the layout's place `at` from this stored column and counts it as confirmed; `null` leaves the place empty. The column that
 * stood there becomes a spare, unless it was empty and added. A column taken from another place leaves that place missing.
 */
export function placeColumn(
  alignment: Alignment,
  table: Table,
  at: number,
  column: ColumnId | null,
): Alignment {
  const former = alignment.places[at];
  if (former === undefined) return alignment;
  if (column === former.column || (column === null && former.verdict === 'missing')) {
    return { ...alignment, places: alignment.places.with(at, { ...former, confirmed: true }) };
  }
  const wanted = column ?? table.addColumn('');
  const givingUp = alignment.places.findIndex((place) => place.column === wanted);
  let places = alignment.places.with(at, {
    column: wanted,
    verdict: column === null ? 'missing' : verdictFor(table, alignment, at, wanted),
    moved: false,
    confirmed: true,
  });
  const reused = givingUp >= 0 && former.verdict === 'missing';
  if (givingUp >= 0) places = places.with(givingUp, missing(reused ? former.column : table.addColumn('')));
  const kept = alignment.spares.filter((spare) => spare.column !== wanted);
  const left = reused ? undefined : leftOver(table, former, at, wanted);
  return { places: inOrder(places), spares: left === undefined ? kept : insert(kept, left) };
}

function missing(column: ColumnId): Place {
  return { column, verdict: 'missing', moved: false, confirmed: false };
}

/** As sure as the headings are: the same heading inherits what was said of the former column; anything else is the user's word. */
function verdictFor(table: Table, alignment: Alignment, at: number, column: ColumnId): ColumnVerdict {
  const former = alignment.places[at];
  const before = table.columns[former?.column ?? -1]?.heading;
  const heading = table.columns[column]?.heading ?? '';
  if (former === undefined || before === undefined || former.verdict === 'missing') return 'alike';
  if (heading === before) return former.verdict;
  return headingKey(heading) === headingKey(before) ? 'renamed' : 'alike';
}

function leftOver(table: Table, former: Place, at: number, wanted: ColumnId): Spare | undefined {
  const key = (column: ColumnId) => headingKey(table.columns[column]?.heading ?? '');
  const twin = key(former.column) === key(wanted) ? at : undefined;
  return spareOf(table, former.column, twin);
}

function insert(spares: readonly Spare[], spare: Spare): Spare[] {
  return [...spares, spare].sort((a, b) => a.column - b.column);
}

/** Says anew which columns stand out of order; a missing column has no place in the file and cannot. */
function inOrder(places: readonly Place[]): Place[] {
  const present = places.filter((place) => place.verdict !== 'missing');
  const moved = outOfOrder(present.map((place) => place.column));
  const movedColumns = new Set(present.filter((_, nth) => moved.has(nth)).map((place) => place.column));
  return places.map((place) => {
    const isMoved = movedColumns.has(place.column);
    if (place.verdict === 'missing' || place.moved === isMoved) return place;
    if (place.verdict === 'in-place' && isMoved) return { ...place, verdict: 'moved', moved: isMoved };
    if (place.verdict === 'moved' && !isMoved)
      return { ...place, verdict: 'in-place', moved: isMoved, confirmed: true };
    return { ...place, moved: isMoved };
  });
}

/** Leaves a spare column out of the export, or takes that back. */
export function leaveOut(alignment: Alignment, column: ColumnId, leftOut: boolean): Alignment {
  const spares = alignment.spares.map((spare) => (spare.column === column ? { ...spare, leftOut } : spare));
  return { ...alignment, spares };
}

/** Says yes to everything that cannot change meaning: other places, safe names, empty columns. What only looks alike is left to the user. */
export function restoreAll(alignment: Alignment): Alignment {
  const places = alignment.places.map((place) =>
    place.verdict === 'alike' || place.confirmed ? place : { ...place, confirmed: true },
  );
  return { ...alignment, places };
}
