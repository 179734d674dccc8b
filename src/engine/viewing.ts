import type { ColumnId, RowId } from '../model/table.ts';
import { rowsOfEffect } from './effects.ts';
import type { ViewRequest, WindowRequest } from './face.ts';
import { RANK, severityOfRank } from './flag.ts';
import { listGroup } from './listing.ts';
import { markRows } from './marks.ts';
import { type Memory, oncePerRevision } from './memory.ts';
import type { CellView, NextFinding, RowView, RowWindow, View } from './shown.ts';
import { sortRows } from './sorting.ts';

// Views are lists of rows, filtered and sorted; windows are the part of a view that is on the screen. A view stays as it was made
// until the next one, so that a mended row does not vanish under the user's hands; only removed rows leave it.

export function makeView(memory: Memory, request: ViewRequest): View {
  let rows = memory.order.rows();
  const wanted = wantedSlots(memory, request);
  if (wanted !== undefined) rows = rows.filter((row) => wanted[memory.table.slot(row)] === 1);
  if (request.search !== undefined && request.search !== '') {
    const hits = searchSlots(memory, request.search);
    rows = rows.filter((row) => hits[memory.table.slot(row)] === 1);
  }
  if (request.sort !== undefined) rows = sortRows(memory, rows, request.sort);
  lookThrough(memory, rows);
  return { view: memory.view.id, rows: rows.length };
}

/** The rows that are looked through from now on. */
export function lookThrough(memory: Memory, rows: Int32Array): void {
  memory.view = { id: memory.view.id + 1, rows, live: rows, comings: memory.order.comings };
}

function wantedSlots(memory: Memory, request: ViewRequest): Uint8Array | undefined {
  if (request.group === undefined && request.effect === undefined && request.filter === 'all')
    return undefined;
  const wanted = new Uint8Array(memory.table.slots);
  const want = (row: RowId) => {
    wanted[memory.table.slot(row)] = 1;
  };
  if (request.group !== undefined) {
    for (const { row } of listGroup(memory, request.group)) if (row !== undefined) want(row);
    return wanted;
  }
  if (request.effect !== undefined) {
    for (const row of rowsOfEffect(memory, request.effect)) want(row);
    return wanted;
  }
  if (request.filter === 'changed') {
    for (const originals of memory.originals.values()) for (const row of originals.keys()) want(row);
    for (const row of memory.moved) want(row);
    for (let slot = memory.table.fileRows; slot < wanted.length; slot++) wanted[slot] = 1;
    return wanted;
  }
  const marks = markRows(memory);
  for (let slot = 0; slot < marks.length; slot++) {
    const rank = marks[slot]!;
    const hit =
      request.filter === 'finding' ? rank > 0 : rank === RANK[request.filter as 'error' | 'warning'];
    if (hit) wanted[slot] = 1;
  }
  return request.filter === 'warning' ? withFindings(memory, 'warning', wanted) : wanted;
}

/** Rows with a warning also when they hold something worse. */
function withFindings(memory: Memory, severity: 'warning', wanted: Uint8Array): Uint8Array {
  for (const findings of memory.cells.values()) {
    const codes = new Set<number>();
    for (const [code, groups] of findings.flags)
      if (groups.some((group) => group.severity === severity)) codes.add(code);
    if (codes.size === 0) continue;
    for (let slot = 0; slot < findings.column.length; slot++)
      if (codes.has(findings.column.codes[slot]!)) wanted[slot] = 1;
  }
  memory.rows.visit((flag) => {
    if (flag.severity === severity) wanted[memory.table.slot(flag.row)] = 1;
  });
  return wanted;
}

/** Each distinct cell is searched once. */
function searchSlots(memory: Memory, search: string): Uint8Array {
  const needle = search.toLowerCase();
  const hits = new Uint8Array(memory.table.slots);
  for (const column of memory.table.columns) {
    const found = column.texts.map((text) => text.toLowerCase().includes(needle));
    if (!found.includes(true)) continue;
    for (let slot = 0; slot < column.length; slot++) if (found[column.codes[slot]!]) hits[slot] = 1;
  }
  return hits;
}

export function windowOf(memory: Memory, request: WindowRequest): RowWindow {
  const rows = liveView(memory).slice(Math.max(0, request.from), Math.max(0, request.to));
  const hidden = oncePerRevision(memory, 'hidden', () => new Set(memory.reading.notices.hiddenRows));
  return {
    view: memory.view.id,
    revision: memory.revision,
    from: request.from,
    rows: Array.from(rows, (row) => rowView(memory, row, request.columns, hidden.has(row))),
  };
}

/** The view without rows that were removed since it was made. */
function liveView(memory: Memory): Int32Array {
  const { view, order } = memory;
  if (view.comings !== order.comings) {
    view.live = view.rows.every((row) => order.has(row))
      ? view.rows
      : view.rows.filter((row) => order.has(row));
    view.comings = order.comings;
  }
  return view.live;
}

function rowView(memory: Memory, row: RowId, columns: readonly ColumnId[], hidden: boolean): RowView {
  const slot = memory.table.slot(row);
  const flags = memory.rows.at(row);
  const whole = severityOfRank(worst(flags.filter((flag) => flag.column === undefined)));
  return {
    row,
    added: slot >= memory.table.fileRows,
    hidden,
    ...(whole === undefined ? {} : { severity: whole }),
    cells: columns.map((column): CellView => {
      const findings = memory.cells.get(column);
      const ofCell = findings?.ranks[findings.column.codes[slot] ?? 0] ?? 0;
      const ofRow = flags.length === 0 ? 0 : worst(flags.filter((flag) => flag.column === column));
      const severity = severityOfRank(Math.max(ofCell, ofRow));
      return {
        text: memory.table.text(row, column),
        ...(severity === undefined ? {} : { severity }),
        changed: memory.originals.get(column)?.has(row) === true,
      };
    }),
  };
}

function worst(flags: readonly { severity: keyof typeof RANK }[]): number {
  return flags.reduce((rank, flag) => Math.max(rank, RANK[flag.severity]), 0);
}

/** The nearest cell, or row as a whole, with an error or a warning, after or before the given one in reading order. */
export function nextFinding(
  memory: Memory,
  from: { position: number; column: ColumnId | undefined },
  step: 1 | -1,
): NextFinding | undefined {
  const rows = liveView(memory);
  const marks = markRows(memory);
  const columns = memory.alignment.places.map((place) => place.column);
  const places: (ColumnId | undefined)[] = [undefined, ...columns];
  let at = places.indexOf(from.column);
  for (let position = from.position; position >= 0 && position < rows.length; position += step) {
    const row = rows[position]!;
    if (marks[memory.table.slot(row)]! >= RANK.warning) {
      const seen = rowView(memory, row, columns, false);
      for (let place = at + step; place >= 0 && place < places.length; place += step) {
        const severity = place === 0 ? seen.severity : seen.cells[place - 1]?.severity;
        if (severity === undefined || severity === 'hint') continue;
        const column = places[place];
        return column === undefined ? { position, row } : { position, row, column };
      }
    }
    at = step === 1 ? -1 : places.length;
  }
  return undefined;
}
