import { leaveOut, placeColumn } from '../align/realign.ts';
import { type Cell, sameCell, textCell } from '../model/cell.ts';
import type { Change, Edit } from '../model/edit.ts';
import type { ColumnId, RowId, Table } from '../model/table.ts';
import { fieldText, type Memory } from './memory.ts';
import { paced } from './pace.ts';

// The one road for change: a Change becomes an Edit, which knows its inverse, and is applied. Every edit leaves a trace in
// `Touched`, from which rechecking knows where to look; nothing is checked here.

export interface Touched {
  rows: Set<RowId>;
  columns: Set<ColumnId>;
  /** Those of them in which a cell was written. */
  written: Set<ColumnId>;
  /** Webaanvraag numbers that gained or lost a row. */
  numbers: Set<string>;
  /** Rows were moved, removed, inserted or put back, or a row became blank or no longer is. */
  structure: boolean;
  /** Rows that came, went, became blank or no longer are, or stand elsewhere. */
  moved: Set<RowId>;
  /** Rows before which another row stands now, or stood for a while. */
  behind: Set<RowId>;
  alignment: boolean;
}

export function nothingTouched(): Touched {
  return {
    rows: new Set(),
    columns: new Set(),
    written: new Set(),
    numbers: new Set(),
    structure: false,
    moved: new Set(),
    behind: new Set(),
    alignment: false,
  };
}

/** Makes the edits for these changes and applies them one after another; changes that change nothing give no edit. */
export function applyChanges(memory: Memory, changes: readonly Change[], touched: Touched): Edit[] {
  const edits: Edit[] = [];
  for (const change of paced(memory, changes, changes.length, true))
    for (const edit of editsFor(memory, change)) {
      applyEdit(memory, edit, touched);
      edits.push(edit);
    }
  return edits;
}

function* editsFor(memory: Memory, change: Change): Generator<Edit> {
  const { table, order, alignment } = memory;
  switch (change.kind) {
    case 'cell': {
      // A row that is not there has no cells: what is written past the last row would turn up in the next one that is added.
      if (!order.has(change.row)) return;
      const edit = cellEdit(memory, change.row, change.column, change.text);
      if (edit !== undefined) yield edit;
      return;
    }
    case 'move':
      if (isThere(memory, change.row) && isThere(memory, change.after) && !standsAfter(memory, change))
        yield { kind: 'move', row: change.row, before: order.before(change.row), after: change.after };
      return;
    case 'remove':
      if (order.has(change.row)) yield { kind: 'remove', row: change.row, after: order.before(change.row) };
      return;
    case 'insert': {
      if (!isThere(memory, change.after)) return;
      const row = table.row(table.slots);
      makeRoom(table, table.slot(row));
      yield { kind: 'insert', row, after: change.after };
      for (const [column, text] of Object.entries(change.texts)) {
        const edit = cellEdit(memory, row, Number(column), text);
        if (edit !== undefined) yield edit;
      }
      return;
    }
    case 'place':
      yield {
        kind: 'align',
        before: alignment,
        after: placeColumn(alignment, table, change.at, change.column),
      };
      return;
    case 'leave-out':
      yield { kind: 'align', before: alignment, after: leaveOut(alignment, change.column, change.leftOut) };
  }
}

/** Rows that are added one after another must not each cost a copy of every column: room is made for so many at once. */
const ROOM_FOR = 1024;

function makeRoom({ columns }: Table, slot: number): void {
  for (const column of columns) {
    if (column.codes.length <= slot) column.fillTo(slot + ROOM_FOR);
    column.fillTo(slot + 1);
    column.shrinkTo(slot + 1);
  }
}

/** A row that was removed is no place to put another after; null is the top. */
function isThere(memory: Memory, row: RowId | null): boolean {
  return row === null || memory.order.has(row);
}

function standsAfter(memory: Memory, { row, after }: { row: RowId; after: RowId | null }): boolean {
  return row === after || memory.order.before(row) === after;
}

function cellEdit(memory: Memory, row: RowId, column: ColumnId, text: string): Edit | undefined {
  const before = memory.table.cell(row, column);
  if (before.text === text) return undefined;
  const original = memory.originals.get(column)?.get(row);
  // What is typed back as it stood in the file is the file's own cell again, with what the workbook said of it.
  const after = original?.text === text ? original : textCell(text);
  return { kind: 'cell', row, column, before, after };
}

export function applyEdit(memory: Memory, edit: Edit, touched: Touched): void {
  switch (edit.kind) {
    case 'cell':
      setCell(memory, edit.row, edit.column, edit.after, touched);
      return;
    case 'move':
      noteBehind(memory, edit.row, touched);
      memory.order.move(edit.row, edit.after);
      noteBehind(memory, edit.row, touched);
      memory.moved.add(edit.row);
      break;
    case 'remove':
      noteBehind(memory, edit.row, touched);
      countRow(memory, edit.row, -1, touched);
      memory.order.remove(edit.row);
      break;
    case 'insert':
      memory.order.insert(edit.row, edit.after);
      noteBehind(memory, edit.row, touched);
      countRow(memory, edit.row, 1, touched);
      break;
    case 'align':
      memory.alignment = edit.after;
      touched.alignment = true;
      return;
  }
  touched.structure = true;
  touched.rows.add(edit.row);
  touched.moved.add(edit.row);
}

export function inverse(edit: Edit): Edit {
  switch (edit.kind) {
    case 'cell':
    case 'align':
      return { ...edit, before: edit.after, after: edit.before } as Edit;
    case 'move':
      return { ...edit, before: edit.after, after: edit.before };
    case 'remove':
      return { kind: 'insert', row: edit.row, after: edit.after };
    case 'insert':
      return { kind: 'remove', row: edit.row, after: edit.after };
  }
}

/** The first row behind this one that is not blank now has, or is about to have, another row before it. */
function noteBehind(memory: Memory, row: RowId, touched: Touched): void {
  let behind = memory.order.after(row);
  while (behind !== null && memory.table.isBlank(behind)) behind = memory.order.after(behind);
  if (behind !== null) touched.behind.add(behind);
}

function setCell(memory: Memory, row: RowId, column: ColumnId, cell: Cell, touched: Touched): void {
  const stored = memory.table.columns[column]!;
  const slot = memory.table.slot(row);
  const isNumber = memory.fields.get('webaanvraagNr') === column;
  if (isNumber) touched.numbers.add(fieldText(memory, row, 'webaanvraagNr').trim());
  const before = stored.cell(slot);
  const from = stored.codes[slot] ?? 0;
  const isThere = memory.order.has(row);
  const wasBlank = memory.table.isBlank(row);
  stored.set(slot, cell);
  if (isThere) memory.cells.get(column)?.moved(from, stored.codes[slot] ?? 0);
  if (isThere && memory.table.isBlank(row) !== wasBlank) {
    memory.filledRows += wasBlank ? 1 : -1;
    // Blank rows are passed over when webaanvragen are made, so one that fills may come between two rows.
    touched.structure = true;
    touched.moved.add(row);
    noteBehind(memory, row, touched);
  }
  rememberOriginal(memory, row, column, before, cell);
  if (isNumber) touched.numbers.add(cell.text.trim());
  touched.rows.add(row);
  touched.columns.add(column);
  touched.written.add(column);
}

function rememberOriginal(memory: Memory, row: RowId, column: ColumnId, before: Cell, now: Cell): void {
  if (memory.table.slot(row) >= memory.table.fileRows) return;
  let originals = memory.originals.get(column);
  if (originals === undefined) {
    originals = new Map();
    memory.originals.set(column, originals);
  }
  const original = originals.get(row) ?? before;
  if (sameCell(original, now)) originals.delete(row);
  else originals.set(row, original);
}

/** A row comes or goes: what its cells hold counts in every column. */
function countRow(memory: Memory, row: RowId, step: 1 | -1, touched: Touched): void {
  const slot = memory.table.slot(row);
  for (const [column, findings] of memory.cells) {
    const code = findings.column.codes[slot] ?? 0;
    if (step === 1) findings.moved(-1, code);
    else findings.moved(code, -1);
    if (code !== 0) touched.columns.add(column);
  }
  touched.numbers.add(fieldText(memory, row, 'webaanvraagNr').trim());
  if (!memory.table.isBlank(row)) memory.filledRows += step;
}
