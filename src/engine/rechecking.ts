import type { FieldPath } from '../model/field.ts';
import type { RowId } from '../model/table.ts';
import { bundleAll, rebundle } from './bundling.ts';
import { checkAll, checkColumnCells, checkColumns, checkFile, mapFields } from './checking.ts';
import type { Touched } from './editing.ts';
import { forgetMarks, noteEdited } from './marks.ts';
import { matchAll, rematch } from './matching.ts';
import { fieldText, type KeysLater, type Memory } from './memory.ts';
import { paced, part } from './pace.ts';
import { askRows, checkRow } from './row-checking.ts';
import { recheckKeys } from './shared-keys.ts';
import { askWebaanvragen, checkWebaanvraag } from './webaanvraag-checking.ts';

// After edits only what they touch is looked at again: the cells, the rows, the webaanvragen of those rows and their neighbours.

/** How far it is when the rows are done, and the webaanvragen, and what comes before the keys when these are kept for the end. As measured. */
const ROWS = 0.35;
const WEBAANVRAGEN = 0.5;
const BEFORE_KEYS = 0.5;

export function recheck(memory: Memory, touched: Touched): void {
  noteEdited(memory, touched.rows);
  if (touched.alignment) {
    memory.contents.clear();
    realigned(memory);
  }
  for (const column of touched.written) memory.contents.delete(column);
  for (const column of touched.columns) memory.cells.get(column)?.refresh();
  const edited = editedFields(memory, touched);
  part(memory, 0, ROWS, () => recheckRows(memory, touched, edited));
  // Only cells were edited, and no row went to another webaanvraag: what reads none of their fields finds what it found.
  const isInPlace = !touched.structure && !touched.alignment;
  const inTheirs = isInPlace && touched.numbers.size === 0 ? edited : undefined;
  part(memory, ROWS, WEBAANVRAGEN, () => recheckWebaanvragen(memory, touched, inTheirs));
  part(memory, WEBAANVRAGEN, 1, () => lookAtKeys(memory, touched.rows, isInPlace ? edited : undefined));
  rematch(memory, touched);
  if (touched.structure || touched.alignment || [...touched.rows].some((row) => memory.fileRows.has(row)))
    checkFile(memory);
  checkColumns(memory);
}

/** Now, or when all is mended. */
function lookAtKeys(
  memory: Memory,
  rows: ReadonlySet<RowId>,
  edited: ReadonlySet<FieldPath> | undefined,
): void {
  const later = memory.keysLater;
  if (later === undefined) {
    recheckKeys(memory, rows, edited);
    return;
  }
  for (const row of rows) later.rows.add(row);
  if (edited === undefined) later.edited = undefined;
  else for (const field of edited) later.edited?.add(field);
}

/** Does all of this and looks at keys once, in the end: for what is decided without them. */
export function withKeysLater<T>(memory: Memory, act: () => T): T {
  const later: KeysLater = { rows: new Set(), edited: new Set() };
  memory.keysLater = later;
  try {
    return part(memory, 0, BEFORE_KEYS, act);
  } finally {
    memory.keysLater = undefined;
    if (later.rows.size > 0)
      part(memory, BEFORE_KEYS, 1, () => recheckKeys(memory, later.rows, later.edited));
    // What was counted meanwhile did not know of them.
    memory.cached.answers.clear();
  }
}

/** Only columns that got another meaning are checked anew; a mere confirmation changes nothing below the headings. */
function realigned(memory: Memory): void {
  const before = new Map(memory.fields);
  mapFields(memory);
  const used = new Set(memory.alignment.places.map((place) => place.column));
  forgetMarks(memory);
  for (const column of memory.cells.keys()) if (!used.has(column)) memory.cells.delete(column);
  memory.alignment.places.forEach((place, at) => {
    const mark = memory.layout.columns[at]!;
    if (memory.cells.get(place.column)?.mark !== mark) checkColumnCells(memory, place.column, mark);
  });
  const same =
    before.size === memory.fields.size && [...before].every(([f, c]) => memory.fields.get(f) === c);
  if (same) return;
  bundleAll(memory);
  memory.rows.forgetAll();
  checkAll(memory);
  matchAll(memory);
}

function editedFields({ fields }: Memory, { columns }: Touched): ReadonlySet<FieldPath> {
  const edited = new Set<FieldPath>();
  for (const [field, column] of fields) if (columns.has(column)) edited.add(field);
  return edited;
}

function recheckRows(memory: Memory, touched: Touched, edited: ReadonlySet<FieldPath>): void {
  const [all, some] = [askRows(memory), askRows(memory, edited)];
  for (const row of paced(memory, touched.rows, touched.rows.size))
    checkRow(memory, row, touched.alignment || touched.moved.has(row) ? all : some);
}

function recheckWebaanvragen(
  memory: Memory,
  touched: Touched,
  edited: ReadonlySet<FieldPath> | undefined,
): void {
  const again = askWebaanvragen(memory, edited);
  const numbers = new Set(touched.numbers);
  const note = (row: RowId) => numbers.add(fieldText(memory, row, 'webaanvraagNr').trim());
  for (const row of touched.rows) note(row);
  if (touched.structure || touched.numbers.size > 0) {
    const before = new Set([...touched.numbers].filter((one) => memory.bundles.has(one)));
    // A row that came, went or moved can part or join webaanvragen it never belonged to: that of the row behind it.
    for (const row of touched.behind) note(row);
    rebundle(memory, touched, numbers);
    const isAnotherTaken = [...touched.numbers].some((one) => before.has(one) !== memory.bundles.has(one));
    if (isAnotherTaken) for (const number of memory.askedTaken) numbers.add(number);
  }
  numbers.delete('');
  for (const number of paced(memory, numbers, numbers.size)) checkWebaanvraag(memory, number, again);
}
