import type { RowId } from '../model/table.ts';
import { RANK } from './flag.ts';
import { fieldText, type Memory, oncePerRevision } from './memory.ts';

// The worst severity of each row, by slot; removed rows are 0. And which rows an error keeps from being exported. After an edit only the rows
// are marked again in which something was edited or is found otherwise.

export interface Marks {
  /** Worst rank by slot. */
  ranks: Uint8Array;
  /** By slot, 1 for a row with an error in it, or in another row of its webaanvraag. */
  isKeptBack: Uint8Array;
  keptBack: number;
  /** Rows of which what is said above may no longer be so. */
  stale: Set<RowId>;
}

/** More rows than one in this many are not marked one by one. */
const FEW = 16;
const SPARE_SLOTS = 1024;

/** These rows were edited. */
export function noteEdited(memory: Memory, rows: Iterable<RowId>): void {
  if (memory.marks !== undefined) for (const row of rows) memory.marks.stale.add(row);
}

/** Rows came, went or stand in other webaanvragen: all are to be marked from the beginning. */
export function forgetMarks(memory: Memory): void {
  memory.marks = undefined;
}

export function markRows(memory: Memory): Uint8Array {
  return marksOf(memory).ranks;
}

/** Rows with an error in them, and with them the other rows of their webaanvraag: half a webaanvraag is another webaanvraag. */
export function rowsWithErrors(memory: Memory): ReadonlySet<RowId> {
  return oncePerRevision(memory, 'rows with errors', () => {
    const { isKeptBack } = marksOf(memory);
    return new Set(memory.order.rows().filter((row) => isKeptBack[memory.table.slot(row)] === 1));
  });
}

export function countRowsWithErrors(memory: Memory): number {
  return marksOf(memory).keptBack;
}

function marksOf(memory: Memory): Marks {
  const foundAnew = memory.rows.takeFoundAnew();
  const known = memory.marks;
  let isRanked = true;
  for (const findings of memory.cells.values()) if (findings.takeRankedAnew()) isRanked = false;
  if (known === undefined || !isRanked || foundAnew === 'all') return markAll(memory);
  if (known.stale.size + foundAnew.size > memory.table.slots / FEW) return markAll(memory);
  if (known.ranks.length < memory.table.slots) makeRoom(known, memory.table.slots);
  for (const row of foundAnew) known.stale.add(row);
  for (const row of known.stale) known.ranks[memory.table.slot(row)] = rankOf(memory, row);
  for (const row of known.stale) keepBack(memory, known, togetherWith(memory, row));
  known.stale.clear();
  return known;
}

/** Rows were added: room for some more of them. */
function makeRoom(marks: Marks, slots: number): void {
  const grown = (array: Uint8Array) => {
    const larger = new Uint8Array(slots + SPARE_SLOTS);
    larger.set(array);
    return larger;
  };
  marks.ranks = grown(marks.ranks);
  marks.isKeptBack = grown(marks.isKeptBack);
}

function markAll(memory: Memory): Marks {
  const { table, order } = memory;
  const ranks = rankAll(memory);
  const marks = { ranks, isKeptBack: new Uint8Array(table.slots), keptBack: 0, stale: new Set<RowId>() };
  memory.marks = marks;
  for (const rows of memory.bundles.values()) keepBack(memory, marks, rows);
  // The others have no number, or are blank.
  for (const row of order.rows()) {
    const slot = row - table.firstRow;
    if (ranks[slot]! < RANK.error || marks.isKeptBack[slot] === 1) continue;
    marks.isKeptBack[slot] = 1;
    marks.keptBack += 1;
  }
  return marks;
}

function rankAll(memory: Memory): Uint8Array {
  const { table, order, cells, rows } = memory;
  const ranks = new Uint8Array(table.slots);
  for (const findings of cells.values())
    if (findings.flags.size > 0) raise(ranks, findings.ranks, findings.column.codes);
  const ofRows = rows.ranks.subarray(table.firstRow);
  for (let slot = 0; slot < ofRows.length; slot++)
    if (ofRows[slot]! > (ranks[slot] ?? RANK.error)) ranks[slot] = ofRows[slot]!;
  if (order.count < table.slots)
    for (let slot = 0; slot < ranks.length; slot++)
      if (ranks[slot] !== 0 && !order.has(table.row(slot))) ranks[slot] = 0;
  return ranks;
}

/** By numbers alone, for it is walked through some million times. */
function raise(ranks: Uint8Array, byCode: Uint8Array, codes: Int32Array): void {
  for (let slot = 0; slot < ranks.length; slot++) {
    const rank = byCode[codes[slot]!] ?? 0;
    if (rank > ranks[slot]!) ranks[slot] = rank;
  }
}

function rankOf({ table, order, cells, rows }: Memory, row: RowId): number {
  if (!order.has(row)) return 0;
  const slot = table.slot(row);
  let worst = 0;
  for (const { ranks, column } of cells.values()) {
    const rank = ranks[column.codes[slot]!] ?? 0;
    if (rank > worst) worst = rank;
  }
  return Math.max(worst, rows.ranks[row] ?? 0);
}

/** The rows of its webaanvraag. */
function togetherWith(memory: Memory, row: RowId): readonly RowId[] {
  const number = fieldText(memory, row, 'webaanvraagNr').trim();
  const isInOne = number !== '' && memory.order.has(row) && !memory.table.isBlank(row);
  return (isInOne ? memory.bundles.get(number) : undefined) ?? [row];
}

function keepBack({ table: { firstRow } }: Memory, marks: Marks, rows: readonly RowId[]): void {
  let isBad = false;
  for (const row of rows) if (marks.ranks[row - firstRow]! >= RANK.error) isBad = true;
  const is = isBad ? 1 : 0;
  for (const row of rows) {
    marks.keptBack += is - marks.isKeptBack[row - firstRow]!;
    marks.isKeptBack[row - firstRow] = is;
  }
}
